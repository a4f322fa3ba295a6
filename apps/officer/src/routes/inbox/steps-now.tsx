import { Tooltip, VisuallyHidden } from '@mantine/core';
import type { InboxDossier } from '@mot-cua/api-client';
import { DueBar, dueWords, pausedWords, useText } from '@mot-cua/ui';
import { INBOX_WORDS } from './inbox.words';
import classes from './steps-now.module.css';

type Step = InboxDossier['steps'][number];

/** The step that a dossier is at, with who has it and its time; of several side by side the next due, the others behind "+n". */
export function StepsNow({ row: { steps } }: { readonly row: InboxDossier }) {
  const say = useText();
  const [first, ...others] = steps;
  if (!first)
    return (
      <span className={classes.quiet} aria-label={say(INBOX_WORDS.noStep)}>
        —
      </span>
    );
  const { remainingMinutes, allowedMinutes, dueAt, isPaused } = first;
  return (
    <div className={classes.cell}>
      <div className={classes.name}>
        <span>{say(first.name)}</span>
        {others.length > 0 && <Others steps={others} />}
      </div>
      {whose(first, say) && <div className={classes.quiet}>{whose(first, say)}</div>}
      <DueBar
        remainingWorkingMinutes={remainingMinutes}
        allowedWorkingMinutes={Math.max(1, allowedMinutes)}
        dueAt={dueAt}
        isPaused={isPaused}
      />
    </div>
  );
}

function Others({ steps }: { readonly steps: readonly Step[] }) {
  const say = useText();
  const lines = steps.map((step) => inWords(step, say));
  return (
    <Tooltip
      events={{ hover: true, focus: true, touch: true }}
      label={lines.map((line, index) => (
        <div key={steps[index]?.number}>{line}</div>
      ))}
    >
      <span className={classes.more}>
        <span aria-hidden>+{steps.length}</span>
        <VisuallyHidden>{`${say(INBOX_WORDS.stepsBeside)}: ${lines.join('; ')}`}</VisuallyHidden>
      </span>
    </Tooltip>
  );
}

/** "Công an tỉnh · Hồ Quang Dũng"; nothing for a step of one's own agency that nobody has. */
function whose({ agency, takenBy }: Step, say: ReturnType<typeof useText>): string {
  return [agency && say(agency.name), takenBy].filter(Boolean).join(' · ');
}

/** "Thẩm tra an ninh · Công an tỉnh · trễ 2 giờ làm việc". */
function inWords(step: Step, say: ReturnType<typeof useText>): string {
  const left = (step.isPaused ? pausedWords : dueWords)(step.remainingMinutes);
  return [say(step.name), whose(step, say), say(left)].filter(Boolean).join(' · ');
}
