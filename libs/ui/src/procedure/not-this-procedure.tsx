import type { EligibilityOutcome } from '@mot-cua/domain';
import { useText } from '../i18n/use-text';
import { Heading } from '../layout/heading';
import { IconInfoCircle } from '@tabler/icons-react';
import { BackButton } from './case-finder';
import { useProcedureSlots } from './procedure-slots';
import classes from './case-finder.module.css';

interface NotThisProcedureProps {
  readonly outcome: Extract<EligibilityOutcome, { to: 'nowhere' }>;
  readonly onBack?: () => void;
}

/** Why this procedure is not the one, and what to do instead. */
export function NotThisProcedure({ outcome, onBack }: NotThisProcedureProps) {
  const say = useText();
  const { otherProcedure } = useProcedureSlots();
  return (
    <div className={classes.question} data-outcome="nowhere">
      <Heading level={3} tabIndex={-1} className={classes.text}>
        <IconInfoCircle size={24} aria-hidden />
        {say({ vi: 'Thủ tục này không dành cho trường hợp của bạn', en: 'This procedure is not for your case' })}
      </Heading>
      <p>{say(outcome.why)}</p>
      <p>
        <strong>{say({ vi: 'Bạn nên làm gì:', en: 'What to do instead:' })}</strong> {say(outcome.instead)}
      </p>
      {outcome.procedure && otherProcedure(outcome.procedure)}
      {onBack && <BackButton onBack={onBack} />}
    </div>
  );
}
