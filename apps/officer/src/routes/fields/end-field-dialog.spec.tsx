import type { KeptField } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EndFieldDialog } from './end-field-dialog';

const aField = (code: string, vi: string, more: Partial<KeptField> = {}): KeptField => ({
  code,
  name: { vi, en: code },
  parentCode: null,
  ministry: null,
  lifeEvents: [],
  order: 1,
  validFrom: '2025-07-01',
  validTo: null,
  successorCode: null,
  procedures: 0,
  revision: 4,
  ...more,
});
const civilStatus = aField('ho-tich', 'Hộ tịch', { procedures: 5 });
const items = [civilStatus, aField('quoc-tich', 'Quốc tịch'), aField('cu', 'Đã cũ', { validTo: '2026-01-01' })];

function show(field: KeptField) {
  const sent: unknown[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.url.endsWith('/catalogue/fields')) return Response.json({ items });
    if (input.method === 'GET') return Response.json({ account: null, csrfToken: 'token', expiresAt: null });
    sent.push(await input.json());
    return Response.json(field);
  });
  const onDone = jest.fn();
  render(
    <UiProvider language="vi">
      <EndFieldDialog field={field} onClose={() => undefined} onDone={onDone} />
    </UiProvider>,
  );
  return { sent, onDone };
}

const end = () => screen.findByRole('button', { name: 'Ngừng lĩnh vực' });

describe('ending a field', () => {
  afterEach(() => jest.restoreAllMocks());

  it('that procedures use asks what replaces it, and offers none that has ended', async () => {
    const { sent, onDone } = show(civilStatus);
    expect(await screen.findByText(/^5 thủ tục đang công bố/)).toBeInTheDocument();
    expect(await end()).toBeDisabled();
    await userEvent.click(screen.getByRole('combobox', { name: 'Lĩnh vực thay thế' }));
    const offered = await screen.findAllByRole('option', { hidden: true });
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Quốc tịch']);
    await userEvent.click(offered[0] ?? document.body);
    await userEvent.click(await end());
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent).toEqual([{ revision: 4, validTo: expect.any(String), successorCode: 'quoc-tich' }]);
  });

  it('that nothing uses needs no other one', async () => {
    const { sent } = show(aField('trong', 'Trống'));
    await userEvent.click(await end());
    await waitFor(() => expect(sent).toEqual([expect.objectContaining({ successorCode: null })]));
  });
});
