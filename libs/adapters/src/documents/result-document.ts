import { localDate, type ParticularGroup } from '@mot-cua/domain';
import type { Content } from 'pdfmake/interfaces';
import { officialHead, stacked } from './official-head';
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
      officialHead(
        {
          ...{ superior: result.superiorAgency, issuer: result.agency, number: result.number, place: result.place },
          day: `ngày ${day} tháng ${month} năm ${year}`,
        },
        { width: 185, fontSize: 12, mottoSize: 13 },
      ),
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
