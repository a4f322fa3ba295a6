import { renderResultDocument, type ResultDocument } from './result-document';

const certificate: ResultDocument = {
  superiorAgency: 'Ủy ban nhân dân tỉnh Tây Ninh',
  agency: 'Ủy ban nhân dân phường Tân Ninh',
  place: 'Tân Ninh',
  number: '01/2026/H53.20',
  title: 'Giấy khai sinh',
  procedureName: 'Đăng ký khai sinh',
  dossierCode: 'H53.20-261124-0001',
  applicantName: 'Nguyễn Thị Lan',
  particulars: [
    { title: 'Người được khai sinh', lines: [['Họ, chữ đệm, tên', 'Trần Nguyễn Minh Anh']] },
    { title: '', lines: [['Số bản sao', '2']] },
  ],
  decision: 'Có giá trị kể từ ngày ký.',
  signerName: 'Đặng Quốc Khánh',
  decidedAt: new Date('2026-11-23T17:30:00Z'),
  lookUpUrl: 'https://dichvucong.example.vn/tra-cuu?ma=H53.20-261124-0001',
};

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;
const fontsOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name).sort();

describe('the document of a result', () => {
  it('is a PDF of one page that carries its own Vietnamese letters', async () => {
    const pdf = await renderResultDocument(certificate);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(1);
    expect(fontsOf(pdf)).toEqual(['Tinos-Bold', 'Tinos-Italic', 'Tinos-Regular']);
  });

  it('that decides nothing says so across the page, and has no code to look up', async () => {
    const practice = await renderResultDocument({ ...certificate, watermark: 'CHẠY THỬ' });
    const real = await renderResultDocument(certificate);
    expect(pagesOf(practice)).toBe(1);
    // The watermark is the only thing that is seen through.
    expect(practice.toString('latin1')).toMatch(/\/ca 0\.16/);
    expect(real.toString('latin1')).not.toMatch(/\/ca 0\.16/);
  });

  it('takes as many pages as its particulars need', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => [`Dòng ${index}`, 'Nội dung'] as const);
    const pdf = await renderResultDocument({ ...certificate, particulars: [{ title: 'Danh sách', lines }] });
    expect(pagesOf(pdf)).toBe(4);
  });
});
