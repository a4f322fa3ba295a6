import { shortDay, useText } from '@mot-cua/ui';
import { IconCalendarOff } from '@tabler/icons-react';
import classes from './away-mark.module.css';

/** That an officer is away, as the API tells it. */
export interface Away {
  readonly until: string;
  readonly standInName: string | null;
}

/** Beside an officer's name: until when they are away, and who does their work. */
export function AwayMark({ away }: { readonly away: Away }) {
  return (
    <span className={classes.mark}>
      <IconCalendarOff size={14} aria-hidden />
      {useAwayWords()(away)}
    </span>
  );
}

/** The same where there is little room: until when, with who does their work for whoever points at it or has it read out. */
export function ShortAwayMark({ away }: { readonly away: Away }) {
  const say = useText();
  const words = useAwayWords()(away);
  return (
    <span className={classes.mark} title={words}>
      <IconCalendarOff size={14} aria-hidden />
      <span aria-hidden>
        {say({ vi: 'vắng đến {{day}}', en: 'away until {{day}}' }, { day: shortDay(away.until).slice(0, 5) })}
      </span>
      <span className="mc-only-read">{words}</span>
    </span>
  );
}

/** The same in words alone, where a list takes no more. */
export function useAwayWords(): (away: Away) => string {
  const say = useText();
  return ({ until, standInName }) => {
    const day = shortDay(until).slice(0, 5);
    return standInName
      ? say(
          { vi: 'vắng mặt đến {{day}}, {{name}} làm thay', en: 'away until {{day}}, {{name}} stands in' },
          { day, name: standInName },
        )
      : say({ vi: 'vắng mặt đến {{day}}, chưa ai làm thay', en: 'away until {{day}}, nobody stands in' }, { day });
  };
}
