import type { FormDefinition } from '@mot-cua/domain';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UiProvider } from '../provider/ui-provider';
import { AnswersView } from './answers-view';
import { formProblems } from './form-problems';
import { controlFor, shownAnswers } from './layout-of-form';

const form: FormDefinition = {
  schema: {
    type: 'object',
    properties: {
      who: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', title: 'Tên' },
          bornOn: { type: 'string', format: 'date', title: 'Ngày sinh' },
        },
      },
      declared: {
        type: 'string',
        title: 'Có cha?',
        oneOf: [
          { const: 'yes', title: 'Có' },
          { const: 'no', title: 'Không' },
        ],
      },
      father: { type: 'object', properties: { name: { type: 'string', title: 'Tên cha' } } },
    },
    required: ['who'],
  },
  uiSchema: {
    type: 'Categorization',
    elements: [
      {
        type: 'Category',
        label: 'Người',
        elements: [
          { type: 'Control', scope: '#/properties/who/properties/bornOn' },
          { type: 'Control', scope: '#/properties/who/properties/name' },
        ],
      },
      {
        type: 'Category',
        label: 'Cha',
        elements: [
          { type: 'Control', scope: '#/properties/declared' },
          {
            type: 'Control',
            scope: '#/properties/father/properties/name',
            rule: { effect: 'SHOW', condition: { scope: '#/properties/declared', schema: { enum: ['yes'] } } },
          },
        ],
      },
    ],
  },
};
const answers = { who: { name: 'Lan', bornOn: '1995-03-05' }, declared: 'no', father: { name: 'Ai đó' } };

describe('answers read back', () => {
  it('show words, not stored values, and only what was asked', () => {
    render(
      <UiProvider language="vi">
        <AnswersView form={form} answers={answers} />
      </UiProvider>,
    );
    expect(screen.getByText('05/03/1995')).toBeInTheDocument();
    expect(screen.getByText('Không')).toBeInTheDocument();
    expect(screen.queryByText('Ai đó')).not.toBeInTheDocument();
  });

  it('let an officer mark a field by pointer and label', async () => {
    const onMarkField = jest.fn();
    render(
      <UiProvider language="vi">
        <AnswersView form={form} answers={answers} onMarkField={onMarkField} marked={new Set(['/declared'])} />
      </UiProvider>,
    );
    expect(screen.getByRole('button', { name: /Có cha/ })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: /bổ sung: Tên$/ }));
    expect(onMarkField).toHaveBeenCalledWith('/who/name', 'Tên');
  });
});

describe('where answers came from', () => {
  const registry = { vi: 'cơ sở dữ liệu dân cư', en: 'the registry', source: 'registry', on: '2026-11-20' } as const;
  const show = (isUnchanged: boolean, value: unknown) =>
    render(
      <UiProvider language="vi">
        <AnswersView form={form} answers={answers} origins={{ '/who/bornOn': { ...registry, value, isUnchanged } }} />
      </UiProvider>,
    );

  it('tells an officer that a registry said so and nobody altered it', () => {
    show(true, '1995-03-05');
    expect(screen.getByText('Cơ sở dữ liệu dân cư, ngày 20/11/2026, không sửa')).toBeVisible();
  });

  it('tells what it said where the applicant altered it', () => {
    show(false, '1994-03-05');
    expect(screen.getByText('Người nộp đã sửa. Cơ sở dữ liệu dân cư, ngày 20/11/2026: 05/03/1994')).toBeVisible();
  });
});

describe('what is filed', () => {
  it('leaves out answers to questions that are not asked', () => {
    expect(shownAnswers(form, answers)).toEqual({ who: { name: 'Lan', bornOn: '1995-03-05' }, declared: 'no' });
    expect(shownAnswers(form, { ...answers, declared: 'yes' })).toEqual({ ...answers, declared: 'yes' });
  });

  it('is checked in the order of the screen, each problem on its page', () => {
    const problems = formProblems(form, { who: { bornOn: '2026-02-31' }, declared: 'maybe' }, 'vi');
    expect(problems.map(({ pointer, page, label }) => [pointer, page, label])).toEqual([
      ['/who/bornOn', 0, 'Ngày sinh'],
      ['/who/name', 0, 'Tên'],
      ['/declared', 1, 'Có cha?'],
    ]);
  });

  it('points at the first field of a missing section', () => {
    expect(controlFor(form, {}, '/who')?.pointer).toBe('/who/bornOn');
  });
});

describe('rows among the answers', () => {
  const rows: FormDefinition = {
    schema: {
      type: 'object',
      properties: {
        members: {
          type: 'array',
          title: 'Thành viên',
          items: {
            type: 'object',
            properties: {
              name: { type: 'string', title: 'Họ tên' },
              bornOn: { type: 'string', format: 'date', title: 'Ngày sinh' },
            },
          },
        },
      },
    },
    uiSchema: {
      type: 'Categorization',
      elements: [{ type: 'Category', label: 'Hộ', elements: [{ type: 'Control', scope: '#/properties/members' }] }],
    },
  };

  it('are a table with a column for each field', () => {
    const answers = { members: [{ name: 'Lan', bornOn: '1995-03-14' }, { name: 'Minh' }] };
    render(
      <UiProvider language="vi">
        <AnswersView form={rows} answers={answers} />
      </UiProvider>,
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Họ tên', 'Ngày sinh']);
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'Lan',
      '14/03/1995',
      'Minh',
      '–',
    ]);
  });
});
