import type { ProcessStep } from '@mot-cua/domain';
import { ROLE_WORDS, useText } from '@mot-cua/ui';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { Dossier } from '../../api/dossier';
import { isHere, STANDING_WORDS, type Standing } from '../../process-drawing/standing-words';
import { processPosition } from './process-position';
import classes from './process-steps.module.css';

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

function Step({ step, number, standing }: { step: ProcessStep; number: number; standing: Standing }) {
  const say = useText();
  return (
    <li className={classes.step} data-standing={standing} aria-current={isHere(standing) ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden>
        {standing === 'done' && <IconCheck size={14} stroke={2.5} />}
        {standing === 'broken' && <IconX size={14} stroke={2.5} />}
        {(isHere(standing) || standing === 'ahead') && number}
        {standing === 'skipped' && '–'}
      </span>
      <span className={classes.words}>
        <b>{say(step.name)}</b>
        <small>
          {say(ROLE_WORDS[step.role])} ·{' '}
          {say({ vi: '{{hours}} giờ làm việc', en: '{{hours}} working hours' }, { hours: step.workingHours })}
        </small>
        <span className="mc-only-read">{say(STANDING_WORDS[standing])}</span>
      </span>
    </li>
  );
}
