import type { Faults } from '../faults/faults';
import type { Words } from './language';

const words = (vi: string, en: string): Words => ({ vi, en });

/** A fault that is a number. */
export interface NumberField {
  readonly name: keyof Faults;
  readonly label: Words;
  readonly hint: Words;
  readonly most: number;
  readonly step: string;
}

const share = (name: keyof Faults, label: Words, hint: Words): NumberField => ({
  ...{ name, label, most: 1, step: '0.01' },
  hint: words(`0 đến 1. ${hint.vi}`, `0 to 1. ${hint.en}`),
});
const count = (name: keyof Faults, label: Words, hint: Words, most: number): NumberField => ({
  ...{ name, label, hint, most, step: '1' },
});

/** The numbers of the switch, by what happens to a call. */
export const NUMBER_GROUPS: readonly (readonly [Words, readonly NumberField[]])[] = [
  [
    words('Lời gọi không được xử lý', 'Calls that are not carried out'),
    [
      share(
        'errorRate',
        words('Tỷ lệ lỗi', 'Share of errors'),
        words(
          'Hỏng theo một trong các kiểu chọn bên dưới; 0,2 là một phần năm.',
          'They fail in one of the ways chosen below; 0.2 is one in five.',
        ),
      ),
      share(
        'timeoutRate',
        words('Tỷ lệ treo', 'Share of hanging calls'),
        words('Không bao giờ được trả lời.', 'They are never answered.'),
      ),
      count(
        'failNext',
        words('Số lời gọi tiếp theo bị lỗi', 'Further calls that fail'),
        words('Chắc chắn hỏng, rồi trở lại bình thường.', 'They fail for certain; then all is well again.'),
        1_000_000,
      ),
      count(
        'rateLimit',
        words('Giới hạn lời gọi mỗi giây', 'Calls a second that are served'),
        words('Nhiều hơn thì trả lời HTTP 429. 0: không giới hạn.', 'More are answered with HTTP 429. 0: no limit.'),
        100_000,
      ),
    ],
  ],
  [
    words('Đã xử lý, nhưng nơi gửi không biết', 'Carried out, but the sender cannot tell'),
    [
      share(
        'answerLostRate',
        words('Tỷ lệ mất trả lời', 'Share of lost answers'),
        words('Đã lưu, đường truyền đứt trước khi trả lời.', 'Stored, and the line is cut before the answer.'),
      ),
      share(
        'failureKeptRate',
        words('Tỷ lệ báo lỗi dù đã lưu', 'Share of failures that were kept'),
        words('Đã lưu, nhưng trả lời HTTP 500.', 'Stored, but answered with HTTP 500.'),
      ),
      share(
        'nonsenseRate',
        words('Tỷ lệ trả lời vô nghĩa', 'Share of nonsense'),
        words('Đã lưu, nhưng trả lời JSON không có nghĩa.', 'Stored, but answered with JSON that says nothing.'),
      ),
      share(
        'halfClosedRate',
        words('Tỷ lệ đóng nửa kết nối', 'Share of half-closed connections'),
        words('Đã lưu, trả lời được một nửa rồi thôi.', 'Stored, half the answer comes and no more.'),
      ),
      share(
        'trickleRate',
        words('Tỷ lệ trả lời nhỏ giọt', 'Share of trickling answers'),
        words('Đã lưu, trả lời từng byte một.', 'Stored, the answer comes byte by byte.'),
      ),
      count(
        'trickleMs',
        words('Nhỏ giọt: nghỉ giữa hai byte (mili giây)', 'Trickle: wait between two bytes (milliseconds)'),
        words('200 là năm byte mỗi giây.', '200 is five bytes a second.'),
        60_000,
      ),
    ],
  ],
  [
    words('Thời gian và phiên', 'Time and sessions'),
    [
      count(
        'latencyMs',
        words('Độ trễ (mili giây)', 'Delay (milliseconds)'),
        words('Chờ trước mỗi lời gọi.', 'Wait before each call.'),
        60_000,
      ),
      {
        name: 'outageMinutes',
        label: words('Ngừng hoạt động trong (phút)', 'Outage of (minutes)'),
        hint: words('Tự hết; ô này cho biết còn bao lâu.', 'It ends by itself; this shows what is left.'),
        ...{ most: 1440, step: '0.01' },
      },
      count(
        'sessionUses',
        words('Số lần dùng một phiên', 'Uses of a session'),
        words('0: phiên chỉ hết hạn theo thời gian.', '0: a session ends with time only.'),
        1_000_000,
      ),
      count(
        'seed',
        words('Hạt giống ngẫu nhiên', 'Random seed'),
        words('Cùng số, cùng chuỗi lỗi.', 'The same number gives the same faults.'),
        4_294_967_295,
      ),
    ],
  ],
];
