import type { Fee } from '@mot-cua/domain';
import { fieldId } from '@mot-cua/ui';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProcedureDraft } from '../../../testing/a-procedure-draft';
import { choose, editing, fillIn } from '../../../testing/editing';
import { FeesSection } from './fees-section';

const perCopy: Fee = {
  name: { vi: 'Phí bản sao', en: 'Copies' },
  kind: 'fee',
  amount: 8_000,
  unit: { vi: 'bản', en: 'copy' },
  quantity: 'answers.copies',
};
const calculator = () => within(screen.getByRole('region', { name: 'Tính thử' }));
const result = () => within(calculator().getByRole('status'));
const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const open = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name, expanded: false }));
const expression = (name: string) => screen.getByRole('textbox', { name });

describe('the fees of a draft', () => {
  it('are added with an amount, and the calculator follows at once', async () => {
    const { definition } = editing(FeesSection, aProcedureDraft());
    await userEvent.click(screen.getByRole('button', { name: 'Thêm phí hoặc lệ phí' }));
    await fillIn(box('Tên'), 'Lệ phí');
    await fillIn(box('Tên (tiếng Anh)'), 'Charge');
    await fillIn(box('Số tiền'), '15000');
    expect(definition().fees).toEqual([{ name: { vi: 'Lệ phí', en: 'Charge' }, kind: 'charge', amount: 15_000 }]);
    expect(result().getAllByText('15.000 đ')).not.toHaveLength(0);
  });

  it('ask only for what their kind needs, and drop what it has no use for', async () => {
    const { definition } = editing(FeesSection, aProcedureDraft({ fees: [{ ...perCopy, atMost: 50_000 }] }));
    await open(/^Phí bản sao/);
    await userEvent.click(screen.getByRole('radio', { name: 'Theo công thức' }));
    expect(screen.queryByRole('textbox', { name: 'Đơn vị' })).not.toBeInTheDocument();
    await fillIn(expression('Công thức'), 'answers.copies * 5000');
    expect(definition().fees).toEqual([
      { name: perCopy.name, kind: 'fee', amount: null, formula: 'answers.copies * 5000', atMost: 50_000 },
    ]);
    await userEvent.click(screen.getByRole('radio', { name: 'Nơi khác quy định' }));
    expect(definition().fees[0]).toEqual({ name: perCopy.name, kind: 'fee', amount: null });
    await userEvent.click(screen.getByRole('button', { name: 'Ghi cơ quan quy định mức thu' }));
    await fillIn(box('Ghi chú'), 'Hội đồng nhân dân tỉnh');
    expect(definition().fees[0]?.note).toEqual({ vi: 'Hội đồng nhân dân tỉnh', en: '' });
  });

  it('by tiers with a cap and a number of times add up as filing does', async () => {
    const tiered: Fee = { ...perCopy, amount: 2_000, quantity: 'answers.child.pages', times: 'answers.copies' };
    const { definition } = editing(FeesSection, aProcedureDraft({ fees: [tiered] }));
    await open(/^Phí bản sao/);
    await userEvent.click(screen.getByRole('radio', { name: 'Theo bậc' }));
    const tiers = within(screen.getByRole('group', { name: 'Các bậc sau' }));
    await fillIn(tiers.getByRole('textbox', { name: 'Từ bản thứ' }), '3');
    await fillIn(tiers.getByRole('textbox', { name: 'Mức' }), '1000');
    await fillIn(box('Tối đa mỗi lần'), '200000');
    expect(definition().fees[0]).toEqual({ ...tiered, tiers: [{ from: 3, amount: 1_000 }], atMost: 200_000 });

    expect(result().getByText('Tính khi bạn trả lời “Em bé: Số trang”, “Số bản”.')).toBeInTheDocument();
    await fillIn(calculator().getByRole('textbox', { name: 'Em bé: Số trang' }), '10');
    await fillIn(calculator().getByRole('textbox', { name: 'Số bản' }), '2');
    expect(await result().findByRole('row', { name: 'Tổng cộng 24.000 đ' })).toBeInTheDocument();
    await fillIn(calculator().getByRole('textbox', { name: 'Em bé: Số trang' }), '1000');
    expect(await result().findByRole('row', { name: 'Tổng cộng 400.000 đ' })).toBeInTheDocument();
  });

  it('are reduced for whom, how and when the draft says', async () => {
    const { definition } = editing(FeesSection, aProcedureDraft({ fees: [{ ...perCopy, amount: 8_000 }] }));
    await open(/^Phí bản sao/);
    await userEvent.click(screen.getByRole('button', { name: 'Thêm diện miễn, giảm' }));
    await fillIn(box('Ai được giảm'), 'Hộ nghèo');
    await fillIn(box('Giảm'), '50');
    await fillIn(expression('Khi nào'), 'answers.poor == ');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(expression('Khi nào')).toHaveValue('answers.poor == "yes"');
    const reduction = within(screen.getByRole('group', { name: 'Miễn, giảm' }));
    await userEvent.click(reduction.getByRole('checkbox', { name: 'Trực tuyến' }));
    expect(definition().fees[0]?.reductions).toEqual([
      {
        ...{ name: { vi: 'Hộ nghèo', en: '' }, percent: 50, legalBasis: '' },
        ...{ when: 'answers.poor == "yes"', channels: ['online'] },
      },
    ]);
    await fillIn(calculator().getByRole('textbox', { name: 'Số bản' }), '3');
    await userEvent.click(calculator().getByRole('radio', { name: 'Có' }));
    expect(await result().findByRole('row', { name: 'Tổng cộng 12.000 đ' })).toBeInTheDocument();
    expect(result().getByRole('rowheader', { name: /Giảm 50%: Hộ nghèo/ })).toBeInTheDocument();
    await choose(calculator().getByRole('combobox', { name: 'Nộp qua' }), 'Tại quầy');
    expect(await result().findByRole('row', { name: 'Tổng cộng 24.000 đ' })).toBeInTheDocument();
  });

  it('are judged while a formula is typed, in words that say what to do', async () => {
    editing(FeesSection, aProcedureDraft({ fees: [{ ...perCopy, quantity: '' }] }));
    await open(/^Phí bản sao/);
    const typed = async (text: string) => {
      await fillIn(expression('Số đơn vị'), text);
      return expression('Số đơn vị');
    };
    const described = expect.stringMatching;
    expect(await typed('answers.copis')).toHaveAccessibleDescription(described(/không có trường “copis”/));
    expect(calculator().getByRole('status')).toHaveTextContent('hãy sửa công thức hoặc điều kiện của “Phí bản sao”');
    expect(await typed('answers.poor')).toHaveAccessibleDescription(described(/cho chữ; ở đây cần số nguyên/));
    expect(await typed('8.000 * answers.copies')).toHaveAccessibleDescription(described(/Viết số liền nhau/));
    expect(await typed('answers.copies - 1')).toHaveAccessibleDescription(described(/có thể âm/));
    expect(await typed('answers.copies *')).toHaveAccessibleDescription(described(/dở dang/));
    expect(await typed('answers.copies')).toBeValid();
    expect(screen.getByText('Cho số nguyên từ 0 đến 20 bản · Đọc: Số bản')).toBeInTheDocument();
  });

  it('offer the fields of the form by their titles, with or without diacritics', async () => {
    const { definition } = editing(FeesSection, aProcedureDraft({ fees: [{ ...perCopy, quantity: '' }] }));
    await open(/^Phí bản sao/);
    await fillIn(expression('Số đơn vị'), '2 * so trang');
    await userEvent.click(await screen.findByRole('option', { name: /Em bé: Số trang/, hidden: true }));
    expect(definition().fees[0]?.quantity).toBe('2 * answers.child.pages');
  });

  it('show each fault at its place', () => {
    editing(FeesSection, aProcedureDraft({ fees: [perCopy] }), {
      faults: [
        { at: '/fees', message: 'Kênh online chưa có phí.' },
        { at: '/fees/0/unit/en', message: 'Thiếu bản tiếng Anh.' },
      ],
    });
    expect(document.getElementById(fieldId('/fees'))).toHaveTextContent('Kênh online chưa có phí.');
    expect(box('Đơn vị (tiếng Anh)')).toHaveAccessibleDescription('Thiếu bản tiếng Anh.');
    expect(document.getElementById(fieldId('/fees/0/unit/en'))).toBe(box('Đơn vị (tiếng Anh)'));
  });

  it('speak English too', async () => {
    editing(FeesSection, aProcedureDraft({ fees: [perCopy] }), { language: 'en' });
    expect(screen.getByRole('button', { name: /Copies.*8,000 đ\/copy/ })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Try it' })).toHaveTextContent('Known once you answer “Copies”.');
  });
});
