import type { Account, Attachment } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { act, renderHook, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { complaintReplyJournal } from './journal';
import { MustSignIn } from './must-sign-in';
import { useTyped } from './use-typed';

const lan: Account = {
  ...{ id: 'lan', username: null, fullName: 'Nguyễn Thị Lan', position: null, roles: ['citizen'], agency: null },
  ...{ mustChangePassword: false, nationalId: null, phone: '0900000001', email: null },
};
const FILE: Attachment = {
  ...{ id: 'f1', paperCode: null, resultCode: null, purpose: 'complaint', fileName: 'anh.png', mediaType: 'image/png' },
  ...{ bytes: 1, sha256: '', uploadedAt: '2026-11-24T03:00:00Z', filed: false },
};

/** The hook on a page for people who are signed in. */
async function show(account: Account = lan) {
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(Response.json({ account, csrfToken: 'token', expiresAt: null })));
  const shown = renderHook(() => useTyped(complaintReplyJournal, 'c1', 1, () => ({ text: '', files: [] })), {
    wrapper: ({ children }) => (
      <UiProvider language="vi">
        <MemoryRouter>
          <MustSignIn>{children}</MustSignIn>
        </MemoryRouter>
      </UiProvider>
    ),
  });
  await waitFor(() => expect(shown.result.current).not.toBeNull());
  return shown;
}

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('keeps what was typed meanwhile when a file arrives late', async () => {
  const { result } = await show();
  const fromBefore = result.current.type;
  act(() => result.current.type({ text: 'Hôm thứ hai.' }));
  act(() => fromBefore(({ files }) => ({ files: [...files, FILE] })));
  expect(result.current.typed).toEqual({ text: 'Hôm thứ hai.', files: [FILE] });
});

it('finds it again after a closed browser, for whoever typed it only', async () => {
  const before = await show();
  act(() => before.result.current.type({ text: 'Hôm thứ hai.' }));
  before.unmount();
  const again = await show();
  expect(again.result.current.typed.text).toBe('Hôm thứ hai.');
  again.unmount();
  const another = await show({ ...lan, id: 'minh' });
  expect(another.result.current.typed.text).toBe('');
});
