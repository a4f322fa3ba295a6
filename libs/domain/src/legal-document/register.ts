import type { LocalDate } from '../deadline/vietnam-time';
import type { Channel, ReturnMethod } from '../procedure/procedure';
import type { DocumentTable, DocumentValues } from './fill-template';
import { dayInDigits, dayInWords, instantInDigits } from './in-words';

/** One dossier in the register (sổ theo dõi hồ sơ). */
export interface RegisterLine {
  /** Of its receipt; `null` where it was received without one. */
  readonly number: number | null;
  readonly code: string;
  readonly procedureName: string;
  readonly applicantName: string;
  readonly contact: string;
  readonly agencyName: string;
  readonly channel: Channel;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  readonly returnedAt: Date | null;
  readonly returnMethod: ReturnMethod;
}

export const REGISTER_FORMATS = ['pdf', 'xlsx'] as const;
/** A PDF to print, or an Excel file. */
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** More than the busiest counter receives in a year of one field; what is longer takes too long to wait for. */
export const MOST_REGISTER_LINES: Readonly<Record<RegisterFormat, number>> = { pdf: 5_000, xlsx: 50_000 };

/** What part of a book is printed. */
export interface RegisterExtent {
  /** Of the book. */
  readonly year: number;
  readonly agencyName: string;
  /** `null`: every field. */
  readonly fieldName: string | null;
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
  readonly writtenAt: Date;
  /** How many dossiers it has. */
  readonly count: number;
}

/** What came on paper says so; the rest came by wire. */
const CHANNELS: Readonly<Partial<Record<Channel, string>>> = { counter: 'trực tiếp', post: 'bưu chính' };

const RETURN_METHODS: Readonly<Record<ReturnMethod, string>> = {
  online: 'Trực tuyến',
  atCounter: 'Trực tiếp',
  post: 'Bưu chính',
};

/** The columns of the register, with their share of a landscape page. */
export const REGISTER_COLUMNS: DocumentTable['columns'] = [
  { name: 'STT', share: 4, centred: true, isNumber: true },
  { name: 'Mã hồ sơ', share: 12 },
  { name: 'Tên thủ tục hành chính', share: 17 },
  { name: 'Tên tổ chức, cá nhân', share: 12 },
  { name: 'Địa chỉ, số điện thoại', share: 11 },
  { name: 'Cơ quan chủ trì giải quyết', share: 11 },
  { name: 'Nhận hồ sơ', share: 7, centred: true },
  { name: 'Hẹn trả kết quả', share: 7, centred: true },
  { name: 'Trả kết quả', share: 7, centred: true },
  { name: 'Phương thức nhận kết quả', share: 7, centred: true },
  { name: 'Ký nhận', share: 5 },
];

/** A line as the cells of {@link REGISTER_COLUMNS} have it. */
export function registerCells(line: RegisterLine): string[] {
  const { number, code, procedureName, applicantName, contact, agencyName } = line;
  const { channel, receivedAt, dueAt, returnedAt, returnMethod } = line;
  const cameBy = CHANNELS[channel];
  return [
    ...[number === null ? '' : String(number), code, procedureName, applicantName, contact, agencyName],
    cameBy ? `${instantInDigits(receivedAt)} (${cameBy})` : instantInDigits(receivedAt),
    dueAt ? instantInDigits(dueAt) : '',
    returnedAt ? instantInDigits(returnedAt) : '',
    ...[RETURN_METHODS[returnMethod], ''],
  ];
}

/** Sổ theo dõi hồ sơ, or the part of it that was asked for. */
export function registerValues(extent: RegisterExtent, lines: readonly RegisterLine[]): DocumentValues {
  const { year, agencyName, fieldName, from, to, writtenAt, count } = extent;
  return {
    texts: {
      'cơ quan': agencyName,
      'lĩnh vực': fieldName ?? 'tất cả các lĩnh vực',
      'từ ngày': dayInDigits(from),
      'đến ngày': dayInDigits(to),
      'quyển số': String(year),
      'tổng số hồ sơ': String(count),
      'thời gian lập': dayInWords(writtenAt),
    },
    lists: { 'sổ theo dõi': { columns: REGISTER_COLUMNS, rows: lines.map(registerCells) } },
  };
}
