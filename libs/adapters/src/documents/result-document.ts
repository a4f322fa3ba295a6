import { localDate, type ParticularGroup } from '@mot-cua/domain';
import type { Content } from 'pdfmake/interfaces';
import { renderPdf } from './pdf';

/** What a result says (kết quả giải quyết). */
export interface ResultDocument {
  /** The agency above and the agency itself, as the head of the document names them. */
  readonly superiorAgency: string;
  readonly agency: string;
  readonly place: string;
  readonly number: string;
  readonly title: string;
  readonly procedureName: string;
  readonly dossierCode: string;
  readonly applicantName: string;
  /** The answers that the result certifies, group by group. */
  readonly particulars: readonly ParticularGroup[];
  readonly decision: string;
  readonly signerName: string;
  readonly decidedAt: Date;
  /** Where anybody can look the dossier up; printed as a QR code. */
  readonly lookUpUrl: string;
  /** Words across every page of a document that decides nothing; it has neither a number nor a code to look up. */
  readonly watermark?: string;
}

/** The result as a PDF, laid out as Decree 30/2020/NĐ-CP, appendix I, lays official documents out. */
export function renderResultDocument(result: ResultDocument): Promise<Buffer> {
  const [year, month, day] = localDate(result.decidedAt).split('-');
  return renderPdf({
    pageSize: 'A4',
    pageMargins: [85, 57, 43, 57],
    info: { title: `${result.title} ${result.number}`, author: result.agency, subject: result.dossierCode },
    ...(result.watermark && { watermark: { text: result.watermark, color: '#9f1d20', opacity: 0.16, bold: true } }),
    header: (page) => (page > 1 ? { text: String(page), alignment: 'center', margin: [0, 28, 0, 0] } : undefined),
    content: [
      {
        columns: [
          {
            width: 185,
            ...stacked([
              { text: head(result.superiorAgency), fontSize: 12 },
              { text: head(result.agency), fontSize: 12, bold: true },
              rule(70),
              { text: `Số: ${result.number}`, fontSize: 12, margin: [0, 6, 0, 0] },
            ]),
          },
          {
            width: '*',
            ...stacked([
              { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', fontSize: 12, bold: true },
              { text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
              rule(150),
              { text: `${result.place}, ngày ${day} tháng ${month} năm ${year}`, italics: true, margin: [0, 6, 0, 0] },
            ]),
          },
        ],
      },
      { text: result.title.toUpperCase(), bold: true, fontSize: 15, alignment: 'center', margin: [0, 28, 0, 4] },
      { text: result.procedureName, alignment: 'center', italics: true, margin: [0, 0, 0, 18] },
      {
        text: [
          `Theo hồ sơ số `,
          { text: result.dossierCode, bold: true },
          ` của `,
          { text: result.applicantName, bold: true },
          ', xác nhận:',
        ],
      },
      ...result.particulars.map(statement),
      { text: result.decision, margin: [0, 14, 0, 20] },
      {
        unbreakable: true,
        columns: [
          {
            width: '45%',
            stack: result.watermark
              ? [{ text: `${result.watermark}: không có giá trị pháp lý`, fontSize: 10, italics: true }]
              : [
                  { qr: result.lookUpUrl, fit: 80 },
                  { text: 'Quét mã để tra cứu hồ sơ', fontSize: 10, italics: true },
                ],
          },
          {
            width: '*',
            ...stacked([
              { text: 'NGƯỜI CÓ THẨM QUYỀN', bold: true },
              { text: result.signerName, bold: true, margin: [0, 56, 0, 0] },
            ]),
          },
        ],
      },
    ],
  });
}

/** The name of an agency as the head of a document has it: a committee's place on a line of its own. */
function head(agency: string): string {
  return agency.toUpperCase().replace(/^(ỦY BAN NHÂN DÂN) /, '$1\n');
}

/** What is stated of one person or thing, kept on one page. */
function statement({ title, lines }: ParticularGroup): Content {
  return {
    unbreakable: lines.length < 20,
    margin: [0, 10, 0, 0],
    stack: [
      ...(title ? [{ text: title, bold: true, margin: [0, 0, 0, 2] as [number, number, number, number] }] : []),
      {
        layout: 'noBorders',
        table: {
          widths: ['36%', '*'],
          body: lines.map(([label, value]) => [`${label}:`, { text: value, bold: true }]),
        },
      },
    ],
  };
}

function stacked(stack: Content[]): { stack: Content[]; alignment: 'center' } {
  return { stack, alignment: 'center' };
}

function rule(width: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 3, x2: width, y2: 3, lineWidth: 0.7 }], alignment: 'center' };
}
