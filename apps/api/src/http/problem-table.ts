import type {
  CalendarDayFault,
  CounterResetRefusal,
  FieldRefusal,
  OfficerRefusal,
  RefusalCode,
  Text,
} from '@mot-cua/domain';
import { ADMINISTRATION_REFUSALS } from './administration-refusals';
import { COMPLAINT_REFUSALS, type ComplaintProblem } from './complaint-refusals';
import { DOSSIER_REFUSALS } from './dossier-refusals';
import { OUTAGE_REFUSALS, type OutageRefusal } from './outage-refusals';
import { PEOPLE_REFUSALS, type PeopleRefusal } from './people-refusals';

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
  | 'warningsOutOfOrder'
  | 'calendarDayExists'
  | 'fieldExists'
  | 'agencyNotCompetent'
  | 'notFiledOnline'
  | 'officerNotAble'
  | 'supplementTargetUnknown'
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
  | 'inboxViewExists'
  | 'inboxViewLimitReached'
  | 'inboxExportTooLarge'
  | 'batchTooLarge'
  | 'batchEmpty'
  | 'dataSetFaulty'
  | 'unitsChangedElsewhere'
  | 'invalidAgency'
  | 'agencyChangedElsewhere'
  | 'practiceLimitReached'
  | 'unavailable'
  | 'internal';

export type ProblemCode =
  | HttpProblemCode
  | RefusalCode
  | OfficerRefusal
  | CounterResetRefusal
  | CalendarDayFault
  | FieldRefusal
  | OutageRefusal
  | PeopleRefusal
  | ComplaintProblem;

export interface Problem extends Text {
  readonly status: number;
}

/** Every problem: its status, and what happened and what to do, in both languages. */
export const PROBLEMS: Readonly<Record<ProblemCode, Problem>> = {
  ...DOSSIER_REFUSALS,
  ...OUTAGE_REFUSALS,
  ...PEOPLE_REFUSALS,
  ...ADMINISTRATION_REFUSALS,
  ...COMPLAINT_REFUSALS,
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
  warningsOutOfOrder: {
    status: 422,
    vi: 'Lần báo đầu phải sớm hơn lần báo cuối. Hãy đặt số lớn hơn cho lần báo đầu.',
    en: 'The first warning has to come before the last one. Make the number of the first one larger.',
  },
  calendarDayExists: {
    status: 409,
    vi: 'Ngày này đã có trong lịch. Hãy mở ngày đó để sửa.',
    en: 'This day is in the calendar already. Please open it to change it.',
  },
  fieldExists: {
    status: 409,
    vi: 'Mã lĩnh vực này đã có, có thể ở một lĩnh vực đã ngừng. Hãy dùng mã khác.',
    en: 'There is a field with this code, perhaps one that has ended. Please use another.',
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
  inboxViewExists: {
    status: 409,
    vi: 'Bạn đã có mục xem tên này. Hãy đặt tên khác, hoặc ghi đè mục đó.',
    en: 'You have a view of this name. Please choose another, or overwrite that one.',
  },
  inboxViewLimitReached: {
    status: 409,
    vi: 'Bạn đã lưu 30 mục xem. Hãy xóa bớt rồi lưu lại.',
    en: 'You have saved 30 views. Please delete some, then save again.',
  },
  inboxExportTooLarge: {
    status: 422,
    vi: 'Danh sách dài quá 20.000 hồ sơ nên chưa xuất. Hãy lọc hẹp hơn, chẳng hạn theo ngày nộp.',
    en: 'The list has more than 20,000 dossiers and was not exported. Please narrow it, by the day of filing say.',
  },
  batchTooLarge: {
    status: 422,
    vi: 'Mỗi lượt làm được nhiều nhất 500 hồ sơ; chưa hồ sơ nào thay đổi. Hãy lọc hẹp hơn hoặc chọn ít hơn.',
    en: 'At most 500 dossiers can be done at once; none has changed. Please narrow the list or choose fewer.',
  },
  batchEmpty: {
    status: 422,
    vi: 'Không còn hồ sơ nào khớp với bộ lọc. Hãy tải lại danh sách.',
    en: 'No dossier matches any more. Please reload the list.',
  },
  notFiledOnline: {
    status: 409,
    vi: 'Thủ tục này chưa nộp trực tuyến được. Hãy nộp tại Bộ phận Một cửa.',
    en: 'This procedure cannot be filed online yet. Please file it at the one-stop shop.',
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
  supplementTargetUnknown: {
    status: 422,
    vi: 'Có mục cần bổ sung không thuộc tờ khai hoặc danh mục giấy tờ của thủ tục này. Hãy chọn lại từ danh sách.',
    en: 'Something that is asked for is neither in the form nor among the papers of this procedure. Please choose it from the list.',
  },
  officerNotAble: {
    status: 422,
    vi: 'Người được chọn không phải chuyên viên đang làm việc của cơ quan này. Hãy chọn lại trong danh sách.',
    en: 'That person is no case officer of this agency. Please choose one of the list.',
  },
};
