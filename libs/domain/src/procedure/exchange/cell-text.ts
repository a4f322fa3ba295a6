/** What a cell of a workbook may hold; an error is what a formula came to, `#REF!`. */
export type CellValue = string | number | boolean | null;
export type Cell = CellValue | { readonly error: string };

/** Excel takes no longer text into a cell; a little is left for what the file format escapes. */
export const LONGEST_CELL = 32_000;

const EMPTY = '""';

/** A text for a cell in which blank means that there is no text: an empty one is written as two quotation marks. */
export function markText(text: string): string {
  if (text === '') return EMPTY;
  return /^""+$/.test(text) ? `${text}"` : text;
}

/** The text that `markText` wrote; `undefined` for a blank cell. */
export function unmarkText(cell: string): string | undefined {
  if (cell === '') return undefined;
  if (cell === EMPTY) return '';
  return /^"""+$/.test(cell) ? cell.slice(1) : cell;
}

const EMPTY_LIST = '[]';

/** Entries in one cell, `a; b`; one that would not be read back as it is stands in quotation marks as JSON writes it. */
export function writeList(entries: readonly string[]): string {
  return entries.length === 0 ? EMPTY_LIST : entries.map(quoted).join('; ');
}

function quoted(entry: string): string {
  return entry === '' || entry === EMPTY_LIST || entry !== entry.trim() || /[";\n\r]/.test(entry)
    ? JSON.stringify(entry)
    : entry;
}

/** The entries of a cell, also one a line; `undefined` when a quotation mark is not closed. */
export function readList(cell: string): string[] | undefined {
  if (cell.trim() === EMPTY_LIST) return [];
  const entries: string[] = [];
  let rest = cell.trim();
  while (rest !== '') {
    const found = /^"(?:[^"\\]|\\.)*"(?=\s*(?:[;\n]|$))/s.exec(rest)?.[0];
    if (rest.startsWith('"') && !found) return undefined;
    const entry = found ?? /^[^;\n]*/.exec(rest)?.[0] ?? '';
    const read = found ? unquoted(found) : entry.trim();
    if (read === undefined) return undefined;
    if (found || read !== '') entries.push(read);
    rest = rest
      .slice(entry.length)
      .trimStart()
      .replace(/^[;\n]/, '')
      .trimStart();
  }
  return entries;
}

function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text in pieces that fit a cell each, none of which cuts a character in two. */
export function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + LONGEST_CELL, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd8_00 && last <= 0xdb_ff) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
