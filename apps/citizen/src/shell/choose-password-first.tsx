import type { Account } from '@mot-cua/api-client';
import { Button } from '@mantine/core';
import { PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { ChoosePassword } from './choose-password';
import { useSignOut } from './session.queries';

/** In front of everything else as long as the password is one that a counter gave; what was typed before waits on the device. */
export function ChoosePasswordFirst({ account }: { readonly account: Account }) {
  const say = useText();
  const signOut = useSignOut();
  return (
    <div className="page stack" style={{ maxWidth: '30rem' }}>
      <PageHeader
        title={say({ vi: 'Đặt mật khẩu của riêng bạn', en: 'Choose a password of your own' })}
        lead={say(
          {
            vi: 'Chào {{name}}. Mật khẩu được cấp tại quầy chỉ dùng một lần, để đặt mật khẩu mới. Từ giờ chỉ mình bạn biết mật khẩu của mình.',
            en: 'Welcome, {{name}}. The password from the counter is good once, for choosing your own. From now on nobody else knows it.',
          },
          { name: account.fullName },
        )}
      />
      <div className="card">
        <ChoosePassword account={account} />
      </div>
      {signOut.error && <ProblemNotice error={signOut.error} />}
      <Button variant="subtle" color="stone" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {say({ vi: 'Để sau, đăng xuất', en: 'Later, sign out' })}
      </Button>
    </div>
  );
}
