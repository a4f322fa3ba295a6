import { USUAL_POLICY, type ClockEvent, type ClockPolicy } from '../deadline/clock/clock-history';
import { readClock, type ClockReading } from '../deadline/clock/legal-clock';
import type { WorkingCalendar } from '../deadline/working-calendar';
import type { StepRun } from './step-run';

/** A run to which something happened. Two servers may be milliseconds apart: nothing happens before what happened already. */
export function happened(run: StepRun, event: ClockEvent): StepRun {
  const last = run.history.at(-1)?.at ?? run.openedAt;
  return { ...run, history: [...run.history, event.at < last ? { ...event, at: last } : event] };
}

/** Reads the clock of a step: it is a legal clock with the time of the step, by the hours of its agency. */
export function readingOfRun(
  { history, openedAt, allowedMinutes }: Pick<StepRun, 'history' | 'openedAt' | 'allowedMinutes'>,
  calendar: WorkingCalendar,
  at: Date,
  policy: Pick<ClockPolicy, 'afterSupplement'> = USUAL_POLICY,
): ClockReading {
  const last = history.at(-1)?.at ?? openedAt;
  return readClock({
    ...{ calendar, history, asOf: at < last ? last : at },
    time: { unit: 'workingHour', amount: allowedMinutes / 60 },
    policy: { ...USUAL_POLICY, afterSupplement: policy.afterSupplement },
  });
}

/** What the clock of a step shows. */
export function clockOfRun(
  run: Pick<StepRun, 'history' | 'openedAt' | 'allowedMinutes'>,
  calendar: WorkingCalendar,
  at: Date,
  policy: Pick<ClockPolicy, 'afterSupplement'> = USUAL_POLICY,
): Pick<StepRun, 'dueAt' | 'pausedWithMinutes'> {
  const { state, dueAt, remainingWorkingMinutes } = readingOfRun(run, calendar, at, policy);
  return { dueAt: dueAt ?? run.openedAt, pausedWithMinutes: state === 'paused' ? remainingWorkingMinutes : null };
}
