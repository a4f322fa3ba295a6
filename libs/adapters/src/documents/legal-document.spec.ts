import {
  dayInWords,
  fillTemplate,
  registerValues,
  specimenValues,
  type DocumentTemplate,
  type LegalDocumentKind,
  type RegisterLine,
} from '@mot-cua/domain/legal-document';
import { renderLegalDocument, type LegalDocument } from './legal-document';

const AT = new Date('2026-11-23T02:15:00Z');
const LISTS: Readonly<Partial<Record<LegalDocumentKind, string>>> = {
  receipt: '{{thành phần hồ sơ}}',
  controlSheet: '{{quá trình giải quyết}}',
  register: '{{sổ theo dõi}}',
};
const template = (kind: LegalDocumentKind): DocumentTemplate => ({
  ...{ formLabel: 'Mẫu số 01', issuer: '', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
  numberPattern: '{{số}}/TNHS',
  body: `> Mã hồ sơ: **{{mã hồ sơ}}**\nCủa: *{{người nộp}}*\n${LISTS[kind] ?? ''}`,
  signatures: [{ heading: 'NGƯỜI TIẾP NHẬN', name: '{{cán bộ}}' }],
});
const aDocument = (kind: LegalDocumentKind, more: Partial<LegalDocument> = {}): LegalDocument => ({
  ...{ kind, filled: fillTemplate(template(kind), specimenValues(kind)), superiorAgency: 'UBND tỉnh', agency: 'UBND' },
  ...{ place: 'Tân Ninh', day: dayInWords(AT), number: '01/TNHS', regulation: 'Thông tư 03/2025/TT-VPCP', at: AT },
  ...{ dossierCode: 'H53.20-261123-0001', lookUpUrl: 'https://dichvucong.example.vn/tra-cuu?ma=H53.20-261123-0001' },
  ...more,
});
const text = (pdf: Buffer) => pdf.toString('latin1');
const pagesOf = (pdf: Buffer) => text(pdf).match(/\/Type \/Page\b(?!s)/g)?.length;
/** Width and height of the first page, in points. */
const sizeOf = (pdf: Buffer) =>
  /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(text(pdf))
    ?.slice(1)
    .map((points) => Math.round(Number(points)));
const render = (kind: LegalDocumentKind, more?: Partial<LegalDocument>) => renderLegalDocument(aDocument(kind, more));

describe('a legal document', () => {
  it('is printed on A5, the control sheet on A4, the register across it', async () => {
    expect(sizeOf(await render('receipt'))).toEqual([420, 595]);
    expect(sizeOf(await render('controlSheet'))).toEqual([595, 842]);
    expect(sizeOf(await render('register'))).toEqual([842, 595]);
  });

  it('carries its own Vietnamese letters, and says which letter each is, so that it can be searched', async () => {
    const pdf = await render('receipt');
    const fonts = [...text(pdf).matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name).sort();
    expect(fonts).toEqual(['Tinos-Bold', 'Tinos-Italic', 'Tinos-Regular']);
    expect(text(pdf).match(/\/ToUnicode/g)).toHaveLength(3);
  });

  it('is the same file for the same facts, and another one for others', async () => {
    const [one, again, other] = [
      await render('receipt'),
      await render('receipt'),
      await render('receipt', { number: '02/TNHS' }),
    ];
    expect(one.equals(again)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it('a register takes as many pages as it needs, its headings on each', async () => {
    const line: RegisterLine = {
      ...{ number: 1, code: 'H53.20-261123-0001', procedureName: 'Đăng ký khai sinh', applicantName: 'Nguyễn Thị Lan' },
      ...{
        contact: '0901234567',
        agencyName: 'UBND',
        receivedAt: AT,
        dueAt: AT,
        channel: 'online',
        returnedAt: null,
        returnMethod: 'online',
      },
    };
    const lines = Array.from({ length: 60 }, () => line);
    const extent = {
      agencyName: 'UBND',
      year: 2026,
      fieldName: null,
      from: '2026-11-01',
      to: '2026-11-30',
      writtenAt: AT,
      count: 60,
    };
    const filled = fillTemplate(template('register'), registerValues(extent, lines));
    expect(pagesOf(await render('register', { filled }))).toBeGreaterThan(2);
  });
});
