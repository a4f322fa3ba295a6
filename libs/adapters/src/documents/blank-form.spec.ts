import { renderBlankForm, type BlankForm } from './blank-form';

const form: BlankForm = {
  title: 'Tờ khai đăng ký khai sinh',
  addressee: 'Ủy ban nhân dân phường Tân Ninh',
  procedureName: 'Đăng ký khai sinh',
  procedureCode: '1.001193',
  groups: [
    {
      title: 'Em bé',
      lines: [
        { label: 'Họ, chữ đệm, tên', choices: [] },
        { label: 'Giới tính', choices: ['Nữ', 'Nam', 'Chưa rõ'] },
      ],
    },
  ],
  promise: 'Tôi cam đoan những nội dung khai trên đây là đúng sự thật.',
};
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;

describe('a form to fill in by hand', () => {
  it('is a PDF with Vietnamese letters of its own, on as many pages as its lines need', async () => {
    const pdf = await renderBlankForm(form);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('+Tinos-Regular');
    expect(pagesOf(pdf)).toBe(1);
    const lines = Array.from({ length: 90 }, (_, index) => ({ label: `Dòng ${index}`, choices: [] }));
    expect(pagesOf(await renderBlankForm({ ...form, groups: [{ title: '', lines }] }))).toBe(3);
  });
});
