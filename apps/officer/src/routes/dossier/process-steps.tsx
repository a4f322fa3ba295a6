import type { ProcessStep, Text } from '@mot-cua/domain';
import { ROLE_WORDS, useText } from '@mot-cua/ui';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import { processPosition, type StepStanding } from './process-position';
import classes from './process-steps.module.css';

const STANDINGS: Readonly<Record<StepStanding, Text>> = {
  done: { vi: 'Đã xong', en: 'Done' },
  current: { vi: 'Đang ở bước này', en: 'Here now' },
  ahead: { vi: 'Chưa tới', en: 'Ahead' },
  late: { vi: 'Đang ở bước này, đã trễ', en: 'Here now, late' },
  skipped: { vi: 'Không qua bước này', en: 'Left out' },
  broken: { vi: 'Kết thúc tại bước này', en: 'Ended here' },
};

/** The office's own process, drawn with the step that the dossier stands at. */
export function ProcessSteps({ dossier }: { readonly dossier: Pick<Dossier, 'process' | 'state' | 'steps'> }) {
  const say = useText();
  const standings = processPosition(dossier.process, dossier.state, dossier.steps);
  if (dossier.process.length === 0) return null;
  return (
    <ol className={classes.steps} aria-label={say({ vi: 'Quy trình xử lý', en: 'Process' })}>
      {dossier.process.map((step, index) => (
        <Step key={step.code} step={step} number={index + 1} standing={standings[index] ?? 'ahead'} />
      ))}
    </ol>
  );
}

function Step({ step, number, standing }: { step: ProcessStep; number: number; standing: StepStanding }) {
  const say = useText();
  return (
    <li
      className={classes.step}
      data-standing={standing}
      aria-current={standing === 'current' || standing === 'late' ? 'step' : undefined}
    >
      <span className={classes.mark} aria-hidden>
        {standing === 'done' && <IconCheck size={14} stroke={2.5} />}
        {standing === 'broken' && <IconX size={14} stroke={2.5} />}
        {(standing === 'current' || standing === 'late' || standing === 'ahead') && number}
        {standing === 'skipped' && '–'}
      </span>
      <span className={classes.words}>
        <b>{say(step.name)}</b>
        <small>
          {say(ROLE_WORDS[step.role])} ·{' '}
          {say({ vi: '{{hours}} giờ làm việc', en: '{{hours}} working hours' }, { hours: step.workingHours })}
        </small>
        <span className="mc-only-read">{say(STANDINGS[standing])}</span>
      </span>
    </li>
  );
}
