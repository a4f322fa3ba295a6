import type { Account, Attachment } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { complaintReplyJournal, type ComplaintReplyContent } from './journal';
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

let typing: ReturnType<typeof useTyped<ComplaintReplyContent>>;

function Typing() {
  typing = useTyped(complaintReplyJournal, 'c1', 1, () => ({ text: '', files: [] }));
  return <p>{`${typing.typed.text}|${typing.typed.files.map(({ fileName }) => fileName).join()}`}</p>;
}

async function show(account: Account = lan) {
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(Response.json({ account, csrfToken: 'token', expiresAt: null })));
  const shown = render(
    <UiProvider language="vi">
      <MemoryRouter>
        <MustSignIn>
          <Typing />
        </MustSignIn>
      </MemoryRouter>
    </UiProvider>,
  );
  await screen.findByText(/\|/);
  return shown;
}

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('keeps what was typed meanwhile when a file arrives late', async () => {
  await show();
  const fromBefore = typing.type;
  act(() => typing.type({ text: 'Hôm thứ hai.' }));
  act(() => fromBefore(({ files }) => ({ files: [...files, FILE] })));
  expect(screen.getByText('Hôm thứ hai.|anh.png')).toBeInTheDocument();
});

it('finds it again after a closed browser, for whoever typed it only', async () => {
  const { unmount } = await show();
  act(() => typing.type({ text: 'Hôm thứ hai.' }));
  unmount();
  const again = await show();
  expect(screen.getByText('Hôm thứ hai.|')).toBeInTheDocument();
  again.unmount();
  await show({ ...lan, id: 'minh' });
  expect(screen.getByText('|')).toBeInTheDocument();
});
