import type {
  Channel,
  Fee,
  Paper,
  ProcedureCase,
  ProcedureChannel,
  ProcedureVersion,
  ProcessingTime,
  ProcessStep,
  ReturnMethod,
  Text,
} from '@mot-cua/domain';
import { text } from './fields';

/** How the national catalogue writes the ways of filing: online, post, direct. What is filed online may also come from the national portal. */
const CHANNELS_OF: Readonly<Record<'O' | 'P' | 'D', readonly Channel[]>> = {
  O: ['online', 'nationalPortal'],
  P: ['post'],
  D: ['counter'],
};

/** The same processing time through each way of filing. */
export function filedBy(
  ways: readonly (keyof typeof CHANNELS_OF)[],
  processingTime: ProcessingTime,
  note?: Text,
): ProcedureChannel[] {
  return ways.flatMap((way) => CHANNELS_OF[way]).map((channel) => ({ channel, processingTime, ...(note && { note }) }));
}

/** A case with a time of its own, the same through each way of filing. */
export function caseWithin(
  ways: readonly (keyof typeof CHANNELS_OF)[],
  processingTime: ProcessingTime,
  rest: ProcedureCase,
): ProcedureCase {
  const channels = ways.flatMap((way) => CHANNELS_OF[way]);
  return { ...rest, processingTimes: Object.fromEntries(channels.map((channel) => [channel, processingTime])) };
}

export const EVERY_RETURN_METHOD: readonly ReturnMethod[] = ['online', 'atCounter', 'post'];

const STEPS = {
  receive: text('Tiếp nhận, kiểm tra thành phần hồ sơ', 'Receive and check that it is complete'),
  examine: text('Thẩm tra hồ sơ, dự thảo kết quả', 'Examine and draft the result'),
  approve: text('Duyệt và ký kết quả', 'Approve and sign the result'),
  return: text('Vào sổ, phát hành và trả kết quả', 'Register, issue and return the result'),
} as const;

const ROLES = { receive: 'counterOfficer', examine: 'caseOfficer', approve: 'leader', return: 'clerk' } as const;
const STEP_CODES = ['receive', 'examine', 'approve', 'return'] as const;

type StepHours = readonly [receive: number, examine: number, approve: number, handOver: number];

/** The four steps that every office here has, with the working hours of each, and those of cases that have a time of their own. */
export function officeProcess(
  receive: number,
  examine: number,
  approve: number,
  handOver: number,
  byCase: Readonly<Record<string, StepHours>> = {},
): ProcessStep[] {
  const hours: StepHours = [receive, examine, approve, handOver];
  return STEP_CODES.map((code, index) => {
    const own = Object.entries(byCase).map(([caseCode, steps]) => [caseCode, steps[index] ?? 0] as const);
    return {
      code,
      name: STEPS[code],
      role: ROLES[code],
      workingHours: hours[index] ?? 0,
      ...(own.length > 0 && { workingHoursByCase: Object.fromEntries(own) }),
    };
  });
}

const PHOTO_OR_PDF = ['image/jpeg', 'image/png', 'application/pdf'] as const;
const TEN_MEBIBYTES = 10 * 1024 * 1024;

export type PaperOptions = Partial<Omit<Paper, 'code' | 'name' | 'mediaTypes'>>;

/** A paper, one original and required unless told otherwise or a condition decides, as a photo or a PDF. */
export function paper(code: string, name: Text, options: PaperOptions = {}): Paper {
  return {
    code,
    name,
    required: options.requiredWhen === undefined,
    originals: 1,
    copies: 0,
    mediaTypes: PHOTO_OR_PDF,
    maxBytes: TEN_MEBIBYTES,
    ...options,
  };
}

export const FREE: Fee = { name: text('Lệ phí', 'Charge'), kind: 'charge', amount: 0 };

/** A charge whose amount the province's People's Council lays down. */
export const setByCouncil = (name: Text, note?: Text): Fee => ({
  name,
  kind: 'charge',
  amount: null,
  note: note ?? text('Theo nghị quyết của Hội đồng nhân dân tỉnh.', 'As the provincial People’s Council resolves.'),
  legalBasis: '85/2019/TT-BTC',
});

/** What is written on the paper form was not laid beside this one line by line. */
export const formDoubt = (template: string): ProcedureVersion['doubts'][number] => ({
  about: 'form',
  why: `Biểu mẫu điện tử viết theo ${template}; tên mẫu có trong nguồn, từng ô chưa được đối chiếu với bản in.`,
});

/** True of every procedure here: the source gives the channels, the level is our reading of them. */
export const LEVEL_DOUBT: ProcedureVersion['doubts'][number] = {
  about: 'level',
  why: 'Nguồn chỉ nêu kênh nộp (trực tuyến, bưu chính, trực tiếp); mức độ dịch vụ là cách hiểu của danh mục mẫu.',
};
