import type {
  NationalFault,
  NationalFee,
  NationalPart,
  NationalProcedure,
  NationalTerm,
} from '@mot-cua/domain/procedure/national';
import { CHANNEL_OF_CODE, feeKind, IS_PUBLIC_OF_CODE, UNIT_OF_WORDS } from './catalogue-codes';
import type {
  NationalAgencyTerm,
  NationalDescription,
  NationalFieldTerm,
  NationalList,
  NationalListing,
} from './national-catalogue';
import { PartReader, shown, type Row } from './part-reader';

/** `1.001193`, alone or with the suffix of a province. */
const CODE = /^(\d\.\d{6})(?:\.|$)/;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '');

/** The rows of a list with a code and a name each; of a code that stands twice the first counts. */
function list<T extends NationalTerm>(rows: readonly Row[], read: (row: Row) => T | undefined): NationalList<T> {
  const items = new Map<string, T>();
  const unread: string[] = [];
  for (const row of rows) {
    const item = read(row);
    if (item && item.code !== '' && item.name !== '') {
      if (!items.has(item.code)) items.set(item.code, item);
    } else unread.push(shown(row));
  }
  return { items: [...items.values()], unread };
}

/** The answer of LayDanhSachTTHC. */
export function toListings(rows: readonly Row[]): NationalList<NationalListing> {
  return list(rows, ({ MATTHC, TENTTHC }) => {
    const code = CODE.exec(textOf(MATTHC))?.[1];
    return code === undefined ? undefined : { code, name: textOf(TENTTHC) };
  });
}

/** The answer of LayDanhMucLinhVuc. */
export function toFields(rows: readonly Row[]): NationalList<NationalFieldTerm> {
  return list(rows, ({ MALINHVUC, TENLINHVUC, MANGANH }) => ({
    ...{ code: textOf(MALINHVUC), name: textOf(TENLINHVUC), branch: textOf(MANGANH) },
  }));
}

/** The answer of LayDanhMucCoQuan. */
export function toAgencies(rows: readonly Row[]): NationalList<NationalAgencyTerm> {
  return list(rows, ({ MADONVI, TENDONVI, CAPDONVI }) => ({
    ...{ code: textOf(MADONVI), name: textOf(TENDONVI), level: textOf(CAPDONVI) },
  }));
}

/** The answer of LayThuTuc for the code that was asked for. Never throws: what cannot be read is named, and its part is `null`; all are where another procedure answers. */
export function toDescription(code: string, received: Row): NationalDescription {
  const faults: NationalFault[] = [];
  const told = textOf(received['MATTHC']);
  const isOther = told !== '' && CODE.exec(told)?.[1] !== code;
  if (isOther) faults.push({ part: 'name', at: 'MATTHC', value: shown(told), code: 'unknownCode' });
  const part = <T>(name: NationalPart, read: (reader: PartReader) => T): T | null => {
    const reader = new PartReader(name);
    const value = read(reader);
    faults.push(...reader.faults);
    return isOther || reader.faults.length > 0 ? null : value;
  };
  const procedure: NationalProcedure = {
    code,
    name: part('name', (reader) => reader.needed(received, 'TENTTHC')),
    field: part('field', (reader) => terms(reader, received, 'LINHVUCTHUCHIEN', 'MALINHVUC', 'TENLINHVUC')),
    applicants: part('applicants', (reader) => reader.told(received, 'MOTADOITUONGTHUCHIEN')),
    agencies: part('agencies', (reader) => terms(reader, received, 'COQUANTHUCHIEN', 'MADONVI', 'TENDONVI')),
    channels: part('channels', (reader) => channels(reader, received)),
    papers: part('papers', (reader) => papers(reader, received)),
    fees: part('fees', (reader) => fees(reader, received)),
    steps: part('steps', (reader) => steps(reader, received)),
    conditions: part('conditions', (reader) => lines(reader.told(received, 'YEUCAU'))),
    legalBases: part('legalBases', (reader) =>
      reader.rows(received, 'CANCUPHAPLY').map(({ row, at }) => ({
        ...{ number: reader.needed(row, 'SOVANBAN', at), name: reader.text(row, 'TENVANBAN', at) },
      })),
    ),
    result: part('result', (reader) => terms(reader, received, 'KETQUATHUCHIEN', 'MAKETQUA', 'TENKETQUA')),
  };
  const isPublic = IS_PUBLIC_OF_CODE[String(received['TRANGTHAI'] ?? '')];
  if (isPublic === undefined) {
    faults.push({ part: 'name', at: 'TRANGTHAI', value: shown(received['TRANGTHAI']), code: 'unknownCode' });
  }
  // It was asked for because the public list has it: only a clear word says otherwise.
  return { received, procedure, faults, isPublic: isPublic ?? true };
}

