import type { Content } from 'pdfmake/interfaces';

/** What stands at the head of an official document (Decree 30/2020/NĐ-CP, appendix I). */
export interface OfficialHead {
  /** The agency above, and who issues it. */
  readonly superior: string;
  readonly issuer: string;
  /** `01/TNHS`. */
  readonly number: string;
  readonly place: string;
  /** `ngày 23 tháng 11 năm 2026`. */
  readonly day: string;
}

export interface HeadSizes {
  /** Of the left column, in points. */
  readonly width: number;
  readonly fontSize: number;
  readonly mottoSize: number;
}

/** The names of the agency and of the state beside each other, each over its rule. */
export function officialHead({ superior, issuer, number, place, day }: OfficialHead, sizes: HeadSizes): Content {
  const { width, fontSize, mottoSize } = sizes;
  return {
    columns: [
      {
        width,
        ...stacked([
          { text: agencyInHead(superior), fontSize },
          { text: agencyInHead(issuer), fontSize, bold: true },
          rule(70),
          { text: `Số: ${number}`, fontSize, margin: SPACED },
        ]),
      },
      {
        width: '*',
        ...stacked([
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', fontSize, bold: true },
          { text: 'Độc lập - Tự do - Hạnh phúc', fontSize: mottoSize, bold: true },
          rule(fontSize * 12.5),
          { text: [place, day].filter(Boolean).join(', '), fontSize: mottoSize, italics: true, margin: SPACED },
        ]),
      },
    ],
  };
}

const SPACED: [number, number, number, number] = [0, 6, 0, 0];

/** The name of an agency as the head of a document has it: what kind it is on a line of its own. */
function agencyInHead(agency: string): string {
  return agency.toUpperCase().replace(/^(ỦY BAN NHÂN DÂN|TRUNG TÂM PHỤC VỤ|BỘ PHẬN TIẾP NHẬN) /, '$1\n');
}

export function stacked(stack: Content[]): { stack: Content[]; alignment: 'center' } {
  return { stack, alignment: 'center' };
}

function rule(width: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 3, x2: width, y2: 3, lineWidth: 0.7 }], alignment: 'center' };
}
