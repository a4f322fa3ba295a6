import type {
  CalendarDayFault,
  CounterResetRefusal,
  FieldProblem,
  FieldRefusal,
  OfficerRefusal,
  RefusalCode,
  Text,
} from '@mot-cua/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiResponse } from '@nestjs/swagger';

/** What can go wrong, beside what the domain refuses. */
type HttpProblemCode =
  | 'notFound'
  | 'notSignedIn'
  | 'forbidden'
  | 'invalidRequest'
  | 'invalidAnswers'
  | 'draftChangedElsewhere'
  | 'draftLimitReached'
  | 'alreadySubmitted'
  | 'uploadRunning'
  | 'requestTooLarge'
  | 'fileTooLarge'
  | 'fileTypeRefused'
  | 'paperFileTooLarge'
  | 'templateTypeRefused'
  | 'exampleTypeRefused'
  | 'macrosRefused'
  | 'tooManyFiles'
  | 'fileEmpty'
  | 'tooManyRequests'
  | 'csrfTokenInvalid'
  | 'wrongCredentials'
  | 'accountExists'
  | 'accountLocked'
  | 'wrongPassword'
  | 'passwordChangeNeeded'
  | 'userNameTaken'
  | 'changedElsewhere'
  | 'agencyNotInForce'
  | 'calendarDayExists'
  | 'fieldExists'
  | 'agencyNotCompetent'
  | 'notFiledOnline'
  | 'officerNotAble'
  | 'procedureClosed'
  | 'procedureChanged'
  | 'procedureExists'
  | 'procedureChangedElsewhere'
  | 'nationalProcedureChanged'
  | 'procedureNotReady'
  | 'procedureNotReadable'
  | 'importNotReady'
  | 'versionScheduled'
  | 'dayPassed'
  | 'templateNotReady'
  | 'templateScheduled'
  | 'templateDayTooEarly'
  | 'registerPeriodWrong'
  | 'registerTooLarge'
  | 'transactionReused'
  | 'dataSetFaulty'
  | 'unitsChangedElsewhere'
  | 'invalidAgency'
  | 'agencyChangedElsewhere'
  | 'practiceLimitReached'
  | 'unavailable'
  | 'internal';

export type ProblemCode =
  HttpProblemCode | RefusalCode | OfficerRefusal | CounterResetRefusal | CalendarDayFault | FieldRefusal;

interface Problem extends Text {
  readonly status: number;
}

