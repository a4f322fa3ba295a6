import { WORKING_DAY_MINUTES } from '@mot-cua/domain';
import { IconAlarm, IconAlertTriangle, IconClock, IconPlayerPause, type Icon } from '@tabler/icons-react';
import { exactTime } from '../format/time';
import { useLanguage, useText } from '../i18n/use-text';
import { dueTone, dueWords, pausedWords, type DueTone } from './due-words';
import classes from './due-bar.module.css';

const ICONS: Readonly<Record<DueTone | 'paused', Icon>> = {
  calm: IconClock,
  soon: IconAlarm,
  late: IconAlertTriangle,
  paused: IconPlayerPause,
};

interface DueBarProps {
  readonly remainingWorkingMinutes: number;
  /** When it is due; shown on hover. */
  readonly dueAt?: string | Date | null;
  /** What a full bar stands for; five working days unless told. */
  readonly allowedWorkingMinutes?: number;
  /** The legal clock stands still; when it is due will be known once it goes on. */
  readonly isPaused?: boolean;
  /** It is over, also where no working time has passed since. */
  readonly isLate?: boolean;
}

/** Time left as a bar with the words beside it. */
export function DueBar({
  remainingWorkingMinutes,
  dueAt,
  allowedWorkingMinutes = 5 * WORKING_DAY_MINUTES,
  isPaused = false,
  isLate = false,
}: DueBarProps) {
  const say = useText();
  const language = useLanguage();
  const tone = isLate && !isPaused ? 'late' : dueTone(remainingWorkingMinutes);
  const shownTone = isPaused ? 'paused' : tone;
  const DueIcon = ICONS[shownTone];
  const share = tone === 'late' ? 1 : Math.min(1, remainingWorkingMinutes / allowedWorkingMinutes);
  return (
    <span
      className={classes.due}
      data-tone={shownTone}
      title={dueAt && !isPaused ? exactTime(dueAt, language) : undefined}
    >
      <span className={classes.words}>
        <DueIcon size={15} aria-hidden />
        {say(isPaused ? pausedWords(remainingWorkingMinutes) : dueWords(remainingWorkingMinutes, isLate))}
      </span>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${Math.max(4, share * 100)}%` }} />
      </span>
    </span>
  );
}
