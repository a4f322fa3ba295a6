import { localDate, type LocalDate } from '../deadline/vietnam-time';
import { addWorkingDays } from '../deadline/working-time';
import type { LegalFrame } from './dossier';
import { nextOpenDay, type SupplementRequest } from './supplement';

/** How close the last day is when an applicant is reminded (nhắc bổ sung): a first time and a last time; how long before is policy. */
export const REMINDER_LEVELS = ['first', 'last'] as const;
export type ReminderLevel = (typeof REMINDER_LEVELS)[number];

/** That an applicant was reminded. */
export interface SupplementReminder {
  readonly level: ReminderLevel;
  /** Instant in ISO 8601. */
  readonly at: string;
}

type Frame = Pick<LegalFrame, 'calendar' | 'policy'>;

/** The reminder that a request calls for now; `undefined`: none, or it was given. A first one on the day of the request itself would say nothing new. */
export function reminderDue(
  request: SupplementRequest,
  at: Date,
  { calendar, policy }: Frame,
): ReminderLevel | undefined {
  const { answerBy, askedOn, reminder } = request;
  if (!answerBy || reminder?.level === 'last') return undefined;
  const today = localDate(at);
  const isWithin = (days: number) => answerBy <= addWorkingDays(calendar, today, days);
  if (isWithin(policy.remindLastDays)) return 'last';
  return !reminder && askedOn !== today && isWithin(policy.remindFirstDays) ? 'first' : undefined;
}

/** The first day after which a request may lapse once its last reminder was given: nobody is held to one that has not stood for its time. */
export function earliestLastDay(remindedAt: Date, { calendar, policy }: Frame): LocalDate {
  return nextOpenDay(calendar, addWorkingDays(calendar, localDate(remindedAt), policy.remindLastDays));
}

/** Whether a request closes its dossier now: its last day is over, and the last reminder has stood for its time. */
export function hasLapsed({ answerBy, reminder }: SupplementRequest, at: Date): boolean {
  return answerBy !== undefined && reminder?.level === 'last' && localDate(at) > answerBy;
}
