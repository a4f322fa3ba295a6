import { Button, Center, Stack } from '@mantine/core';
import { DongSonRing, useText } from '@mot-cua/ui';
import type { Account } from '@mot-cua/api-client';
import { useLeave } from './use-leave';

const WORDS = {
  title: { vi: 'Tài khoản này không làm việc ở đây', en: 'This account has no work here' },
  why: {
    vi: 'Bàn làm việc dành cho cán bộ một cửa, chuyên viên, lãnh đạo, văn thư và quản trị. Tài khoản {{name}} không có vai trò nào trong số đó, nên không được xem hồ sơ của công dân.',
    en: 'This desk is for counter and case officers, leaders, clerks and administrators. {{name}} has none of these roles, so it may not see the dossiers of citizens.',
  },
  whatNow: {
    vi: 'Nếu bạn cần xử lý hồ sơ, hãy nhờ quản trị hệ thống của cơ quan cấp vai trò.',
    en: 'If you need to process dossiers, ask your agency’s system administrator for a role.',
  },
  leave: { vi: 'Đăng nhập bằng tài khoản khác', en: 'Sign in with another account' },
} as const;

/** Somebody who is known, but has no role here. */
export function NotForYou({ account }: { readonly account: Account }) {
  const say = useText();
  const leave = useLeave();
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack maw="34rem" gap="sm" align="flex-start">
        <DongSonRing size={72} opacity={0.5} />
        <h1 style={{ margin: 0, fontSize: '1.5rem' }}>{say(WORDS.title)}</h1>
        <p style={{ margin: 0 }}>{say(WORDS.why, { name: account.fullName })}</p>
        <p style={{ margin: 0 }}>{say(WORDS.whatNow)}</p>
        <Button onClick={() => leave.mutate()} loading={leave.isPending}>
          {say(WORDS.leave)}
        </Button>
      </Stack>
    </Center>
  );
}
