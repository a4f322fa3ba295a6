import { Button, Group, Tooltip } from '@mantine/core';
import { PRACTICE_ACTIONS, SUPPLEMENT_REQUESTS_ALLOWED, type PracticeAction, type Role } from '@mot-cua/domain';
import { ACTION_WORDS, ProblemNotice, problemWords, ROLE_WORDS, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { ActDialog, isAtOnce, type AskingAction } from './act-dialog';
import { AskSupplementDialog } from './ask-supplement-dialog';
import type { PracticeAct, PracticeRun } from './practice-run';
import { useAct } from './use-act';
import classes from './practice.module.css';

interface Asked {
  readonly role: Role;
  readonly action: AskingAction | 'requestSupplement';
}

/** What each role may do now, as the lifecycle says: one administrator plays them all. */
export function Turns({ run }: { readonly run: PracticeRun }) {
  const say = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const acting = useAct(run);
  const press = (role: Role, action: PracticeAction) => {
    if (isAtOnce(action)) acting.send({ role, action });
    else if (action !== 'supplement' && action !== 'finishStep') setAsked({ role, action });
  };
  const close = () => setAsked(null);
  return (
    <div className={classes.part}>
      <h3>{say({ vi: 'Đóng vai', en: 'Play a role' })}</h3>
      <dl className={classes.turns}>
        {run.turns.map(({ role, actions }) => (
          <div key={role}>
            <dt>{say(ROLE_WORDS[role])}</dt>
            <dd>
              <Group gap="xs">
                {actions.filter(isPlayed).map((action) => (
                  <Turn
                    key={action}
                    run={run}
                    action={action}
                    isBusy={acting.isPending}
                    onPress={() => press(role, action)}
                  />
                ))}
              </Group>
              {actions.includes('supplement') && (
                <p className={classes.quiet}>
                  {say({ vi: 'Bổ sung ở tờ khai bên cạnh.', en: 'Supplements in the form beside this.' })}
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {run.openSteps.length > 0 && (
        <>
          <h3>{say({ vi: 'Các bước cần xong trước khi trình', en: 'Steps before a result is proposed' })}</h3>
          <dl className={classes.turns}>
            {run.openSteps.map((step) => (
              <div key={step.run}>
                <dt>
                  {say(step.name)} · {say(ROLE_WORDS[step.role])}
                </dt>
                <dd>
                  <StepEnds step={step} isBusy={acting.isPending} onAct={acting.send} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {acting.error && <ProblemNotice error={acting.error} />}
      {asked?.action === 'requestSupplement' && <AskSupplementDialog run={run} role={asked.role} onClose={close} />}
      {asked && asked.action !== 'requestSupplement' && (
        <ActDialog run={run} role={asked.role} action={asked.action} onClose={close} />
      )}
    </div>
  );
}

interface StepEndsProps {
  readonly step: PracticeRun['openSteps'][number];
  readonly isBusy: boolean;
  readonly onAct: (act: PracticeAct) => void;
}

/** A button for each way in which a step can end. */
function StepEnds({ step: { run, role, ways }, isBusy, onAct }: StepEndsProps) {
  const say = useText();
  const act = { action: 'finishStep', role, run } as const;
  return (
    <Group gap="xs">
      {ways.length === 0 && (
        <Button size="sm" disabled={isBusy} onClick={() => onAct(act)}>
          {say(ACTION_WORDS.finishStep)}
        </Button>
      )}
      {ways.map(({ code, name }) => (
        <Button key={code} size="sm" variant="default" disabled={isBusy} onClick={() => onAct({ ...act, way: code })}>
          {say(name)}
        </Button>
      ))}
    </Group>
  );
}

/** A supplement is given in the form, and what the portal does by itself is nobody's turn. */
function isPlayed(
  action: PracticeRun['turns'][number]['actions'][number],
): action is Exclude<PracticeAction, 'supplement'> {
  return PRACTICE_ACTIONS.some((one) => one === action) && action !== 'supplement';
}

interface TurnProps {
  readonly run: PracticeRun;
  readonly action: Exclude<PracticeAction, 'supplement'>;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

function Turn({ run, action, isBusy, onPress }: TurnProps) {
  const say = useText();
  const asked = run.timeline.filter((step) => step.action === 'requestSupplement').length;
  const isRefused = action === 'requestSupplement' && asked >= SUPPLEMENT_REQUESTS_ALLOWED;
  const button = (
    <Button
      size="sm"
      variant={isAtOnce(action) || action === 'proposeResult' ? 'filled' : 'default'}
      disabled={isBusy}
      aria-disabled={isRefused || undefined}
      data-disabled={isRefused || undefined}
      onClick={() => !isRefused && onPress()}
    >
      {say(ACTION_WORDS[action])}
    </Button>
  );
  if (!isRefused) return button;
  return (
    <Tooltip multiline maw={320} label={say(problemWords('supplementAlreadyRequested'))}>
      {button}
    </Tooltip>
  );
}
