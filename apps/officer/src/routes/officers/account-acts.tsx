import { Button, Group, Stack, Text } from '@mantine/core';
import type { OfficerDetail } from '@mot-cua/api-client';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconCircleOff, IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../dialog/dialog';
import { InitialPassword } from '../../initial-password/initial-password';
import { useOfficer } from '../../session/officer';
import { ActDialog, type AskedAct } from './act-dialog';
import { useOfficerCall, useResetPassword } from './officers.queries';
import { whyNotOpen } from './open-acts';

const WORDS = {
  lock: { vi: 'Khóa', en: 'Lock' },
  unlock: { vi: 'Mở khóa', en: 'Unlock' },
  end: { vi: 'Ngừng tài khoản', en: 'End' },
  reset: { vi: 'Cấp lại mật khẩu', en: 'New password' },
  resetExplains: {
    vi: 'Mật khẩu cũ hết hiệu lực ngay, phiên đăng nhập kết thúc. Bạn nhận một mật khẩu ban đầu để trao cho {{name}}; họ phải đổi khi đăng nhập.',
    en: 'The old password is void at once and the session ends. You get an initial password to hand to {{name}}, who has to change it at sign-in.',
  },
  cancel: { vi: 'Thôi', en: 'Cancel' },
} as const;

interface AccountActsProps {
  readonly officer: OfficerDetail;
  readonly onDone: (officer: OfficerDetail) => void;
}

/** What can be done with the account as it is; drawn from the rules that the API asks. */
export function AccountActs({ officer, onDone }: AccountActsProps) {
  const say = useText();
  const actor = useOfficer();
  const unlock = useOfficerCall(officer.id);
  const reset = useResetPassword(officer.id);
  const [asked, setAsked] = useState<AskedAct | 'reset' | null>(null);
  const isOpen = (kind: Parameters<typeof whyNotOpen>[1]) => whyNotOpen(officer, kind, actor) === undefined;
  const close = () => setAsked(null);
  return (
    <>
      <Group gap="xs">
        {isOpen('resetPassword') && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconKey size={16} aria-hidden />}
            onClick={() => setAsked('reset')}
          >
            {say(WORDS.reset)}
          </Button>
        )}
        {isOpen('unlock') && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconLockOpen size={16} aria-hidden />}
            loading={unlock.isPending}
            onClick={() =>
              unlock.mutate({ revision: officer.revision, call: { kind: 'unlock' } }, { onSuccess: onDone })
            }
          >
            {say(WORDS.unlock)}
          </Button>
        )}
        {isOpen('lock') && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={() => setAsked('lock')}
          >
            {say(WORDS.lock)}
          </Button>
        )}
        {isOpen('end') && (
          <Button
            size="sm"
            variant="default"
            leftSection={<IconCircleOff size={16} aria-hidden />}
            onClick={() => setAsked('end')}
          >
            {say(WORDS.end)}
          </Button>
        )}
      </Group>
      {unlock.error && <ProblemNotice error={unlock.error} />}
      {(asked === 'lock' || asked === 'end') && (
        <ActDialog
          officer={officer}
          act={asked}
          onClose={close}
          onDone={(next) => {
            close();
            onDone(next);
          }}
        />
      )}
      {asked === 'reset' && (
        <Dialog title={say(WORDS.reset)} size="md" onClose={close}>
          <Stack gap="md">
            <Text size="sm">{say(WORDS.resetExplains, { name: officer.fullName })}</Text>
            {reset.error && <ProblemNotice error={reset.error} />}
            <Group gap="sm">
              <Button
                size="sm"
                loading={reset.isPending}
                onClick={() =>
                  reset.mutate(officer.revision, {
                    onSuccess: (done) => {
                      close();
                      onDone(done.officer);
                    },
                  })
                }
              >
                {say(WORDS.reset)}
              </Button>
              <Button size="sm" variant="default" onClick={close}>
                {say(WORDS.cancel)}
              </Button>
            </Group>
          </Stack>
        </Dialog>
      )}
      {reset.data && (
        <InitialPassword
          fullName={officer.fullName}
          login={officer.userName}
          password={reset.data.initialPassword}
          onClose={() => reset.reset()}
        />
      )}
    </>
  );
}