/** Every problem: its status, and what happened and what to do, in both languages. */
export const PROBLEMS: Readonly<Record<ProblemCode, Problem>> = {
  notFound: { status: 404, vi: 'Không tìm thấy nội dung này.', en: 'This was not found.' },
  notSignedIn: {
    status: 401,
    vi: 'Hãy đăng nhập để tiếp tục. Nội dung bạn đã nhập vẫn được giữ.',
    en: 'Please sign in to go on. What you have entered is kept.',
  },
  forbidden: { status: 403, vi: 'Bạn không có quyền thực hiện việc này.', en: 'You may not do this.' },
  invalidRequest: {
    status: 400,
    vi: 'Yêu cầu chưa hợp lệ, hãy kiểm tra các mục được nêu.',
    en: 'The request is not valid. Please check what is listed.',
  },
  invalidAnswers: {
    status: 422,
    vi: 'Một số mục còn thiếu hoặc chưa đúng. Mọi thông tin đã nhập vẫn được giữ.',
    en: 'Some answers are missing or not right. All that you entered is kept.',
  },
  draftChangedElsewhere: {
    status: 409,
    vi: 'Bản nháp đã được sửa ở nơi khác. Hãy chọn bản muốn giữ.',
    en: 'The draft was changed elsewhere. Please choose which one to keep.',
  },
  draftLimitReached: {
    status: 409,
    vi: 'Bạn đang có quá nhiều hồ sơ chưa nộp. Hãy nộp hoặc xóa bớt bản nháp.',
    en: 'You have too many unfinished filings. Please submit or delete some.',
  },
  alreadySubmitted: { status: 409, vi: 'Hồ sơ này đã được nộp.', en: 'This has been submitted already.' },
  uploadRunning: {
    status: 409,
    vi: 'Tệp đính kèm đang được tải lên. Hãy đợi tải xong rồi nộp lại.',
    en: 'A file is still being uploaded. Please wait until it is done and submit again.',
  },
  requestTooLarge: {
    status: 413,
    vi: 'Nội dung gửi lên quá lớn hoặc lồng nhau quá sâu nên không được nhận; chưa có gì thay đổi. Hãy rút gọn hoặc chia nhỏ.',
    en: 'What was sent is too large or nested too deeply and was not taken; nothing has changed. Shorten or split it.',
  },
  fileTooLarge: {
    status: 413,
    vi: 'Tệp quá lớn. Hãy chụp hoặc quét lại với dung lượng nhỏ hơn.',
    en: 'The file is too large. Please scan or photograph it smaller.',
  },
  fileTypeRefused: {
    status: 415,
    vi: 'Loại tệp này không dùng được. Hãy đính kèm ảnh JPG, PNG hoặc tệp PDF.',
    en: 'This kind of file cannot be used. Please attach a JPG or PNG photo, or a PDF.',
  },
  paperFileTooLarge: {
    status: 413,
    vi: 'Tệp lớn hơn 10 MB nên không được nhận. Hãy xuất lại với ảnh nhỏ hơn hoặc chia thành nhiều mẫu.',
    en: 'The file is larger than 10 MB and was not taken. Save it with smaller pictures, or split it.',
  },
  templateTypeRefused: {
    status: 415,
    vi: 'Tệp mẫu phải là Word (.docx, .doc), Excel (.xlsx) hoặc PDF. Hãy lưu lại theo một trong các loại này.',
    en: 'A template has to be Word (.docx, .doc), Excel (.xlsx) or PDF. Save it as one of these.',
  },
  exampleTypeRefused: {
    status: 415,
    vi: 'Ảnh mẫu phải là JPG hoặc PNG.',
    en: 'An example has to be a JPG or PNG picture.',
  },
  macrosRefused: {
    status: 415,
    vi: 'Tệp này chứa macro nên không được nhận. Hãy lưu lại thành .docx hoặc .xlsx không có macro.',
    en: 'This file carries macros and was not taken. Save it as .docx or .xlsx without macros.',
  },
  tooManyFiles: {
    status: 409,
    vi: 'Hồ sơ đã có quá nhiều tệp. Hãy gộp hoặc xóa bớt.',
    en: 'There are too many files. Please merge or remove some.',
  },
  fileEmpty: {
    status: 400,
    vi: 'Tệp không có nội dung. Hãy chọn lại tệp.',
    en: 'The file is empty. Please choose it again.',
  },
  tooManyRequests: {
    status: 429,
    vi: 'Bạn đã thử quá nhiều lần. Hãy đợi một lát rồi thử lại.',
    en: 'Too many tries. Please wait a while and try again.',
  },
  csrfTokenInvalid: {
    status: 403,
    vi: 'Phiên làm việc đã thay đổi. Hãy tải lại trang rồi thử lại.',
    en: 'The session has changed. Please reload the page and try again.',
  },
  wrongCredentials: {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    en: 'The name or the password is not right.',
  },
  accountExists: {
    status: 409,
    vi: 'Đã có tài khoản với thông tin này. Hãy đăng nhập.',
    en: 'There is an account with this already. Please sign in.',
  },
  accountLocked: {
    status: 403,
    vi: 'Tài khoản này đang bị khóa hoặc đã ngừng dùng. Hãy liên hệ quản trị hệ thống của cơ quan.',
    en: 'This account is locked or ended. Please ask your agency’s system administrator.',
  },
  wrongPassword: {
    status: 422,
    vi: 'Mật khẩu đang dùng chưa đúng. Hãy nhập lại.',
    en: 'The password in use is not right. Please enter it again.',
  },
  staffAccount: {
    status: 409,
    vi: 'Đây là tài khoản cán bộ. Mật khẩu do quản trị viên cấp lại ở mục Cán bộ và vai trò.',
    en: 'This is an officer’s account. An administrator gives it a new password under Officers and roles.',
  },
  identityUnchecked: {
    status: 422,
    vi: 'Hãy xem thẻ căn cước, đối chiếu với tài khoản rồi xác nhận.',
    en: 'Please see the identity card, compare it with the account, and confirm that you did.',
  },
  passwordChangeNeeded: {
    status: 403,
    vi: 'Hãy đặt mật khẩu của riêng bạn trước khi làm việc.',
    en: 'Please choose a password of your own before you work.',
  },
  userNameTaken: {
    status: 409,
    vi: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
    en: 'This user name is taken. Please choose another.',
  },
  changedElsewhere: {
    status: 409,
    vi: 'Người khác vừa thay đổi mục này. Hãy xem lại rồi làm tiếp.',
    en: 'Somebody else has just changed this. Please look again, then go on.',
  },
  agencyNotInForce: {
    status: 422,
    vi: 'Cơ quan đã chọn không còn hoạt động. Hãy chọn cơ quan khác.',
    en: 'The chosen agency does not exist any more. Please choose another.',
  },
  calendarDayExists: {
    status: 409,
    vi: 'Ngày này đã có trong lịch. Hãy mở ngày đó để sửa.',
    en: 'This day is in the calendar already. Please open it to change it.',
  },
  dayIsOffAnyway: {
    status: 422,
    vi: 'Ngày này vốn là ngày nghỉ cuối tuần. Hãy chọn một ngày làm việc, hoặc chọn loại Nghỉ lễ.',
    en: 'This is a day of the weekend anyway. Please choose a working day, or the kind public holiday.',
  },
  dayIsWorkedAnyway: {
    status: 422,
    vi: 'Ngày này vốn là ngày làm việc. Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
    en: 'This is a working day anyway. A day that is worked for another is a Saturday or a Sunday.',
  },
  fieldExists: {
    status: 409,
    vi: 'Mã lĩnh vực này đã có, có thể ở một lĩnh vực đã ngừng. Hãy dùng mã khác.',
    en: 'There is a field with this code, perhaps one that has ended. Please use another.',
  },
  fieldParentWrong: {
    status: 422,
    vi: 'Lĩnh vực cấp trên không dùng được: không tồn tại, đã ngừng, hoặc chính là lĩnh vực này.',
    en: 'The field above cannot be used: it does not exist, has ended, or is this very one.',
  },
  fieldInUse: {
    status: 409,
    vi: 'Còn thủ tục đang công bố thuộc lĩnh vực này. Hãy chọn lĩnh vực thay thế.',
    en: 'Published procedures belong to this field. Please say which field replaces it.',
  },
  fieldHasParts: {
    status: 409,
    vi: 'Lĩnh vực này còn lĩnh vực con đang dùng. Hãy chuyển hoặc ngừng các lĩnh vực con trước.',
    en: 'This field has parts that are in use. Please move or end them first.',
  },
  fieldSuccessorWrong: {
    status: 422,
    vi: 'Lĩnh vực thay thế phải là một lĩnh vực khác đang dùng.',
    en: 'The field that replaces it has to be another one that is in use.',
  },
  fieldEndTooEarly: {
    status: 422,
    vi: 'Ngày ngừng phải sau ngày bắt đầu.',
    en: 'A field ends after it has begun.',
  },
  fieldStateDiffers: {
    status: 409,
    vi: 'Lĩnh vực không ở trạng thái cho phép việc này. Hãy tải lại.',
    en: 'The field is not in a state that allows this. Please reload.',
  },
  agencyNotCompetent: {
    status: 422,
    vi: 'Cơ quan này không giải quyết thủ tục đã chọn. Hãy chọn cơ quan khác.',
    en: 'This agency does not decide this procedure. Please choose another.',
  },
  procedureClosed: {
    status: 409,
    vi: 'Thủ tục này không còn tiếp nhận. Trang thủ tục cho biết thủ tục thay thế.',
    en: 'This procedure can no longer be filed. Its page says what replaces it.',
  },
  procedureChanged: {
    status: 409,
    vi: 'Thủ tục vừa có phiên bản mới. Mọi câu trả lời còn phù hợp được giữ; hãy xem lại rồi nộp.',
    en: 'The procedure has a new version. Every answer that still fits is kept; please look through it and submit again.',
  },
  procedureExists: {
    status: 409,
    vi: 'Mã thủ tục này đã có trong danh mục. Hãy mở thủ tục đó để sửa.',
    en: 'The catalogue has a procedure of this code. Open that one to change it.',
  },
  procedureChangedElsewhere: {
    status: 409,
    vi: 'Người khác vừa lưu bản soạn thảo này. Nội dung của bạn chưa bị ghi đè; hãy xem bản mới rồi quyết định.',
    en: 'Somebody else has just saved this draft. Nothing of yours is overwritten; look at theirs, then decide.',
  },
  nationalProcedureChanged: {
    status: 409,
    vi: 'Thủ tục này hoặc bản soạn thảo của nó vừa thay đổi. Chưa có gì được lấy về; hãy xem lại rồi quyết định.',
    en: 'This procedure or its draft has just changed. Nothing was taken over; look at it again, then decide.',
  },
  procedureNotReady: {
    status: 422,
    vi: 'Chưa công bố được: hãy sửa các lỗi được nêu.',
    en: 'It cannot be published yet. Please mend what is listed.',
  },
  procedureNotReadable: {
    status: 422,
    vi: 'Nội dung thủ tục không đúng cấu trúc; chưa có gì được lưu. Hãy sửa các chỗ được nêu.',
    en: 'This is not of the shape of a procedure; nothing was saved. Please mend what is listed.',
  },
  importNotReady: {
    status: 409,
    vi: 'Lần nhập này đang được kiểm tra, đang chạy hoặc đã xong. Hãy xem tình trạng mới nhất.',
    en: 'This import is being checked, under way or over. Look at how far it is.',
  },
  versionScheduled: {
    status: 409,
    vi: 'Đã có phiên bản chờ có hiệu lực. Hãy thu hồi phiên bản đó trước.',
    en: 'A version is waiting to take effect. Please withdraw it first.',
  },
  dayPassed: {
    status: 422,
    vi: 'Ngày này đã qua. Hãy chọn hôm nay hoặc ngày sau.',
    en: 'This day has passed. Please choose today or later.',
  },
  templateNotReady: {
    status: 422,
    vi: 'Mẫu văn bản chưa dùng được. Hãy sửa các điểm được nêu; bản soạn vẫn được giữ.',
    en: 'The template cannot be used yet. Please put right what is listed; the draft is kept.',
  },
  templateScheduled: {
    status: 409,
    vi: 'Một phiên bản khác đang chờ ngày hiệu lực. Hãy rút phiên bản đó trước.',
    en: 'Another version waits for its day. Take it back first.',
  },
  templateDayTooEarly: {
    status: 422,
    vi: 'Mẫu mới có hiệu lực sớm nhất từ ngày mai, vì hôm nay đã có thể có văn bản theo mẫu cũ.',
    en: 'A new template holds from tomorrow at the earliest: documents of today may have been issued already.',
  },
  registerPeriodWrong: {
    status: 422,
    vi: 'Hãy chọn từ ngày không sau đến ngày, trong khoảng không quá một năm.',
    en: 'Choose a first day that is not after the last, no more than a year apart.',
  },
  registerTooLarge: {
    status: 422,
    vi: 'Sổ quá dài cho một tệp. Hãy chọn khoảng ngày ngắn hơn, một cơ quan hoặc một lĩnh vực.',
    en: 'The register is too long for one file. Choose a shorter period, one agency or one field.',
  },
  notFiledOnline: {
    status: 409,
    vi: 'Thủ tục này chưa nộp trực tuyến được. Hãy nộp tại Bộ phận Một cửa.',
    en: 'This procedure cannot be filed online yet. Please file it at the one-stop shop.',
  },
  sameAgency: {
    status: 409,
    vi: 'Hồ sơ đang ở chính cơ quan này. Hãy chọn cơ quan khác.',
    en: 'The dossier is with this agency already. Please choose another one.',
  },
  transactionReused: {
    status: 409,
    vi: 'Mã giao dịch đã được dùng cho việc khác. Hãy tải lại trang.',
    en: 'The transaction id was used for something else. Please reload the page.',
  },
  dataSetFaulty: {
    status: 422,
    vi: 'Bộ dữ liệu có lỗi nên chưa nạp gì. Hãy sửa các chỗ được nêu rồi chọn lại tệp.',
    en: 'The data set has faults, so nothing was loaded. Please correct what is listed and choose the file again.',
  },
  unitsChangedElsewhere: {
    status: 409,
    vi: 'Danh mục đơn vị hành chính đã thay đổi sau khi bạn xem trước. Hãy xem trước lại rồi nạp.',
    en: 'The administrative units changed after your preview. Please look at the preview again, then load.',
  },
  invalidAgency: {
    status: 422,
    vi: 'Thông tin cơ quan chưa đúng. Hãy sửa các mục được nêu.',
    en: 'The agency is not right yet. Please correct what is listed.',
  },
  agencyChangedElsewhere: {
    status: 409,
    vi: 'Người khác vừa sửa cơ quan này. Hãy xem bản mới rồi sửa lại.',
    en: 'Somebody else has just changed this agency. Please look at it as it is now, then change it.',
  },
  practiceLimitReached: {
    status: 409,
    vi: 'Thủ tục này đang có quá nhiều lượt chạy thử. Hãy xóa bớt lượt cũ rồi bắt đầu lại.',
    en: 'This procedure has too many practice runs. Please delete some old ones, then begin again.',
  },
  unavailable: {
    status: 503,
    vi: 'Hệ thống đang bận hoặc bảo trì. Hãy thử lại sau ít phút.',
    en: 'The system is busy or under maintenance. Please try again in a few minutes.',
  },
  internal: {
    status: 500,
    vi: 'Hệ thống gặp lỗi, chúng tôi đã ghi nhận. Hãy thử lại.',
    en: 'Something went wrong on our side and was recorded. Please try again.',
  },
  actionNotOpen: {
    status: 409,
    vi: 'Hồ sơ không còn ở bước cho phép việc này. Hãy tải lại hồ sơ.',
    en: 'The dossier is not at a step that allows this. Please reload it.',
  },
  roleNotAllowed: {
    status: 403,
    vi: 'Vai trò của bạn không được làm việc này với hồ sơ.',
    en: 'Your role may not do this with the dossier.',
  },
  dossierChanged: {
    status: 409,
    vi: 'Hồ sơ vừa được người khác cập nhật. Hãy xem lại rồi quyết định.',
    en: 'Somebody else has just changed the dossier. Please look again before you decide.',
  },
  notTaken: {
    status: 409,
    vi: 'Chưa có ai nhận xử lý hồ sơ này. Hãy nhận xử lý trước.',
    en: 'Nobody has this dossier. Please take it first.',
  },
  takenByAnother: { status: 409, vi: 'Hồ sơ đang do cán bộ khác thụ lý.', en: 'Another officer has this dossier.' },
  supplementAlreadyRequested: {
    status: 409,
    vi: 'Hồ sơ đã được yêu cầu bổ sung một lần. Muốn yêu cầu thêm, lãnh đạo phải cho phép và nêu lý do.',
    en: 'A supplement has been asked for once. A leader has to allow a further one, with a reason.',
  },
  supplementStillOpen: {
    status: 409,
    vi: 'Hồ sơ này vẫn còn lần yêu cầu bổ sung theo quy định; chưa cần cho phép thêm.',
    en: 'The request that the law allows has not been used; no further one is needed yet.',
  },
  sameOfficer: {
    status: 409,
    vi: 'Hồ sơ đang do chính người này thụ lý. Hãy chọn người khác.',
    en: 'That officer has the dossier already. Please choose another one.',
  },
  officerNotAble: {
    status: 422,
    vi: 'Người được chọn không phải chuyên viên đang làm việc của cơ quan này. Hãy chọn lại trong danh sách.',
    en: 'That person is no case officer of this agency. Please choose one of the list.',
  },
  amountNotPositive: {
    status: 422,
    vi: 'Hãy ghi số tiền là số nguyên đồng lớn hơn 0.',
    en: 'Please give the amount in whole đồng, more than 0.',
  },
  receiptMissing: { status: 422, vi: 'Hãy ghi số biên lai.', en: 'Please give the number of the receipt.' },
  extensionUsed: {
    status: 409,
    vi: 'Hồ sơ đã được hẹn lại một lần, hoặc thủ tục này không cho hẹn lại.',
    en: 'A new day has been given already, or this procedure allows none.',
  },
  extensionTooLate: {
    status: 409,
    vi: 'Phải xin lỗi và hẹn lại trước ngày hẹn trả ít nhất một ngày làm việc; nay đã muộn.',
    en: 'A new day has to be given at least one working day before the due date; it is too late now.',
  },
  newDayTooEarly: {
    status: 422,
    vi: 'Ngày hẹn lại phải sau ngày hẹn trả hiện nay.',
    en: 'The new day has to come after the present due date.',
  },
  answersUnchanged: {
    status: 422,
    vi: 'Chưa có thông tin nào được sửa.',
    en: 'Nothing has been changed yet.',
  },
  stillInTime: {
    status: 409,
    vi: 'Chưa hết hạn bổ sung hồ sơ.',
    en: 'The time to answer has not passed yet.',
  },
  resultNotAttached: {
    status: 422,
    vi: 'Thủ tục này có kết quả do chuyên viên đính kèm; hãy tải đủ tệp của từng kết quả trước khi trình.',
    en: 'This procedure ends with documents that you attach; please upload one for each before you propose.',
  },
  supplementEmpty: {
    status: 422,
    vi: 'Hãy nêu ít nhất một nội dung cần bổ sung.',
    en: 'Please name at least one thing to complete.',
  },
  ownAccount: {
    status: 403,
    vi: 'Bạn không thể tự đổi quyền hạn hoặc tự khóa tài khoản của mình. Hãy nhờ quản trị viên khác.',
    en: 'You cannot change your own authority or lock yourself. Please ask another administrator.',
  },
  systemAdminOnly: {
    status: 403,
    vi: 'Chỉ quản trị hệ thống được cấp vai trò quản trị và quản lý tài khoản quản trị.',
    en: 'Only a system administrator gives administrator roles and keeps administrators’ accounts.',
  },
  lastSystemAdmin: {
    status: 409,
    vi: 'Đây là quản trị hệ thống cuối cùng đang hoạt động. Hãy cấp vai trò này cho người khác trước.',
    en: 'This is the last working system administrator. Please give the role to somebody else first.',
  },
  officerHoldsDossiers: {
    status: 409,
    vi: 'Cán bộ này đang giữ hồ sơ chưa giải quyết xong.',
    en: 'This officer has dossiers that are not decided yet.',
  },
  roleNeeded: { status: 422, vi: 'Hãy chọn ít nhất một vai trò.', en: 'Please choose at least one role.' },
  officerStateDiffers: {
    status: 409,
    vi: 'Tài khoản không ở trạng thái cho phép việc này. Hãy tải lại.',
    en: 'The account is not in a state that allows this. Please reload.',
  },
  reasonMissing: { status: 422, vi: 'Hãy nêu lý do.', en: 'Please give a reason.' },
};

