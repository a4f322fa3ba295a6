import { useText } from '@mot-cua/ui';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconPlayerPlay,
  type Icon,
} from '@tabler/icons-react';
import type { StepStanding } from './drawing-context';
import { STANDING_WORDS, type Standing } from './standing-words';
import classes from './process-drawing.module.css';

const ICONS: Readonly<Record<Standing, Icon>> = {
  done: IconCircleCheck,
  current: IconPlayerPlay,
  late: IconAlertTriangle,
  ahead: IconCircleDashed,
  skipped: IconCircleMinus,
  broken: IconCircleX,
};

/** A standing in words, as those hear it who do not see the box. */
export function useStandingWords() {
  const say = useText();
  return ({ standing, note }: StepStanding) => [say(STANDING_WORDS[standing]), note].filter(Boolean).join(', ');
}

/** Where a dossier stands with a step: a word, and who has it for how long. */
export function StandingLine({ standing: { standing, note } }: { readonly standing: StepStanding }) {
  const say = useText();
  const StandingIcon = ICONS[standing];
  return (
    <span className={classes.standing}>
      <span>
        <StandingIcon size={14} aria-hidden />
        {say(STANDING_WORDS[standing])}
      </span>
      {note && <small>{note}</small>}
    </span>
  );
}
