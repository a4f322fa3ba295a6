import { addDays } from '../../deadline/vietnam-time';
import { choiceOf, type ChoiceWords } from './choice-words';
import { markText, readList, unmarkText, writeList, type Cell, type CellValue } from './cell-text';
import type { ImportFaultCode } from './import-fault';

/** How a value stands in a cell. */
export type CellKind =
  /** A text that there always is; blank is the empty one. */
  | { readonly is: 'text' }
  /** A text that there may be; blank: there is none. */
  | { readonly is: 'optionalText' }
  | { readonly is: 'number' }
  /** A number, or `null` where the cell is blank. */
  | { readonly is: 'numberOrNull' }
  | { readonly is: 'yesNo' }
  | { readonly is: 'day' }
  | { readonly is: 'choice'; readonly words: ChoiceWords }
  | { readonly is: 'list'; readonly words?: ChoiceWords; readonly optional?: true }
  /** `name: number` entries: as a record, or as a list of objects with two numbers. */
  | { readonly is: 'numbersByName' }
  | { readonly is: 'tiers' };

export type ReadCell =
  | { readonly value: unknown }
  | { readonly fault: ImportFaultCode; readonly params: Readonly<Record<string, string | number>> };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a cell of a kind holds for a value; `undefined` makes it blank. */
export function writeCell(kind: CellKind, value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  switch (kind.is) {
    case 'text':
      return value === '' ? null : markText(String(value));
    case 'optionalText':
    case 'day':
      return markText(String(value));
    case 'number':
    case 'numberOrNull':
      return Number(value);
    case 'yesNo':
      return value === true ? 'Có' : 'Không';
    case 'choice':
      return kind.words[String(value)] ?? String(value);
    case 'list': {
      const entries = texts(value).map((entry) => kind.words?.[entry] ?? entry);
      return entries.length === 0 && !kind.optional ? null : writeList(entries);
    }
    case 'numbersByName':
      return writeList(
        isRecord(value) ? Object.entries(value).map(([name, number]) => `${name}: ${String(number)}`) : [],
      );
    case 'tiers':
      return writeList(
        (Array.isArray(value) ? value : []).map((tier: unknown) =>
          isRecord(tier) ? `${String(tier['from'])}: ${String(tier['amount'])}` : '',
        ),
      );
  }
}

/** What a cell of a kind says; `undefined` where nothing is said. Never throws. */
export function readCell(kind: CellKind, cell: Cell): ReadCell {
  if (typeof cell === 'object' && cell !== null) return { fault: 'cellError', params: { value: cell.error } };
  const text = cell === null ? '' : String(cell);
  const isBlank = text.trim() === '';
  const refused = (fault: ImportFaultCode, params = {}): ReadCell => ({
    fault,
    params: { value: text.slice(0, 80), ...params },
  });
  switch (kind.is) {
    case 'text':
      return { value: unmarkText(text) ?? '' };
    case 'optionalText':
      return { value: unmarkText(text) };
    case 'number':
    case 'numberOrNull': {
      if (isBlank) return { value: kind.is === 'number' ? undefined : null };
      const number = typeof cell === 'number' ? cell : numberOf(text);
      return number === undefined ? refused('cellNumber') : { value: number };
    }
    case 'yesNo': {
      if (isBlank) return { value: undefined };
      const answer = typeof cell === 'boolean' ? cell : YES_NO.get(text.trim().normalize('NFC').toLowerCase());
      return answer === undefined ? refused('cellYesNo') : { value: answer };
    }
    case 'day':
      return { value: typeof cell === 'number' ? dayOfSerial(cell) : unmarkText(text) };
    case 'choice': {
      if (isBlank) return { value: undefined };
      const name = choiceOf(text, kind.words);
      return name === undefined ? refused('cellChoice', { choices: choicesIn(kind.words) }) : { value: name };
    }
    case 'list': {
      if (isBlank) return { value: kind.optional ? undefined : [] };
      const entries = readList(text);
      if (!entries) return refused('cellList');
      const { words } = kind;
      if (!words) return { value: entries };
      const unknown = entries.find((entry) => choiceOf(entry, words) === undefined);
      if (unknown !== undefined) return refused('cellChoice', { value: unknown, choices: choicesIn(words) });
      return { value: entries.map((entry) => choiceOf(entry, words)) };
    }
    case 'numbersByName':
    case 'tiers': {
      if (isBlank) return { value: undefined };
      const pairs = readList(text)?.map(pairOf);
      if (!pairs) return refused('cellList');
      const read = pairs.filter((pair) => pair !== undefined);
      if (read.length < pairs.length) return refused('cellNumber');
      if (kind.is === 'numbersByName') return { value: Object.fromEntries(read) };
      const tiers = read.map(([from, amount]) => ({ from: numberOf(from), amount }));
      return tiers.some(({ from }) => from === undefined) ? refused('cellNumber') : { value: tiers };
    }
  }
}

const YES_NO = new Map([
  ...['có', 'co', 'x', 'yes', 'true'].map((word) => [word, true] as const),
  ...['không', 'khong', 'no', 'false'].map((word) => [word, false] as const),
]);

const choicesIn = (words: ChoiceWords) => Object.values(words).join(', ');

/** A number as people and JavaScript write it: `1.5`, `1,5`, `1e-7`. Nothing tells thousands from a fraction in `1.000`, so none are grouped. */
function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

function pairOf(entry: string): [name: string, number: number] | undefined {
  const colon = entry.lastIndexOf(':');
  const number = colon < 0 ? undefined : numberOf(entry.slice(colon + 1));
  return number === undefined ? undefined : [entry.slice(0, colon), number];
}

/** The day before the first of Excel's calendar, whose 29 February 1900 never was. */
const BEFORE_FIRST_DAY = '1899-12-30';
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** `yyyy-mm-dd` of a day that Excel counts; what is no such day stays a number, for the check of the shape to refuse. */
function dayOfSerial(serial: number): string {
  return serial >= 1 && serial <= LAST_SERIAL ? addDays(BEFORE_FIRST_DAY, Math.floor(serial)) : String(serial);
}
