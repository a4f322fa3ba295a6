import type { Text } from '../../text/text';
import type { TakeablePart } from './national-procedure';

/** Something that was not taken over, because only a person can decide about it. */
export interface LeftOver {
  readonly part: TakeablePart;
  readonly code: LeftOverCode;
  /** What it is about, as it is called. */
  readonly name: string;
}

export type LeftOverCode =
  | 'unread'
  | 'fieldUnknown'
  | 'timesByCase'
  | 'feeKindUnknown'
  | 'feeByRule'
  | 'feesAlike'
  | 'caseUnknown'
  | 'countsByCase';

const CHANNEL_WORDS: Readonly<Record<string, Text | undefined>> = {
  counter: { vi: 'trực tiếp', en: 'counter' },
  online: { vi: 'trực tuyến', en: 'online' },
  post: { vi: 'bưu chính', en: 'post' },
  nationalPortal: { vi: 'Cổng quốc gia', en: 'national portal' },
};

const WORDS: Readonly<Record<LeftOverCode, (name: string) => Text>> = {
  unread: () => ({
    vi: 'Nội dung trên Cổng Dịch vụ công Quốc gia không đọc được nên giữ nguyên như cũ.',
    en: 'What the national portal says here could not be read, so nothing was changed.',
  }),
  fieldUnknown: (name) => ({
    vi: `Danh mục của tỉnh chưa có lĩnh vực “${name}”. Hãy tạo lĩnh vực này hoặc chọn lĩnh vực tương ứng.`,
    en: `The province has no field “${name}”. Add it, or choose the field that corresponds.`,
  }),
  timesByCase: (name) => ({
    vi: `Kênh ${CHANNEL_WORDS[name]?.vi ?? name} có nhiều thời hạn khác nhau theo trường hợp. Hãy nhập thời hạn cho từng trường hợp.`,
    en: `The channel ${CHANNEL_WORDS[name]?.en ?? name} has several times, by case. Enter the time of each case.`,
  }),
  feeKindUnknown: (name) => ({
    vi: `Không rõ “${name}” là phí hay lệ phí. Hãy thêm khoản này bằng tay.`,
    en: `Whether “${name}” is a fee or a charge is not told. Add it by hand.`,
  }),
  feeByRule: (name) => ({
    vi: `“${name}” của tỉnh tính theo công thức hoặc bậc. Hãy sửa mức thu bằng tay.`,
    en: `“${name}” follows a formula or tiers here. Change the amount by hand.`,
  }),
  feesAlike: (name) => ({
    vi: `Có nhiều khoản “${name}” không phân biệt được với nhau. Hãy sửa mức thu bằng tay.`,
    en: `Several fees are called “${name}” and cannot be told apart. Change the amounts by hand.`,
  }),
  caseUnknown: (name) => ({
    vi: `Giấy tờ này thuộc trường hợp “${name}” mà tỉnh chưa có nên được để là không bắt buộc. Hãy tạo trường hợp rồi gắn giấy tờ vào.`,
    en: `This paper belongs to the case “${name}”, which there is none of here, so it is not required yet. Add the case and tie the paper to it.`,
  }),
  countsByCase: (name) => ({
    vi: `Số bản của “${name}” khác nhau theo trường hợp. Hãy nhập số bản bằng tay.`,
    en: `How many of “${name}” are needed depends on the case. Enter the numbers by hand.`,
  }),
};

/** The sentence that tells an administrator what was left and what to do. */
export function describeLeftOver({ code, name }: Pick<LeftOver, 'code' | 'name'>): Text {
  return WORDS[code](name);
}