function terms(reader: PartReader, received: Row, name: string, code: string, words: string): NationalTerm[] {
  return reader
    .rows(received, name)
    .map(({ row, at }) => ({ code: reader.text(row, code, at), name: reader.needed(row, words, at) }));
}

/** Lines of a text without the dashes that they are listed with. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–+•*]\s*/, '').trim())
    .filter((line) => line !== '');
}

function channels(reader: PartReader, received: Row) {
  const seen = new Set<string>();
  return reader.rows(received, 'CACHTHUCTHUCHIEN').flatMap(({ row, at }) => {
    const channel = channelOf(reader, row, at);
    if (!channel) return [];
    if (seen.has(channel)) reader.fault(`${at}KENH`, row['KENH'], 'twice');
    seen.add(channel);
    const times = reader.rows(row, 'THOIGIAN', at).flatMap((time) => {
      const amount = reader.number(time.row, 'THOIGIANGIAIQUYET', time.at);
      const unit = UNIT_OF_WORDS[reader.needed(time.row, 'DONVITINH', time.at).toLocaleLowerCase('vi')];
      if (!unit) return reader.fault(`${time.at}DONVITINH`, time.row['DONVITINH'], 'unknownCode') ?? [];
      if (amount <= 0) reader.fault(`${time.at}THOIGIANGIAIQUYET`, time.row['THOIGIANGIAIQUYET'], 'notNumber');
      return [{ processingTime: { unit, amount }, note: reader.text(time.row, 'MOTA', time.at) }];
    });
    if (times.length === 0) reader.fault(`${at}THOIGIAN`, row['THOIGIAN'], 'missing');
    return [{ channel, times: withoutRepeats(times) }];
  });
}

/** The same time told twice, for another fee say, is one time. */
function withoutRepeats<T extends { readonly processingTime: object }>(times: readonly T[]): readonly T[] {
  const isOne = new Set(times.map(({ processingTime }) => JSON.stringify(processingTime))).size === 1;
  return isOne ? times.slice(0, 1).map((time) => ({ ...time, note: '' })) : times;
}

function channelOf(reader: PartReader, row: Row, at: string) {
  const channel = CHANNEL_OF_CODE[reader.needed(row, 'KENH', at)];
  return channel ?? reader.fault(`${at}KENH`, row['KENH'], 'unknownCode');
}

/** Fees stand below each time of each channel; one that is the same in several is one. */
function fees(reader: PartReader, received: Row): NationalFee[] {
  const found = new Map<string, NationalFee>();
  for (const { row, at } of reader.rows(received, 'CACHTHUCTHUCHIEN')) {
    const channel = channelOf(reader, row, at);
    if (!channel) continue;
    for (const time of reader.rows(row, 'THOIGIAN', at)) {
      for (const fee of reader.rows(time.row, 'PHILEPHI', time.at)) {
        const name = reader.needed(fee.row, 'MOTA', fee.at);
        const amount = reader.number(fee.row, 'SOTIEN', fee.at, { isWhole: true });
        const [currency = '', unit = ''] = reader.needed(fee.row, 'DONVI', fee.at).split('/', 2);
        if (!/^(đồng|vnđ|vnd|đ)$/i.test(currency.trim()))
          reader.fault(`${fee.at}DONVI`, fee.row['DONVI'], 'unknownCode');
        const entry = { name, kind: feeKind(name), amount, unit: unit.trim() };
        const key = JSON.stringify(entry);
        const others = found.get(key)?.channels ?? [];
        found.set(key, { ...entry, channels: others.includes(channel) ? others : [...others, channel] });
      }
    }
  }
  return [...found.values()];
}

function papers(reader: PartReader, received: Row) {
  return reader.rows(received, 'THANHPHANHOSO').flatMap(({ row, at }) => {
    const name = reader.text(row, 'TRUONGHOP', at);
    return reader.rows(row, 'GIAYTO', at).map((paper) => ({
      code: reader.text(paper.row, 'MAGIAYTO', paper.at),
      name: reader.needed(paper.row, 'TENGIAYTO', paper.at),
      case: name,
      originals: reader.count(paper.row, 'SOBANCHINH', paper.at),
      copies: reader.count(paper.row, 'SOBANSAO', paper.at),
      form: reader.text(paper.row, 'TENMAUDON', paper.at),
    }));
  });
}

/** Steps in order; where there are several cases, each step says which it is of. */
function steps(reader: PartReader, received: Row): string[] {
  const groups = reader.rows(received, 'TRINHTUTHUCHIEN');
  return groups.flatMap(({ row, at }) => {
    const name = reader.text(row, 'TRUONGHOP', at);
    const prefix = groups.length > 1 && name !== '' ? `${name}: ` : '';
    return reader
      .rows(row, 'TRINHTU', at)
      .map((step) => `${prefix}${reader.needed(step.row, 'TENTRINHTU', step.at).replace(/^[-–+•*]\s*/, '')}`);
  });
}
