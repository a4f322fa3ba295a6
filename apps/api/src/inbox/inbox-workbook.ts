import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { cellOf } from '../catalogue/exchange/write-workbook';

const WIDTH = 24;

/** A list as an Excel file, all in memory: run it in a thread of its own. */
export function inboxWorkbook(
  title: string,
  headings: readonly string[],
  lines: readonly (readonly string[])[],
): Promise<Buffer> {
  const data: Row[] = [
    headings.map((value) => ({ type: String, value, fontWeight: 'bold', backgroundColor: '#F1EAE0' })),
    ...lines.map((cells) => cells.map(cellOf)),
  ];
  return writeXlsxFile([
    { sheet: title, data, stickyRowsCount: 1, stickyColumnsCount: 1, columns: headings.map(() => ({ width: WIDTH })) },
  ]).toBuffer();
}
