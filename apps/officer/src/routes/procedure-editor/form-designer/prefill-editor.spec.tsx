import type { FormDefinition } from '@mot-cua/domain';
import { addElement, changeElement, emptyDesign, formOf, type NewElement } from '@mot-cua/domain/form/design';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FormDesigner } from './form-designer';

const text = (title: string, more: object = {}) => ({ type: 'string', title, 'x-en': title, ...more });
const birth = {
  schema: {
    type: 'object',
    properties: {
      child: {
        ...{ type: 'object', title: 'Em bé', 'x-en': 'Child' },
        properties: { fullName: text('Họ tên'), bornOn: text('Ngày sinh', { format: 'date' }) },
      },
    },
  },
  uiSchema: {},
};
const name = { vi: 'Giấy khai sinh', en: 'Birth certificate' };
const procedureName = { vi: 'Đăng ký khai sinh', en: 'Birth registration' };
const documents = [{ kind: 'birth-certificate', name, procedureCode: '1.001193', procedureName }];

/** The API as it answers the two questions of the editor. */
function answering(registries: readonly string[]): typeof fetch {
  return async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const body = url.endsWith('/birth-certificate') ? { form: birth } : { documents, registries };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  };
}

function formWith(kind: NewElement, prefill?: string): FormDefinition {
  const { design, id = '' } = addElement(emptyDesign(), kind, { parent: 'e1', index: 0 });
  return formOf(changeElement(design, id, { ...(prefill && { prefill }) }).design);
}

async function open(first: FormDefinition, registries: readonly string[] = ['population']) {
  globalThis.fetch = answering(registries);
  const seen: FormDefinition[] = [];
  function Stage() {
    const [form, setForm] = useState(first);
    return (
      <UiProvider language="vi">
        <FormDesigner
          form={form}
          onChange={(next) => {
            seen.push(next);
            setForm(next);
          }}
        />
      </UiProvider>
    );
  }
  render(<Stage />);
  const user = userEvent.setup();
  await user.click(screen.getAllByRole('treeitem')[1]!);
  const choose = async (label: string, option: RegExp) => {
    await user.click(await screen.findByRole('combobox', { name: label }));
    await user.click(await screen.findByRole('option', { name: option, hidden: true }));
  };
  const written = () => Object.values(Object(seen.at(-1)?.schema['properties']))[0] as Record<string, unknown>;
  return { user, choose, written };
}

describe('where a field is filled in from', () => {
  const fetchBefore = globalThis.fetch;
  afterEach(() => void (globalThis.fetch = fetchBefore));

  it('is chosen by titles: a document, and what of it fits', async () => {
    const { user, choose, written } = await open(formWith('date'));
    await choose('Điền sẵn từ', /^Giấy tờ đã cấp/);
    await choose('Giấy tờ', /^Giấy khai sinh$/);
    await user.click(await screen.findByRole('combobox', { name: 'Lấy mục' }));
    expect(await screen.findByRole('option', { name: 'Em bé: Ngày sinh', hidden: true })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: 'Em bé: Họ tên', hidden: true })).not.toBeInTheDocument();
    expect(screen.getByRole('option', { name: 'Ngày cấp', hidden: true })).toBeInTheDocument();
    await user.click(screen.getByRole('option', { name: 'Em bé: Ngày sinh', hidden: true }));
    await waitFor(() => expect(written()).toMatchObject({ 'x-prefill': 'documents.birth-certificate/child/bornOn' }));
  });

  it('may be the account or a registry, and of an address only what has one', async () => {
    const { user, choose, written } = await open(formWith('administrativeUnit'));
    await choose('Điền sẵn từ', /^Cơ sở dữ liệu quốc gia về dân cư$/);
    await choose('Lấy mục', /^Nơi thường trú$/);
    await waitFor(() => expect(written()).toMatchObject({ 'x-prefill': 'registry.population.residence' }));
    await choose('Điền sẵn từ', /^Tài khoản/);
    await waitFor(() => expect(written()).not.toHaveProperty('x-prefill'));
    await user.click(screen.getByRole('combobox', { name: 'Lấy mục' }));
    expect(await screen.findByText('Không có mục nào hợp với kiểu của mục này')).toBeInTheDocument();
  });

  it('is shown as it was chosen, with what keeps it from being published', async () => {
    await open(formWith('shortText', 'registry.population.fullName'), []);
    expect(screen.getByRole('combobox', { name: 'Lấy mục' })).toHaveValue('Họ, chữ đệm, tên');
    expect(await screen.findByText(/chưa được kết nối với cơ sở dữ liệu này/)).toBeVisible();
  });

  it('is named where nobody knows it', async () => {
    await open(formWith('shortText', 'cards.name'));
    expect(screen.getByText('Không có nguồn “cards.name”')).toBeVisible();
  });
});
