import type { DossierFlag, Text } from '@mot-cua/domain';

/** What each flag of a dossier is called. */
export const FLAG_WORDS: Readonly<Record<DossierFlag, Text>> = {
  onItsWay: { vi: 'Đang chuyển đến', en: 'On its way' },
  supplementPending: { vi: 'Đang chờ người nộp bổ sung', en: 'Waiting for the applicant to complete it' },
  closing: { vi: 'Sắp bị dừng vì chưa bổ sung', en: 'About to be closed, not completed' },
  feeDue: { vi: 'Đang chờ nộp tiền', en: 'Waiting for a payment' },
  waitingForAgency: { vi: 'Đang chờ cơ quan khác', en: 'Waiting for another agency' },
  clockPaused: { vi: 'Thời hạn đang tạm dừng', en: 'Its clock stands still' },
  extended: { vi: 'Đã hẹn lại', en: 'Extended' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  countsAsLate: { vi: 'Tính là trễ', en: 'Counts as late' },
  forwardingPending: {
    vi: 'Lên Cổng quốc gia chậm hơn thường lệ',
    en: 'Slower than usual to reach the national portal',
  },
};
