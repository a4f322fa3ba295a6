import { fieldId, useText } from '@mot-cua/ui';
import type { PracticeRun } from './practice-run';
import { papersOfRun, RunPaper, type RunNeeds } from './run-paper';
import classes from './practice.module.css';

/** What stands at the place of a paper in the form of a run: nothing while the filing does not need it. */
export function RunPaperInForm(props: {
  readonly run: PracticeRun;
  readonly needs: RunNeeds;
  readonly code: string;
  readonly error?: string;
}) {
  const say = useText();
  const { run, needs, code, error } = props;
  const one = papersOfRun(run, needs).find(({ paper }) => paper.code === code);
  if (!one) return null;
  return (
    <section
      id={fieldId(`/papers/${code}`)}
      tabIndex={-1}
      className={classes.paperInForm}
      data-error={error ? true : undefined}
      aria-label={say(one.paper.name)}
    >
      <RunPaper run={run} one={one} isOpen />
      {error && <p className={classes.rejected}>{error}</p>}
    </section>
  );
}
