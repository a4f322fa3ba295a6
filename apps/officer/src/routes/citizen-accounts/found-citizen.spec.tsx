import type { CitizenAccount } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FoundCitizen } from './found-citizen';

const account: CitizenAccount = {
  id: 'lan',
  fullName: 'Nguyễn Thị Lan',
  dateOfBirth: '1995-03-14',
  nationalId: '072195000123',
  isNumberProved: true,
  phone: '0900000001',
  createdAt: '2026-11-01T02:00:00Z',
  mustChangePassword: false,
  revision: 3,
};

function theNetwork(answer: () => Response) {
  const sent: unknown[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.method === 'GET') return Response.json({ account: null, csrfToken: 'token', expiresAt: null });
    sent.push({ url: new URL(input.url).pathname, body: await input.json() });
    return answer();
  });
  return sent;
}

function show() {
  const onDone = jest.fn();
  render(
    <UiProvider language="vi">
      <FoundCitizen account={account} onDone={onDone} />
    </UiProvider>,
  );
  return onDone;
}

const give = async () => userEvent.click(await screen.findByRole('button', { name: 'Cấp mật khẩu mới' }));

describe('a citizen at the counter', () => {
  afterEach(() => jest.restoreAllMocks());

  it('gets no password before the officer has compared the card', async () => {
    const sent = theNetwork(() => Response.json({}));
    show();
    await give();
    expect(await screen.findByText('Hãy đối chiếu thẻ rồi đánh dấu.')).toBeInTheDocument();
    expect(screen.getByRole('checkbox')).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('gets one that stays in sight until it was noted', async () => {
    const sent = theNetwork(() => Response.json({ account, initialPassword: 'k7mq-3hzp-w9td-r5xv' }));
    const onDone = show();
    await userEvent.click(await screen.findByRole('checkbox'));
    await give();
    expect(await screen.findByText('k7mq-3hzp-w9td-r5xv')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(onDone).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Tôi đã ghi lại, đóng', hidden: true }));
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([
      { url: '/api/v1/citizen-accounts/lan/reset-password', body: { revision: 3, identityChecked: true } },
    ]);
  });

  it('is not given a second one where a colleague was faster', async () => {
    const refusal = { code: 'changedElsewhere', status: 409, title: '', requestId: 'r', currentRevision: 4 };
    theNetwork(() => Response.json(refusal, { status: 409 }));
    show();
    await userEvent.click(await screen.findByRole('checkbox'));
    await give();
    expect(await screen.findByRole('alert')).toHaveAttribute('data-code', 'changedElsewhere');
  });
});
