import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAccount } from '../testing/an-officer';
import { ChoosePasswordForm } from './choose-password-form';

const session = { account: anAccount(), csrfToken: 'token', expiresAt: null };

function theNetwork(answer: () => Response = () => Response.json(session)) {
  const sent: unknown[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.method === 'GET') return Response.json(session);
    sent.push(await input.json());
    return answer();
  });
  return sent;
}

async function choose(chosen: string, again = chosen) {
  const onDone = jest.fn();
  render(
    <UiProvider language="vi">
      <ChoosePasswordForm userName="quantri" isInitial onDone={onDone} />
    </UiProvider>,
  );
  await userEvent.type(await screen.findByLabelText('Mật khẩu được cấp'), 'k7mq-3hzp');
  await userEvent.type(screen.getByLabelText('Mật khẩu mới'), chosen);
  await userEvent.type(screen.getByLabelText('Nhập lại mật khẩu mới'), again);
  await userEvent.click(screen.getByRole('button', { name: 'Đặt mật khẩu' }));
  return onDone;
}

describe('choosing a password', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['ngắn', 'Mật khẩu cần ít nhất 12 ký tự.'],
    ['quantri-2026-abc', 'Mật khẩu không được chứa tên đăng nhập.'],
  ])('of “%s” is refused before it is sent', async (chosen, sentence) => {
    const sent = theNetwork();
    await choose(chosen);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.getByLabelText('Mật khẩu mới')).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('twice differently is noticed', async () => {
    const sent = theNetwork();
    await choose('một cửa gần dân', 'một cửa gần dần');
    expect(await screen.findByText('Hai lần nhập chưa giống nhau.')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('is sent with the one in use, and what the API says against it stands at the field', async () => {
    const fields = [{ pointer: '/newPassword', code: 'passwordSame', message: 'Mật khẩu mới phải khác.' }];
    const refusal = { code: 'invalidRequest', status: 400, title: '', requestId: 'r', fields };
    const sent = theNetwork(() => Response.json(refusal, { status: 400 }));
    const onDone = await choose('một cửa gần dân');
    expect(await screen.findByText('Mật khẩu mới phải khác.')).toBeInTheDocument();
    await waitFor(() => expect(sent).toEqual([{ currentPassword: 'k7mq-3hzp', newPassword: 'một cửa gần dân' }]));
    expect(onDone).not.toHaveBeenCalled();
  });
});
