import {
  paperOf,
  type DocumentTable,
  type FilledBlock,
  type FilledDocument,
  type LegalDocumentKind,
} from '@mot-cua/domain/legal-document';
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import { officialHead, stacked, type HeadSizes } from './official-head';
import { renderPdf } from './pdf';

/** A filled-in form with what stands around it. */
export interface LegalDocument {
  readonly kind: LegalDocumentKind;
  readonly filled: FilledDocument;
  readonly superiorAgency: string;
  readonly agency: string;
  readonly place: string;
  /** `ngày 23 tháng 11 năm 2026`. */
  readonly day: string;
  /** As it is printed. */
  readonly number: string;
  /** Whose form it is: `Thông tư 03/2025/TT-VPCP`. */
  readonly regulation: string;
  readonly dossierCode?: string;
  /** Where anybody can look the dossier up; printed as a QR code. */
  readonly lookUpUrl?: string;
  /** The instant that dates it: the same document written again is the same file. */
  readonly at: Date;
  readonly watermark?: string;
}

interface Page {
  readonly page: Pick<TDocumentDefinitions, 'pageSize' | 'pageOrientation'>;
  readonly margins: [number, number, number, number];
  readonly fontSize: number;
  readonly cellSize: number;
  readonly head: HeadSizes;
  readonly qr: number;
}

const A5: Page = {
  ...{ page: { pageSize: 'A5' }, margins: [40, 26, 32, 30], fontSize: 10, cellSize: 9, qr: 78 },
  head: { width: 138, fontSize: 9, mottoSize: 10 },
};
const A4: Page = {
  ...{ page: { pageSize: 'A4' }, margins: [71, 48, 43, 48], fontSize: 12.5, cellSize: 10.5, qr: 80 },
  head: { width: 190, fontSize: 11.5, mottoSize: 12.5 },
};
const A4_LANDSCAPE: Page = {
  ...{ page: { pageSize: 'A4', pageOrientation: 'landscape' }, margins: [43, 40, 36, 42] },
  ...{ fontSize: 11.5, cellSize: 8.5, head: { width: 300, fontSize: 11.5, mottoSize: 12.5 }, qr: 0 },
};

function pageOf(kind: LegalDocumentKind): Page {
  if (kind === 'register') return A4_LANDSCAPE;
  return paperOf(kind) === 'A4' ? A4 : A5;
}

/** A form as a PDF, laid out as Decree 30/2020/NĐ-CP lays official documents out; its text can be selected and searched. */
export function renderLegalDocument(document: LegalDocument): Promise<Buffer> {
  return renderLegalDocuments([document]);
}

/** Documents of one form as one PDF, each from a page of its own. @throws RangeError for none */
export function renderLegalDocuments(documents: readonly LegalDocument[]): Promise<Buffer> {
  const [first] = documents;
  if (!first) throw new RangeError('There is no document to render');
  const { kind, filled, number, regulation, dossierCode, at, watermark, agency } = first;
  const page = pageOf(kind);
  const { margins, fontSize } = page;
  return renderPdf({
    ...page.page,
    pageMargins: margins,
    defaultStyle: { fontSize, lineHeight: 1.15 },
    info: {
      ...{ title: `${filled.title} ${number}`, author: agency, creationDate: at },
      ...(dossierCode && { subject: dossierCode }),
    },
    ...(watermark && { watermark: { text: watermark, color: '#9f1d20', opacity: 0.14, bold: true } }),
    footer: (current, count) => ({
      columns: [
        { text: [filled.formLabel, regulation].filter(Boolean).join(' – '), width: '*' },
        { text: [dossierCode, `${current}/${count}`].filter(Boolean).join(' · '), width: 'auto' },
      ],
      ...{ fontSize: 7.5, color: '#555555', margin: [margins[0], 8, margins[2], 0] },
    }),
    content: documents.map((document, index) => ({
      stack: contentOf(document, page),
      ...(index > 0 && { pageBreak: 'before' as const }),
    })),
  });
}

function contentOf(document: LegalDocument, page: Page): Content[] {
  const { filled, superiorAgency, agency, number, place, day } = document;
  const issuedBy = filled.issuer
    ? { superior: agency, issuer: filled.issuer }
    : { superior: superiorAgency, issuer: agency };
  return [
    officialHead({ ...issuedBy, number, place, day }, page.head),
    titleWithCode(document, page),
    ...filled.blocks.map((block) => laidOut(block, page)),
    signatures(filled, page),
  ];
}

/** The title, beside the code to look the dossier up. */
function titleWithCode({ filled, lookUpUrl }: LegalDocument, { qr, fontSize }: Page): Content {
  const title: Content = {
    ...{ text: inTwoLines(filled.title.toUpperCase()), bold: true, fontSize: fontSize + 3, alignment: 'center' },
  };
  if (!lookUpUrl || qr === 0) return { ...title, margin: [0, 14, 0, 8] };
  return {
    columnGap: 6,
    columns: [
      {
        width: qr,
        ...stacked([
          { qr: lookUpUrl, fit: qr },
          { text: 'Quét mã để tra cứu', fontSize: 6.5, italics: true },
        ]),
      },
      { width: '*', stack: [title], margin: [0, qr / 4, 0, 0] },
    ],
    margin: [0, 8, 0, 4],
  };
}

const ONE_LINE = 24;

/** A long title broken at the blank nearest to its middle. */
function inTwoLines(title: string): string {
  if (title.length <= ONE_LINE) return title;
  const fromMiddle = (index: number) => Math.abs(index - title.length / 2);
  const blanks = [...title.matchAll(/ /g)].map(({ index }) => index);
  const middle = blanks.reduce((best, index) => (fromMiddle(index) < fromMiddle(best) ? index : best), 0);
  return middle === 0 ? title : `${title.slice(0, middle)}\n${title.slice(middle + 1)}`;
}

function laidOut(block: FilledBlock, { cellSize, fontSize }: Page): Content {
  if (block.kind === 'table') return table(block.table, cellSize);
  const { centred, spans } = block;
  return {
    text: spans.map(({ text, bold, italic }) => ({ text, bold, italics: italic })),
    alignment: centred ? 'center' : 'justify',
    margin: [0, 0, 0, fontSize * 0.2],
  };
}

function table({ columns, rows }: DocumentTable, fontSize: number): Content {
  const alignments = columns.map(({ centred }) => (centred ? ('center' as const) : ('left' as const)));
  return {
    margin: [0, 2, 0, 6],
    layout: FINE,
    fontSize,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ share }) => `${share}%`),
      body: [
        columns.map(({ name }) => ({ text: name, bold: true, alignment: 'center' as const })),
        ...rows.map((row) => row.map((text, column) => ({ text, alignment: alignments[column] ?? 'left' }))),
      ],
    },
  };
}

const FINE: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 2,
  paddingBottom: () => 1,
};

function signatures({ signatures: places }: FilledDocument, { fontSize }: Page): Content {
  if (places.length === 0) return '';
  const columns = places.map(({ heading, name }) => ({
    width: '*',
    ...stacked([
      { text: heading, bold: true },
      { text: '(Ký và ghi rõ họ tên)', italics: true, fontSize: fontSize - 1.5 },
      { text: name || ' ', bold: true, margin: [0, fontSize * 2.6, 0, 0] },
    ]),
  }));
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    columns: columns.length === 1 ? [{ width: '*', text: '' }, ...columns] : columns,
  };
}
