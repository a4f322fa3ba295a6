import type { ComplaintRefusalCode } from '@mot-cua/domain';
import type { Problem } from './problem-table';

export type ComplaintProblem =
  Exclude<ComplaintRefusalCode, 'reasonMissing'> | 'agencyNotConcerned' | 'complaintFileUnknown' | 'handlerNotAble';

/** What stands against a step of a complaint: its status, and what happened and what to do, in both languages. */
export const COMPLAINT_REFUSALS: Readonly<Record<ComplaintProblem, Problem>> = {
  complaintActionNotOpen: {
    status: 409,
    vi: 'Phản ánh, khiếu nại này không còn ở bước cho phép việc này. Hãy tải lại trang.',
    en: 'The complaint is not at a step that allows this. Please reload it.',
  },
  complaintNotYours: {
    status: 403,
    vi: 'Việc này thuộc người khác: lãnh đạo, người được giao hoặc người gửi.',
    en: 'This is for somebody else to do: the leader, whom it was given to, or who sent it.',
  },
  complaintChanged: {
    status: 409,
    vi: 'Phản ánh, khiếu nại này vừa có thay đổi. Hãy xem lại rồi quyết định.',
    en: 'The complaint has just changed. Please look again before you decide.',
  },
  complaintTooShort: {
    status: 422,
    vi: 'Hãy viết rõ hơn một chút, ít nhất 10 ký tự, để cơ quan trả lời được.',
    en: 'Please write a little more, at least 10 characters, so that it can be answered.',
  },
  complaintKindClosed: {
    status: 422,
    vi: 'Nội dung này chỉ gửi được dưới dạng phản ánh, kiến nghị. Hãy chọn lại.',
    en: 'This can be sent as feedback only. Please choose again.',
  },
  complaintTooLate: {
    status: 409,
    vi: 'Đã quá 90 ngày nên không khiếu nại được nữa (Luật Khiếu nại 2011, Điều 9). Bạn vẫn gửi được phản ánh, kiến nghị.',
    en: 'The 90 days for a formal complaint have passed (Law on Complaints 2011, art. 9). You can still send feedback.',
  },
  complaintsStillOpen: {
    status: 409,
    vi: 'Ba phản ánh, khiếu nại của bạn về hồ sơ này đang chờ trả lời. Hãy chờ hoặc rút bớt trước khi gửi thêm.',
    en: 'Three of your complaints about this dossier wait for an answer. Please wait, or withdraw one first.',
  },
  ownDoing: {
    status: 403,
    vi: 'Bạn đã xử lý hoặc quyết định hồ sơ này nên không giải quyết khiếu nại về nó. Hãy chuyển cho cơ quan có thẩm quyền.',
    en: 'You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.',
  },
  handlersOwnDoing: {
    status: 409,
    vi: 'Người này đã xử lý hoặc quyết định hồ sơ. Hãy giao cho người khác.',
    en: 'This officer had the dossier or decided it. Please choose somebody else.',
  },
  sameHandler: {
    status: 409,
    vi: 'Việc này đang giao cho chính người đó. Hãy chọn người khác.',
    en: 'It is with this officer already. Please choose somebody else.',
  },
  handlerNotAble: {
    status: 422,
    vi: 'Người được chọn không còn làm việc ở cơ quan này. Hãy tải lại và chọn lại.',
    en: 'This person is no officer of the agency any more. Please reload and choose again.',
  },
  questionAsked: {
    status: 409,
    vi: 'Người gửi đã được hỏi một lần. Hãy giải quyết theo những gì đã có.',
    en: 'The citizen was asked once already. Please decide by what is there.',
  },
  replyStillAwaited: {
    status: 409,
    vi: 'Người gửi vẫn còn thời gian để trả lời.',
    en: 'The citizen still has time to answer.',
  },
  agencyHadComplaint: {
    status: 409,
    vi: 'Cơ quan này đang giữ hoặc đã chuyển việc này đi. Hãy chọn cơ quan khác.',
    en: 'This agency has it, or passed it on before. Please choose another.',
  },
  agencyNotConcerned: {
    status: 422,
    vi: 'Cơ quan này không tiếp nhận và không giải quyết hồ sơ. Hãy chọn lại.',
    en: 'This agency neither took this dossier in nor decides it. Please choose again.',
  },
  groundNotOfKind: {
    status: 422,
    vi: 'Lý do này không áp dụng cho loại đơn này. Hãy chọn lý do khác.',
    en: 'This ground does not hold for this kind. Please choose another.',
  },
  notMoreTime: {
    status: 409,
    vi: 'Thời hạn đã kéo dài một lần, hoặc loại đơn này không kéo dài được.',
    en: 'The longer time was taken already, or there is none for this kind.',
  },
  legalBasisMissing: {
    status: 422,
    vi: 'Quyết định giải quyết khiếu nại phải nêu căn cứ pháp luật. Hãy ghi căn cứ.',
    en: 'The decision on a formal complaint names its legal basis. Please give it.',
  },
  followUpClosed: {
    status: 409,
    vi: 'Bạn đã phản ánh tiếp một lần, hoặc đây là khiếu nại: hãy khiếu nại lên cơ quan cấp trên hoặc khởi kiện.',
    en: 'You wrote again once, or this is a formal complaint: please go to the higher body or to court.',
  },
  alreadyRated: { status: 409, vi: 'Bạn đã đánh giá câu trả lời này.', en: 'You have rated this answer already.' },
  complaintFileUnknown: {
    status: 409,
    vi: 'Một tệp chưa tải lên xong hoặc đã bị xóa. Hãy xem lại danh sách tệp rồi gửi lại.',
    en: 'A file is not uploaded yet, or was removed. Please look at the files and send again.',
  },
};
