import type { FormDefinition } from '@mot-cua/domain';
import { addElement, changeElement, emptyDesign, formOf } from '@mot-cua/domain/form/design';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FormDesigner, type FormDesignerProps } from './form-designer';

/** A page with the question `coHayKhong`, and `vanBanNgan` that is shown with yes. */
function aForm(): FormDefinition {
  const one = addElement(emptyDesign(), 'yesNo', { parent: 'e1', index: 0 });
  const two = addElement(one.design, 'shortText', { parent: 'e1', index: 1 });
  const when = { effect: 'show' as const, path: 'coHayKhong', values: ['yes'] };
  return formOf(changeElement(two.design, two.id ?? '', { when, required: true }).design);
}

interface StageProps extends Partial<FormDesignerProps> {
  readonly onForm: (form: FormDefinition) => void;
}

function Stage({ onForm, form: first = aForm(), ...props }: StageProps) {
  const [form, setForm] = useState(first);
  return (
    <UiProvider language="vi">
      <FormDesigner
        form={form}
        onChange={(next) => {
          setForm(next);
          onForm(next);
        }}
        {...props}
      />
      <button onClick={() => setForm(formOf(emptyDesign()))}>Tờ khai khác</button>
    </UiProvider>
  );
}

function open(props: Partial<FormDesignerProps> = {}) {
  const onForm = jest.fn<void, [FormDefinition]>();
  render(<Stage onForm={onForm} {...props} />);
  const last = () => onForm.mock.calls.at(-1)?.[0];
  return { user: userEvent.setup(), last, onForm };
}

const item = (name: RegExp) => screen.getByRole('treeitem', { name });
const names = () => screen.getAllByRole('treeitem').map(({ textContent }) => textContent?.split(/[ *,]*,/)[0]);
const propertiesOf = (form: FormDefinition | undefined) => Object.keys(Object(form?.schema['properties']));
const said = (words: RegExp) =>
  expect(screen.getAllByRole('status').some(({ textContent }) => words.test(textContent ?? ''))).toBe(true);

