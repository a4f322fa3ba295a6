import type { DocumentTable, FilledBlock, FilledDocument } from '@mot-cua/domain/legal-document';
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import { cellOf } from '../catalogue/exchange/write-workbook';

/** Characters that a share of one per cent of the page is wide. */
const CHARACTERS_PER_SHARE = 1.9;
const LONGEST_SHEET_NAME = 31;

/** A book as its form has it, and what its sheet is called. */
interface BookSheet {
  readonly sheet: string;
  readonly filled: FilledDocument;
}

/** The books of the register as an Excel file, a sheet each, all in memory: run it in a thread of its own. */
export function registerWorkbook(books: readonly BookSheet[]): Promise<Buffer> {
  return writeXlsxFile(books.map(sheetOf)).toBuffer();
}

function sheetOf({ sheet, filled }: BookSheet): Sheet<never> {
  const { blocks, title } = filled;
  const table = blocks.find((block) => block.kind === 'table')?.table;
  const above = blocks.findIndex((block) => block.kind === 'table');
  return {
    // What Excel allows in the name of a sheet.
    sheet: sheet.replaceAll(/[\\/?*[\]:]/g, '-').slice(0, LONGEST_SHEET_NAME),
    data: [[{ type: String, value: title.toUpperCase(), fontWeight: 'bold', fontSize: 14 }], ...blocks.flatMap(rowsOf)],
    // The headings of the columns stay while one scrolls, and all above them: title and lines, however many the form has.
    ...(table && { stickyRowsCount: above + 2 }),
    orientation: 'landscape',
    columns: (table?.columns ?? []).map(({ share }) => ({
      width: Math.max(8, Math.round(share * CHARACTERS_PER_SHARE)),
    })),
  };
}

function rowsOf(block: FilledBlock): Row[] {
  if (block.kind === 'paragraph') return [[cellOf(block.spans.map(({ text }) => text).join(''))]];
  return [headings(block.table), ...block.table.rows.map((row) => cells(block.table, row))];
}

function headings({ columns }: DocumentTable): Row {
  return columns.map(({ name }) => ({
    ...{ type: String, value: name, wrap: true, fontWeight: 'bold', backgroundColor: '#F1EAE0' },
    ...{ align: 'center', alignVertical: 'center' },
  }));
}

function cells({ columns }: DocumentTable, row: readonly string[]): Row {
  return row.map((text, column) => cellOf(columns[column]?.isNumber && text !== '' ? Number(text) : text));
}
