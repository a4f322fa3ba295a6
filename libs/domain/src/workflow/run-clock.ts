import { USUAL_POLICY, type ClockEvent, type ClockPolicy } from '../deadline/clock/clock-history';
import { readClock } from '../deadline/clock/legal-clock';
import type { WorkingCalendar } from '../deadline/working-calendar';
import type { StepRun } from './step-run';

/** A run to which something happened. Two servers may be milliseconds apart: nothing happens before what happened already. */
export function happened(run: StepRun, event: ClockEvent): StepRun {
  const last = run.history.at(-1)?.at ?? run.openedAt;
  return { ...run, history: [...run.history, event.at < last ? { ...event, at: last } : event] };
}

/** What the clock of a step shows: it is a legal clock with the time of the step, by the hours of its agency. */
export function clockOfRun(
  { history, openedAt, allowedMinutes }: Pick<StepRun, 'history' | 'openedAt' | 'allowedMinutes'>,
  calendar: WorkingCalendar,
  at: Date,
  policy: Pick<ClockPolicy, 'afterSupplement'> = USUAL_POLICY,
): Pick<StepRun, 'dueAt' | 'pausedWithMinutes'> {
  const last = history.at(-1)?.at ?? openedAt;
  const { state, dueAt, remainingWorkingMinutes } = readClock({
    ...{ calendar, history, asOf: at < last ? last : at },
    time: { unit: 'workingHour', amount: allowedMinutes / 60 },
    policy: { ...USUAL_POLICY, afterSupplement: policy.afterSupplement },
  });
  return { dueAt: dueAt ?? openedAt, pausedWithMinutes: state === 'paused' ? remainingWorkingMinutes : null };
}
