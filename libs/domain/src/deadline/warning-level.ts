import type { WorkingCalendar } from './working-calendar';
import { WORKING_DAY_MINUTES } from './working-calendar';
import { addWorkingMinutes } from './working-time';

/** How close a due date is when officers are warned: three working days before, one before, and when it has passed. */
export const WARNING_LEVELS = ['threeDays', 'oneDay', 'overdue'] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

const AHEAD: Readonly<Record<Exclude<WarningLevel, 'overdue'>, number>> = {
  threeDays: 3 * WORKING_DAY_MINUTES,
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
      return { after: ahead(AHEAD.oneDay), until: ahead(AHEAD.threeDays) };
    case 'oneDay':
      return { after: now, until: ahead(AHEAD.oneDay) };
    case 'overdue':
      return { after: null, until: now };
  }
}
