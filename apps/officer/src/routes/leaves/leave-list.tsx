import { Badge, Button } from '@mantine/core';
import type { Leave } from '@mot-cua/api-client';
import { shortDay, useText } from '@mot-cua/ui';
import { IconCalendarClock, IconCalendarOff, IconCheck, type Icon } from '@tabler/icons-react';
import { LEAVE_WORDS, STANDING_WORDS } from './leaves.words';
import classes from './leaves.module.css';

const LOOKS: Readonly<Record<Leave['standing'], { readonly icon: Icon; readonly colour: string }>> = {
  current: { icon: IconCalendarOff, colour: 'amber.8' },
  coming: { icon: IconCalendarClock, colour: 'river' },
  past: { icon: IconCheck, colour: 'stone' },
  ended: { icon: IconCheck, colour: 'stone' },
};
const ORDER: readonly Leave['standing'][] = ['current', 'coming', 'past', 'ended'];

interface LeaveListProps {
  readonly leaves: readonly Leave[];
  readonly onChange: (leave: Leave) => void;
  readonly onEnd: (leave: Leave) => void;
}

/** Leaves, those of now first. */
export function LeaveList({ leaves, onChange, onEnd }: LeaveListProps) {
  const inOrder = leaves.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
  return (
    <ul className={classes.list}>
      {inOrder.map((leave) => (
        <LeaveItem key={leave.id} leave={leave} onChange={() => onChange(leave)} onEnd={() => onEnd(leave)} />
      ))}
    </ul>
  );
}

interface LeaveItemProps {
  readonly leave: Leave;
  readonly onChange: () => void;
  readonly onEnd: () => void;
}

function LeaveItem({ leave, onChange, onEnd }: LeaveItemProps) {
  const say = useText();
  const { officerName, firstDay, lastDay, standing, reason, isMineToKeep } = leave;
  const { icon: StandingIcon, colour } = LOOKS[standing];
  const isOpen = standing === 'current' || standing === 'coming';
  return (
    <li className={classes.item} data-over={!isOpen || undefined}>
      <div>
        <b>{officerName}</b>
        <span className={classes.quiet}>
          {firstDay === lastDay ? shortDay(firstDay) : `${shortDay(firstDay)} – ${shortDay(lastDay)}`}
        </span>
        {reason && <span className={classes.quiet}>{reason}</span>}
      </div>
      <div>
        <span className={classes.quiet}>{say(LEAVE_WORDS.substitute)}</span>
        <StandIn leave={leave} />
      </div>
      <Badge
        variant="outline"
        color={colour}
        tt="none"
        fw={500}
        size="lg"
        miw="max-content"
        leftSection={<StandingIcon size={14} aria-hidden />}
      >
        {say(STANDING_WORDS[standing])}
      </Badge>
      {isOpen && isMineToKeep && (
        <div className={classes.acts}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={onChange}
            aria-label={`${say(LEAVE_WORDS.change)}: ${officerName}`}
          >
            {say(LEAVE_WORDS.change)}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onEnd}>
            {say(standing === 'coming' ? LEAVE_WORDS.cancel : LEAVE_WORDS.end)}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The substitute; where that one is away too, who does the work instead. */
function StandIn({ leave: { substituteName, standInName, standing } }: { readonly leave: Leave }) {
  const say = useText();
  if (!substituteName)
    return <span className={classes.alone}>{say({ vi: 'chưa có ai làm thay', en: 'nobody stands in' })}</span>;
  if (standing !== 'current' || standInName === substituteName) return <span>{substituteName}</span>;
  return (
    <span>
      {substituteName}{' '}
      <span className={classes.alone}>
        {standInName
          ? say({ vi: '(cũng vắng, {{name}} làm thay)', en: '(away too, {{name}} stands in)' }, { name: standInName })
          : say({ vi: '(cũng vắng, chưa ai làm thay)', en: '(away too, nobody stands in)' })}
      </span>
    </span>
  );
}
