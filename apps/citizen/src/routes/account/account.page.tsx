import { Button } from '@mantine/core';
import { PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconKey, IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ChoosePassword } from '../../shell/choose-password';
import { Loaded } from '../../shell/loaded';
import { MustSignIn, useSignedIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { useSignOut } from '../../shell/session.queries';
import { AccountLogLists } from './account-log';
import { useAccountLog } from './account.queries';
import classes from './account.module.css';

export function AccountPage() {
  return (
    <MustSignIn>
      <OwnAccount />
    </MustSignIn>
  );
}

function OwnAccount() {
  const say = useText();
  const go = useNavigate();
  const account = useSignedIn();
  const signOut = useSignOut();
  const { fullName, nationalId, phone, email } = account;
  const none = say({ vi: 'chưa có', en: 'none' });
  const facts = [
    [say({ vi: 'Họ và tên', en: 'Full name' }), fullName],
    [say({ vi: 'Số định danh cá nhân', en: 'Personal identification number' }), nationalId ?? none],
    [say({ vi: 'Số điện thoại', en: 'Phone' }), phone ?? none],
    ['Email', email ?? none],
  ] as const;
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={say({ vi: 'Tài khoản của tôi', en: 'My account' })}
        actions={
          <Button
            variant="default"
            leftSection={<IconLogout size={18} aria-hidden />}
            loading={signOut.isPending}
            onClick={() => signOut.mutate(undefined, { onSuccess: () => void go(paths.home) })}
          >
            {say({ vi: 'Đăng xuất', en: 'Sign out' })}
          </Button>
        }
      />
      {signOut.error && <ProblemNotice error={signOut.error} />}
      <dl className={`card ${classes.facts}`}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="password">
        <h2 id="password" className="section-title">
          {say({ vi: 'Mật khẩu', en: 'Password' })}
        </h2>
        <Password />
      </section>
      {account.roles.includes('citizen') && <Log />}
    </div>
  );
}

/** Of a citizen's account; an officer's is kept by administrators, who have a log of their own. */
function Log() {
  const say = useText();
  const log = useAccountLog();
  return (
    <section aria-labelledby="log">
      <h2 id="log" className="section-title">
        {say({ vi: 'Đã xảy ra với tài khoản', en: 'What happened to the account' })}
      </h2>
      <Loaded query={log} lines={3}>
        {(found) => <AccountLogLists log={found} />}
      </Loaded>
    </section>
  );
}

function Password() {
  const say = useText();
  const account = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  if (isOpen) {
    return (
      <div className="card">
        <ChoosePassword
          account={account}
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
        />
      </div>
    );
  }
  return (
    <>
      <div role="status">
        {isDone && (
          <p>
            {say({
              vi: 'Đã đổi mật khẩu. Mọi máy khác đang đăng nhập đã được đăng xuất.',
              en: 'The password was changed. Every other device was signed out.',
            })}
          </p>
        )}
      </div>
      <Button variant="default" leftSection={<IconKey size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {say({ vi: 'Đổi mật khẩu', en: 'Change the password' })}
      </Button>
    </>
  );
}
