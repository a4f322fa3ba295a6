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
  reasonMissing: { status: 422, vi: 'Hãy nêu lý do.', en: 'Please give a reason.' },
};
