import { UiProvider } from '@mot-cua/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RegisterFileNotes, RegisterFiles } from './register-files';
import { useRegisterFile } from './register.queries';

const SEARCH = { from: '2026-11-01', to: '2026-11-30', agencyId: null, fieldCode: null, cursor: null };

function Files({ count }: { readonly count: number }) {
  const file = useRegisterFile(SEARCH);
  return (
    <>
      <RegisterFiles search={SEARCH} file={file} count={count} />
      <RegisterFileNotes file={file} count={count} />
    </>
  );
}

function show(count: number) {
  render(
    <UiProvider language="vi">
      <QueryClientProvider client={new QueryClient()}>
        <Files count={count} />
      </QueryClientProvider>
    </UiProvider>,
  );
}
const button = (name: string) => screen.getByRole('button', { name });

afterEach(() => jest.restoreAllMocks());

it('says beforehand that there are more lines than a print has, and still gives the Excel file', () => {
  show(5_001);
  expect(button('In sổ (A4)')).toBeDisabled();
  expect(button('In sổ (A4)')).toHaveAccessibleDescription(/5\.001 dòng.*nhiều nhất 5\.000 dòng.*khoảng ngày ngắn hơn/);
  expect(button('Xuất Excel')).toBeEnabled();
});

it('says nothing where everything fits', () => {
  show(5_000);
  expect(button('In sổ (A4)')).toBeEnabled();
  expect(screen.queryByText(/nhiều nhất/)).not.toBeInTheDocument();
});

it('says on the page what went wrong, and closes the tab that waited for the file', async () => {
  const close = jest.fn();
  jest.spyOn(window, 'open').mockReturnValue(Object.assign(Object.create(window), { document: {}, close }));
  const problem = { type: '', title: '', status: 422, code: 'registerTooLarge', requestId: '' };
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(problem, { status: 422 }));
  show(10);
  await userEvent.click(button('In sổ (A4)'));
  expect(await screen.findByText(/Sổ quá dài cho một tệp/)).toBeInTheDocument();
  expect(close).toHaveBeenCalled();
});
