import type { WorkingCalendar } from './working-calendar';
import { WORKING_DAY_MINUTES } from './working-calendar';
import { addWorkingMinutes } from './working-time';

/**
 * How close a due date is when officers are warned: a first time, a last time, and when it has passed; how long before is policy. `delay`: in between, of
 * what is about to be late only, while a new day may still be given (Decree 61/2018/NĐ-CP, art. 19.9).
 */
export const WARNING_LEVELS = ['first', 'delay', 'last', 'overdue'] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

/** How many working hours ahead each level is. */
export interface HoursAhead {
  readonly first: number;
  readonly last: number;
  readonly delay?: number;
}

/** Due dates after the first instant and until the second; of the whole past without a first. */
export interface DueSpan {
  readonly after: Date | null;
  readonly until: Date;
}

/** The due dates that are warned of at this level now. */
export function dueForWarning(calendar: WorkingCalendar, level: WarningLevel, hours: HoursAhead, now: Date): DueSpan {
  const ahead = (minutes: number) => addWorkingMinutes(calendar, now, minutes).at;
  switch (level) {
    case 'first':
      return { after: ahead(hours.last * 60), until: ahead(hours.first * 60) };
    case 'delay':
      // Later than a working day before it no new day may be given.
      return { after: ahead(WORKING_DAY_MINUTES), until: ahead((hours.delay ?? 0) * 60) };
    case 'last':
      return { after: now, until: ahead(hours.last * 60) };
    case 'overdue':
      return { after: null, until: now };
  }
}
