import { basisOf, type Deadline, type ProcessingTime } from '../deadline';
import type { WorkingCalendar } from '../working-calendar';
import { USUAL_POLICY, type ClockPolicy } from './clock-history';
import { readClock } from './legal-clock';

/** The deadline of something whose clock starts at an instant and to which nothing else happens, explained as that of a dossier is. */
export function deadlineFrom(
  calendar: WorkingCalendar,
  startedAt: Date,
  processingTime: ProcessingTime,
  policy: Pick<ClockPolicy, 'sameDayUntil'> = USUAL_POLICY,
): Deadline {
  const { dueAt, ledger } = readClock({
    ...{ calendar, time: processingTime, asOf: startedAt, history: [{ what: 'accepted', at: startedAt }] },
    policy: { ...USUAL_POLICY, sameDayUntil: policy.sameDayUntil },
  });
  if (!dueAt) throw new Error('A clock that has started has a due date');
  return { dueAt, startedAt, processingTime, basis: basisOf(processingTime, 'accepted', policy.sameDayUntil), ledger };
}
