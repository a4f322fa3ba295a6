import type { CellKind } from './cell-kind';
import {
  AGENCY_KIND_WORDS,
  APPLICANT_WORDS,
  CHANNEL_WORDS,
  FEE_KIND_WORDS,
  MEDIA_TYPE_WORDS,
  OFFICER_ROLE_WORDS,
  OUTCOME_WORDS,
  RECEIVING_PLACE_WORDS,
  RESULT_DOCUMENT_WORDS,
  RETURN_METHOD_WORDS,
  STEP_KIND_WORDS,
  STEP_TASK_WORDS,
  TIME_UNIT_WORDS,
} from './choice-words';

/** A column of a sheet: the names that lead to its value within what a row is about. */
export interface Column {
  readonly path: readonly string[];
  readonly title: string;
  readonly kind: CellKind;
  /** Width in characters. */
  readonly width: number;
  /** Does not belong to the definition: it says which row of another sheet this one belongs to, or tells people something. */
  readonly isKey?: true;
  /** A file may be without it: exports are older than some columns. It counts as blank then. */
  readonly isOptional?: boolean;
}

/** A sheet of the workbook. Each has the procedure's code in front. */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that exports had once; read where they still stand. */
  readonly columnsBefore?: readonly Column[];
  /** A file may be without it; it counts as empty then. */
  readonly isOptional?: true;
}

const TEXT: CellKind = { is: 'text' };
const OPTIONAL_TEXT: CellKind = { is: 'optionalText' };
const NUMBER: CellKind = { is: 'number' };
/** Kinds of cells of which blank means that there is nothing. */
const MAY_BE_BLANK: readonly CellKind['is'][] = ['optionalText', 'day', 'tiers', 'numbersByName'];

const column = (path: string, title: string, kind: CellKind, width = 14): Column => ({
  path: path.split('.'),
  title,
  kind,
  width,
  isOptional: MAY_BE_BLANK.includes(kind.is) || (kind.is === 'list' && kind.optional === true),
});
/** A column that a file may be without although its kind does not say so. */
const optional = (one: Column): Column => ({ ...one, isOptional: true });
/** A column that no file may be without: rows of some kind always have something in it. */
const needed = (one: Column): Column => ({ ...one, isOptional: false });
const key = (path: string, title: string, kind: CellKind, width = 12): Column => ({
  ...needed(column(path, title, kind, width)),
  isKey: true,
});
/** A text in both languages: a column each. */
const bilingual = (path: string, title: string, kind: CellKind, width: number): Column[] => [
  column(`${path}.vi`, title, kind, width),
  column(`${path}.en`, `${title} (tiếng Anh)`, kind, width),
];
const words = (path: string, title: string, width = 40) => bilingual(path, title, TEXT, width);
const optionalWords = (path: string, title: string, width = 30) => bilingual(path, title, OPTIONAL_TEXT, width);
/** Optional lists that there are although they have no entries, which no row could tell. */
const EMPTY_LISTS = optional(key('emptyLists', 'Danh sách để rỗng', { is: 'list' }));
const CODE = key('code', 'Mã thủ tục', TEXT);
const CASES = column('cases', 'Chỉ cho trường hợp', { is: 'list', optional: true }, 20);
const CHANNELS = column('channels', 'Chỉ cho kênh', { is: 'list', optional: true, words: CHANNEL_WORDS }, 20);
const TIME = [
  column('processingTime.amount', 'Thời hạn', NUMBER, 10),
  column('processingTime.unit', 'Đơn vị', { is: 'choice', words: TIME_UNIT_WORDS }),
];

