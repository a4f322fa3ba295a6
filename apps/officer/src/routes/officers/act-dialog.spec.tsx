import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOfficer } from '../../testing/an-officer';
import { ActDialog, type AskedAct } from './act-dialog';

const holding = anOfficer({ heldDossiers: 3, held: [{ state: 'inProgress', count: 3, nextDueAt: null }] });

function theNetwork() {
  const sent: unknown[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.method === 'GET') return Response.json({ account: null, csrfToken: 'token', expiresAt: null });
    sent.push({ url: new URL(input.url).pathname, body: await input.json() });
    return Response.json({ ...holding, state: 'locked', revision: 2 });
  });
  return sent;
}

function show(act: AskedAct, officer = holding) {
  const onDone = jest.fn();
  render(
    <UiProvider language="vi">
      <ActDialog officer={officer} act={act} onClose={() => undefined} onDone={onDone} />
    </UiProvider>,
  );
  return onDone;
}

const button = (name: string) => screen.findByRole('button', { name });

describe('locking an officer who has dossiers', () => {
  afterEach(() => jest.restoreAllMocks());

  it('shows how many, and waits until somebody says that they know', async () => {
    const sent = theNetwork();
    const onDone = show('lock');
    expect(await screen.findByText('Đang giữ 3 hồ sơ')).toBeInTheDocument();
    expect(await button('Khóa tài khoản')).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Nghỉ phép dài');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(await button('Khóa tài khoản'));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent).toEqual([
      {
        url: '/api/v1/officers/tam/lock',
        body: { revision: 1, reason: 'Nghỉ phép dài', leaveDossiers: true },
      },
    ]);
  });

  it('is not possible to end for good', async () => {
    theNetwork();
    show('end');
    expect(await button('Ngừng tài khoản')).toBeDisabled();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('asks for a reason before anything is sent', async () => {
    const sent = theNetwork();
    show('lock', anOfficer());
    await userEvent.click(await button('Khóa tài khoản'));
    expect(await screen.findByText('Hãy ghi lý do.')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});
