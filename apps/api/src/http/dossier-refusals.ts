import type { RefusalCode } from '@mot-cua/domain';
import type { Problem } from './problem-table';

/** What a dossier has against a command: its status, and what happened and what to do, in both languages. */
export const DOSSIER_REFUSALS: Readonly<Record<RefusalCode, Problem>> = {
  sameAgency: {
    status: 409,
    vi: 'Hồ sơ đang ở chính cơ quan này. Hãy chọn cơ quan khác.',
    en: 'The dossier is with this agency already. Please choose another one.',
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
  notArrived: {
    status: 409,
    vi: 'Hồ sơ đang được nơi tiếp nhận chuyển đến. Bộ phận Một cửa phải xác nhận đã nhận hồ sơ trước.',
    en: 'The dossier is on its way from the counter that accepted it. Your counter has to confirm its arrival first.',
  },
  alreadyArrived: {
    status: 409,
    vi: 'Hồ sơ đã có ở cơ quan này, không cần xác nhận nữa.',
    en: 'The dossier is with this agency already; nothing has to be confirmed.',
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
  amountNotPositive: {
    status: 422,
    vi: 'Hãy ghi số tiền là số nguyên đồng lớn hơn 0.',
    en: 'Please give the amount in whole đồng, more than 0.',
  },
  receiptMissing: { status: 422, vi: 'Hãy ghi số biên lai.', en: 'Please give the number of the receipt.' },
  legalBasisMissing: {
    status: 422,
    vi: 'Hãy ghi căn cứ pháp lý: tên văn bản và điều khoản cho tạm dừng tính thời hạn.',
    en: 'Please give the legal basis: the law and the article that stop the clock.',
  },
  pauseEndPassed: {
    status: 422,
    vi: 'Ngày dự kiến hết tạm dừng đã qua. Hãy chọn từ hôm nay trở đi, hoặc bỏ trống.',
    en: 'The day on which the pause should end has passed. Choose today or later, or leave it empty.',
  },
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
  itemsStillOpen: {
    status: 422,
    vi: 'Còn mục được yêu cầu mà chưa sửa hoặc chưa nộp giấy tờ. Hãy bổ sung, hoặc ghi lời nhắn vì sao để nguyên.',
    en: 'Something that was asked for is neither corrected nor handed in. Add it, or say in the message why it stays as it is.',
  },
  newDayTooEarly: {
    status: 422,
    vi: 'Ngày hẹn lại phải sau ngày hẹn trả hiện nay.',
    en: 'The new day has to come after the present due date.',
  },
  newDayTooLate: {
    status: 422,
    vi: 'Ngày hẹn lại không được sau ngày hẹn trả hiện nay quá một năm.',
    en: 'The new day cannot be more than a year after the present due date.',
  },
  answersUnchanged: {
    status: 422,
    vi: 'Chưa có thông tin nào được sửa.',
    en: 'Nothing has been changed yet.',
  },
  answersNotOpen: {
    status: 409,
    vi: 'Lúc này không sửa được nội dung tờ khai: hồ sơ đang chờ người nộp, chờ phê duyệt hoặc đã có kết quả. Thông tin tiếp nhận vẫn đính chính được.',
    en: 'Answers of the form cannot be corrected now: it waits for the applicant or for approval, or has its result. What was taken down at receipt can.',
  },
  noReceiptYet: {
    status: 409,
    vi: 'Hồ sơ chưa có giấy tiếp nhận nên chưa cấp lại được.',
    en: 'There is no receipt yet that could be issued anew.',
  },
  nothingMoves: {
    status: 409,
    vi: 'Sự cố này không làm thay đổi hạn nào của hồ sơ.',
    en: 'This outage moves no due date of the dossier.',
  },
  nothingToRemind: {
    status: 409,
    vi: 'Chưa đến lúc nhắc người nộp, hoặc đã nhắc rồi.',
    en: 'It is not time to remind the applicant, or they have been reminded.',
  },
  decisionIssued: {
    status: 409,
    vi: 'Hồ sơ đã có quyết định nên không rút được nữa. Hãy nhận kết quả; nếu không đồng ý, người nộp có quyền khiếu nại.',
    en: 'The decision is issued, so it can no longer be withdrawn. Collect the result; who disagrees with it may appeal.',
  },
  identityNotSeen: {
    status: 422,
    vi: 'Chưa xác nhận đã xem thẻ căn cước của người đến rút hồ sơ. Hãy xem thẻ rồi đánh dấu ô xác nhận.',
    en: 'Nobody has confirmed that the identity card was seen. Look at the card, then tick the box.',
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
  reasonMissing: { status: 422, vi: 'Hãy nêu lý do.', en: 'Please give a reason.' },
  stepNotOpen: {
    status: 409,
    vi: 'Bước này đã xong hoặc đã chuyển đi nơi khác. Hãy tải lại để xem hồ sơ đang ở đâu.',
    en: 'This step is done or has moved on. Reload to see where the dossier is.',
  },
  notYourStep: {
    status: 403,
    vi: 'Bước này thuộc cơ quan hoặc vai trò khác. Hồ sơ không thay đổi.',
    en: 'This step belongs to another agency or role. The dossier is unchanged.',
  },
  stepTakenByAnother: {
    status: 409,
    vi: 'Người khác đang làm bước này. Hồ sơ không thay đổi.',
    en: 'Somebody else is working on this step. The dossier is unchanged.',
  },
  wayMissing: {
    status: 409,
    vi: 'Hãy chọn hướng đi tiếp trước khi kết thúc bước này.',
    en: 'Choose how it goes on before you finish this step.',
  },
  proposeInstead: {
    status: 409,
    vi: 'Sau bước này là quyết định của lãnh đạo. Hãy trình kết quả.',
    en: 'The decision follows this step. Propose a result instead.',
  },
  notEarlierStep: {
    status: 409,
    vi: 'Hồ sơ chưa qua bước đó nên không trả lại được. Hãy chọn một bước đã làm.',
    en: 'The dossier has not been at that step. Choose one that was done before.',
  },
  stepsStillOpen: {
    status: 409,
    vi: 'Còn bước chưa xong, nên chưa trình kết quả được. Hãy xem các bước đang mở.',
    en: 'Some steps are not done yet, so no result can be proposed. Look at those that are open.',
  },
  opinionStillOpen: {
    status: 409,
    vi: 'Còn chờ ý kiến của cơ quan khác. Hãy chờ trả lời, hoặc ghi là không cần nữa.',
    en: 'An opinion is still awaited. Wait for it, or say that it is no longer needed.',
  },
  opinionNotOpen: {
    status: 409,
    vi: 'Ý kiến này đã được trả lời hoặc không cần nữa. Hãy tải lại hồ sơ.',
    en: 'This opinion was given or is no longer needed. Reload the dossier.',
  },
  notAsked: {
    status: 403,
    vi: 'Cơ quan của bạn không được hỏi ý kiến này.',
    en: 'Your agency was not asked for this opinion.',
  },
  nobodyAsked: {
    status: 409,
    vi: 'Hãy chọn ít nhất một cơ quan để lấy ý kiến.',
    en: 'Choose at least one agency to ask.',
  },
  timeNotPositive: {
    status: 409,
    vi: 'Thời hạn trả lời phải lớn hơn 0 giờ làm việc.',
    en: 'The time to answer must be more than 0 working hours.',
  },
};
