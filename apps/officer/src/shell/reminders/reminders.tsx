import { Popover, Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { ReminderList } from './reminder-list';
import { useReadReminders, useReminders } from './reminders.queries';
import classes from './reminders.module.css';

/** The due dates that press, a click away on every page; how many are new stands beside the bell. */
export function Reminders() {
  const say = useText();
  const reminders = useReminders();
  const read = useReadReminders();
  const [isOpen, setOpen] = useState(false);
  const isPhone = useMediaQuery('(max-width: 48em)');
  const { items = [], unread: unreadDates = 0, unattended = null } = reminders.data ?? {};
  const unread = unreadDates + (unattended?.unread ?? 0);
  const name = say({ vi: 'Nhắc việc', en: 'Reminders' });

  function toggle(next: boolean) {
    setOpen(next);
    const seen = [...items.map(({ at }) => at), ...(unattended?.newestAt ? [unattended.newestAt] : [])];
    const newest = seen.reduce((latest, at) => (at > latest ? at : latest), '');
    if (next && unread > 0 && newest) read.mutate(newest);
  }

  return (
    <Popover
      opened={isOpen}
      onChange={toggle}
      position={isPhone ? 'bottom' : 'right-start'}
      width={isPhone ? 'calc(100vw - 1rem)' : 420}
      shadow="md"
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <Tooltip label={say({ vi: 'Hồ sơ sắp đến hạn và quá hạn', en: 'Dossiers due soon and late' })} position="right">
          <UnstyledButton className={classes.bell} onClick={() => toggle(!isOpen)}>
            <IconBell size={18} aria-hidden />
            <span>{name}</span>
            {unread > 0 && (
              <span className={classes.count}>
                <span aria-hidden>{unread > 99 ? '99+' : unread}</span>
                <span className="mc-only-read">
                  {say({ vi: '{{count}} nhắc việc mới', en: '{{count}} new reminders' }, { count: unread })}
                </span>
              </span>
            )}
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.drop} aria-label={name}>
        <h2 className={classes.title} tabIndex={-1} data-autofocus>
          {name}
        </h2>
        {reminders.data ? (
          <ReminderList reminders={reminders.data} onGo={() => setOpen(false)} />
        ) : reminders.error ? (
          <ProblemNotice error={reminders.error} onRetry={() => void reminders.refetch()} />
        ) : (
          <LoadingState lines={3} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
