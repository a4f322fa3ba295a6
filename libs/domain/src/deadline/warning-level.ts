import type { WorkingCalendar } from './working-calendar';
import { WORKING_DAY_MINUTES } from './working-calendar';
import { addWorkingMinutes } from './working-time';

/**
 * How close a due date is when officers are warned: three working days before, one before, and when it has passed. Two days before, of what is about to
 * be late only: the last day on which a new one may be given (Decree 61/2018/NĐ-CP, art. 19.9).
 */
export const WARNING_LEVELS = ['threeDays', 'twoDays', 'oneDay', 'overdue'] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

const AHEAD: Readonly<Record<Exclude<WarningLevel, 'overdue'>, number>> = {
  threeDays: 3 * WORKING_DAY_MINUTES,
  twoDays: 2 * WORKING_DAY_MINUTES,
  oneDay: WORKING_DAY_MINUTES,
};

/** Due dates from the first instant to the second are warned of at this level now; of the past without a first. */
export function dueForWarning(
  calendar: WorkingCalendar,
  level: WarningLevel,
  now: Date,
): { readonly after: Date | null; readonly until: Date } {
  const ahead = (minutes: number) => addWorkingMinutes(calendar, now, minutes).at;
  switch (level) {
    case 'threeDays':
    case 'twoDays':
      return { after: ahead(AHEAD.oneDay), until: ahead(AHEAD[level]) };
    case 'oneDay':
      return { after: now, until: ahead(AHEAD.oneDay) };
    case 'overdue':
      return { after: null, until: now };
  }
}
