import { Button, Divider, Popover, Switch, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { LanguageSwitch, ROLE_WORDS, TextSizeSwitch, useText } from '@mot-cua/ui';
import { IconKeyboard, IconLock, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useSingleKeyShortcuts } from '../keyboard/single-key-shortcuts';
import { ChangePassword } from '../session/change-password';
import { useOfficer } from '../session/officer';
import { useLeave } from '../session/use-leave';
import classes from './account-menu.module.css';

const WORDS = {
  open: { vi: 'Tài khoản và cài đặt', en: 'Account and settings' },
  shortcuts: { vi: 'Các phím tắt', en: 'Keyboard shortcuts' },
  singleKeys: { vi: 'Phím tắt một chữ', en: 'Single-letter shortcuts' },
  password: { vi: 'Đổi mật khẩu', en: 'Change password' },
  leave: { vi: 'Đăng xuất', en: 'Sign out' },
} as const;

/** Who is signed in, how the console looks and listens to them, and the way out. */
export function AccountMenu({ onShowShortcuts }: { readonly onShowShortcuts: () => void }) {
  const say = useText();
  const officer = useOfficer();
  const leave = useLeave();
  const [isOpen, setIsOpen] = useState(false);
  const [changesPassword, setChangesPassword] = useState(false);
  const [singleKeys, setSingleKeys] = useSingleKeyShortcuts();
  const roles = officer.roles.map((role) => say(ROLE_WORDS[role])).join(', ');
  return (
    <>
      <Popover opened={isOpen} onChange={setIsOpen} position="right-end" width={280} withArrow trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton className={classes.account} onClick={() => setIsOpen(!isOpen)}>
            <IconUserCircle size={24} stroke={1.5} aria-hidden />
            <span className={classes.who}>
              <b>{officer.fullName}</b> <small>{officer.agency ? say(officer.agency.name) : roles}</small>
            </span>
            <VisuallyHidden>{say(WORDS.open)}</VisuallyHidden>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={say(WORDS.open)}>
          <p className={classes.card}>
            <b>{officer.fullName}</b>
            {roles}
            {officer.agency && <span>{say(officer.agency.name)}</span>}
          </p>
          <Divider />
          <div className={classes.settings}>
            <TextSizeSwitch />
            <LanguageSwitch />
            <Switch
              size="sm"
              checked={singleKeys}
              onChange={(event) => setSingleKeys(event.currentTarget.checked)}
              label={say(WORDS.singleKeys)}
            />
          </div>
          <Divider />
          <div className={classes.settings}>
            <Button
              size="compact-md"
              variant="subtle"
              color="stone"
              leftSection={<IconKeyboard size={18} />}
              onClick={onShowShortcuts}
            >
              {say(WORDS.shortcuts)}
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              color="stone"
              leftSection={<IconLock size={18} />}
              onClick={() => {
                setIsOpen(false);
                setChangesPassword(true);
              }}
            >
              {say(WORDS.password)}
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              color="stone"
              leftSection={<IconLogout size={18} />}
              loading={leave.isPending}
              onClick={() => leave.mutate()}
            >
              {say(WORDS.leave)}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {changesPassword && <ChangePassword onClose={() => setChangesPassword(false)} />}
    </>
  );
}
