import { Button, CopyButton, Stack, Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Dialog } from '../dialog/dialog';
import classes from './initial-password.module.css';

const WORDS = {
  title: { vi: 'Mật khẩu ban đầu của {{name}}', en: 'Initial password of {{name}}' },
  once: {
    vi: 'Mật khẩu chỉ hiện lần này và không được lưu ở đâu. Hãy trao tận tay hoặc qua kênh an toàn; ở lần đăng nhập đầu, người nhận phải đặt mật khẩu của riêng mình.',
    en: 'It is shown this once and stored nowhere. Hand it over in person or by a safe way; at the first sign-in its owner has to choose their own.',
  },
  login: { vi: 'Tên đăng nhập', en: 'Signs in as' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  done: { vi: 'Tôi đã ghi lại, đóng', en: 'I have noted it, close' },
} as const;

interface InitialPasswordProps {
  readonly fullName: string;
  /** What its owner signs in with. */
  readonly login: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A password to be handed over; the dialog stays until somebody says that it was noted. */
export function InitialPassword({ fullName, login, password, onClose }: InitialPasswordProps) {
  const say = useText();
  return (
    <Dialog title={say(WORDS.title, { name: fullName })} size="md">
      <Stack gap="md">
        <Text size="sm">{say(WORDS.once)}</Text>
        <Text size="sm">
          {say(WORDS.login)}: <b>{login}</b>
        </Text>
        <div className={classes.password}>
          <code aria-label={say(WORDS.password)}>{password}</code>
          <CopyButton value={password}>
            {({ copied, copy }) => (
              <Button
                size="compact-md"
                variant="default"
                leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
                onClick={copy}
              >
                {say(copied ? WORDS.copied : WORDS.copy)}
              </Button>
            )}
          </CopyButton>
        </div>
        <Button size="sm" onClick={onClose} data-autofocus>
          {say(WORDS.done)}
        </Button>
      </Stack>
    </Dialog>
  );
}
