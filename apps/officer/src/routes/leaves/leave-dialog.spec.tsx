import { notifications } from '@mantine/notifications';
import type { LeaveOfficer } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OfficerContext } from '../../session/officer';
import { anAccount } from '../../testing/an-officer';
import { choicesOf } from '../../testing/editing';
import { LeaveDialog } from './leave-dialog';

const tam = anAccount({ id: 'tam', fullName: 'Phạm Văn Tâm', roles: ['caseOfficer'] });
const officer = (id: string, fullName: string, more: Partial<LeaveOfficer> = {}): LeaveOfficer => ({
  ...{ id, fullName, roles: ['caseOfficer'], heldDossiers: 0, isMineToKeep: false, substituteIds: [] },
  ...more,
});
const OFFICERS = [
  officer('tam', 'Phạm Văn Tâm', { isMineToKeep: true, heldDossiers: 7, substituteIds: ['binh'] }),
  officer('binh', 'Lê Thu Bình'),
  officer('hanh', 'Lê Thị Hạnh', { roles: ['counterOfficer'] }),
];

function theNetwork(...answers: readonly (() => Response)[]) {
  const sent: Record<string, unknown>[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.method === 'GET') return Response.json({ account: tam, csrfToken: 'token', expiresAt: null });
    sent.push((await input.json()) as Record<string, unknown>);
    const answer = answers[sent.length - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return sent;
}

function show() {
  const onClose = jest.fn();
  render(
    <UiProvider language="vi">
      <OfficerContext value={tam}>
        <LeaveDialog officers={OFFICERS} onClose={onClose} />
      </OfficerContext>
    </UiProvider>,
  );
  return onClose;
}

const entered = () => Response.json({ officerName: 'Phạm Văn Tâm' }, { status: 201 });
const refused = () =>
  Response.json({ code: 'substituteAway', status: 409, title: '', requestId: 'r' }, { status: 409 });

describe('entering a leave', () => {
  beforeEach(() => jest.spyOn(notifications, 'show').mockReturnValue(''));
  afterEach(() => jest.restoreAllMocks());

  it('is for oneself, offers only who can stand in, and asks for the last day', async () => {
    const sent = theNetwork();
    show();
    expect(await screen.findByText('Phạm Văn Tâm đang giữ 7 hồ sơ.')).toBeInTheDocument();
    const list = await choicesOf(screen.getByRole('combobox', { name: 'Người làm thay' }));
    expect(list).toHaveTextContent('Lê Thu Bình');
    expect(list).not.toHaveTextContent('Lê Thị Hạnh');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(screen.getByText('Hãy chọn ngày.')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('tried again after a refusal or a double click is the same leave', async () => {
    const sent = theNetwork(refused, entered);
    const onClose = show();
    await userEvent.type(await screen.findByLabelText('Đến hết ngày'), '31/12/2099');
    const form = screen.getByRole('button', { name: 'Lưu' }).closest('form');
    act(() => {
      form?.requestSubmit();
      form?.requestSubmit();
    });
    expect(await screen.findByText(/Người làm thay cũng nghỉ trong những ngày này/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({ officerId: 'tam', lastDay: '2099-12-31', substituteId: null, id: sent[1]?.['id'] });
  });
});
