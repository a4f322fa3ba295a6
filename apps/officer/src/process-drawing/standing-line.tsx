import type { Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconPlayerPlay, type Icon } from '@tabler/icons-react';
import type { StepStanding } from './drawing-context';
import classes from './process-drawing.module.css';

const STANDINGS: Readonly<Record<StepStanding['standing'], { readonly words: Text; readonly icon: Icon }>> = {
  done: { words: { vi: 'Đã xong', en: 'Done' }, icon: IconCircleCheck },
  current: { words: { vi: 'Đang ở bước này', en: 'Here now' }, icon: IconPlayerPlay },
  late: { words: { vi: 'Đang quá hạn', en: 'Late' }, icon: IconAlertTriangle },
  ahead: { words: { vi: 'Chưa tới', en: 'Ahead' }, icon: IconCircleDashed },
};

/** A standing in words, as those hear it who do not see the box. */
export function useStandingWords() {
  const say = useText();
  return ({ standing, note }: StepStanding) => [say(STANDINGS[standing].words), note].filter(Boolean).join(', ');
}

/** Where a dossier stands with a step: a word, and who has it for how long. */
export function StandingLine({ standing: { standing, note } }: { readonly standing: StepStanding }) {
  const say = useText();
  const { words, icon: StandingIcon } = STANDINGS[standing];
  return (
    <span className={classes.standing}>
      <span>
        <StandingIcon size={14} aria-hidden />
        {say(words)}
      </span>
      {note && <small>{note}</small>}
    </span>
  );
}
