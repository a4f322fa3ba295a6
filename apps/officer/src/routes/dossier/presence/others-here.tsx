import { Avatar } from '@mantine/core';
import type { Present } from '@mot-cua/api-client';
import { ACTION_WORDS, formatClock, useText } from '@mot-cua/ui';
import { IconEye } from '@tabler/icons-react';
import { initialsOf } from './initials';
import { useOthersHere } from './others';
import classes from './presence.module.css';

/** Which colleagues have the dossier open at this moment, and who is deciding. */
export function OthersHere() {
  const say = useText();
  const others = useOthersHere();
  return (
    <div className={classes.others} role="status">
      {others.length > 0 && (
        <>
          <IconEye size={16} aria-hidden />
          <span>{say({ vi: 'Cùng xem:', en: 'Also here:' })}</span>
          {others.map((other) => (
            <Other key={other.id} other={other} />
          ))}
        </>
      )}
    </div>
  );
}

function Other({ other: { fullName, deciding, decidingSince } }: { readonly other: Present }) {
  const say = useText();
  return (
    <div className={classes.other} data-deciding={deciding !== null || undefined}>
      <Avatar size={22} radius="xl" color={deciding ? 'amber' : 'river'} aria-hidden>
        {initialsOf(fullName)}
      </Avatar>
      {deciding && decidingSince
        ? say(
            { vi: '{{name}} đang mở “{{action}}” từ {{at}}', en: '{{name}} has “{{action}}” open since {{at}}' },
            { name: fullName, action: say(ACTION_WORDS[deciding]), at: formatClock(decidingSince) },
          )
        : fullName}
    </div>
  );
}
