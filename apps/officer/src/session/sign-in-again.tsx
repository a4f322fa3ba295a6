import { Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { Dialog } from '../dialog/dialog';
import { SignInForm } from '../routes/sign-in/sign-in-form';
import { lastLogin } from './last-login';

const WORDS = {
  title: { vi: 'Phiên làm việc đã hết', en: 'Your session has ended' },
  lead: {
    vi: 'Đăng nhập lại để làm tiếp. Màn hình và những gì bạn đang viết vẫn còn nguyên.',
    en: 'Sign in again to go on. This screen and what you were writing are still here.',
  },
} as const;

/** Over whatever the officer was doing, which stays as it is. */
export function SignInAgain() {
  const say = useText();
  return (
    <Dialog title={say(WORDS.title)} size="md">
      <Text size="sm" mb="md">
        {say(WORDS.lead)}
      </Text>
      <SignInForm login={lastLogin() ?? ''} />
    </Dialog>
  );
}
