import type { InboxCounts } from '@mot-cua/api-client';
import { DOSSIER_STATES, type DossierState, type Text } from '@mot-cua/domain';

export type InboxViewName = keyof InboxCounts;

/** A saved question to the inbox. The API knows what each one asks for. */
export interface InboxView {
  readonly name: Text;
  /** The states it can show, to narrow it by. */
  readonly states: readonly DossierState[];
  /** What will appear in it, for when it is empty. */
  readonly empty: Text;
}

const EVER_FILED = DOSSIER_STATES.filter((state) => state !== 'draft');

export const INBOX_VIEWS: Readonly<Record<InboxViewName, InboxView>> = {
  toReceive: {
    name: { vi: 'Chờ tiếp nhận', en: 'To receive' },
    states: ['submitted'],
    empty: {
      vi: 'Hồ sơ công dân vừa nộp sẽ hiện ở đây, không cần tải lại trang.',
      en: 'Dossiers that citizens file will appear here by themselves.',
    },
  },
  inProgress: {
    name: { vi: 'Đang xử lý', en: 'In progress' },
    states: ['received', 'inProgress', 'pausedForSupplement'],
    empty: {
      vi: 'Hồ sơ đã tiếp nhận và đang được thẩm định sẽ hiện ở đây.',
      en: 'Dossiers that were received and are being examined will appear here.',
    },
  },
  mine: {
    name: { vi: 'Của tôi', en: 'Mine' },
    states: ['inProgress', 'pausedForSupplement', 'awaitingApproval'],
    empty: {
      vi: 'Hồ sơ bạn nhận xử lý sẽ hiện ở đây, hạn gần nhất đứng trước.',
      en: 'Dossiers that you take will appear here, the next due first.',
    },
  },
  toApprove: {
    name: { vi: 'Chờ phê duyệt', en: 'To approve' },
    states: ['awaitingApproval'],
    empty: {
      vi: 'Kết quả do chuyên viên đề xuất sẽ chờ lãnh đạo phê duyệt ở đây.',
      en: 'Results that case officers propose wait here for a leader.',
    },
  },
  toReturn: {
    name: { vi: 'Chờ trả kết quả', en: 'To hand over' },
    states: ['resolved'],
    empty: {
      vi: 'Hồ sơ đã có kết quả, chờ trả cho công dân, sẽ hiện ở đây.',
      en: 'Dossiers whose result waits for the applicant will appear here.',
    },
  },
  late: {
    name: { vi: 'Quá hạn', en: 'Overdue' },
    states: ['received', 'inProgress', 'pausedForSupplement', 'awaitingApproval'],
    empty: { vi: 'Tốt lắm: không có hồ sơ nào quá hạn.', en: 'Well done: nothing is overdue.' },
  },
  soon: {
    name: { vi: 'Sắp đến hạn', en: 'Due soon' },
    states: ['received', 'inProgress', 'pausedForSupplement', 'awaitingApproval'],
    empty: {
      vi: 'Hồ sơ còn không quá một ngày làm việc sẽ hiện ở đây.',
      en: 'Dossiers with one working day left or less will appear here.',
    },
  },
  all: {
    name: { vi: 'Tất cả', en: 'All' },
    states: EVER_FILED,
    empty: { vi: 'Cơ quan của bạn chưa có hồ sơ nào.', en: 'Your agency has no dossiers yet.' },
  },
};

/** In the order in which they stand. */
export const INBOX_VIEW_NAMES = [
  'toReceive',
  'inProgress',
  'mine',
  'toApprove',
  'toReturn',
  'late',
  'soon',
  'all',
] as const satisfies readonly InboxViewName[];

export function isInboxViewName(name: string | null): name is InboxViewName {
  return name !== null && Object.hasOwn(INBOX_VIEWS, name);
}
