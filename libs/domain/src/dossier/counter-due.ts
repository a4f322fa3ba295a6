import type { WorkingCalendar } from '../deadline/working-calendar';
import { addWorkingMinutes } from '../deadline/working-time';
import type { Dossier } from './dossier';
import { forwardBy } from './forwarding-time';
import { isOnItsWay, type DossierAction } from './lifecycle';

/**
 * What a counter owes a dossier beside its due date: to answer what was sent in (received, sent back for more, or refused; Resolution 66.7/2025/NQ-CP), and
 * to pass on what it accepted for another agency (Decree 118/2025/NĐ-CP, art. 18.2).
 */
export const COUNTER_DUTIES = ['firstAnswer', 'transit'] as const;
export type CounterDuty = (typeof COUNTER_DUTIES)[number];

type Standing = Pick<Dossier, 'state' | 'agencyId' | 'lastFiledAt' | 'receivedAt' | 'arrivedAt'>;

/** What a counter owes a dossier where it stands; `null`: nothing. */
export function counterDutyOf(dossier: Pick<Standing, 'state' | 'arrivedAt'>): CounterDuty | null {
  if (dossier.state === 'submitted') return 'firstAnswer';
  return isOnItsWay(dossier) ? 'transit' : null;
}

/** What does a counter's duty, in time or not. */
export const COUNTER_ANSWERS = [
  'receive',
  'refuse',
  'requestSupplement',
  'arrive',
] as const satisfies readonly DossierAction[];

/** When the counter must have answered a dossier that it was sent at an instant. */
export function firstAnswerDue(calendar: WorkingCalendar, filedAt: Date, answerHours: number): Date {
  return addWorkingMinutes(calendar, filedAt, answerHours * 60).at;
}

/** What the time of a counter's duty depends on. */
export interface CounterFrame {
  readonly calendarOf: (agencyId: string) => WorkingCalendar;
  readonly answerHours: number;
}

/**
 * By when a counter has to do what it owes a dossier, by the calendar of this moment; `null` where it owes nothing. `acceptedAtAgencyId` is the counter that
 * accepted it for another agency.
 * @throws RangeError when the calendar has no working time left to give
 */
export function counterDueAt(
  dossier: Standing & { readonly acceptedAtAgencyId: string | null },
  { calendarOf, answerHours }: CounterFrame,
): Date | null {
  const { agencyId, acceptedAtAgencyId, lastFiledAt, receivedAt } = dossier;
  switch (counterDutyOf(dossier)) {
    case 'firstAnswer':
      return agencyId !== null && lastFiledAt ? firstAnswerDue(calendarOf(agencyId), lastFiledAt, answerHours) : null;
    case 'transit':
      return acceptedAtAgencyId !== null && receivedAt ? forwardBy(calendarOf(acceptedAtAgencyId), receivedAt) : null;
    case null:
      return null;
  }
}
