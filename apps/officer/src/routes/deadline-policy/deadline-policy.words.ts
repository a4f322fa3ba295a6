import type { DeadlinePolicy, Text } from '@mot-cua/domain';

export const POLICY_WORDS = {
  title: { vi: 'Nhắc hạn', en: 'Warnings' },
  lead: {
    vi: 'Khi nào cán bộ được báo, khi nào người nộp được nhắc. Áp dụng cho cả tỉnh; thủ tục nào cần khác thì đặt trong phần Thời hạn của thủ tục.',
    en: 'When officers are warned and applicants reminded. It holds for the whole province; a procedure that needs otherwise has it under its own time.',
  },
  save: { vi: 'Lưu', en: 'Save' },
  saved: { vi: 'Đã lưu, áp dụng từ lần báo tới.', en: 'Saved. It holds from the next warning on.' },
  unchanged: { vi: 'Chưa có gì thay đổi.', en: 'Nothing has changed yet.' },
} as const satisfies Record<string, Text>;

/** A number, with what it does. */
export interface PolicyField {
  readonly name: keyof DeadlinePolicy;
  readonly label: Text;
  readonly hint: Text;
  readonly unit: Text;
}

const HOURS: Text = { vi: 'giờ làm việc', en: 'working hours' };
const DAYS: Text = { vi: 'ngày làm việc', en: 'working days' };

/** The policy in the parts in which it is decided on. */
export const POLICY_PARTS: readonly { readonly title: Text; readonly fields: readonly PolicyField[] }[] = [
  {
    title: { vi: 'Hạn trả kết quả', en: 'When a dossier is due' },
    fields: [
      {
        name: 'warnFirstHours',
        label: { vi: 'Báo lần đầu, trước hạn', en: 'First warning, before it is due' },
        hint: {
          vi: 'Cho người đang xử lý; hồ sơ chưa ai nhận thì cho cả phòng.',
          en: 'To whoever has it, to everybody there while nobody has.',
        },
        unit: HOURS,
      },
      {
        name: 'foreseeHours',
        label: { vi: 'Báo khả năng trễ, trước hạn', en: 'About to be late, before it is due' },
        hint: {
          vi: 'Cho lãnh đạo, kèm lời xin lỗi và ngày mới đã soạn. Phải hơn 8 giờ: sau đó không hẹn lại được nữa (Nghị định 61/2018/NĐ-CP, Điều 19.9).',
          en: 'To the leader, with an apology and a new day prepared. More than 8: later no new day may be given (Decree 61/2018/NĐ-CP, art. 19.9).',
        },
        unit: HOURS,
      },
      {
        name: 'warnLastHours',
        label: { vi: 'Báo lần cuối, trước hạn', en: 'Last warning, before it is due' },
        hint: {
          vi: 'Cho người đang xử lý và lãnh đạo. Mục “Sắp đến hạn” của hộp việc cũng tính từ đây.',
          en: 'To whoever has it and the leader. “Due soon” of the inbox begins here too.',
        },
        unit: HOURS,
      },
    ],
  },
  {
    title: { vi: 'Trả lời của bộ phận một cửa', en: 'What the counter answers' },
    fields: [
      {
        name: 'answerHours',
        label: { vi: 'Trả lời hồ sơ trực tuyến trong', en: 'An online dossier is answered within' },
        hint: {
          vi: 'Tiếp nhận, yêu cầu bổ sung hoặc từ chối. Nghị quyết 66.7/2025/NQ-CP: 8 giờ làm việc.',
          en: 'Received, sent back for more, or refused. Resolution 66.7/2025/NQ-CP: 8 working hours.',
        },
        unit: HOURS,
      },
      {
        name: 'warnCounterFirstHours',
        label: {
          vi: 'Báo lần đầu, trước giờ phải trả lời hoặc chuyển đi',
          en: 'First warning, before answering or passing on',
        },
        hint: { vi: 'Cho cán bộ một cửa.', en: 'To the officers of the counter.' },
        unit: HOURS,
      },
      {
        name: 'warnCounterLastHours',
        label: { vi: 'Báo lần cuối, trước giờ đó', en: 'Last warning, before that' },
        hint: {
          vi: 'Cho cán bộ một cửa. Quá giờ thì báo cả lãnh đạo và hồ sơ vào mục Quá hạn.',
          en: 'To the officers of the counter. Once it is over the leader is told, and the dossier stands among those that are late.',
        },
        unit: HOURS,
      },
    ],
  },
  {
    title: { vi: 'Người nộp bổ sung hồ sơ', en: 'When an applicant has to complete a dossier' },
    fields: [
      {
        name: 'remindFirstDays',
        label: { vi: 'Nhắc lần đầu, trước ngày cuối', en: 'First reminder, before the last day' },
        hint: {
          vi: 'Trên cổng, ngay khi người nộp đăng nhập. Cơ quan cũng thấy hồ sơ nào sắp bị dừng.',
          en: 'On the portal, as soon as the applicant signs in. The office sees what is about to be closed, too.',
        },
        unit: DAYS,
      },
      {
        name: 'remindLastDays',
        label: { vi: 'Nhắc lần cuối, trước ngày cuối', en: 'Last reminder, before the last day' },
        hint: {
          vi: 'Hồ sơ không bị dừng trước khi lời nhắc này đã có đủ chừng ấy ngày; thiếu thì ngày cuối tự lùi.',
          en: 'No dossier is closed before this reminder has stood for so long; if need be the last day moves by itself.',
        },
        unit: DAYS,
      },
    ],
  },
];
