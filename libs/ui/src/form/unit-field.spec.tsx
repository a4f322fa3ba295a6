import type { Answers, FormDefinition } from '@mot-cua/domain';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { UiProvider } from '../provider/ui-provider';
import { AnswersView } from './answers-view';
import { EForm } from './e-form';
import { formProblems } from './form-problems';
import { UnitSearchProvider, type UnitSearch } from './unit-search';

const form: FormDefinition = {
  schema: {
    type: 'object',
    required: ['home'],
    properties: {
      home: {
        type: 'object',
        format: 'administrativeUnit',
        title: 'Nơi cư trú',
        additionalProperties: false,
        required: ['code', 'name', 'street'],
        properties: {
          code: { type: 'string', pattern: '^\\d{5}$' },
          name: { type: 'string' },
          street: { type: 'string', title: 'Số nhà, đường' },
        },
      },
    },
  },
  uiSchema: { type: 'Control', scope: '#/properties/home' },
};

const TAN_NINH = { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh', explanation: null };
const explanation = {
  vi: 'Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh',
  en: 'Ward 3 (former Tay Ninh City) is now part of Tan Ninh Ward',
};
const search: UnitSearch = (words) => {
  if (words === 'lỗi') return Promise.reject(new Error('no network'));
  if (words.startsWith('phuong 3')) return Promise.resolve([{ ...TAN_NINH, explanation }]);
  return Promise.resolve(
    words.startsWith('tan') ? [TAN_NINH, { ...TAN_NINH, code: '27712', name: 'Phường Tân An, tỉnh Tây Ninh' }] : [],
  );
};

function Harness({
  initial = {},
  onAnswers,
}: {
  readonly initial?: Answers;
  readonly onAnswers: (answers: Answers) => void;
}) {
  const [answers, setAnswers] = useState(initial);
  return (
    <EForm
      form={form}
      initialAnswers={initial}
      problems={formProblems(form, answers, 'vi')}
      onChange={(next) => {
        setAnswers(next);
        onAnswers(next);
      }}
    />
  );
}

function show(initial?: Answers) {
  const onAnswers = jest.fn<void, [Answers]>();
  render(
    <UiProvider language="vi">
      <UnitSearchProvider value={search}>
        <Harness initial={initial} onAnswers={onAnswers} />
      </UnitSearchProvider>
    </UiProvider>,
  );
  return { user: userEvent.setup({ delay: null }), last: () => onAnswers.mock.lastCall?.[0] };
}

const picker = () => screen.getByRole('combobox', { name: 'Nơi cư trú' });

describe('the picker of administrative units', () => {
  it('finds units as somebody types and takes one by keyboard, with the street beside it', async () => {
    const { user, last } = show();
    await user.type(picker(), 'tan');
    expect(await screen.findByRole('option', { name: 'Phường Tân An, tỉnh Tây Ninh' })).toBeInTheDocument();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await user.type(screen.getByLabelText('Số nhà, đường'), '12 Hùng Vương');
    await waitFor(() =>
      expect(last()).toEqual({
        home: { code: '27712', name: 'Phường Tân An, tỉnh Tây Ninh', street: '12 Hùng Vương' },
      }),
    );
    expect(picker()).toHaveValue('Phường Tân An, tỉnh Tây Ninh');
  });

  it('says that an old name has led to a new unit', async () => {
    const { user, last } = show();
    await user.type(picker(), 'phuong 3 tay ninh');
    await user.click(await screen.findByRole('option', { name: /Phường Tân Ninh.*nay thuộc phường Tân Ninh/ }));
    await waitFor(() => expect(last()).toEqual({ home: { code: '25459', name: TAN_NINH.name } }));
    expect(screen.getByText(`${explanation.vi}.`)).toBeInTheDocument();
  });

  it('counts for nothing until one is chosen, and again when it is typed over', async () => {
    const { user, last } = show({ home: { ...TAN_NINH, explanation: undefined, street: '12' } });
    expect(picker()).toHaveValue(TAN_NINH.name);
    expect(picker()).not.toHaveAttribute('aria-invalid');
    await user.type(picker(), 'x');
    await waitFor(() => expect(last()).toEqual({ home: { street: '12' } }));
    expect(picker()).toHaveAttribute('aria-invalid', 'true');
    expect(picker()).toHaveAccessibleDescription(/bắt buộc/);
  });

  it('says when nothing is found and when the list cannot be loaded', async () => {
    const { user } = show();
    await user.type(picker(), 'xyz');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Không có xã, phường nào'));
    await user.clear(picker());
    await user.type(picker(), 'lỗi');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Chưa tải được'), { timeout: 15_000 });
  });

  it('is read back as an address', () => {
    render(
      <UiProvider language="vi">
        <AnswersView form={form} answers={{ home: { code: '25459', name: TAN_NINH.name, street: '12 Hùng Vương' } }} />
      </UiProvider>,
    );
    expect(screen.getByText('12 Hùng Vương, Phường Tân Ninh, tỉnh Tây Ninh')).toBeInTheDocument();
  });
});
