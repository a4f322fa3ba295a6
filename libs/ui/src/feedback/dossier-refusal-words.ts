import type { RefusalCode, Text } from '@mot-cua/domain';
import { nothingLost, sentence } from './sentence';

/** What each refusal of a command to a dossier means to a person. */
export const DOSSIER_REFUSAL_WORDS: Readonly<Record<RefusalCode, Text>> = {
  actionNotOpen: sentence(
    'Hồ sơ đã chuyển sang bước khác nên không làm được việc này nữa. Hãy tải lại để xem trạng thái mới.',
    'The dossier has moved on, so this can no longer be done. Reload to see where it stands.',
  ),
  roleNotAllowed: sentence(
    'Việc này thuộc vai trò khác. Hồ sơ không thay đổi.',
    'This belongs to another role. The dossier is unchanged.',
  ),
  dossierChanged: sentence(
    'Có người vừa cập nhật hồ sơ này. Hãy tải lại, xem điều đã thay đổi rồi làm tiếp.',
    'Somebody has just changed this dossier. Reload, look at what changed, then go on.',
    nothingLost,
  ),
  notArrived: sentence(
    'Hồ sơ đang được nơi tiếp nhận chuyển đến. Cán bộ một cửa cần bấm “Nhận hồ sơ chuyển đến” trước.',
    'The dossier is on its way from the counter that accepted it. Your counter has to confirm its arrival first.',
    nothingLost,
  ),
  alreadyArrived: sentence(
    'Hồ sơ đã được xác nhận là đã đến. Hãy tải lại để xem.',
    'Its arrival has been confirmed already. Reload to see it.',
  ),
  notTaken: sentence(
    'Chưa có ai nhận xử lý hồ sơ này. Hãy bấm “Nhận xử lý” trước.',
    'Nobody works on this dossier. Take it first.',
    nothingLost,
  ),
  takenByAnother: sentence(
    'Chuyên viên khác đang xử lý hồ sơ này. Hồ sơ không thay đổi.',
    'Another case officer is working on this dossier. It is unchanged.',
  ),
  supplementAlreadyRequested: sentence(
    'Hồ sơ này đã được yêu cầu bổ sung một lần. Muốn yêu cầu thêm, lãnh đạo phải cho phép kèm lý do, và hồ sơ bị tính là trễ.',
    'A supplement was already asked for once. For another a leader has to allow it with a reason, and the dossier counts as late.',
  ),
  supplementStillOpen: sentence(
    'Lần yêu cầu bổ sung theo quy định chưa dùng, nên chưa cần cho phép thêm.',
    'The request that the rules allow has not been used yet, so none needs to be allowed.',
  ),
  sameOfficer: sentence(
    'Người này đang xử lý hồ sơ rồi. Hãy chọn người khác.',
    'This officer has the dossier already. Please choose another one.',
    nothingLost,
  ),
  amountNotPositive: sentence(
    'Hãy ghi số tiền bằng đồng, là số nguyên lớn hơn 0.',
    'Give the amount in whole đồng, more than 0.',
    nothingLost,
  ),
  receiptMissing: sentence('Hãy ghi số biên lai.', 'Please give the number of the receipt.', nothingLost),
  legalBasisMissing: sentence(
    'Hãy ghi căn cứ pháp lý: tên văn bản và điều khoản cho tạm dừng tính thời hạn.',
    'Give the legal basis: the law and the article that stop the clock.',
    nothingLost,
  ),
  pauseEndPassed: sentence(
    'Ngày dự kiến hết tạm dừng đã qua. Hãy chọn từ hôm nay trở đi, hoặc bỏ trống.',
    'The day on which the pause should end has passed. Choose today or later, or leave it empty.',
    nothingLost,
  ),
  extensionUsed: sentence(
    'Hồ sơ này không hẹn lại được nữa: mỗi hồ sơ chỉ hẹn lại một lần, và có thủ tục không cho hẹn lại.',
    'No new day can be given: it is given once only, and some procedures allow none.',
  ),
  extensionTooLate: sentence(
    'Đã muộn để hẹn lại: phải xin lỗi và hẹn lại trước ngày hẹn trả ít nhất một ngày làm việc.',
    'It is too late for a new day, which has to be given at least one working day before the due date.',
  ),
  itemsStillOpen: sentence(
    'Còn mục được yêu cầu mà chưa sửa hoặc chưa nộp giấy tờ. Hãy bổ sung, hoặc ghi lời nhắn vì sao để nguyên rồi gửi lại.',
    'Something that was asked for is neither corrected nor handed in. Add it, or say in the message why it stays as it is, then send again.',
    nothingLost,
  ),
  newDayTooEarly: sentence(
    'Ngày hẹn lại phải sau ngày hẹn trả hiện nay. Hãy chọn ngày khác.',
    'The new day has to come after the present due date. Please choose another one.',
    nothingLost,
  ),
  newDayTooLate: sentence(
    'Ngày hẹn lại không được sau ngày hẹn trả hiện nay quá một năm. Hãy chọn ngày khác.',
    'The new day cannot be more than a year after the present due date. Please choose another one.',
    nothingLost,
  ),
  answersUnchanged: sentence(
    'Chưa có thông tin nào khác trước. Hãy sửa điều cần đính chính rồi gửi lại.',
    'Nothing differs from what is there. Change what has to be corrected, then send it again.',
    nothingLost,
  ),
  answersNotOpen: sentence(
    'Lúc này không sửa được nội dung tờ khai: hồ sơ đang chờ người nộp, chờ phê duyệt hoặc đã có kết quả. Hãy chỉ đính chính thông tin tiếp nhận.',
    'Answers of the form cannot be corrected now: it waits for the applicant or for approval, or has its result. Correct only what was taken down at receipt.',
    nothingLost,
  ),
  noReceiptYet: sentence(
    'Hồ sơ chưa có giấy tiếp nhận nên chưa cấp lại được. Hãy bỏ chọn cấp lại giấy.',
    'There is no receipt yet that could be issued anew. Take that tick out.',
    nothingLost,
  ),
  nothingMoves: sentence(
    'Sự cố này không làm thay đổi hạn nào của hồ sơ.',
    'This outage moves no due date of the dossier.',
  ),
  nothingToRemind: sentence(
    'Chưa đến lúc nhắc người nộp, hoặc đã nhắc rồi.',
    'It is not time to remind the applicant, or they have been reminded.',
  ),
  decisionIssued: sentence(
    'Hồ sơ đã có quyết định nên không rút được nữa. Hãy nhận kết quả; nếu không đồng ý, người nộp có quyền khiếu nại.',
    'The decision is issued, so it can no longer be withdrawn. Collect the result; who disagrees with it may appeal.',
  ),
  identityNotSeen: sentence(
    'Chưa xác nhận đã xem thẻ căn cước của người đến rút hồ sơ. Hãy xem thẻ rồi đánh dấu ô xác nhận.',
    'Nobody has confirmed that the identity card was seen. Look at the card, then tick the box.',
  ),
  stillInTime: sentence(
    'Chưa hết hạn bổ sung nên chưa dừng được hồ sơ.',
    'The time to answer has not passed, so it cannot be closed yet.',
  ),
  resultNotAttached: sentence(
    'Thiếu tệp kết quả. Hãy tải lên tệp của từng kết quả được liệt kê rồi trình lại.',
    'A result has no document yet. Upload one for each result that is listed, then propose again.',
    nothingLost,
  ),
  supplementEmpty: sentence(
    'Hãy chỉ ra ít nhất một mục hoặc một giấy tờ cần bổ sung.',
    'Point at one field or paper at least.',
    nothingLost,
  ),
  reasonMissing: sentence(
    'Hãy ghi lý do để người nộp hiểu.',
    'Please give a reason that the applicant understands.',
    nothingLost,
  ),
  sameAgency: sentence(
    'Hồ sơ đang ở chính cơ quan này. Hãy chọn cơ quan khác.',
    'The dossier is with this office already. Please choose another one.',
    nothingLost,
  ),
  stepNotOpen: sentence(
    'Bước này đã xong hoặc đã chuyển đi nơi khác. Hãy tải lại để xem hồ sơ đang ở đâu.',
    'This step is done or has moved on. Reload to see where the dossier is.',
    nothingLost,
  ),
  notYourStep: sentence(
    'Bước này thuộc cơ quan hoặc vai trò khác. Hồ sơ không thay đổi.',
    'This step belongs to another agency or role. The dossier is unchanged.',
  ),
  stepTakenByAnother: sentence(
    'Người khác đang làm bước này. Hồ sơ không thay đổi.',
    'Somebody else is working on this step. The dossier is unchanged.',
  ),
  wayMissing: sentence(
    'Hãy chọn hướng đi tiếp trước khi kết thúc bước này.',
    'Choose how it goes on before you finish this step.',
    nothingLost,
  ),
  proposeInstead: sentence(
    'Sau bước này là quyết định của lãnh đạo. Hãy trình kết quả.',
    'The decision follows this step. Propose a result instead.',
    nothingLost,
  ),
  notEarlierStep: sentence(
    'Hồ sơ chưa qua bước đó nên không trả lại được. Hãy chọn một bước đã làm.',
    'The dossier has not been at that step. Choose one that was done before.',
    nothingLost,
  ),
  stepsStillOpen: sentence(
    'Còn bước chưa xong, nên chưa trình kết quả được. Hãy xem các bước đang mở.',
    'Some steps are not done yet, so no result can be proposed. Look at those that are open.',
    nothingLost,
  ),
  opinionStillOpen: sentence(
    'Còn chờ ý kiến của cơ quan khác. Hãy chờ trả lời, hoặc ghi là không cần nữa.',
    'An opinion is still awaited. Wait for it, or say that it is no longer needed.',
    nothingLost,
  ),
  opinionNotOpen: sentence(
    'Ý kiến này đã được trả lời hoặc không cần nữa. Hãy tải lại hồ sơ.',
    'This opinion was given or is no longer needed. Reload the dossier.',
    nothingLost,
  ),
  notAsked: sentence('Cơ quan của bạn không được hỏi ý kiến này.', 'Your agency was not asked for this opinion.'),
  nobodyAsked: sentence(
    'Hãy chọn ít nhất một cơ quan để lấy ý kiến.',
    'Choose at least one agency to ask.',
    nothingLost,
  ),
  timeNotPositive: sentence(
    'Thời hạn trả lời phải lớn hơn 0 giờ làm việc.',
    'The time to answer must be more than 0 working hours.',
    nothingLost,
  ),
};
