import type { Text } from '@mot-cua/domain';
import type { ComplaintProblem } from './problem';
import { nothingLost, sentence } from './sentence';

/** What stands against a step of a complaint, in words. */
export const COMPLAINT_REFUSAL_WORDS: Readonly<Record<ComplaintProblem, Text>> = {
  complaintActionNotOpen: sentence(
    'Phản ánh, khiếu nại này không còn ở bước cho phép việc này. Hãy tải lại trang.',
    'The complaint is not at a step that allows this. Please reload it.',
    nothingLost,
  ),
  complaintNotYours: sentence(
    'Việc này thuộc người khác: lãnh đạo, người được giao hoặc người gửi.',
    'This is for somebody else to do: the leader, whom it was given to, or who sent it.',
    nothingLost,
  ),
  complaintChanged: sentence(
    'Phản ánh, khiếu nại này vừa có thay đổi. Hãy xem lại rồi quyết định.',
    'The complaint has just changed. Please look again before you decide.',
    nothingLost,
  ),
  complaintTooShort: sentence(
    'Hãy viết rõ hơn một chút, ít nhất 10 ký tự, để cơ quan trả lời được.',
    'Please write a little more, at least 10 characters, so that it can be answered.',
    nothingLost,
  ),
  complaintKindClosed: sentence(
    'Nội dung này chỉ gửi được dưới dạng phản ánh, kiến nghị. Hãy chọn lại.',
    'This can be sent as feedback only. Please choose again.',
    nothingLost,
  ),
  complaintTooLate: sentence(
    'Đã quá 90 ngày nên không khiếu nại được nữa (Luật Khiếu nại 2011, Điều 9). Bạn vẫn gửi được phản ánh, kiến nghị.',
    'The 90 days for a formal complaint have passed (Law on Complaints 2011, art. 9). You can still send feedback.',
    nothingLost,
  ),
  complaintsStillOpen: sentence(
    'Ba phản ánh, khiếu nại của bạn về hồ sơ này đang chờ trả lời. Hãy chờ hoặc rút bớt trước khi gửi thêm.',
    'Three of your complaints about this dossier wait for an answer. Please wait, or withdraw one first.',
    nothingLost,
  ),
  ownDoing: sentence(
    'Bạn đã xử lý hoặc quyết định hồ sơ này nên không giải quyết khiếu nại về nó. Hãy chuyển cho cơ quan có thẩm quyền.',
    'You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.',
    nothingLost,
  ),
  handlersOwnDoing: sentence(
    'Người này đã xử lý hoặc quyết định hồ sơ. Hãy giao cho người khác.',
    'This officer had the dossier or decided it. Please choose somebody else.',
    nothingLost,
  ),
  sameHandler: sentence(
    'Việc này đang giao cho chính người đó. Hãy chọn người khác.',
    'It is with this officer already. Please choose somebody else.',
    nothingLost,
  ),
  handlerNotAble: sentence(
    'Người được chọn không còn làm việc ở cơ quan này. Hãy tải lại và chọn lại.',
    'This person is no officer of the agency any more. Please reload and choose again.',
    nothingLost,
  ),
  questionAsked: sentence(
    'Người gửi đã được hỏi một lần. Hãy giải quyết theo những gì đã có.',
    'The citizen was asked once already. Please decide by what is there.',
    nothingLost,
  ),
  replyStillAwaited: sentence(
    'Người gửi vẫn còn thời gian để trả lời.',
    'The citizen still has time to answer.',
    nothingLost,
  ),
  agencyHadComplaint: sentence(
    'Cơ quan này đang giữ hoặc đã chuyển việc này đi. Hãy chọn cơ quan khác.',
    'This agency has it, or passed it on before. Please choose another.',
    nothingLost,
  ),
  agencyNotConcerned: sentence(
    'Cơ quan này không tiếp nhận và không giải quyết hồ sơ. Hãy chọn lại.',
    'This agency neither took this dossier in nor decides it. Please choose again.',
    nothingLost,
  ),
  groundNotOfKind: sentence(
    'Lý do này không áp dụng cho loại đơn này. Hãy chọn lý do khác.',
    'This ground does not hold for this kind. Please choose another.',
    nothingLost,
  ),
  notMoreTime: sentence(
    'Thời hạn đã kéo dài một lần, hoặc loại đơn này không kéo dài được.',
    'The longer time was taken already, or there is none for this kind.',
    nothingLost,
  ),
  legalBasisMissing: sentence(
    'Quyết định giải quyết khiếu nại phải nêu căn cứ pháp luật. Hãy ghi căn cứ.',
    'The decision on a formal complaint names its legal basis. Please give it.',
    nothingLost,
  ),
  followUpClosed: sentence(
    'Bạn đã phản ánh tiếp một lần, hoặc đây là khiếu nại: hãy khiếu nại lên cơ quan cấp trên hoặc khởi kiện.',
    'You wrote again once, or this is a formal complaint: please go to the higher body or to court.',
    nothingLost,
  ),
  alreadyRated: sentence('Bạn đã đánh giá câu trả lời này.', 'You have rated this answer already.', nothingLost),
  complaintFileUnknown: sentence(
    'Một tệp chưa tải lên xong hoặc đã bị xóa. Hãy xem lại danh sách tệp rồi gửi lại.',
    'A file is not uploaded yet, or was removed. Please look at the files and send again.',
    nothingLost,
  ),
};
