import { Alert } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { isProblem } from '../../api/is-problem';
import { OUTAGE_WORDS } from './outages.words';

/** Why an outage could not be saved; that somebody else was faster is told as what to do. */
export function OutageProblem({ error }: { readonly error: Error | null }) {
  const say = useText();
  if (!error) return null;
  if (!isProblem(error, 'changedElsewhere')) return <ProblemNotice error={error} />;
  return (
    <Alert color="amber" role="alert">
      {say(OUTAGE_WORDS.changed)}
    </Alert>
  );
}
