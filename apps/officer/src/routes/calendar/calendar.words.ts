import type { CalendarDayKind, Text } from '@mot-cua/domain';

interface KindWords {
  readonly name: Text;
  /** For the cell of a day: the word stands where only colour would. */
  readonly short: Text;
  readonly means: Text;
}

export const KIND_WORDS: Readonly<Record<CalendarDayKind, KindWords>> = {
  holiday: {
    name: { vi: 'Nghỉ lễ, tết', en: 'Public holiday' },
    short: { vi: 'Lễ', en: 'Hol.' },
    means: { vi: 'Ngày nghỉ theo luật hoặc quyết định hằng năm.', en: 'By law or by the yearly decision.' },
  },
  compensatory: {
    name: { vi: 'Nghỉ bù', en: 'Day off in lieu' },
    short: { vi: 'Bù', en: 'Lieu' },
    means: { vi: 'Thay cho ngày lễ rơi vào cuối tuần.', en: 'For a holiday that falls on a weekend.' },
  },
  swapOff: {
    name: { vi: 'Nghỉ hoán đổi', en: 'Swapped: off' },
    short: { vi: 'Đổi', en: 'Off' },
    means: { vi: 'Ngày làm việc được nghỉ, làm bù vào ngày khác.', en: 'A working day off, worked on another day.' },
  },
  swapWork: {
    name: { vi: 'Làm bù', en: 'Swapped: worked' },
    short: { vi: 'Làm', en: 'Work' },
    means: { vi: 'Ngày cuối tuần đi làm thay cho ngày nghỉ hoán đổi.', en: 'A weekend day worked for a day off.' },
  },
  extraShift: {
    name: { vi: 'Làm thêm ca', en: 'Extra shifts' },
    short: { vi: 'Thêm', en: 'More' },
    means: { vi: 'Ngày thường hoặc cuối tuần có thêm giờ làm việc.', en: 'Any day with shifts beside the usual ones.' },
  },
};

export const CALENDAR_WORDS = {
  title: { vi: 'Lịch nghỉ {{year}}', en: 'Holidays {{year}}' },
  lead: {
    vi: 'Hạn trả kết quả của hồ sơ được tính theo lịch này. Hạn đã hẹn với người dân không tự dời khi lịch thay đổi.',
    en: 'Deadlines are computed by this calendar. Due dates that were given do not move when it changes.',
  },
  add: { vi: 'Thêm ngày', en: 'Add a day' },
  yearView: { vi: 'Cả năm', en: 'Year' },
  listView: { vi: 'Danh sách', en: 'List' },
  view: { vi: 'Cách xem', en: 'View' },
  before: { vi: 'Năm trước', en: 'Year before' },
  after: { vi: 'Năm sau', en: 'Next year' },
  byRule: { vi: 'Năm {{year}} đang tính theo quy tắc', en: '{{year}} goes by rule' },
  byRuleMeans: {
    vi: 'Chưa có ngày nào được quyết định cho năm này, nên hạn trả kết quả dùng {{count}} ngày nghỉ tính theo Bộ luật Lao động và âm lịch. Khi bạn thêm hoặc sửa một ngày, các ngày này được đưa vào lịch cùng lúc.',
    en: 'No day was decided for this year, so deadlines use {{count}} days by the Labour Code and the lunar calendar. When you add or change a day, these are taken over with it.',
  },
  unmatched: {
    vi: 'Số ngày nghỉ hoán đổi và số ngày làm bù chưa khớp nhau: {{off}} ngày nghỉ, {{work}} ngày làm bù.',
    en: 'Days swapped off and days worked for them do not match: {{off}} off, {{work}} worked.',
  },
  proposed: { vi: 'Ngày theo quy tắc chưa có trong lịch', en: 'Days by rule that are not in the calendar' },
  proposedMeans: {
    vi: 'Tính theo Bộ luật Lao động và âm lịch. Quyết định hằng năm có thể khác: chỉ đưa vào những ngày đúng với quyết định.',
    en: 'By the Labour Code and the lunar calendar. The yearly decision may differ: take over only what it says.',
  },
  takeOver: { vi: 'Đưa {{count}} ngày vào lịch', en: 'Take {{count}} over' },
  takeOverAll: { vi: 'Đưa các ngày theo quy tắc vào lịch', en: 'Take the days by rule over' },
  date: { vi: 'Ngày', en: 'Day' },
  kind: { vi: 'Loại ngày', en: 'Kind' },
  name: { vi: 'Tên gọi', en: 'Name' },
  nameHint: { vi: 'Ví dụ: Nghỉ hoán đổi Quốc khánh', en: 'Such as: swapped for the National Day' },
  source: { vi: 'Văn bản quyết định', en: 'Decision' },
  sourceHint: {
    vi: 'Loại, số và ngày. Ví dụ: Quyết định 1234/QĐ-TTg ngày 25/12/2025. Người dân đọc được trong phần giải thích hạn.',
    en: 'Kind, number and date. Such as Quyết định 1234/QĐ-TTg ngày 25/12/2025. Citizens read it where their due date is explained.',
  },
  shifts: { vi: 'Giờ làm việc', en: 'Shifts' },
  shiftsOfSwap: {
    vi: 'Ví dụ 07:00–11:30, 13:30–17:00, dùng cho mọi cơ quan. Để trống: mỗi cơ quan làm như thứ Hai của mình.',
    en: 'Such as 07:00–11:30, 13:30–17:00, for every agency. Nothing: each works as on its Monday.',
  },
  shiftsExtra: {
    vi: 'Ví dụ 17:30–19:30. Cộng vào giờ thường của mỗi cơ quan trong ngày này.',
    en: 'Such as 17:30–19:30. They come on top of each agency’s usual hours that day.',
  },
  shiftsUnread: {
    vi: 'Chưa đọc được giờ này. Hãy ghi như 17:30–19:30, nhiều ca cách nhau bằng dấu phẩy.',
    en: 'These hours cannot be read. Write them like 17:30–19:30, shifts separated by commas.',
  },
  save: { vi: 'Lưu', en: 'Save' },
  remove: { vi: 'Bỏ khỏi lịch', en: 'Take out' },
  removeMeans: {
    vi: 'Ngày này trở lại là {{usual}}.',
    en: 'It will be {{usual}} again.',
  },
  usualWork: { vi: 'ngày làm việc bình thường', en: 'an ordinary working day' },
  usualOff: { vi: 'ngày nghỉ cuối tuần', en: 'a day of the weekend' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  needed: { vi: 'Mục này bắt buộc, hãy điền.', en: 'This is needed. Please fill it in.' },
  effect: {
    vi: '{{count}} hồ sơ đang xử lý có ngày này trong thời hạn. Hạn đã hẹn của các hồ sơ đó giữ nguyên; chỉ hạn tính từ nay về sau dùng lịch mới.',
    en: '{{count}} open dossiers have this day before their due date. Those due dates stay; only those computed from now on use the new calendar.',
  },
  effectNone: {
    vi: 'Không có hồ sơ đang xử lý nào có ngày này trong thời hạn.',
    en: 'No open dossier has this day before its due date.',
  },
  reload: { vi: 'Tải bản mới', en: 'Load the newest' },
} as const satisfies Readonly<Record<string, Text>>;