describe('the structure of a form', () => {
  it('is walked through, rearranged and undone by the keyboard alone, and says what happened', async () => {
    const { user, last } = open();
    expect(names()).toEqual(['Trang 1', 'Có hay không?', 'Văn bản ngắn']);
    await user.tab();
    item(/^Trang 1/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(item(/^Văn bản ngắn/)).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    said(/Đã chuyển “Văn bản ngắn” tới vị trí 1 trong “Trang 1”/);
    expect(item(/^Văn bản ngắn/)).toHaveFocus();
    expect(propertiesOf(last())).toEqual(['vanBanNgan', 'coHayKhong']);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    said(/Không chuyển xa hơn được/);
    await user.keyboard('{Control>}z{/Control}');
    expect(propertiesOf(last())).toEqual(['coHayKhong', 'vanBanNgan']);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(propertiesOf(last())).toEqual(['vanBanNgan', 'coHayKhong']);
    await user.keyboard('{Control>}d{/Control}');
    expect(propertiesOf(last())).toEqual(['vanBanNgan', 'vanBanNgan2', 'coHayKhong']);
    await user.keyboard('{Delete}');
    said(/Đã xóa “Văn bản ngắn”. Ctrl\+Z để hoàn tác/);
    expect(propertiesOf(last())).toEqual(['vanBanNgan', 'coHayKhong']);
  });

  it('asks before something goes that others use, inside the form and outside', async () => {
    const where = { vi: 'Lệ phí cấp bản sao', en: 'Fee of the copies' };
    const { user, last } = open({ references: [{ path: 'vanBanNgan', where }] });
    await user.click(item(/^Văn bản ngắn/));
    await user.keyboard('{Delete}');
    expect(await screen.findByText(/Lệ phí cấp bản sao/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Giữ lại' }));
    expect(last()).toBeUndefined();
    await user.click(item(/^Có hay không/));
    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/“Văn bản ngắn” hiện hay ẩn theo mục này/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Vẫn xóa' }));
    expect(propertiesOf(last())).toEqual(['vanBanNgan']);
    expect(last()?.schema).toMatchObject({ required: ['vanBanNgan'] });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(last()).toEqual(aForm());
  });

  it('shows the faults that were found at their elements', async () => {
    const { user } = open({ faults: [{ at: '/schema/properties/vanBanNgan/title', message: 'Tiêu đề quá ngắn.' }] });
    await user.click(item(/Tiêu đề quá ngắn/));
    expect(within(screen.getByRole('region', { name: 'Thuộc tính' })).getByText('Tiêu đề quá ngắn.')).toBeVisible();
  });
});

describe('the properties', () => {
  it('open with Enter, name a new field after its title, and give the keyboard back with Escape', async () => {
    const { user, last } = open();
    await user.click(screen.getByRole('button', { name: 'Ngày' }));
    item(/^Ngày/).focus();
    await user.keyboard('{Enter}');
    const title = screen.getByLabelText('Tiêu đề (tiếng Việt)');
    expect(title).toHaveFocus();
    await user.clear(title);
    await user.type(title, 'Ngày cấp thẻ');
    expect(propertiesOf(last())).toContain('ngayCapThe');
    await user.keyboard('{Escape}');
    expect(item(/^Ngày cấp thẻ/)).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(propertiesOf(last())).toContain('ngay');
  });

  it('leave the name of a field that was there before, until somebody gives it another', async () => {
    const { user, last } = open();
    await user.click(item(/^Văn bản ngắn/));
    await user.type(screen.getByLabelText('Tiêu đề (tiếng Việt)'), ' gọn');
    expect(propertiesOf(last())).toEqual(['coHayKhong', 'vanBanNgan']);
    const name = screen.getByLabelText('Tên mục');
    await user.clear(name);
    await user.type(name, 'Họ tên{Enter}');
    expect(screen.getAllByText(/Tên gồm chữ cái không dấu/)).not.toHaveLength(0);
    await user.clear(name);
    await user.type(name, 'hoTen{Enter}');
    expect(propertiesOf(last())).toEqual(['coHayKhong', 'hoTen']);
  });
});

describe('the place of a paper', () => {
  const papers = [
    { code: 'drawings', name: { vi: 'Bản vẽ', en: 'Drawings' }, hint: { vi: 'Trong một tệp PDF.', en: 'In one PDF.' } },
    { code: 'land-paper', name: { vi: 'Giấy tờ đất', en: 'Land paper' } },
  ];
  const elementsOf = (form: FormDefinition | undefined) =>
    (form?.uiSchema['elements'] as { elements: object[] }[])[0]?.elements;
  const properties = () => within(screen.getByRole('region', { name: 'Thuộc tính' }));

  it('is added from the palette, gets one of the procedure’s papers by its name, and is drawn on the phone', async () => {
    const { user, last } = open({ papers });
    await user.click(item(/^Văn bản ngắn/));
    await user.click(screen.getByRole('button', { name: 'Giấy tờ đính kèm' }));
    expect(item(/chưa chọn giấy tờ.*Giấy tờ đính kèm.*Chưa chọn giấy tờ đính kèm ở đây/)).toBeVisible();
    item(/chưa chọn giấy tờ/).focus();
    await user.keyboard('{Enter}');
    expect(properties().getByRole('combobox', { name: 'Giấy tờ' })).toHaveFocus();
    await user.click(properties().getByRole('combobox', { name: 'Giấy tờ' }));
    await user.click(await screen.findByRole('option', { name: 'Bản vẽ', hidden: true }));
    expect(elementsOf(last())?.[2]).toEqual({ type: 'Paper', options: { paper: 'drawings' } });
    expect(propertiesOf(last())).toEqual(['coHayKhong', 'vanBanNgan']);
    expect(item(/^Bản vẽ/)).toBeVisible();
    const phone = within(screen.getByRole('group', { name: 'Tờ khai xem trước' }));
    expect(await phone.findByText('Trong một tệp PDF.')).toBeVisible();
    expect(phone.getByRole('region', { name: 'Bản vẽ' })).toBeVisible();
  });

  it('is copied without its paper, cannot have one that has a place, and comes back by undoing', async () => {
    const added = addElement(emptyDesign(), 'paper', { parent: 'e1', index: 0 });
    const form = formOf(changeElement(added.design, added.id ?? '', { paper: 'drawings' }).design);
    const { user, last } = open({ papers, form });
    await user.click(item(/^Bản vẽ/));
    await user.keyboard('{Control>}d{/Control}');
    expect(names()).toEqual(['Trang 1', 'Bản vẽ', '(chưa chọn giấy tờ)']);
    await user.click(item(/chưa chọn giấy tờ/));
    await user.click(properties().getByRole('combobox', { name: 'Giấy tờ' }));
    expect(await screen.findByRole('option', { name: 'Bản vẽ', hidden: true })).toHaveAttribute(
      'data-combobox-disabled',
      'true',
    );
    await user.click(screen.getByRole('option', { name: 'Giấy tờ đất', hidden: true }));
    expect(names()).toEqual(['Trang 1', 'Bản vẽ', 'Giấy tờ đất']);
    await user.click(item(/^Bản vẽ/));
    await user.keyboard('{Delete}');
    expect(names()).toEqual(['Trang 1', 'Giấy tờ đất']);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(elementsOf(last())?.[0]).toEqual({ type: 'Paper', options: { paper: 'drawings' } });
  });

  it('tells when the procedure no longer has its paper', async () => {
    const added = addElement(emptyDesign(), 'paper', { parent: 'e1', index: 0 });
    const form = formOf(changeElement(added.design, added.id ?? '', { paper: 'survey' }).design);
    const at = '/uiSchema/elements/0/elements/0/options/paper';
    const { user } = open({ papers, form, faults: [{ at, message: 'Thủ tục không có giấy tờ này nữa.' }] });
    await user.click(item(/^survey.*không có giấy tờ này nữa/));
    expect(properties().getByText('Thủ tục không có giấy tờ này nữa.')).toBeVisible();
  });
});

describe('the preview', () => {
  it('keeps what was typed while the form changes, and speaks the other language alone', async () => {
    const { user } = open();
    const phone = within(screen.getByRole('group', { name: 'Tờ khai xem trước' }));
    await user.click(phone.getByLabelText('Có'));
    await user.type(await phone.findByLabelText('Văn bản ngắn'), 'abc');
    await user.click(item(/^Văn bản ngắn/));
    await user.type(screen.getByLabelText('Tiêu đề (tiếng Anh)'), '!');
    await user.click(screen.getByText('English'));
    await waitFor(() => expect(phone.getByLabelText('Short text!')).toHaveValue('abc'));
    expect(screen.getByRole('heading', { name: 'Văn bản ngắn' })).toBeVisible();
  });
});

describe('the raw schema', () => {
  it('is taken over once nothing is wrong with it, as one step that can be undone', async () => {
    const { user, last, onForm } = open();
    await user.click(screen.getByRole('tab', { name: 'Lược đồ thô' }));
    const text = screen.getByRole('textbox', { name: 'Câu trả lời (JSON Schema)' });
    const written = JSON.stringify(aForm().schema, null, 2);
    await user.clear(text);
    await user.click(text);
    await user.paste(written.replace('"maxLength": 200', '"maxLength": "200"'));
    expect(await screen.findByText(/must be integer/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Áp dụng' })).toBeDisabled();
    await user.clear(text);
    await user.click(text);
    await user.paste(written.replace('"maxLength": 200', '"maxLength": 20'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Áp dụng' })).toBeEnabled());
    expect(onForm).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Áp dụng' }));
    expect(last()?.schema).toMatchObject({ properties: { vanBanNgan: { maxLength: 20 } } });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(last()).toEqual(aForm());
  });
});

it('a form that comes from outside takes the place of the one that was designed', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Tờ khai khác' }));
  expect(names()).toEqual(['Trang 1']);
  expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
});
