import type { Text } from '@mot-cua/domain';
import type { ProblemCode } from './problem';
import { COMPLAINT_REFUSAL_WORDS } from './complaint-refusal-words';
import { DOSSIER_REFUSAL_WORDS } from './dossier-refusal-words';
import { OUTAGE_REFUSAL_WORDS } from './outage-refusal-words';
import { PEOPLE_REFUSAL_WORDS } from './people-refusal-words';
import { nothingLost, sentence } from './sentence';

/** What each problem means to a person: what happened, what is kept, what to do. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, Text>> = {
  ...DOSSIER_REFUSAL_WORDS,
  ...OUTAGE_REFUSAL_WORDS,
  ...PEOPLE_REFUSAL_WORDS,
  ...COMPLAINT_REFUSAL_WORDS,
  supplementTargetUnknown: sentence(
    'Có mục cần bổ sung không thuộc tờ khai hoặc danh mục giấy tờ của thủ tục này. Hãy bỏ mục đó và chọn lại từ danh sách.',
    'Something that is asked for is neither in the form nor among the papers of this procedure. Take it out and choose from the list.',
    nothingLost,
  ),
  officerNotAble: sentence(
    'Người được chọn không còn là chuyên viên đang làm việc của cơ quan này. Hãy tải lại và chọn lại.',
    'This person is no case officer of the agency any more. Reload and choose again.',
    nothingLost,
  ),
  templateNotReady: sentence(
    'Mẫu văn bản chưa dùng được. Hãy sửa các điểm được nêu.',
    'The template cannot be used yet. Put right what is listed.',
    nothingLost,
  ),
  templateScheduled: sentence(
    'Một phiên bản khác đang chờ ngày hiệu lực. Hãy rút phiên bản đó rồi ban hành lại.',
    'Another version waits for its day. Take it back, then publish again.',
    nothingLost,
  ),
  templateDayTooEarly: sentence(
    'Mẫu mới có hiệu lực sớm nhất từ ngày mai, vì hôm nay có thể đã có văn bản theo mẫu cũ. Hãy chọn ngày khác.',
    'A new template holds from tomorrow at the earliest, since documents of today may have been issued. Choose another day.',
    nothingLost,
  ),
  inboxViewExists: sentence(
    'Bạn đã có mục xem tên này. Hãy đặt tên khác, hoặc ghi đè mục đó.',
    'You have a view of this name. Choose another name, or overwrite that view.',
    nothingLost,
  ),
  inboxViewLimitReached: sentence(
    'Bạn đã lưu 30 mục xem. Hãy xóa bớt rồi lưu lại.',
    'You have saved 30 views. Delete some, then save again.',
  ),
  inboxExportTooLarge: sentence(
    'Danh sách dài quá 20.000 hồ sơ nên chưa xuất. Hãy lọc hẹp hơn, chẳng hạn theo ngày nộp.',
    'The list has more than 20,000 dossiers and was not exported. Narrow it, by the day of filing say.',
  ),
  batchTooLarge: sentence(
    'Mỗi lượt làm được nhiều nhất 500 hồ sơ; chưa hồ sơ nào thay đổi. Hãy lọc hẹp hơn hoặc chọn ít hơn.',
    'At most 500 dossiers can be done at once; none has changed. Narrow the list or choose fewer.',
  ),
  batchEmpty: sentence(
    'Không còn hồ sơ nào khớp với bộ lọc. Hãy tải lại danh sách.',
    'No dossier matches any more. Reload the list.',
  ),
  registerPeriodWrong: sentence(
    'Hãy chọn từ ngày không sau đến ngày, trong khoảng không quá một năm.',
    'Choose a first day that is not after the last, no more than a year apart.',
  ),
  registerTooLarge: sentence(
    'Sổ quá dài cho một tệp. Hãy chọn khoảng ngày ngắn hơn, một cơ quan hoặc một lĩnh vực.',
    'The register is too long for one file. Choose a shorter period, one agency or one field.',
  ),
  notFound: sentence(
    'Không tìm thấy nội dung này. Hãy kiểm tra lại mã hoặc đường dẫn.',
    'There is nothing here. Please check the code or the address.',
  ),
  notSignedIn: sentence('Bạn cần đăng nhập để tiếp tục.', 'Please sign in to go on.', nothingLost),
  forbidden: sentence(
    'Tài khoản của bạn không được xem hoặc làm việc này. Nếu cần, hãy đăng nhập bằng tài khoản khác.',
    'Your account may not see or do this. If you need to, sign in with another account.',
  ),
  invalidRequest: sentence(
    'Yêu cầu gửi đi chưa đúng dạng. Hãy tải lại trang và thử lại.',
    'The request was not in order. Reload the page and try again.',
    nothingLost,
  ),
  invalidAnswers: sentence(
    'Một số mục chưa đúng. Hãy sửa các mục được chỉ ra.',
    'Some answers are not right yet. Please correct those pointed out.',
    nothingLost,
  ),
  draftChangedElsewhere: sentence(
    'Bản nháp này vừa được sửa ở cửa sổ hoặc thiết bị khác. Hãy chọn bản muốn giữ.',
    'This draft was changed in another window or device. Please choose which to keep.',
    nothingLost,
  ),
  draftLimitReached: sentence(
    'Bạn đang có quá nhiều bản nháp. Hãy nộp hoặc xóa bớt rồi thử lại.',
    'You have too many drafts. Submit or delete some, then try again.',
  ),
  alreadySubmitted: sentence(
    'Bản nháp này đã được nộp thành hồ sơ. Hãy xem trong mục Hồ sơ của tôi.',
    'This draft has already become a dossier. You find it under My dossiers.',
  ),
  uploadRunning: sentence(
    'Còn tệp đang tải lên. Hãy chờ tải xong rồi nộp.',
    'A file is still being uploaded. Please wait for it, then submit.',
    nothingLost,
  ),
  requestTooLarge: sentence(
    'Nội dung quá lớn hoặc lồng nhau quá sâu nên chưa được lưu. Hãy rút gọn hoặc chia nhỏ rồi thử lại.',
    'There is too much, or it is nested too deeply, so it was not saved. Shorten or split it, then try again.',
  ),
  fileTooLarge: sentence(
    'Tệp quá lớn nên không được nhận. Hãy chụp lại với độ phân giải thấp hơn hoặc nén tệp.',
    'The file is too large and was not taken. Take the photo at a lower resolution, or compress it.',
  ),
  fileTypeRefused: sentence(
    'Loại tệp này không được nhận. Hãy dùng ảnh JPG, PNG hoặc tệp PDF.',
    'This kind of file is not taken. Please use a JPG or PNG photo, or a PDF.',
  ),
  paperFileTooLarge: sentence(
    'Tệp lớn hơn 10 MB nên không được nhận. Hãy xuất lại với ảnh nhỏ hơn hoặc chia thành nhiều mẫu.',
    'The file is larger than 10 MB and was not taken. Save it with smaller pictures, or split it.',
  ),
  templateTypeRefused: sentence(
    'Tệp mẫu phải là Word (.docx, .doc), Excel (.xlsx) hoặc PDF. Hãy lưu lại theo một trong các loại này.',
    'A template has to be Word (.docx, .doc), Excel (.xlsx) or PDF. Save it as one of these.',
  ),
  exampleTypeRefused: sentence(
    'Ảnh mẫu phải là JPG hoặc PNG. Hãy chọn ảnh khác.',
    'An example has to be a JPG or PNG picture. Choose another.',
  ),
  macrosRefused: sentence(
    'Tệp này chứa macro nên không được nhận. Hãy lưu lại thành .docx hoặc .xlsx không có macro rồi tải lên.',
    'This file carries macros and was not taken. Save it as .docx or .xlsx without macros, then upload it.',
  ),
  tooManyFiles: sentence(
    'Đã đủ số tệp cho giấy tờ này. Hãy xóa bớt một tệp rồi thêm tệp mới.',
    'This paper has as many files as it may. Remove one to add another.',
  ),
  fileEmpty: sentence(
    'Tệp này trống nên không được nhận. Hãy mở thử trên máy bạn và chọn lại.',
    'This file is empty and was not taken. Open it on your device, then choose again.',
  ),
  tooManyRequests: sentence(
    'Đã thử quá nhiều lần trong thời gian ngắn. Hãy chờ ít phút rồi thử lại.',
    'That was too often in a short time. Please wait a few minutes and try again.',
    nothingLost,
  ),
  csrfTokenInvalid: sentence(
    'Phiên làm việc đã đổi. Hãy tải lại trang rồi làm tiếp.',
    'Your session has changed. Reload the page, then go on.',
    nothingLost,
  ),
  wrongCredentials: sentence(
    'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra và nhập lại.',
    'The login or the password is not right. Please check them and try again.',
  ),
  accountExists: sentence(
    'Số định danh, số điện thoại hoặc email này đã có tài khoản. Hãy đăng nhập, hoặc bấm “Quên mật khẩu?” ở trang đăng nhập.',
    'There is an account with this identification number, phone or e-mail. Please sign in, or choose “Forgot your password?” there.',
  ),
  accountLocked: sentence(
    'Tài khoản này đang bị khóa hoặc đã ngừng dùng. Hãy liên hệ quản trị hệ thống của cơ quan bạn.',
    'This account is locked or ended. Please ask your agency’s system administrator.',
  ),
  wrongPassword: sentence(
    'Mật khẩu đang dùng chưa đúng. Hãy nhập lại.',
    'The password in use is not right. Please enter it again.',
  ),
  staffAccount: sentence(
    'Đây là tài khoản cán bộ. Mật khẩu do quản trị viên cấp lại ở mục Cán bộ và vai trò.',
    'This is an officer’s account. An administrator gives it a new password under Officers and roles.',
  ),
  identityUnchecked: sentence(
    'Hãy xem thẻ căn cước, đối chiếu với tài khoản rồi đánh dấu xác nhận.',
    'Please see the identity card, compare it with the account, and tick that you did.',
    nothingLost,
  ),
  passwordChangeNeeded: sentence(
    'Hãy đặt mật khẩu của riêng bạn trước khi làm việc.',
    'Please choose a password of your own before you work.',
  ),
  userNameTaken: sentence(
    'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
    'This user name is taken. Please choose another.',
    nothingLost,
  ),
  changedElsewhere: sentence(
    'Người khác vừa thay đổi mục này nên thay đổi của bạn chưa được lưu. Hãy tải bản mới, xem điều đã thay đổi rồi làm tiếp.',
    'Somebody else has just changed this, so your change was not saved. Load the new state, look at what changed, then go on.',
  ),
  agencyNotInForce: sentence(
    'Cơ quan đã chọn không còn hoạt động. Hãy chọn cơ quan khác.',
    'The chosen agency does not exist any more. Please choose another.',
    nothingLost,
  ),
  ownAccount: sentence(
    'Bạn không thể tự đổi vai trò, cơ quan hoặc tự khóa tài khoản của mình. Hãy nhờ quản trị viên khác.',
    'You cannot change your own roles or agency, or lock yourself. Please ask another administrator.',
  ),
  systemAdminOnly: sentence(
    'Chỉ quản trị hệ thống được cấp vai trò quản trị và quản lý tài khoản của quản trị viên.',
    'Only a system administrator gives administrator roles and keeps administrators’ accounts.',
  ),
  lastSystemAdmin: sentence(
    'Đây là quản trị hệ thống cuối cùng còn hoạt động. Hãy cấp vai trò này cho người khác trước.',
    'This is the last working system administrator. Give the role to somebody else first.',
  ),
  officerHoldsDossiers: sentence(
    'Cán bộ này đang giữ hồ sơ chưa giải quyết xong. Hãy để họ giải quyết hoặc bàn giao trước.',
    'This officer has dossiers that are not decided yet. Let them be finished or handed on first.',
  ),
  roleNeeded: sentence('Hãy chọn ít nhất một vai trò.', 'Please choose at least one role.'),
  officerStateDiffers: sentence(
    'Tài khoản không còn ở trạng thái cho phép việc này. Hãy tải lại trang.',
    'The account is no longer in a state that allows this. Please reload the page.',
  ),
  calendarDayExists: sentence(
    'Ngày này đã có trong lịch. Hãy mở ngày đó để sửa.',
    'This day is in the calendar already. Please open it to change it.',
    nothingLost,
  ),
  warningsOutOfOrder: sentence(
    'Lần báo đầu phải sớm hơn lần báo cuối. Hãy đặt số lớn hơn cho lần báo đầu.',
    'The first warning has to come before the last one. Make the number of the first one larger.',
  ),
  dayIsOffAnyway: sentence(
    'Ngày này vốn là ngày nghỉ cuối tuần. Hãy chọn một ngày làm việc, hoặc chọn loại Nghỉ lễ.',
    'This is a day of the weekend anyway. Please choose a working day, or the kind public holiday.',
  ),
  dayIsWorkedAnyway: sentence(
    'Ngày này vốn là ngày làm việc. Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
    'This is a working day anyway. A day that is worked for another is a Saturday or a Sunday.',
  ),
  fieldExists: sentence(
    'Mã lĩnh vực này đã có, có thể ở một lĩnh vực đã ngừng. Hãy dùng mã khác.',
    'There is a field with this code, perhaps one that has ended. Please use another.',
    nothingLost,
  ),
  fieldParentWrong: sentence(
    'Không dùng được lĩnh vực cấp trên đã chọn: nó đã ngừng, hoặc nằm dưới chính lĩnh vực này. Hãy chọn lĩnh vực khác.',
    'The field above cannot be used: it has ended, or is below this very one. Please choose another.',
    nothingLost,
  ),
  fieldInUse: sentence(
    'Còn thủ tục đang công bố thuộc lĩnh vực này. Hãy chọn lĩnh vực thay thế.',
    'Published procedures belong to this field. Please say which field replaces it.',
  ),
  fieldHasParts: sentence(
    'Lĩnh vực này còn lĩnh vực con đang dùng. Hãy chuyển hoặc ngừng các lĩnh vực con trước.',
    'This field has parts that are in use. Please move or end them first.',
  ),
  fieldSuccessorWrong: sentence(
    'Lĩnh vực thay thế phải là một lĩnh vực khác đang dùng. Hãy chọn lại.',
    'The field that replaces it has to be another one that is in use. Please choose again.',
  ),
  fieldEndTooEarly: sentence(
    'Ngày ngừng phải sau ngày bắt đầu. Hãy chọn ngày khác.',
    'A field ends after it has begun. Please choose another day.',
  ),
  fieldStateDiffers: sentence(
    'Lĩnh vực không còn ở trạng thái cho phép việc này. Hãy tải lại trang.',
    'The field is no longer in a state that allows this. Please reload the page.',
  ),
  agencyNotCompetent: sentence(
    'Cơ quan đã chọn không giải quyết thủ tục này. Hãy chọn cơ quan khác.',
    'The agency you chose does not handle this procedure. Please choose another.',
    nothingLost,
  ),
  procedureClosed: sentence(
    'Thủ tục này không còn tiếp nhận. Trang thủ tục cho biết thủ tục thay thế.',
    'This procedure can no longer be filed. Its page says what replaces it.',
  ),
  procedureChanged: sentence(
    'Thủ tục vừa có phiên bản mới. Mọi câu trả lời còn phù hợp được giữ; hãy xem lại rồi nộp.',
    'The procedure has a new version. Every answer that still fits is kept; please look through it and submit again.',
  ),
  procedureExists: sentence(
    'Mã thủ tục này đã có trong danh mục. Hãy mở thủ tục đó để sửa.',
    'The catalogue has a procedure of this code. Open that one to change it.',
  ),
  procedureChangedElsewhere: sentence(
    'Người khác vừa lưu bản soạn thảo này. Nội dung của bạn chưa bị ghi đè.',
    'Somebody else has just saved this draft. Nothing of yours is overwritten.',
  ),
  nationalProcedureChanged: sentence(
    'Thủ tục này hoặc bản soạn thảo của nó vừa thay đổi. Chưa có gì được lấy về; hãy xem lại rồi quyết định.',
    'This procedure or its draft has just changed. Nothing was taken over; look at it again, then decide.',
  ),
  procedureNotReady: sentence(
    'Chưa công bố được: hãy sửa các lỗi được nêu.',
    'It cannot be published yet. Please mend what is listed.',
  ),
  procedureNotReadable: sentence(
    'Nội dung không đúng cấu trúc của thủ tục; chưa có gì được lưu. Hãy sửa các chỗ được nêu.',
    'This is not of the shape of a procedure; nothing was saved. Please mend what is listed.',
  ),
  importNotReady: sentence(
    'Lần nhập này đang được kiểm tra, đang chạy hoặc đã xong. Hãy xem tình trạng mới nhất.',
    'This import is being checked, under way or over. Look at how far it is.',
  ),
  versionScheduled: sentence(
    'Đã có phiên bản chờ có hiệu lực. Hãy thu hồi phiên bản đó trước.',
    'A version is waiting to take effect. Please withdraw it first.',
  ),
  dayPassed: sentence(
    'Ngày này đã qua. Hãy chọn hôm nay hoặc ngày sau.',
    'This day has passed. Please choose today or later.',
  ),
  notFiledOnline: sentence(
    'Thủ tục này chưa nộp trực tuyến được. Hãy đến bộ phận một cửa.',
    'This procedure cannot be filed online yet. Please go to the one-stop counter.',
  ),
  transactionReused: sentence(
    'Yêu cầu này đã được dùng cho việc khác. Hãy tải lại trang và thử lại.',
    'This request was already used for something else. Reload the page and try again.',
    nothingLost,
  ),
  dataSetFaulty: sentence(
    'Bộ dữ liệu có lỗi nên chưa nạp gì. Hãy sửa các chỗ được nêu rồi chọn lại tệp.',
    'The data set has faults, so nothing was loaded. Correct what is listed, then choose the file again.',
  ),
  unitsChangedElsewhere: sentence(
    'Danh mục đơn vị hành chính đã thay đổi sau khi bạn xem trước, nên chưa nạp gì. Hãy xem trước lại.',
    'The administrative units changed after your preview, so nothing was loaded. Look at the preview again.',
  ),
  invalidAgency: sentence(
    'Thông tin cơ quan chưa đúng. Hãy sửa các mục được nêu.',
    'The agency is not right yet. Please correct what is listed.',
    nothingLost,
  ),
  agencyChangedElsewhere: sentence(
    'Người khác vừa sửa cơ quan này, nên chưa lưu gì. Hãy xem bản mới rồi sửa lại.',
    'Somebody else has just changed this agency, so nothing was saved. Look at it as it is now, then change it.',
    nothingLost,
  ),
  practiceLimitReached: sentence(
    'Thủ tục này đang có quá nhiều lượt chạy thử. Hãy xóa bớt lượt cũ rồi bắt đầu lại.',
    'This procedure has too many practice runs. Delete some old ones, then begin again.',
  ),
  unavailable: sentence(
    'Hệ thống đang bận. Hãy thử lại sau ít phút.',
    'The system is busy. Please try again in a few minutes.',
    nothingLost,
  ),
  internal: sentence(
    'Có lỗi ở phía chúng tôi. Hãy thử lại; nếu vẫn lỗi, báo mã yêu cầu cho bộ phận hỗ trợ.',
    'Something went wrong on our side. Try again; if it stays, tell support the request number.',
    nothingLost,
  ),
  unreachable: sentence(
    'Mất kết nối mạng. Hãy kiểm tra mạng rồi thử lại.',
    'There is no connection. Check your network, then try again.',
    nothingLost,
  ),
};

/** The sentence for a code; a code that this version does not know is treated as our own fault. */
export function problemWords(code: string): Text {
  return isKnown(code) ? PROBLEM_WORDS[code] : PROBLEM_WORDS.internal;
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_WORDS, code);
}