/** The sheets of a catalogue's workbook, in their order. What no column holds stands as JSON on the last. */
export const SHEETS = {
  procedures: {
    name: 'Thủ tục',
    columns: [
      CODE,
      optional(key('exported', 'Bản được xuất', TEXT, 16)),
      ...words('name', 'Tên thủ tục', 50),
      column('field.code', 'Mã lĩnh vực', TEXT, 20),
      ...words('field.name', 'Lĩnh vực', 24),
      column('level', 'Mức dịch vụ', NUMBER, 8),
      column('applicants', 'Đối tượng', { is: 'list', words: APPLICANT_WORDS }, 24),
      column('competentAgencyKind', 'Cấp giải quyết', { is: 'choice', words: AGENCY_KIND_WORDS }),
      column('competentAgencyCodes', 'Mã cơ quan giải quyết', { is: 'list', optional: true }, 20),
      optional(column('receivedAt', 'Nơi tiếp nhận', { is: 'choice', words: RECEIVING_PLACE_WORDS }, 24)),
      column('returnMethods', 'Cách trả kết quả', { is: 'list', words: RETURN_METHOD_WORDS }, 24),
      ...words('summary', 'Tóm tắt', 50),
      optional(column('keywords', 'Từ thường dùng', { is: 'list' }, 40)),
      optional(column('lifeEvents', 'Sự kiện cuộc sống', { is: 'list' }, 20)),
      EMPTY_LISTS,
    ],
    // A procedure had but one result, on this sheet.
    columnsBefore: [column('result.code', 'Mã kết quả', TEXT), ...words('result.name', 'Kết quả', 30)],
  },
  cases: {
    name: 'Trường hợp',
    isOptional: true,
    columns: [
      CODE,
      column('code', 'Mã trường hợp', TEXT),
      ...words('name', 'Trường hợp'),
      ...optionalWords('hint', 'Giải thích'),
      EMPTY_LISTS,
    ],
  },
  times: {
    name: 'Thời hạn',
    columns: [
      CODE,
      key('case', 'Riêng trường hợp', OPTIONAL_TEXT, 18),
      column('channel', 'Kênh', { is: 'choice', words: CHANNEL_WORDS }),
      ...TIME,
      ...optionalWords('note', 'Ghi chú'),
    ],
  },
  questions: {
    name: 'Câu hỏi',
    isOptional: true,
    columns: [
      CODE,
      key('number', 'Câu hỏi số', NUMBER, 8),
      key('questionCode', 'Mã câu hỏi', TEXT),
      key('question.vi', 'Câu hỏi', TEXT, 40),
      key('question.en', 'Câu hỏi (tiếng Anh)', TEXT, 40),
      optional(key('hint.vi', 'Giải thích', OPTIONAL_TEXT, 30)),
      optional(key('hint.en', 'Giải thích (tiếng Anh)', OPTIONAL_TEXT, 30)),
      column('code', 'Mã câu trả lời', TEXT),
      ...words('label', 'Câu trả lời', 24),
      column('outcome.to', 'Dẫn tới', { is: 'choice', words: OUTCOME_WORDS }, 16),
      needed(column('outcome.question', 'Mã câu hỏi tiếp', OPTIONAL_TEXT)),
      needed(column('outcome.case', 'Mã trường hợp', OPTIONAL_TEXT)),
      ...optionalWords('outcome.why', 'Vì sao không').map(needed),
      ...optionalWords('outcome.instead', 'Cần làm gì').map(needed),
      column('outcome.procedure', 'Mã thủ tục khác', OPTIONAL_TEXT),
    ],
  },
  papers: {
    name: 'Giấy tờ',
    columns: [
      CODE,
      column('code', 'Mã giấy tờ', TEXT),
      ...words('name', 'Tên giấy tờ'),
      column('required', 'Bắt buộc', { is: 'yesNo' }, 10),
      column('requiredWhen', 'Bắt buộc khi', OPTIONAL_TEXT, 24),
      CASES,
      column('originals', 'Bản chính', NUMBER, 8),
      optional(column('certifiedCopies', 'Bản chứng thực', NUMBER, 8)),
      column('copies', 'Bản sao', NUMBER, 8),
      ...optionalWords('hint', 'Hướng dẫn'),
      column('kind', 'Loại giấy tờ', OPTIONAL_TEXT),
      column('template.fileId', 'Mã tệp mẫu', OPTIONAL_TEXT),
      column('template.fileName', 'Tên tệp mẫu', OPTIONAL_TEXT, 24),
      column('example.fileId', 'Mã ảnh mẫu', OPTIONAL_TEXT),
      column('example.fileName', 'Tên ảnh mẫu', OPTIONAL_TEXT, 24),
      column('mediaTypes', 'Loại tệp nhận', { is: 'list', words: MEDIA_TYPE_WORDS }, 16),
      column('maxBytes', 'Dung lượng tối đa (byte)', NUMBER),
    ],
  },
  fees: {
    name: 'Phí',
    columns: [
      CODE,
      key('number', 'Khoản thu số', NUMBER, 8),
      ...words('name', 'Tên khoản thu', 30),
      column('kind', 'Loại', { is: 'choice', words: FEE_KIND_WORDS }, 10),
      column('amount', 'Số tiền (đồng)', { is: 'numberOrNull' }),
      ...optionalWords('unit', 'Đơn vị', 14),
      column('quantity', 'Số lượng', OPTIONAL_TEXT, 20),
      column('tiers', 'Bậc (từ số: đồng)', { is: 'tiers' }, 20),
      column('formula', 'Công thức', OPTIONAL_TEXT, 30),
      column('times', 'Số lần', OPTIONAL_TEXT, 20),
      optional(column('atMost', 'Tối đa (đồng)', NUMBER)),
      CHANNELS,
      CASES,
      ...optionalWords('note', 'Ghi chú'),
      column('legalBasis', 'Căn cứ', OPTIONAL_TEXT, 24),
      EMPTY_LISTS,
    ],
  },
  reductions: {
    name: 'Miễn giảm',
    isOptional: true,
    columns: [
      CODE,
      key('fee', 'Của khoản thu số', NUMBER, 10),
      ...words('name', 'Đối tượng miễn, giảm', 30),
      column('percent', 'Giảm (%)', NUMBER, 8),
      CHANNELS,
      column('when', 'Khi', OPTIONAL_TEXT, 24),
      column('from', 'Từ ngày', { is: 'day' }, 12),
      column('until', 'Đến hết ngày', { is: 'day' }, 12),
      column('proof', 'Mã giấy tờ chứng minh', OPTIONAL_TEXT, 18),
      column('legalBasis', 'Căn cứ', TEXT, 24),
    ],
  },
  steps: {
    name: 'Trình tự, điều kiện',
    columns: [
      CODE,
      key('list', 'Loại', { is: 'choice', words: STEP_KIND_WORDS }, 16),
      column('vi', 'Nội dung', TEXT, 70),
      column('en', 'Nội dung (tiếng Anh)', TEXT, 70),
    ],
  },
  process: {
    name: 'Quy trình',
    columns: [
      CODE,
      column('code', 'Mã bước', TEXT),
      ...words('name', 'Bước'),
      column('role', 'Vai trò', { is: 'choice', words: OFFICER_ROLE_WORDS }, 18),
      column('workingHours', 'Giờ làm việc', NUMBER, 10),
      column('workingHoursByCase', 'Giờ theo trường hợp', { is: 'numbersByName' }, 24),
      column('agencyCode', 'Mã cơ quan', OPTIONAL_TEXT),
      optional(column('task', 'Việc', { is: 'choice', words: STEP_TASK_WORDS }, 14)),
    ],
  },
  results: {
    name: 'Kết quả',
    columns: [
      CODE,
      column('code', 'Mã kết quả', TEXT),
      ...words('name', 'Kết quả'),
      column('document', 'Văn bản', { is: 'choice', words: RESULT_DOCUMENT_WORDS }, 24),
      CASES,
    ],
  },
  legalBases: {
    name: 'Căn cứ',
    columns: [CODE, column('number', 'Số, ký hiệu', TEXT, 24), column('name', 'Tên văn bản', TEXT, 80)],
  },
  doubts: {
    name: 'Điểm chưa chắc chắn',
    isOptional: true,
    columns: [CODE, column('about', 'Về', TEXT, 30), column('why', 'Vì sao', TEXT, 80)],
  },
  json: {
    name: 'Tờ khai (JSON)',
    columns: [CODE, key('part', 'Phần', TEXT, 24), key('piece', 'Đoạn', NUMBER, 8), key('json', 'JSON', TEXT, 100)],
  },
} as const satisfies Readonly<Record<string, SheetLayout>>;

export type SheetKey = keyof typeof SHEETS;
export const SHEET_KEYS = Object.keys(SHEETS) as readonly SheetKey[];

/** What the second row calls a column. */
export function machineName({ path, isKey }: Column): string {
  return isKey ? path.join('.') : `/${path.join('/')}`;
}

/** The letters of a column, counted from 0: 0 is `A`, 26 `AA`. */
export function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The rows above those of the procedures: titles for people, and the names by which an import finds the columns. */
export function headingRows({ columns }: SheetLayout): [titles: string[], names: string[]] {
  return [columns.map(({ title }) => title), columns.map(machineName)];
}
