import type { Answers, FormDefinition, Origins } from '@mot-cua/domain';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { UiProvider } from '../provider/ui-provider';
import { EForm } from './e-form';
import { formProblems } from './form-problems';

const titled = (title: string, english: string) => ({ title, 'x-en': english });

const form: FormDefinition = {
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['fullName', 'bornOn', 'married', 'promise'],
    properties: {
      fullName: {
        type: 'string',
        ...titled('Họ và tên', 'Full name'),
        description: 'Như trên giấy tờ.',
        'x-en-description': 'As in the papers.',
      },
      story: { type: 'string', ...titled('Trình bày', 'Story') },
      bornOn: { type: 'string', format: 'date', ...titled('Ngày sinh', 'Date of birth') },
      bornAt: { type: 'string', format: 'clockTime', ...titled('Giờ sinh', 'Time of birth') },
      nationalId: { type: 'string', format: 'nationalId', ...titled('Số định danh', 'Personal number') },
      phone: { type: 'string', format: 'phone', ...titled('Điện thoại', 'Phone') },
      email: { type: 'string', format: 'email', ...titled('Email', 'E-mail') },
      area: { type: 'number', ...titled('Diện tích', 'Area') },
      capital: { type: 'integer', 'x-money': true, ...titled('Vốn', 'Capital') },
      married: {
        type: 'string',
        ...titled('Đã kết hôn?', 'Married?'),
        oneOf: [
          { const: 'yes', ...titled('Có', 'Yes') },
          { const: 'no', ...titled('Không', 'No') },
        ],
      },
      colour: { type: 'string', ...titled('Màu', 'Colour'), enum: ['1', '2', '3', '4', '5', '6', '7'] },
      spouse: {
        type: 'object',
        ...titled('Vợ hoặc chồng', 'Spouse'),
        properties: { fullName: { type: 'string', ...titled('Tên người ấy', 'Their name') } },
      },
      children: {
        type: 'array',
        maxItems: 2,
        ...titled('Các con', 'Children'),
        items: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string', ...titled('Tên con', 'Child’s name') } },
        },
      },
      promise: { type: 'boolean', const: true, ...titled('Tôi cam đoan', 'I declare') },
    },
    allOf: [
      {
        if: { required: ['married'], properties: { married: { const: 'yes' } } },
        then: { required: ['spouse'], properties: { spouse: { required: ['fullName'] } } },
      },
    ],
  },
  uiSchema: {
    type: 'Categorization',
    elements: [
      {
        type: 'Category',
        label: 'Một',
        options: { en: 'One' },
        elements: [
          ...[
            'fullName',
            'bornOn',
            'bornAt',
            'nationalId',
            'phone',
            'email',
            'area',
            'capital',
            'married',
            'colour',
          ].map((name) => ({
            type: 'Control',
            scope: `#/properties/${name}`,
          })),
          { type: 'Control', scope: '#/properties/story', options: { multi: true } },
          {
            type: 'Group',
            label: 'Vợ chồng',
            elements: [{ type: 'Control', scope: '#/properties/spouse/properties/fullName' }],
            rule: { effect: 'SHOW', condition: { scope: '#/properties/married', schema: { const: 'yes' } } },
          },
        ],
      },
      {
        type: 'Category',
        label: 'Hai',
        elements: [
          { type: 'Control', scope: '#/properties/children' },
          { type: 'Control', scope: '#/properties/promise' },
        ],
      },
    ],
  },
};

const FROM_ACCOUNT: Origins = {
  '/fullName': { vi: 'tài khoản', en: 'the account', source: 'account', on: '2026-11-23', value: 'Nguyễn Thị Lan' },
};

interface HarnessProps {
  readonly origins?: Origins;
  readonly page?: number | readonly number[];
  readonly initial?: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly isChecked?: boolean;
}

function Harness({ page, initial = {}, onAnswers, isChecked = false, origins = FROM_ACCOUNT }: HarnessProps) {
  const [answers, setAnswers] = useState<Answers>(initial);
  return (
    <EForm
      form={form}
      page={page}
      initialAnswers={initial}
      origins={origins}
      requests={{ '/phone': 'Số này không gọi được' }}
      problems={isChecked ? formProblems(form, answers, 'vi') : []}
      onChange={(next) => {
        setAnswers(next);
        onAnswers(next);
      }}
    />
  );
}

