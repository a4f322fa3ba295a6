import type { InboxView, Text } from '@mot-cua/domain';

/** What a view is called. */
interface ViewWords {
  readonly name: Text;
  /** What will appear in it, for when it is empty. */
  readonly empty: Text;
}

export const VIEW_WORDS: Readonly<Record<InboxView, ViewWords>> = {
  toReceive: {
    name: { vi: 'Chờ tiếp nhận', en: 'To receive' },
    empty: {
      vi: 'Hồ sơ công dân vừa nộp sẽ hiện ở đây, không cần tải lại trang.',
      en: 'Dossiers that citizens file will appear here by themselves.',
    },
  },
  inProgress: {
    name: { vi: 'Đang xử lý', en: 'In progress' },
    empty: {
      vi: 'Hồ sơ đã tiếp nhận và đang được thẩm định sẽ hiện ở đây.',
      en: 'Dossiers that were received and are being examined will appear here.',
    },
  },
  mine: {
    name: { vi: 'Của tôi', en: 'Mine' },
    empty: {
      vi: 'Hồ sơ bạn nhận xử lý sẽ hiện ở đây, hạn gần nhất đứng trước.',
      en: 'Dossiers that you take will appear here, the next due first.',
    },
  },
  toApprove: {
    name: { vi: 'Chờ phê duyệt', en: 'To approve' },
    empty: {
      vi: 'Kết quả do chuyên viên đề xuất sẽ chờ lãnh đạo phê duyệt ở đây.',
      en: 'Results that case officers propose wait here for a leader.',
    },
  },
  toReturn: {
    name: { vi: 'Chờ trả kết quả', en: 'To hand over' },
    empty: {
      vi: 'Hồ sơ đã có kết quả, chờ trả cho công dân, sẽ hiện ở đây.',
      en: 'Dossiers whose result waits for the applicant will appear here.',
    },
  },
  late: {
    name: { vi: 'Quá hạn', en: 'Overdue' },
    empty: { vi: 'Tốt lắm: không có hồ sơ nào quá hạn.', en: 'Well done: nothing is overdue.' },
  },
  soon: {
    name: { vi: 'Sắp đến hạn', en: 'Due soon' },
    empty: {
      vi: 'Hồ sơ còn không quá một ngày làm việc sẽ hiện ở đây.',
      en: 'Dossiers with one working day left or less will appear here.',
    },
  },
  all: {
    name: { vi: 'Tất cả', en: 'All' },
    empty: { vi: 'Cơ quan của bạn chưa có hồ sơ nào.', en: 'Your agency has no dossiers yet.' },
  },
};
