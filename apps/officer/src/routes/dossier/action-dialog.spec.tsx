import type { Account } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { OfficerContext } from '../../session/officer';
import { aDossier, anEntry } from '../../testing/a-dossier';
import { ActionDialog } from './action-dialog';
import type { PlainAction } from './action-specs';

const hanh: Account = {
  id: 'hanh',
  username: 'motcua.tanninh',
  position: null,
  mustChangePassword: false,
  fullName: 'Lê Thị Hạnh',
  roles: ['counterOfficer'],
  agency: null,
  nationalId: null,
  phone: null,
  email: null,
};

/** As it is after a colleague was faster. */
const receivedByMai = aDossier({
  state: 'received',
  version: 2,
  actions: [],
  timeline: [
    anEntry(),
    anEntry({ sequence: 2, action: 'receive', actor: { role: 'counterOfficer', name: 'Huỳnh Ngọc Mai' } }),
  ],
});

const done = () => Response.json({ id: 'd1', code: 'H53.20-261124-0001', state: 'refused', version: 2 });
const problem = (status: number, code: string) =>
  Response.json({ code, status, title: code, requestId: 'r-1' }, { status });

/** Answers each command in turn; keeps what was sent. */
function theNetwork(...answers: readonly (() => Response | Promise<Response>)[]) {
  const sent: Record<string, unknown>[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.method === 'GET') return Response.json({ account: hanh, csrfToken: 'token', expiresAt: null });
    sent.push((await input.json()) as Record<string, unknown>);
    const answer = answers[sent.length - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return sent;
}

function Desk({ dossier, action }: { readonly dossier: Dossier; readonly action: PlainAction }) {
  const [isOpen, setIsOpen] = useState(true);
  const close = () => setIsOpen(false);
  return (
    <UiProvider language="vi">
      <OfficerContext value={hanh}>
        <button onClick={() => setIsOpen(true)}>Mở lại</button>
        {isOpen && <ActionDialog dossier={dossier} action={action} onClose={close} onDone={close} />}
      </OfficerContext>
    </UiProvider>
  );
}

const reason = () => screen.findByRole('textbox', { name: 'Lý do từ chối' });
const button = (name: string) => screen.findByRole('button', { name });
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

describe('the dialog of an action', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  it('sends a double click once', async () => {
    const sent = theNetwork(done, done);
    render(<Desk dossier={aDossier()} action="receive" />);
    const form = (await button('Tiếp nhận')).closest('form');
    act(() => {
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await closed();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ expectedVersion: 1 });
  });

  it('asks for the reason that is missing, and takes the writer there', async () => {
    const sent = theNetwork(done);
    render(<Desk dossier={aDossier()} action="refuse" />);
    await userEvent.click(await button('Từ chối tiếp nhận'));
    expect(await reason()).toHaveAccessibleDescription(expect.stringContaining('Hãy ghi nội dung này.'));
    expect(await reason()).toHaveFocus();
    expect(sent).toHaveLength(0);
  });

  it('keeps what was written when it is closed by accident, until it has been sent', async () => {
    theNetwork(done);
    render(<Desk dossier={aDossier()} action="refuse" />);
    await userEvent.type(await reason(), 'Sai thẩm quyền');
    await userEvent.keyboard('{Escape}');
    await closed();
    await userEvent.click(await button('Mở lại'));
    expect(await reason()).toHaveValue('Sai thẩm quyền');
    await userEvent.click(await button('Từ chối tiếp nhận'));
    await closed();
    await userEvent.click(await button('Mở lại'));
    expect(await reason()).toHaveValue('');
  });

  it('stays open until the answer has come, so that a failure is seen', async () => {
    const slow = { fail: () => {} };
    theNetwork(() => new Promise((_, reject) => (slow.fail = () => reject(new TypeError('Failed to fetch')))));
    render(<Desk dossier={aDossier()} action="receive" />);
    await userEvent.click(await button('Tiếp nhận'));
    await userEvent.keyboard('{Escape}');
    slow.fail();
    expect(await screen.findByRole('alert')).toHaveTextContent('Mất kết nối');
    await userEvent.keyboard('{Escape}');
    await closed();
  });

  it('sends the same intention again after a lost answer, and a new one when the words have changed', async () => {
    const sent = theNetwork(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => problem(503, 'unavailable'),
      done,
    );
    render(<Desk dossier={aDossier()} action="refuse" />);
    await userEvent.type(await reason(), 'Sai');
    await userEvent.click(await button('Từ chối tiếp nhận'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Mất kết nối');
    await userEvent.click(await button('Gửi lại'));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Hệ thống đang bận'));
    await userEvent.type(await reason(), ' thẩm quyền');
    await userEvent.click(await button('Gửi lại'));
    await closed();
    const [first, second, third] = sent.map(({ transactionId }) => transactionId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('lets the officer find out whether a lost answer was a yes, though the dossier has moved on', async () => {
    const sent = theNetwork(() => Promise.reject(new TypeError('Failed to fetch')), done);
    const { rerender } = render(<Desk dossier={aDossier()} action="refuse" />);
    await userEvent.type(await reason(), 'Sai thẩm quyền');
    await userEvent.click(await button('Từ chối tiếp nhận'));
    await button('Gửi lại');
    rerender(<Desk dossier={aDossier({ state: 'refused', version: 2, actions: [] })} action="refuse" />);
    await userEvent.click(await button('Gửi lại'));
    await closed();
    expect(sent[1]).toEqual(sent[0]);
  });

  it('says who was faster, sends nothing, and keeps what was written', async () => {
    const sent = theNetwork(done);
    const { rerender } = render(<Desk dossier={aDossier()} action="refuse" />);
    await userEvent.type(await reason(), 'Sai thẩm quyền');
    rerender(<Desk dossier={receivedByMai} action="refuse" />);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Đã tiếp nhận hồ sơ · Huỳnh Ngọc Mai');
    expect(notice).toHaveTextContent('Việc này không còn làm được');
    await userEvent.type(await reason(), '{Control>}{Enter}{/Control}');
    expect(sent).toHaveLength(0);
    expect(await reason()).toHaveValue('Sai thẩm quyền');
  });

  it('goes on from the new version once the officer has seen a change that leaves the action open', async () => {
    const sent = theNetwork(() => problem(409, 'dossierChanged'), done);
    const { rerender } = render(<Desk dossier={aDossier()} action="refuse" />);
    await userEvent.type(await reason(), 'Sai thẩm quyền');
    await userEvent.click(await button('Từ chối tiếp nhận'));
    await screen.findByText('Hồ sơ vừa được cập nhật');
    expect(screen.queryByRole('button', { name: 'Tôi đã xem, làm tiếp' })).not.toBeInTheDocument();
    const answered = anEntry({ sequence: 2, action: 'supplement' });
    rerender(<Desk dossier={aDossier({ version: 2, timeline: [anEntry(), answered] })} action="refuse" />);
    await userEvent.click(await button('Tôi đã xem, làm tiếp'));
    await userEvent.click(await button('Từ chối tiếp nhận'));
    await closed();
    expect(sent[1]).toMatchObject({ expectedVersion: 2, reason: 'Sai thẩm quyền' });
    expect(sent[1]?.['transactionId']).not.toBe(sent[0]?.['transactionId']);
  });

  it('gives the focus back to the button that opened it', async () => {
    theNetwork();
    render(<Desk dossier={aDossier()} action="receive" />);
    await userEvent.keyboard('{Escape}');
    await closed();
    await userEvent.click(await button('Mở lại'));
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(await button('Mở lại')).toHaveFocus();
  });
});

describe('a proposal of a procedure whose result is attached', () => {
  const stamped = {
    ...{ code: 'stamped-drawings', name: { vi: 'Bản vẽ đã đóng dấu', en: 'Stamped drawings' } },
    ...{ document: 'attached' as const, attachmentId: null, number: null, isIssued: false },
  };
  const file = {
    ...{ id: 'f1', purpose: 'result' as const, paperCode: null, resultCode: 'stamped-drawings' },
    ...{ fileName: 'ban-ve.pdf', mediaType: 'application/pdf', bytes: 9, sha256: 'ab', filed: false },
    uploadedAt: '2026-11-24T04:00:00Z',
  };
  const inWork = (attachments: Dossier['attachments']) =>
    aDossier({ state: 'inProgress', actions: ['proposeResult'], results: [stamped], attachments });
  const proposal = () => screen.findByRole('textbox', { name: 'Nội dung đề xuất' });
  const propose = async () => userEvent.click(await button('Trình kết quả'));

  beforeEach(() => sessionStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  it('does not go without the document, and says so at its place', async () => {
    const sent = theNetwork(done);
    render(<Desk dossier={inWork([])} action="proposeResult" />);
    await userEvent.type(await proposal(), 'Đủ điều kiện');
    await propose();
    const place = screen.getByRole('group', { name: 'Bản vẽ đã đóng dấu' });
    expect(place).toHaveTextContent('Hãy tải tệp này lên trước khi trình.');
    expect(sent).toEqual([]);
  });

  it('names the document that was uploaded for each', async () => {
    const sent = theNetwork(done);
    render(<Desk dossier={inWork([file])} action="proposeResult" />);
    await userEvent.type(await proposal(), 'Đủ điều kiện');
    expect(screen.getByRole('group', { name: 'Bản vẽ đã đóng dấu' })).toHaveTextContent('ban-ve.pdf');
    await propose();
    await closed();
    expect(sent).toMatchObject([
      { proposal: 'Đủ điều kiện', attached: [{ code: 'stamped-drawings', attachmentId: 'f1' }] },
    ]);
  });
});