async function renderForm(props: Omit<HarnessProps, 'onAnswers'> = {}, language: 'vi' | 'en' = 'vi') {
  const onAnswers = jest.fn<void, [Answers]>();
  render(
    <UiProvider language={language}>
      <Harness {...props} onAnswers={onAnswers} />
    </UiProvider>,
  );
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  return { user: userEvent.setup({ delay: null }), last: () => onAnswers.mock.lastCall?.[0] ?? {} };
}

describe('an e-form', () => {
  it('takes every kind of answer and hands it over in the form of the schema', async () => {
    const { user, last } = await renderForm();
    await user.type(screen.getByLabelText('Họ và tên'), 'Nguyễn Thị Lan');
    const born = screen.getByRole('group', { name: 'Ngày sinh' });
    await user.type(within(born).getByLabelText('Ngày'), '5');
    await user.type(within(born).getByLabelText('Tháng'), '3');
    await user.type(within(born).getByLabelText('Năm'), '1995');
    await user.type(screen.getByLabelText(/^Giờ sinh/), '7h35');
    await user.type(screen.getByLabelText(/^Số định danh/), '072195000123');
    await user.type(screen.getByLabelText(/^Điện thoại/), '0900000001');
    await user.type(screen.getByLabelText(/^Email/), 'lan@example.vn');
    await user.type(screen.getByLabelText(/^Diện tích/), '12,5');
    await user.type(screen.getByLabelText(/^Vốn/), '1.000.000');
    await user.selectOptions(screen.getByLabelText(/^Màu/), '3');
    await user.type(screen.getByLabelText(/^Trình bày/), 'Dài');
    await user.click(screen.getByRole('radio', { name: 'Có' }));
    await user.type(await screen.findByLabelText('Tên người ấy'), 'Minh');
    await user.click(screen.getByRole('checkbox', { name: 'Tôi cam đoan' }));
    await waitFor(() =>
      expect(last()).toEqual({
        fullName: 'Nguyễn Thị Lan',
        bornOn: '1995-03-05',
        bornAt: '07:35',
        nationalId: '072195000123',
        phone: '0900000001',
        email: 'lan@example.vn',
        area: 12.5,
        capital: 1_000_000,
        colour: '3',
        story: 'Dài',
        married: 'yes',
        spouse: { fullName: 'Minh' },
        promise: true,
      }),
    );
  });

  it('says which fields may stay empty, also where that depends on another answer', async () => {
    const { user } = await renderForm({ page: 0 });
    expect(screen.getByText('Họ và tên')).not.toHaveTextContent('không bắt buộc');
    expect(screen.getByText('Điện thoại')).toHaveTextContent('không bắt buộc');
    expect(screen.queryByText('Tên người ấy')).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Có' }));
    await waitFor(() => expect(screen.getByText('Tên người ấy')).not.toHaveTextContent('không bắt buộc'));
    await user.click(screen.getByRole('radio', { name: 'Không' }));
    await waitFor(() => expect(screen.queryByText('Tên người ấy')).not.toBeInTheDocument());
  });

  it('ties an error to its field', async () => {
    await renderForm({ page: 0, initial: { nationalId: '12' }, isChecked: true });
    const field = screen.getByLabelText(/^Số định danh/);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription(/12 chữ số/);
    expect(screen.getByLabelText('Họ và tên')).toHaveAccessibleDescription(/bắt buộc/);
  });

  it('tells where a value came from, and what an officer asks for', async () => {
    await renderForm({ page: 0, initial: { fullName: 'Nguyễn Thị Lan' } });
    expect(screen.getByLabelText('Họ và tên')).toHaveAccessibleDescription(/Lấy từ tài khoản của bạn/);
    expect(screen.getByLabelText(/^Điện thoại/)).toHaveAccessibleDescription(/không gọi được/);
  });

  it('keeps what was changed of it, says what the source said, and lets that be put back', async () => {
    const born = { vi: 'Sổ hộ tịch', en: 'the register', source: 'registry', on: '2026-11-23' } as const;
    const origins = { ...FROM_ACCOUNT, '/bornOn': { ...born, value: '1995-03-14' } };
    const initial = { fullName: 'Nguyễn Thị Lan', bornOn: '1995-03-14' };
    const { user, last } = await renderForm({ page: 0, initial, origins });
    const year = screen.getByLabelText('Năm');
    await user.clear(year);
    await user.type(year, '1996');
    await user.type(screen.getByLabelText('Họ và tên'), 'h');
    expect(await screen.findByText(/^Bạn đã sửa. Theo Sổ hộ tịch, ngày 23\/11\/2026: 14\/03\/1995/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByLabelText('Họ và tên')).toHaveAccessibleDescription(/Theo tài khoản của bạn: Nguyễn Thị Lan$/),
    );
    await user.click(screen.getByRole('button', { name: 'Dùng lại giá trị cũ: Ngày sinh' }));
    await waitFor(() => expect(year).toHaveValue('1995'));
    expect(screen.getByLabelText('Ngày')).toHaveFocus();
    await waitFor(() => expect(last()).toEqual({ fullName: 'Nguyễn Thị Lanh', bornOn: '1995-03-14' }));
    expect(await screen.findByText('Lấy từ Sổ hộ tịch, ngày 23/11/2026')).toBeVisible();
    await user.type(screen.getByLabelText('Họ và tên'), '{Backspace}');
    await waitFor(() => expect(last()).toEqual(initial));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Dùng lại/ })).not.toBeInTheDocument());
  });

  it('fills in what depends on a choice as soon as that is made, and takes it away again', async () => {
    const when = { pointer: '/married', is: 'yes' };
    const earlier = { vi: 'Trích lục kết hôn số 5', en: 'Extract 5', source: 'document', on: '2026-11-23' } as const;
    const origins = { '/spouse/fullName': { ...earlier, value: 'Trần Văn Minh', when } };
    const { user, last } = await renderForm({ page: 0, origins });
    await user.click(screen.getByRole('radio', { name: 'Có' }));
    const spouse = await screen.findByLabelText(/^Tên người ấy/);
    await waitFor(() => expect(spouse).toHaveValue('Trần Văn Minh'));
    expect(spouse).toHaveAccessibleDescription('Lấy từ Trích lục kết hôn số 5');
    await user.click(screen.getByRole('radio', { name: 'Không' }));
    await waitFor(() => expect(last()).toEqual({ married: 'no', spouse: {} }));
    await user.click(screen.getByRole('radio', { name: 'Có' }));
    await waitFor(() => expect(screen.getByLabelText(/^Tên người ấy/)).toHaveValue('Trần Văn Minh'));
    await user.type(screen.getByLabelText(/^Tên người ấy/), '!');
    await user.click(screen.getByRole('radio', { name: 'Không' }));
    await waitFor(() => expect(last()).toEqual({ married: 'no', spouse: { fullName: 'Trần Văn Minh!' } }));
  });

  it('adds rows up to the limit and removes the right one', async () => {
    const { user, last } = await renderForm({ page: 1 });
    await user.click(screen.getByRole('button', { name: 'Thêm dòng' }));
    await user.click(await screen.findByRole('button', { name: 'Thêm dòng' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Thêm dòng' })).not.toBeInTheDocument());
    const [first, second] = screen.getAllByLabelText('Tên con');
    await user.type(first!, 'An');
    await user.type(second!, 'Bình');
    await user.click(screen.getByRole('button', { name: 'Xóa dòng 1' }));
    await waitFor(() => expect(last()).toEqual({ children: [{ name: 'Bình' }] }));
  });

  it('shows several pages under their titles, and keeps what is typed into each', async () => {
    const { user, last } = await renderForm({ page: [0, 1] });
    expect(screen.getByRole('heading', { name: 'Một' })).toBeInTheDocument();
    await user.type(screen.getByLabelText('Họ và tên'), 'Lan');
    await user.click(screen.getByRole('checkbox', { name: 'Tôi cam đoan' }));
    await user.type(screen.getByLabelText(/^Điện thoại/), '09');
    await waitFor(() => expect(last()).toEqual({ fullName: 'Lan', promise: true, phone: '09' }));
  });

  it('shows one page at a time, in English too', async () => {
    await renderForm({ page: 1 }, 'en');
    expect(screen.getByRole('checkbox', { name: 'I declare' })).toBeInTheDocument();
    expect(screen.queryByLabelText(/Full name/)).not.toBeInTheDocument();
  });
});
