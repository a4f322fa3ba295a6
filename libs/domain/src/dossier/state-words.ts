import type { Text } from '../text/text';
import type { DossierState } from './lifecycle';

/** What each state is called: on a badge, in an exported list. */
export const STATE_WORDS: Readonly<Record<DossierState, Text>> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Chờ tiếp nhận', en: 'Submitted' },
  awaitingSupplement: { vi: 'Chờ bổ sung', en: 'Waiting for supplement' },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  inProgress: { vi: 'Đang giải quyết', en: 'In progress' },
  pausedForSupplement: { vi: 'Tạm dừng chờ bổ sung', en: 'Paused for supplement' },
  pausedForPayment: { vi: 'Tạm dừng chờ nộp tiền', en: 'Paused for payment' },
  pausedByLaw: { vi: 'Tạm dừng theo quy định', en: 'Paused by law' },
  awaitingApproval: { vi: 'Chờ phê duyệt', en: 'Awaiting approval' },
  approved: { vi: 'Đã phê duyệt', en: 'Approved' },
  resolved: { vi: 'Đã có kết quả', en: 'Result ready' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
  refused: { vi: 'Từ chối tiếp nhận', en: 'Not accepted' },
  withdrawn: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' },
  stopped: { vi: 'Dừng giải quyết', en: 'Stopped' },
};
