import type { Outage } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';

export const STANDING_WORDS: Readonly<Record<Outage['standing'], Text>> = {
  lasting: { vi: 'Đang diễn ra', en: 'Lasting' },
  planned: { vi: 'Đã báo trước', en: 'Announced' },
  over: { vi: 'Đã khắc phục', en: 'Over' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
};

export const OUTAGE_WORDS = {
  title: { vi: 'Sự cố hệ thống', en: 'System outages' },
  lead: {
    vi: 'Thời gian hệ thống gặp sự cố không tính vào hạn giải quyết (Nghị định 301/2026/NĐ-CP, Điều 3.4). Ghi tại đây thì hạn của các hồ sơ đang xử lý tự dời, và công dân được báo.',
    en: 'Time in which the system was down counts for nobody (Decree 301/2026/NĐ-CP, art. 3.4). What is recorded here moves the due dates under way, and citizens are told.',
  },
  record: { vi: 'Ghi sự cố', en: 'Record an outage' },
  change: { vi: 'Sửa', en: 'Change' },
  end: { vi: 'Đã khắc phục', en: 'It is over' },
  cancelIt: { vi: 'Hủy vì ghi nhầm', en: 'Cancel, it was a mistake' },
  none: { vi: 'Chưa ghi sự cố nào', en: 'No outage was recorded' },
  noneMeans: {
    vi: 'Khi hệ thống hoặc một cơ quan mất kết nối, hãy ghi giờ bắt đầu; ghi giờ kết thúc khi đã khắc phục.',
    en: 'When the system or an agency is cut off, record when it began, and when it is over, its end.',
  },
  from: { vi: 'Bắt đầu', en: 'From' },
  until: { vi: 'Kết thúc', en: 'Until' },
  untilHint: { vi: 'Để trống khi còn đang diễn ra.', en: 'Leave empty while it lasts.' },
  reason: { vi: 'Cái gì không hoạt động', en: 'What does not work' },
  reasonHint: { vi: 'Công dân và cán bộ đọc câu này.', en: 'Citizens and officers read this.' },
  source: { vi: 'Văn bản thông báo', en: 'Notice' },
  sourceHint: {
    vi: 'Số, ngày, nơi ban hành; in trong cách tính hạn.',
    en: 'Number, date, issuer; stands in the ledger.',
  },
  whom: { vi: 'Ở đâu', en: 'Where' },
  province: { vi: 'Toàn tỉnh', en: 'The whole province' },
  someAgencies: { vi: 'Một số cơ quan', en: 'Some agencies' },
  agencies: { vi: 'Cơ quan', en: 'Agencies' },
  touched: {
    vi: '{{count}} hồ sơ đang mở có hạn từ lúc này trở đi. Hạn được tính lại khi sự cố kết thúc.',
    en: '{{count}} open dossiers are due after this begins. They are reckoned anew once it is over.',
  },
  needed: { vi: 'Hãy điền mục này.', en: 'Please fill this in.' },
  neededMoment: { vi: 'Hãy điền cả ngày và giờ.', en: 'Please fill in the day and the time.' },
  neededAgency: { vi: 'Hãy chọn ít nhất một cơ quan.', en: 'Please choose at least one agency.' },
  save: { vi: 'Lưu', en: 'Save' },
  close: { vi: 'Đóng', en: 'Close' },
  changed: {
    vi: 'Người khác vừa sửa sự cố này. Hãy đóng, xem lại rồi sửa tiếp; nội dung đang hiện trong danh sách là mới nhất.',
    en: 'Somebody has just changed this outage. Please close, look again and go on from what the list shows.',
  },
  cancelMeans: {
    vi: 'Hạn đã dời vì sự cố này được tính lại như cũ. Sự cố vẫn nằm trong danh sách, với lý do hủy.',
    en: 'Due dates that it moved become what they were. It stays in the list, with the reason.',
  },
  cancelReason: { vi: 'Vì sao hủy', en: 'Why' },
  saved: { vi: 'Đã lưu sự cố', en: 'The outage is saved' },
  counting: { vi: 'Đang tính lại hạn: đã xem {{seen}} hồ sơ', en: 'Reckoning: {{seen}} dossiers so far' },
  counted: { vi: '{{moved}} hồ sơ có hạn được tính lại', en: 'Due dates of {{moved}} dossiers were reckoned anew' },
  failed: {
    vi: '{{failed}} hồ sơ chưa tính được, đang thử lại',
    en: '{{failed}} could not be done yet, being tried again',
  },
  afterEnd: { vi: 'Hạn được tính lại khi kết thúc', en: 'Due dates are reckoned once it is over' },
  show: { vi: 'Xem hồ sơ', en: 'Show dossiers' },
  movedTitle: { vi: 'Hồ sơ được tính lại hạn', en: 'Dossiers that were reckoned anew' },
  nothingMoved: { vi: 'Không hồ sơ nào phải dời hạn.', en: 'No due date had to move.' },
  code: { vi: 'Mã hồ sơ', en: 'Dossier' },
  before: { vi: 'Hạn cũ', en: 'Was due' },
  after: { vi: 'Hạn mới', en: 'Is due' },
  noDue: { vi: 'hạn bổ sung', en: 'day to answer' },
  stillLasts: { vi: 'chưa kết thúc', en: 'not over yet' },
  recordedBy: { vi: '{{name}} ghi', en: 'Recorded by {{name}}' },
} as const satisfies Record<string, Text>;
