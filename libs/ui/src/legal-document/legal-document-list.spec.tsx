import { render, screen, within } from '@testing-library/react';
import { UiProvider } from '../provider/ui-provider';
import { askAgainAfterMs, LegalDocumentList, type ShownDocument } from './legal-document-list';

it('offers each document to open, to print on its paper and to keep, and says what is still being written', () => {
  const receipt: ShownDocument = {
    ...{
      id: '1',
      kind: 'receipt',
      number: '07/TNHS',
      issuedAt: '2026-11-23T02:15:00Z',
      fileName: 'Giấy tiếp nhận.pdf',
    },
    ...{ bytes: 40_000, sha256: 'ab'.repeat(32), href: '/api/v1/documents/1/content' },
  };
  render(
    <UiProvider language="vi">
      <LegalDocumentList documents={[receipt]} awaited={[{ kind: 'stopNotice', isFailing: false, lastError: null }]} />
    </UiProvider>,
  );
  expect(screen.getByRole('status')).toHaveTextContent(/Thông báo dừng giải quyết hồ sơ.*Đang lập/);
  const [awaited, written] = screen.getAllByRole('listitem');
  if (!awaited || !written) throw new Error('One of the two is missing');
  expect(awaited).toHaveTextContent('Đang lập');
  const item = within(written);
  expect(item.getByRole('link', { name: 'Giấy tiếp nhận và hẹn trả kết quả' })).toHaveAttribute('href', receipt.href);
  expect(item.getByRole('link', { name: 'In A5: Giấy tiếp nhận và hẹn trả kết quả 07/TNHS' })).toHaveTextContent(
    'In A5',
  );
  expect(item.getByRole('link', { name: 'In A4: Giấy tiếp nhận và hẹn trả kết quả 07/TNHS' })).toHaveAttribute(
    ...['href', `${receipt.href}?paper=A4`],
  );
  const keep = item.getByRole('link', { name: 'Tải về: Giấy tiếp nhận và hẹn trả kết quả 07/TNHS' });
  expect(keep).toHaveAttribute('download', 'Giấy tiếp nhận.pdf');
});

it('says of what could not be written that it has no number, with the error where it may be known, and asks again less often', () => {
  const failing = { kind: 'refusal', isFailing: true, lastError: 'No font' } as const;
  render(
    <UiProvider language="vi">
      <LegalDocumentList documents={[]} awaited={[failing]} />
    </UiProvider>,
  );
  expect(screen.getByRole('status')).toHaveTextContent(/Phiếu từ chối.*Chưa lập được và chưa có số.*No font/);
  const written = { ...failing, isFailing: false };
  expect([askAgainAfterMs([]), askAgainAfterMs([failing, written]), askAgainAfterMs([failing])]).toEqual([
    ...[false, 2_000, 30_000],
  ]);
});
