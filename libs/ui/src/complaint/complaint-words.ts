import type {
  ComplaintAction,
  ComplaintFinding,
  ComplaintKind,
  ComplaintState,
  ComplaintSubject,
  RefusalGround,
  Text,
} from '@mot-cua/domain';

/** What each kind is called. */
export const COMPLAINT_KIND_WORDS: Readonly<Record<ComplaintKind, Text>> = {
  feedback: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  formal: { vi: 'Khiếu nại', en: 'Formal complaint' },
};

/** What it is about, in the words of whoever sends it. */
export const COMPLAINT_SUBJECT_WORDS: Readonly<Record<ComplaintSubject, Text>> = {
  late: { vi: 'Giải quyết chậm, trễ hẹn', en: 'It takes too long' },
  attitude: { vi: 'Thái độ của cán bộ', en: 'How an officer behaved' },
  extraPapers: { vi: 'Bị đòi giấy tờ ngoài quy định', en: 'Asked for papers beyond the procedure' },
  wrongDecision: { vi: 'Bị từ chối hoặc quyết định sai', en: 'Refused or decided wrongly' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
  other: { vi: 'Chuyện khác', en: 'Something else' },
};

export const COMPLAINT_STATE_WORDS: Readonly<Record<ComplaintState, Text>> = {
  unsent: { vi: 'Chưa gửi', en: 'Not sent' },
  sent: { vi: 'Đã gửi, chờ xem xét', en: 'Sent, to be looked at' },
  accepted: { vi: 'Đang giải quyết', en: 'Being dealt with' },
  awaitingReply: { vi: 'Chờ người gửi trả lời', en: 'Waits for the citizen' },
  awaitingApproval: { vi: 'Chờ duyệt trả lời', en: 'Answer awaits approval' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  refused: { vi: 'Không thụ lý', en: 'Not accepted' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};

/** The same to who sent it, where that is somebody else’s word for them. */
export const OWN_COMPLAINT_STATE_WORDS: Readonly<Record<ComplaintState, Text>> = {
  ...COMPLAINT_STATE_WORDS,
  awaitingReply: { vi: 'Chờ bạn trả lời', en: 'Waits for you' },
  withdrawn: { vi: 'Bạn đã rút', en: 'You took it back' },
};

/** What each action is called on a button. */
export const COMPLAINT_ACTION_WORDS: Readonly<Record<ComplaintAction, Text>> = {
  send: { vi: 'Gửi', en: 'Send' },
  accept: { vi: 'Thụ lý', en: 'Accept' },
  assign: { vi: 'Giao cho cán bộ', en: 'Give to an officer' },
  ask: { vi: 'Hỏi người gửi', en: 'Ask the citizen' },
  reply: { vi: 'Gửi trả lời', en: 'Send the reply' },
  lapse: { vi: 'Tiếp tục giải quyết', en: 'Go on' },
  passOn: { vi: 'Chuyển cơ quan có thẩm quyền', en: 'Pass on' },
  refuse: { vi: 'Không thụ lý', en: 'Do not accept' },
  extend: { vi: 'Kéo dài thời hạn', en: 'Take longer' },
  draftAnswer: { vi: 'Trình dự thảo trả lời', en: 'Propose an answer' },
  sendBack: { vi: 'Trả lại dự thảo', en: 'Send the draft back' },
  approveAnswer: { vi: 'Duyệt và gửi trả lời', en: 'Approve and send' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  followUp: { vi: 'Phản ánh tiếp', en: 'Write once more' },
  rate: { vi: 'Đánh giá', en: 'Rate' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
};

/** What each action is called once it has happened. */
export const COMPLAINT_EVENT_WORDS: Readonly<Record<ComplaintAction, Text>> = {
  send: { vi: 'Đã gửi', en: 'Sent' },
  accept: { vi: 'Đã thụ lý', en: 'Accepted' },
  assign: { vi: 'Đã giao giải quyết', en: 'Given to an officer' },
  ask: { vi: 'Cơ quan hỏi thêm', en: 'The office asks' },
  reply: { vi: 'Người gửi đã trả lời', en: 'The citizen replied' },
  lapse: { vi: 'Hết hạn trả lời câu hỏi, tiếp tục giải quyết', en: 'No reply in time; it goes on' },
  passOn: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Passed on to the competent agency' },
  refuse: { vi: 'Không thụ lý', en: 'Not accepted' },
  extend: { vi: 'Vụ việc phức tạp, kéo dài thời hạn', en: 'Complicated: more time is taken' },
  draftAnswer: { vi: 'Đã trình dự thảo trả lời', en: 'An answer was proposed' },
  sendBack: { vi: 'Lãnh đạo trả lại dự thảo', en: 'The leader sent the draft back' },
  approveAnswer: { vi: 'Đã trả lời', en: 'Answered' },
  answer: { vi: 'Đã trả lời', en: 'Answered' },
  followUp: { vi: 'Người gửi phản ánh tiếp', en: 'The citizen wrote once more' },
  rate: { vi: 'Người gửi đánh giá câu trả lời', en: 'The citizen rated the answer' },
  withdraw: { vi: 'Người gửi đã rút', en: 'Withdrawn by the citizen' },
};

export const COMPLAINT_FINDING_WORDS: Readonly<Record<ComplaintFinding, Text>> = {
  right: { vi: 'Nội dung đúng', en: 'It is right' },
  partlyRight: { vi: 'Nội dung đúng một phần', en: 'It is right in part' },
  notRight: { vi: 'Nội dung không đúng', en: 'It is not right' },
};

export const REFUSAL_GROUND_WORDS: Readonly<Record<RefusalGround, Text>> = {
  notAffected: {
    vi: 'Không liên quan trực tiếp đến quyền, lợi ích của người khiếu nại',
    en: 'It does not touch the rights of who complains',
  },
  tooLate: {
    vi: 'Đã hết thời hiệu mà không có lý do chính đáng',
    en: 'The time for it has passed without good reason',
  },
  alreadySettled: { vi: 'Việc này đã được giải quyết', en: 'It has been settled already' },
  atCourt: { vi: 'Tòa án đã thụ lý hoặc đã xử', en: 'A court deals with it, or has decided' },
  notRepresented: {
    vi: 'Người gửi không có quyền đại diện hợp pháp',
    en: 'Who sent it does not represent the applicant',
  },
  unclear: { vi: 'Nội dung không rõ, không thể trả lời', en: 'It is not clear enough to be answered' },
};

/** What is due of a complaint. */
export const COMPLAINT_DUE: Text = { vi: 'Đến hạn', en: 'Due' };

/** Whether a citizen is content. */
export function satisfactionWords(isSatisfied: boolean): Text {
  return isSatisfied ? { vi: 'Hài lòng', en: 'Content' } : { vi: 'Chưa hài lòng', en: 'Not content' };
}
