import type { EligibilityOutcome } from '@mot-cua/domain';
import { Button } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { BackButton } from './case-finder';
import { useProcedure } from './procedure.queries';
import classes from './case-finder.module.css';

interface NotThisProcedureProps {
  readonly outcome: Extract<EligibilityOutcome, { to: 'nowhere' }>;
  readonly onBack?: () => void;
}

/** Why this procedure is not the one, and what to do instead. */
export function NotThisProcedure({ outcome, onBack }: NotThisProcedureProps) {
  const say = useText();
  return (
    <div className={classes.question} data-outcome="nowhere">
      <h3 tabIndex={-1} className={classes.text}>
        <IconInfoCircle size={24} aria-hidden />
        {say({ vi: 'Thủ tục này không dành cho trường hợp của bạn', en: 'This procedure is not for your case' })}
      </h3>
      <p>{say(outcome.why)}</p>
      <p>
        <strong>{say({ vi: 'Bạn nên làm gì:', en: 'What to do instead:' })}</strong> {say(outcome.instead)}
      </p>
      {outcome.procedure && <OtherProcedure code={outcome.procedure} />}
      {onBack && <BackButton onBack={onBack} />}
    </div>
  );
}

/** The way to the procedure to use instead, by its name once that is known; nothing where it is not offered here. */
function OtherProcedure({ code }: { readonly code: string }) {
  const say = useText();
  const { data, error } = useProcedure(code);
  if (error) return null;
  return (
    <p>
      <Button component={Link} to={paths.procedure(code)} variant="outline" className={classes.other}>
        {data ? say(data.name) : say({ vi: 'Xem thủ tục {{code}}', en: 'See procedure {{code}}' }, { code })}
      </Button>
    </p>
  );
}
