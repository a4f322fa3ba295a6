import { Button } from '@mantine/core';
import { isFinal } from '@mot-cua/domain';
import {
  DueBar,
  DueLedger,
  EVENT_WORDS,
  exactTime,
  ROLE_WORDS,
  STATE_LOOKS,
  StateBadge,
  Timeline,
  useLanguage,
  useText,
} from '@mot-cua/ui';
import { IconCertificate } from '@tabler/icons-react';
import type { PracticeRun } from './practice-run';
import { resultHref } from './practice.queries';
import { StepDetail } from './step-detail';
import { Turns } from './turns';
import classes from './practice.module.css';

/** The office's side: where the dossier stands, whose turn it is, and all that has happened with what the national portal would hear. */
export function LifeOfRun({ run }: { readonly run: PracticeRun }) {
  const say = useText();
  const language = useLanguage();
  const { code, deadline, procedure, remainingWorkingMinutes, results, state } = run;
  return (
    <section aria-labelledby="life" className={classes.side}>
      <h2 id="life">{say({ vi: 'Hồ sơ được xử lý', en: 'The dossier is processed' })}</h2>
      <div className={classes.part}>
        <p className={classes.standing} role="status">
          <StateBadge state={state} />
          <span className={classes.code}>{code}</span>
          <span className={classes.quiet}>
            {say({ vi: 'mã giả, không có trong sổ', en: 'a made-up code, in no register' })}
          </span>
        </p>
        {remainingWorkingMinutes !== null && (
          <DueBar
            remainingWorkingMinutes={remainingWorkingMinutes}
            dueAt={deadline?.dueAt}
            isPaused={state === 'pausedForSupplement'}
          />
        )}
        {deadline && (
          <>
            <p>
              {say({ vi: 'Hẹn trả', en: 'Due' })}: <b>{exactTime(deadline.dueAt, language)}</b>
            </p>
            <details>
              <summary>{say({ vi: 'Vì sao ngày này?', en: 'Why this day?' })}</summary>
              <DueLedger deadline={deadline} />
            </details>
          </>
        )}
        {results.map((result) => (
          <p key={result.code}>
            <Button
              component="a"
              size="sm"
              variant="outline"
              href={resultHref(procedure.code, run.id, result.code)}
              target="_blank"
              rel="noreferrer"
              leftSection={<IconCertificate size={18} aria-hidden />}
            >
              {say(
                { vi: 'Xem kết quả: {{name}} (CHẠY THỬ)', en: 'See the result: {{name}} (practice)' },
                { name: say(result.name) },
              )}
            </Button>
          </p>
        ))}
      </div>
      {isFinal(state) ? (
        <p role="status" className={classes.part}>
          {say({ vi: 'Hồ sơ đã kết thúc.', en: 'The dossier has ended.' })}
        </p>
      ) : (
        <Turns run={run} />
      )}
      <div className={classes.part}>
        <h3>{say({ vi: 'Diễn biến', en: 'What happened' })}</h3>
        <Timeline
          items={[...run.timeline].reverse().map((step) => ({
            id: step.sequence,
            title: say(EVENT_WORDS[step.action]),
            at: step.at,
            tone: STATE_LOOKS[step.to].tone,
            who: [say(ROLE_WORDS[step.actor.role]), step.actor.role !== 'system' && step.playedBy]
              .filter(Boolean)
              .join(' · '),
            children: <StepDetail step={step} run={run} />,
          }))}
        />
      </div>
    </section>
  );
}
