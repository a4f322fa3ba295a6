import type { RegisterLine } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { RegisterTable } from './register-table';

const lineOf = (agencyName: string, year: number, number: number): RegisterLine => ({
  ...{ id: `${agencyName} ${year} ${number}`, book: { agencyId: agencyName, agencyName, year }, number },
  ...{ code: `H53-${number}`, procedureName: 'Đăng ký khai sinh', applicantName: 'Lan', contact: '', agencyName },
  ...{ channel: 'online', receivedAt: `${year}-11-23T02:00:00Z`, dueAt: null, returnedAt: null },
  returnMethod: 'online',
});
const BOOKS = [
  lineOf('Tân Ninh', 2026, 1),
  lineOf('Tân Ninh', 2026, 2),
  lineOf('Tân Ninh', 2027, 1),
  lineOf('Long Hoa', 2026, 1),
];

function show(lines: readonly RegisterLine[], isOfMany: boolean) {
  render(
    <MemoryRouter>
      <UiProvider language="vi">
        <RegisterTable lines={lines} isOfMany={isOfMany} isStale={false} />
      </UiProvider>
    </MemoryRouter>,
  );
  const [, ...rows] = screen.getAllByRole('row');
  return rows.map((row) => {
    const heading = within(row).queryByRole('rowheader');
    return heading ? heading.textContent : within(row).getAllByRole('cell')[0]?.textContent;
  });
}

it('of several books puts each line under its own', () => {
  expect(show(BOOKS, true)).toEqual([
    ...['Tân Ninh, quyển năm 2026', '1', '2', 'Tân Ninh, quyển năm 2027', '1', 'Long Hoa, quyển năm 2026', '1'],
  ]);
});

it('of one book has no heading but its own', () => {
  expect(show(BOOKS.slice(0, 2), false)).toEqual(['1', '2']);
});
