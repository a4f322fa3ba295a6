import { dueAtEndOf, SAME_DAY_UNTIL } from '../deadline/deadline';
import { instantOf, localDate, minuteOfDay } from '../deadline/vietnam-time';
import { isWorkingDay, shiftsOn, type WorkingCalendar } from '../deadline/working-calendar';
import { addWorkingDays } from '../deadline/working-time';

/**
 * By when a counter has to pass on what it accepted for another agency: the same working day, or at the start of the next one where it accepted it
 * after 15:00 or on a day off (Decree 118/2025/NĐ-CP, art. 18.2).
 * @throws RangeError when the calendar has no working days left to give
 */
export function forwardBy(calendar: WorkingCalendar, acceptedAt: Date): Date {
  const today = localDate(acceptedAt);
  if (isWorkingDay(calendar, today) && minuteOfDay(acceptedAt) <= SAME_DAY_UNTIL) {
    const closing = dueAtEndOf(calendar, today);
    if (acceptedAt < closing) return closing;
  }
  const next = addWorkingDays(calendar, today, 1);
  return instantOf(next, shiftsOn(calendar, next)[0]?.from ?? 0);
}

/** Where a dossier is between the counter that accepted it and the agency that decides it. */
export interface Transit {
  readonly forwardBy: Date;
  /** `null` while it is on its way. */
  readonly arrivedAt: Date | null;
  /** It came late, or ought to be there by now. */
  readonly isLate: boolean;
}

/** The way of a dossier that another counter accepted; `null` for one that was accepted where it is decided, or not at all. */
export function transitOf(
  { receivedAt, arrivedAt }: { readonly receivedAt: Date | null; readonly arrivedAt: Date | null },
  calendar: WorkingCalendar,
  now: Date,
): Transit | null {
  if (!receivedAt || arrivedAt?.getTime() === receivedAt.getTime()) return null;
  const by = forwardBy(calendar, receivedAt);
  return { forwardBy: by, arrivedAt, isLate: (arrivedAt ?? now) > by };
}