export interface FieldOfProblem {
  readonly pointer: string;
  readonly code: string;
  /** The sentence, where it is not the one that belongs to the code. */
  readonly message?: string;
  /** What the sentence of the code needs: the limit that was passed, say. */
  readonly params?: FieldProblem['params'];
}

/** Something went wrong that the client must hear of, by its code. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly fields: readonly FieldOfProblem[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: ProblemCode,
    { fields = [], extra = {} }: { fields?: readonly FieldOfProblem[]; extra?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(code);
    this.fields = fields;
    this.extra = extra;
  }
}

export class ProblemFieldDto {
  @ApiProperty({ description: 'JSON pointer into what was sent' }) pointer: string;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'In the language of the request' }) message: string;
}

/** A problem document of RFC 9457. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:mot-cua:problem:notFound' }) type: string;
  @ApiProperty({ description: 'What happened and what to do, in the language of the request' }) title: string;
  @ApiProperty() status: number;
  @ApiProperty({ enum: Object.keys(PROBLEMS), enumName: 'ProblemCode' }) code: ProblemCode;
  @ApiProperty({ description: 'For finding the request in the logs' }) requestId: string;
  @ApiPropertyOptional({ type: [ProblemFieldDto] }) fields?: ProblemFieldDto[];
}

/** Describes the problems that an endpoint may answer with, by status. */
export function ApiProblems(...codes: ProblemCode[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...Object.entries(describeProblems(codes)).map(([status, response]) =>
      ApiResponse({ status: Number(status), ...response }),
    ),
  );
}

/** Responses of an OpenAPI document that tell of problems, by status. */
export function describeProblems(codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.map((code) => `\`${code}\`: ${PROBLEMS[code].en}`).join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      },
    ]),
  );
}
