import { fieldId, useText } from '@mot-cua/ui';
import { Button } from '@mantine/core';
import { pageOfPaper } from '@mot-cua/ui/form';
import type { Answers } from '@mot-cua/domain';
import type { PracticeRun } from './practice-run';
import { papersOfRun, RunPaper, type RunNeeds } from './run-paper';
import classes from './practice.module.css';

interface RunPapersProps {
  readonly run: PracticeRun;
  readonly needs: RunNeeds;
  /** Whether files may be added now. */
  readonly isOpen?: boolean;
  /** The form beside them, as it is filled in: papers that stand in it are added to there. */
  readonly beside?: { readonly answers: Answers; readonly onGoTo: (pointer: string) => void };
}

/** The papers that the filing needs and why, each with its files. */
export function RunPapers({ run, needs, isOpen = false, beside }: RunPapersProps) {
  const say = useText();
  const papers = papersOfRun(run, needs);
  return (
    <div className={classes.part}>
      <h3>{say({ vi: 'Giấy tờ', en: 'Papers' })}</h3>
      {papers.length === 0 && (
        <p className={classes.quiet}>{say({ vi: 'Không cần giấy tờ nào.', en: 'None needed.' })}</p>
      )}
      <ul className={classes.papers}>
        {papers.map((one) => {
          const pointer = `/papers/${one.paper.code}`;
          const isInForm = beside && pageOfPaper(run.form, beside.answers, one.paper.code) !== undefined;
          return (
            <li key={one.paper.code} id={isInForm ? undefined : fieldId(pointer)}>
              <RunPaper run={run} one={one} isOpen={isOpen && !isInForm} />
              {isInForm && (
                <Button size="compact-sm" variant="subtle" onClick={() => beside.onGoTo(pointer)}>
                  {say({ vi: 'Đính kèm trong tờ khai', en: 'Attached in the form' })}
                  <span className="mc-only-read"> {say(one.paper.name)}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
