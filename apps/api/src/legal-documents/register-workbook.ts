import {
  dayInDigits,
  REGISTER_COLUMNS,
  registerCells,
  type RegisterExtent,
  type RegisterLine,
} from '@mot-cua/domain/legal-document';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { cellOf } from '../catalogue/exchange/write-workbook';

/** Characters that a share of one per cent of the page is wide. */
const CHARACTERS_PER_SHARE = 1.9;

/** The register as an Excel file, all in memory: run it in a thread of its own. */
export function registerWorkbook(extent: RegisterExtent, lines: readonly RegisterLine[]): Promise<Buffer> {
  const { agencyName, fieldName, from, to, count } = extent;
  const period = `Từ ngày ${dayInDigits(from)} đến ngày ${dayInDigits(to)}`;
  const data: Row[] = [
    [{ type: String, value: 'SỔ THEO DÕI HỒ SƠ', fontWeight: 'bold', fontSize: 14 }],
    [cellOf(`${agencyName}. Lĩnh vực: ${fieldName ?? 'tất cả'}. ${period}. Tổng số: ${count}.`)],
    REGISTER_COLUMNS.map(({ name }) => ({
      ...{ type: String, value: name, wrap: true, fontWeight: 'bold', backgroundColor: '#F1EAE0' },
      ...{ align: 'center', alignVertical: 'center' },
    })),
    ...lines.map((line) => [cellOf(line.number), ...registerCells(line).slice(1).map(cellOf)]),
  ];
  return writeXlsxFile([
    {
      ...{ sheet: 'Sổ theo dõi hồ sơ', data, stickyRowsCount: 3, orientation: 'landscape' },
      columns: REGISTER_COLUMNS.map(({ share }) => ({ width: Math.max(8, Math.round(share * CHARACTERS_PER_SHARE)) })),
    },
  ]).toBuffer();
}
