import {
  headingRows,
  SHEET_KEYS,
  SHEETS,
  writeRows,
  type CellValue,
  type ExchangedProcedure,
  type SheetKey,
} from '@mot-cua/domain/procedure/exchange';
import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { GUIDE } from './guide';

/** Collects procedures and makes an .xlsx file of them, all in memory: run it in a thread of its own. */
export class WorkbookWriter {
  private readonly rows = new Map<SheetKey, Row[]>(SHEET_KEYS.map((key) => [key, headings(key)]));

  add(procedure: ExchangedProcedure): void {
    const written = writeRows(procedure);
    for (const key of SHEET_KEYS) this.rows.get(key)?.push(...written[key].map((cells) => cells.map(cellOf)));
  }

  finish(): Promise<Buffer> {
    const guide: Sheet<never> = {
      sheet: 'Hướng dẫn',
      columns: [{ width: 110 }],
      data: GUIDE.map((line, index) => [
        { type: String, value: line, wrap: true, ...(index === 0 && { fontWeight: 'bold' as const, fontSize: 14 }) },
      ]),
    };
    const sheets = SHEET_KEYS.map((key): Sheet<never> => ({
      sheet: SHEETS[key].name,
      columns: SHEETS[key].columns.map(({ width }) => ({ width })),
      stickyRowsCount: 2,
      stickyColumnsCount: 1,
      data: this.rows.get(key) ?? [],
    }));
    return writeXlsxFile([guide, ...sheets]).toBuffer();
  }
}

function headings(key: SheetKey): Row[] {
  const [titles, names] = headingRows(SHEETS[key]);
  return [
    titles.map((value) => ({
      ...{ type: String, value, wrap: true, fontWeight: 'bold', backgroundColor: '#F1EAE0', alignVertical: 'center' },
    })),
    names.map((value) => ({ type: String, value, fontSize: 8, textColor: '#8A8F99', fontStyle: 'italic' })),
  ];
}

/** The type says that a text is a text: `=1+1` is no formula. */
export function cellOf(value: CellValue): Cell {
  if (value === null) return null;
  return typeof value === 'string' ? { type: String, value: escaped(value) } : { type: Number, value: Number(value) };
}

/** What XML forbids or advises against, and the library leaves out. */
const NOT_IN_XML =
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufdd0-\\ufdef\\ufffd-\\uffff]|[\\ud800-\\udbff][\\udffe\\udfff]';
const ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${NOT_IN_XML}))|${NOT_IN_XML}`, 'g');

/**
 * A text as a workbook writes it: characters that XML cannot hold, and what looks like their escapes, as `_x0007_`. A text that is the
 * name of something that every object has (`constructor`) is escaped too, since the library looks its texts up in one.
 */
function escaped(text: string): string {
  const safe = text.replace(ESCAPED, escapeOf);
  return safe in {} ? escapeOf(safe.slice(0, 1)) + safe.slice(1) : safe;
}

const escapeOf = (characters: string) =>
  characters
    .split('')
    .map((character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
