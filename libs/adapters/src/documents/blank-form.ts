import type { BlankGroup, BlankLine } from '@mot-cua/domain';
import type { Content, CustomTableLayout } from 'pdfmake/interfaces';
import { renderPdf } from './pdf';

/** A form to fill in by hand (tờ khai). */
export interface BlankForm {
  readonly title: string;
  /** Whom it is addressed to: `Ủy ban nhân dân xã, phường`. */
  readonly addressee: string;
  readonly procedureName: string;
  readonly procedureCode: string;
  readonly groups: readonly BlankGroup[];
  /** What is promised by signing. */
  readonly promise: string;
}

/** A4 without the margins, in points. */
const WIDTH = 595 - 71 - 57;
const BOX = 9;

/** The form as a PDF in the layout that Decree 30/2020/NĐ-CP gives official documents, with room to write. */
export function renderBlankForm({
  title,
  addressee,
  procedureName,
  procedureCode,
  groups,
  promise,
}: BlankForm): Promise<Buffer> {
  return renderPdf({
    pageSize: 'A4',
    pageMargins: [71, 45, 57, 57],
    defaultStyle: { fontSize: 12, lineHeight: 1.15 },
    info: { title, subject: `${procedureCode} ${procedureName}` },
    footer: (page, pages) => ({
      text: `${procedureCode} · ${page}/${pages}`,
      alignment: 'center',
      fontSize: 10,
      margin: [0, 20, 0, 0],
    }),
    content: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, alignment: 'center' },
      { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, alignment: 'center' },
      rule(150, WIDTH / 2 - 75),
      { text: title.toUpperCase(), bold: true, fontSize: 15, alignment: 'center', margin: [0, 24, 0, 12] },
      { text: `Kính gửi: ${addressee}`, alignment: 'center', margin: [0, 0, 0, 12] },
      ...groups.map(group),
      {
        unbreakable: true,
        stack: [
          { text: promise, margin: [0, 12, 0, 12] },
          {
            columns: [
              { width: '45%', text: '' },
              {
                width: '*',
                alignment: 'center',
                stack: [
                  { text: '……………, ngày …… tháng …… năm ……', italics: true },
                  { text: 'Người khai', bold: true, margin: [0, 4, 0, 0] },
                  { text: '(ký, ghi rõ họ tên)', italics: true, margin: [0, 0, 0, 56] },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
}

function group({ title, lines }: BlankGroup): Content {
  const [first, ...rest] = lines.map(line);
  const heading: Content[] = title ? [{ text: title, bold: true, margin: [0, 8, 0, 4] }] : [];
  // A heading does not stand alone at the foot of a page.
  return { stack: [{ unbreakable: true, stack: [...heading, ...(first ? [first] : [])] }, ...rest] };
}

function line({ label, choices }: BlankLine): Content {
  if (choices.length === 0) {
    return {
      margin: [0, 0, 0, 3],
      layout: DOTTED,
      table: {
        widths: ['auto', '*'],
        body: [
          [
            { text: `${label}:`, border: NO_BORDER },
            { text: ' ', border: [false, false, false, true] },
          ],
        ],
      },
    };
  }
  return {
    margin: [0, 1, 0, 2],
    stack: [
      { text: `${label}:` },
      {
        margin: [14, 0, 0, 0],
        layout: 'noBorders',
        table: { widths: ['50%', '50%'], body: inPairs(choices).map((pair) => pair.map(box)) },
      },
    ],
  };
}

const NO_BORDER: [boolean, boolean, boolean, boolean] = [false, false, false, false];
/** What is filled in stands on a dotted line. */
const DOTTED: CustomTableLayout = {
  hLineWidth: () => 0.7,
  hLineStyle: () => ({ dash: { length: 1, space: 2 } }),
  paddingLeft: (column) => (column === 0 ? 0 : 4),
  paddingTop: () => 1,
  paddingBottom: () => 0,
};

function box(choice: string): Content {
  if (choice === '') return '';
  return {
    columnGap: 6,
    columns: [
      { width: BOX, margin: [0, 3, 0, 0], canvas: [{ type: 'rect', x: 0, y: 0, w: BOX, h: BOX, lineWidth: 0.8 }] },
      { width: '*', text: choice },
    ],
  };
}

function inPairs(choices: readonly string[]): [string, string][] {
  return choices.flatMap((choice, index) => (index % 2 === 0 ? [[choice, choices[index + 1] ?? '']] : []));
}

function rule(width: number, from: number): Content {
  return { canvas: [{ type: 'line', x1: from, y1: 3, x2: from + width, y2: 3, lineWidth: 0.7 }] };
}
