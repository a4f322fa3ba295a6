import { areShiftsPossible, USUAL_SHIFTS, type Shift } from '../deadline/working-calendar';
import type { Agency } from './agency';

/** The shifts of each weekday, 0 Sunday to 6 Saturday. */
export type WorkingWeek = readonly (readonly Shift[])[];

/**
 * The working hours of an agency: its own, else those of the nearest agency above it that has some, so that those of the province are the
 * rule for all; else the usual week.
 */
export function workingWeekOf(
  { id, parentId, workingWeek }: Pick<Agency, 'id' | 'parentId' | 'workingWeek'>,
  agencies: readonly Agency[],
): WorkingWeek {
  if (workingWeek) return workingWeek;
  // Without the agency itself, so that a tree that runs in a circle has an end.
  const others = agencies.filter((agency) => agency.id !== id);
  const above = others.find((agency) => agency.id === parentId);
  return above ? workingWeekOf(above, others) : USUAL_SHIFTS;
}

/** The weekdays whose shifts cannot be: not whole minutes of one day, empty, out of order or overlapping; `undefined` if it is no week. */
export function faultyDaysOf(week: WorkingWeek): number[] | undefined {
  if (week.length !== 7) return undefined;
  return week.flatMap((shifts, day) => (areShiftsPossible(shifts) ? [] : [day]));
}
