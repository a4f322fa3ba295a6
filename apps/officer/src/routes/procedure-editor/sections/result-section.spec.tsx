import type { ProcedureDefinition } from '@mot-cua/domain';
import { fieldId } from '@mot-cua/ui';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProcedureDraft } from '../../../testing/a-procedure-draft';
import { choicesOf, choose, editing, fillIn } from '../../../testing/editing';
import { ResultSection } from './result-section';

const box = (name: string) => screen.getByRole('textbox', { name });
const list = (name: string) => screen.getByRole('combobox', { name });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const result = { code: 'paper', name: { vi: 'Tờ giấy', en: 'The paper' }, document: 'made' as const };
const withSections = (sections: ProcedureDefinition['results'][number]['sections']) =>
  aProcedureDraft({ results: [{ ...result, ...(sections && { sections }) }] });

describe('the result of a draft', () => {
  it('has a name, a code made of it, and ways in which it goes back', async () => {
    const { definition } = editing(
      ResultSection,
      aProcedureDraft({ results: [{ code: '', name: { vi: '', en: '' }, document: 'made' }] }),
    );
    await fillIn(box('Tên kết quả'), 'Giấy khai sinh');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Qua bưu chính' }));
    expect(definition().results).toEqual([
      { code: 'giay-khai-sinh', name: { vi: 'Giấy khai sinh', en: '' }, document: 'made' },
    ]);
    expect(definition().returnMethods).toEqual(['online', 'atCounter']);
  });

  it('states the whole form, or lines that begin with the form’s and are kept over a second thought', async () => {
    const { definition } = editing(ResultSection, aProcedureDraft());
    await pick('Các dòng chọn dưới đây');
    const fromForm = [
      {
        title: '',
        lines: [
          { label: 'Số bản', from: [{ pointer: '/copies' }] },
          { label: 'Hộ nghèo', from: [{ pointer: '/poor' }] },
        ],
      },
      {
        title: 'Em bé',
        lines: [
          { label: 'Họ, chữ đệm, tên', from: [{ pointer: '/child/fullName' }] },
          { label: 'Số trang', from: [{ pointer: '/child/pages' }] },
        ],
      },
    ];
    expect(definition().results[0]?.sections).toEqual(fromForm);
    await press('Bỏ Phần không có tiêu đề');
    await pick('Toàn bộ tờ khai');
    expect(definition().results[0]?.sections).toBeUndefined();
    await pick('Các dòng chọn dưới đây');
    expect(definition().results[0]?.sections).toEqual([fromForm[1]]);
  });

  it('states a line from a field that is picked by its title, else from another under a condition', async () => {
    const { definition } = editing(ResultSection, withSections([{ title: 'Người được cấp', lines: [] }]));
    await press(/^Người được cấp/);
    await press('Thêm dòng');
    await choose(list('Lấy từ'), 'Em bé: Họ, chữ đệm, tên');
    expect(box('Chữ in trên văn bản (tiếng Việt)')).toHaveValue('Họ, chữ đệm, tên');
    await fillIn(box('Chữ in trên văn bản (tiếng Việt)'), 'Họ và tên');
    await press('Thêm nguồn khi trống');
    await choose(list('Nếu trống thì lấy từ'), 'Số bản');
    const [, ofSecond] = screen.getAllByRole('button', { name: 'Thêm điều kiện' });
    if (!ofSecond) throw new Error('The second source cannot have a condition');
    await userEvent.click(ofSecond);
    await choose(list('Chỉ khi'), 'Hộ nghèo');
    expect(definition().results[0]?.sections?.[0]?.lines).toEqual([
      {
        label: 'Họ và tên',
        from: [{ pointer: '/child/fullName' }, { pointer: '/copies', when: { pointer: '/poor', is: 'yes' } }],
      },
    ]);
    await choose(list('là'), 'Không');
    expect(definition().results[0]?.sections?.[0]?.lines[0]?.from[1]?.when).toEqual({ pointer: '/poor', is: 'no' });
    await press('Bỏ điều kiện');
    expect(definition().results[0]?.sections?.[0]?.lines[0]?.from[1]).toEqual({ pointer: '/copies' });
  });

  it('takes over a whole part of the form, but nothing twice', async () => {
    const lines = [{ label: 'Tên bé', from: [{ pointer: '/child/fullName' }] }];
    const { definition } = editing(ResultSection, withSections([{ title: 'Bé', lines }]));
    await press(/^Bé/);
    await choose(list('Thêm mọi trường của phần'), 'Em bé');
    expect(definition().results[0]?.sections).toEqual([
      { title: 'Bé', lines: [...lines, { label: 'Số trang', from: [{ pointer: '/child/pages' }] }] },
    ]);
  });

  it('finds fields without diacritics', async () => {
    editing(ResultSection, withSections([{ title: 'Bé', lines: [{ label: 'Tên', from: [{ pointer: '' }] }] }]));
    await press(/^Bé/);
    await press(/^Tên/);
    await choicesOf(list('Lấy từ'));
    await userEvent.type(list('Lấy từ'), 'ho ngheo');
    const choices = document.getElementById(list('Lấy từ').getAttribute('aria-controls') ?? '');
    expect(choices).toHaveTextContent(/^Hộ nghèo$/);
  });

  it('shows each fault at its place, opened', () => {
    const lines = [{ label: 'Tên', from: [{ pointer: '/gone' }] }];
    editing(ResultSection, withSections([{ title: 'Bé', lines }]), {
      faults: [
        { at: '/returnMethods', message: 'Còn trống, hãy điền.' },
        { at: '/results/0/sections/0/lines/0/from/0/pointer', message: 'Không có “/gone”.' },
      ],
    });
    expect(list('Lấy từ')).toHaveAccessibleDescription('Không có “/gone”.');
    expect(list('Lấy từ')).toHaveValue('/gone');
    expect(screen.getByText('Còn trống, hãy điền.')).toBeInTheDocument();
    expect(document.getElementById(fieldId('/returnMethods'))).toBeInTheDocument();
  });

  it('may be several, in an order that the keyboard changes, of some cases, made or attached', async () => {
    const cases = [{ code: 'house', name: { vi: 'Nhà ở', en: 'House' } }];
    const { definition } = editing(ResultSection, aProcedureDraft({ results: [result], cases }));
    await press('Thêm kết quả');
    const [, second] = screen.getAllByRole('listitem');
    if (!second) throw new Error('There is no second result');
    const inSecond = within(second);
    await fillIn(inSecond.getByRole('textbox', { name: 'Tên kết quả' }), 'Tờ giấy');
    await userEvent.tab();
    await userEvent.click(inSecond.getByRole('radio', { name: /^Chuyên viên đính kèm/ }));
    await userEvent.click(inSecond.getByRole('checkbox', { name: 'Nhà ở' }));
    expect(inSecond.queryByRole('radio', { name: /^Toàn bộ tờ khai/ })).not.toBeInTheDocument();
    const added = { code: 'to-giay', name: { vi: 'Tờ giấy', en: '' }, document: 'attached', cases: ['house'] };
    expect(definition().results).toEqual([result, added]);
    inSecond.getByRole('button', { name: 'Đưa Tờ giấy lên' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(definition().results).toEqual([added, result]);
  });
});
