import type { Account, Dossier, TimelineEntry } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { act, renderHook, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { MustSignIn } from '../../shell/must-sign-in';
import { useTypedSupplement } from './use-typed-supplement';

const lan: Account = {
  ...{ id: 'lan', username: null, fullName: 'Nguyễn Thị Lan', position: null, roles: ['citizen'], agency: null },
  ...{ mustChangePassword: false, nationalId: null, phone: '0900000001', email: null },
};
const asked = (sequence: number) => ({ sequence, action: 'requestSupplement' }) as TimelineEntry;
const dossier = (answers: Dossier['answers'], ...requests: number[]) => ({
  ...{ id: 'd1', version: Math.max(...requests), answers, timeline: requests.map(asked) },
});

async function answering(about: ReturnType<typeof dossier>) {
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(Response.json({ account: lan, csrfToken: 'token', expiresAt: null })));
  const shown = renderHook((now: ReturnType<typeof dossier>) => useTypedSupplement(now), {
    initialProps: about,
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

it('what was typed for one request is found again for it, and never sent as the answer to the next', async () => {
  const first = await answering(dossier({ name: 'Lan' }, 2));
  act(() => first.result.current.type({ answers: { name: 'Lam' }, note: 'Đã sửa' }));
  first.unmount();
  const again = await answering(dossier({ name: 'Lan' }, 2));
  expect(again.result.current).toMatchObject({ answers: { name: 'Lam' }, note: 'Đã sửa' });
  again.unmount();
  // Answered on another device; the office put the name right, and asks once more.
  const second = await answering(dossier({ name: 'Lan Anh' }, 2, 6));
  expect(second.result.current).toMatchObject({ answers: { name: 'Lan Anh' }, note: '' });
  expect(Object.keys(localStorage).filter((key) => key.includes('supplement.d1'))).toEqual([]);
});

it('what is being typed stays while the dossier moves on under it', async () => {
  const { result, rerender } = await answering(dossier({ name: 'Lan' }, 2));
  act(() => result.current.type({ note: 'Đợi tôi' }));
  rerender({ ...dossier({ name: 'Lan' }, 2), version: 3 });
  expect(result.current.note).toBe('Đợi tôi');
});
