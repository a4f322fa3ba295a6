import { UiProvider } from '@mot-cua/ui';
import { EForm, PaperSlotProvider } from '@mot-cua/ui/form';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPracticeRun } from '../../testing/a-practice-run';
import { RunPaperInForm } from './run-paper-in-form';
import { RunPapers } from './run-papers';

const paper = (code: string, vi: string) => ({
  ...{ code, name: { vi, en: vi }, required: true, originals: 1, copies: 0 },
  ...{ mediaTypes: ['image/png'], maxBytes: 1000 },
});
const run = aPracticeRun({
  papers: [paper('drawings', 'Bản vẽ'), paper('land-paper', 'Giấy tờ đất'), paper('project', 'Dự án')],
  form: {
    schema: { type: 'object', properties: { parcel: { type: 'string', title: 'Thửa đất' } } },
    uiSchema: {
      type: 'VerticalLayout',
      elements: [
        { type: 'Control', scope: '#/properties/parcel' },
        ...['drawings', 'project'].map((code) => ({ type: 'Paper', options: { paper: code } })),
      ],
    },
  },
});
const needs = ['drawings', 'land-paper'].map((code) => ({ code, need: 'always' as const, because: [] }));

it('papers of a practice run are added to in the form where it places them, the others beside it', async () => {
  const onGoTo = jest.fn<void, [string]>();
  render(
    <UiProvider language="vi">
      <QueryClientProvider client={new QueryClient()}>
        <PaperSlotProvider value={(code) => <RunPaperInForm run={run} needs={needs} code={code} />}>
          <EForm form={run.form} initialAnswers={{}} onChange={() => undefined} />
        </PaperSlotProvider>
        <RunPapers run={run} needs={needs} isOpen beside={{ answers: {}, onGoTo }} />
      </QueryClientProvider>
    </UiProvider>,
  );
  const inForm = screen.getByRole('region', { name: 'Bản vẽ' });
  expect(within(inForm).getByRole('button', { name: 'Chọn tệp Bản vẽ' })).toBeVisible();
  // A paper that the filing does not need has no place.
  expect(screen.queryByText('Dự án')).not.toBeInTheDocument();
  const beside = screen.getByRole('list');
  expect(within(beside).queryByRole('button', { name: 'Chọn tệp Bản vẽ' })).not.toBeInTheDocument();
  expect(within(beside).getByRole('button', { name: 'Chọn tệp Giấy tờ đất' })).toBeVisible();
  await userEvent.click(within(beside).getByRole('button', { name: 'Đính kèm trong tờ khai Bản vẽ' }));
  expect(onGoTo).toHaveBeenCalledWith('/papers/drawings');
});
