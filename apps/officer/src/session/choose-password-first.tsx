import { Button, Center, Paper, Stack } from '@mantine/core';
import type { Account } from '@mot-cua/api-client';
import { DongSonRing, useText } from '@mot-cua/ui';
import { usePageTitle } from '../shell/use-page-title';
import { ChoosePasswordForm } from './choose-password-form';
import { useLeave } from './use-leave';

const WORDS = {
  title: { vi: 'Đặt mật khẩu của riêng bạn', en: 'Choose a password of your own' },
  why: {
    vi: 'Chào {{name}}. Mật khẩu vừa rồi do quản trị viên cấp nên chỉ dùng được để đặt mật khẩu mới. Từ giờ chỉ mình bạn biết mật khẩu của mình.',
    en: 'Welcome, {{name}}. The password you used was given by an administrator and is good for choosing your own only. From now on nobody else knows it.',
  },
  leave: { vi: 'Để sau, đăng xuất', en: 'Later, sign out' },
} as const;

/** In front of everything else at the first sign-in, and after an administrator has given a new password. */
export function ChoosePasswordFirst({ account }: { readonly account: Account }) {
  const say = useText();
  const leave = useLeave();
  const title = say(WORDS.title);
  usePageTitle(title);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder radius="lg" p="xl" w="100%" maw="30rem">
        <Stack gap="md">
          <DongSonRing size={56} opacity={0.5} />
          <h1 style={{ margin: 0, fontSize: '1.5rem', lineHeight: 1.35 }}>{title}</h1>
          <p style={{ margin: 0, color: 'var(--mc-quiet)' }}>{say(WORDS.why, { name: account.fullName })}</p>
          <ChoosePasswordForm userName={account.username} isInitial />
          <Button variant="subtle" color="stone" onClick={() => leave.mutate()} loading={leave.isPending}>
            {say(WORDS.leave)}
          </Button>
        </Stack>
      </Paper>
    </Center>
  );
}
