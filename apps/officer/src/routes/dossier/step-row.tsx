import { Button, Menu } from '@mantine/core';
import { ACTION_WORDS, DueBar, DueWhy, exactTime, ROLE_WORDS, useLanguage, useText } from '@mot-cua/ui';
import { IconChevronDown } from '@tabler/icons-react';
import type { DossierStep } from '../../api/dossier';
import type { StepAct } from './step-dialog';
import { durationWords, END_OF_DOSSIER_WORDS, STEP_END_WORDS, timeKeptWords } from './step-words';
import classes from './process-panel.module.css';

interface StepRowProps {
  readonly step: DossierStep;
  readonly onAct: (act: StepAct) => void;
}

/** One time that the dossier is, or was, at a step: who has it, its time against its allowance, and what can be done. */
export function StepRow({ step, onAct }: StepRowProps) {
  const say = useText();
  const language = useLanguage();
  const { name, agency, role, takenBy, openedAt, dueAt, allowedMinutes, usedMinutes, end, isLead, isPaused } = step;
  const time = { used: durationWords(usedMinutes, language), allowed: durationWords(allowedMinutes, language) };
  return (
    <li className={classes.step} data-punctuality={end ? step.punctuality : undefined}>
      <div className={classes.what}>
        <b>{say(name)}</b>
        <span className={classes.quiet}>
          {say(agency.name)} · {takenBy?.fullName ?? say(ROLE_WORDS[role])}
          {isLead && ` · ${say({ vi: 'chủ trì', en: 'leads' })}`}
        </span>
        {end?.note && <p className={classes.note}>{end.note}</p>}
        {end?.way && (
          <span className={classes.quiet}>
            {say({ vi: 'Hướng đi', en: 'Way' })}: {say(end.way)}
          </span>
        )}
      </div>
      <div className={classes.time}>
        {end ? (
          <>
            <span>
              {say(STEP_END_WORDS[end.how])}
              {end.because && `: ${say(END_OF_DOSSIER_WORDS[end.because])}`} · {exactTime(end.at, language)}
            </span>
            <span className={classes.used}>
              {say({ vi: '{{used}} trong {{allowed}}', en: '{{used}} of {{allowed}}' }, time)}
              {end.how === 'finished' || step.punctuality === 'late'
                ? ` · ${say(timeKeptWords(step.punctuality, false))}`
                : ''}
            </span>
          </>
        ) : (
          <>
            <DueBar
              remainingWorkingMinutes={allowedMinutes - usedMinutes}
              allowedWorkingMinutes={Math.max(1, allowedMinutes)}
              dueAt={dueAt}
              isPaused={isPaused}
            />
            <span className={classes.used}>
              {say(
                { vi: 'từ {{from}} · {{used}} trong {{allowed}}', en: 'since {{from}} · {{used}} of {{allowed}}' },
                { ...time, from: exactTime(openedAt, language) },
              )}
            </span>
          </>
        )}
        <DueWhy deadline={step.deadline} what={STEP_DUE} isPaused={isPaused} />
      </div>
      {step.actions.length > 0 && <StepActions step={step} onAct={onAct} />}
    </li>
  );
}

const STEP_DUE = { vi: 'Hạn của bước', en: 'Step due' };

const SELDOM = ['assignStep', 'moveStep', 'returnStep'] as const;

function StepActions({ step, onAct }: StepRowProps) {
  const say = useText();
  const { actions, number } = step;
  const has = (action: (typeof actions)[number]) => actions.includes(action);
  const seldom = SELDOM.filter(has);
  return (
    <div className={classes.actions}>
      {has('finishStep') && (
        <Button size="xs" onClick={() => onAct({ action: 'finishStep', number })}>
          {say(ACTION_WORDS.finishStep)}
        </Button>
      )}
      {has('takeStep') && (
        <Button size="xs" variant="default" onClick={() => onAct({ action: 'takeStep', number })}>
          {say(ACTION_WORDS.takeStep)}
        </Button>
      )}
      {seldom.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {say({ vi: 'Việc khác', en: 'More' })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {seldom.map((action) => (
              <Menu.Item key={action} onClick={() => onAct({ action, number })}>
                {say(ACTION_WORDS[action])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
