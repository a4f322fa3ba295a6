import type { NationalFault, NationalPart } from '@mot-cua/domain/procedure/national';

export type Row = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 10_000;
const LONGEST_SHOWN = 200;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a person can be shown it. */
export function shown(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return words.slice(0, LONGEST_SHOWN);
}

/** Reads one part of a procedure and collects what is wrong with it; a part with any fault counts as unread. */
export class PartReader {
  readonly faults: NationalFault[] = [];

  constructor(private readonly part: NationalPart) {}

  fault(at: string, value: unknown, code: NationalFault['code']): undefined {
    this.faults.push({ part: this.part, at, value: shown(value), code });
    return undefined;
  }

  /** A text, trimmed and with single spaces inside its lines; a number counts as one. */
  text(row: Row, name: string, at = ''): string {
    const value = row[name];
    if (value === undefined || value === null) return '';
    const isText = typeof value === 'string' || typeof value === 'number';
    const text = isText ? String(value) : '';
    if (!isText || text.length > LONGEST_TEXT || text.includes('\0')) this.fault(`${at}${name}`, value, 'notText');
    return text.replaceAll(/[^\S\n]+/g, ' ').trim();
  }

  /** A text that must be there. */
  needed(row: Row, name: string, at = ''): string {
    const text = this.text(row, name, at);
    if (text === '') this.fault(`${at}${name}`, row[name], 'missing');
    return text;
  }

  /** A number that must be there; a thousand may be written `1.000`, and a half `0,5`. */
  number(row: Row, name: string, at: string, { isWhole = false } = {}): number {
    const text = this.needed(row, name, at);
    const plain = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(',', '.');
    const isNumber = (isWhole ? /^\d{1,10}$/ : /^\d{1,6}(\.\d{1,2})?$/).test(plain);
    if (text !== '' && !isNumber) this.fault(`${at}${name}`, row[name], 'notNumber');
    return isNumber ? Number(plain) : 0;
  }

  /** A number that may be missing. */
  count(row: Row, name: string, at: string): number | null {
    if (this.text(row, name, at) === '') return null;
    const number = this.number(row, name, at, { isWhole: true });
    if (number > 99) this.fault(`${at}${name}`, row[name], 'notNumber');
    return number;
  }

  /** A text of the procedure itself, which may be empty but not absent: a field that was left out says nothing. */
  told(row: Row, name: string): string {
    if (row[name] === undefined) this.fault(name, '', 'missing');
    return this.text(row, name);
  }

  /** The rows of a list, each with where it stands. A list within a list may be absent, one of the procedure itself may only be empty. */
  rows(row: Row, name: string, above = ''): readonly { readonly row: Row; readonly at: string }[] {
    const value = row[name];
    if (above !== '' && (value === undefined || value === null || value === '')) return [];
    if (value === undefined) return this.fault(name, '', 'missing') ?? [];
    if (!Array.isArray(value)) return this.fault(`${above}${name}`, value, 'notList') ?? [];
    return value.flatMap((entry: unknown, index) => {
      const at = `${above}${name}/${index}`;
      return isRow(entry) ? [{ row: entry, at: `${at}/` }] : (this.fault(at, entry, 'notList') ?? []);
    });
  }
}
