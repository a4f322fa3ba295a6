import { dayOfWeek, type LocalDate } from './vietnam-time';
import { areShiftsPossible, USUAL_SHIFTS, type CalendarDay } from './working-calendar';

/** Kinds of days that differ from their weekday. */
export const CALENDAR_DAY_KINDS = [
  'holiday',
  'compensatory',
  'swapOff',
  'swapWork',
  'extraShift',
] as const satisfies readonly CalendarDay['kind'][];
export type CalendarDayKind = CalendarDay['kind'];

/** Kinds of days that may have shifts of their own: worked in a swap with other hours than usual, or with more of them. */
export const KINDS_WITH_SHIFTS: readonly CalendarDayKind[] = ['swapWork', 'extraShift'];

export type FaultOfShifts = 'shiftsMissing' | 'shiftsOnDayOff' | 'shiftsImpossible';
export type CalendarDayFault = 'dayIsOffAnyway' | 'dayIsWorkedAnyway' | FaultOfShifts;

/**
 * What is wrong with a decided day; `undefined` when nothing is. A day off in place of another, or swapped away, is a weekday; a day
 * that is worked for it is one of the weekend. A public holiday falls where it falls, and more shifts are worked on any day.
 */
export function faultOfCalendarDay(day: Pick<CalendarDay, 'date' | 'kind' | 'shifts'>): CalendarDayFault | undefined {
  return faultOfWeekday(day) ?? faultOfShifts(day);
}

function faultOfWeekday({ date, kind }: Pick<CalendarDay, 'date' | 'kind'>): CalendarDayFault | undefined {
  const isWorkedUsually = (USUAL_SHIFTS[dayOfWeek(date)] ?? []).length > 0;
  switch (kind) {
    case 'holiday':
    case 'extraShift':
      return undefined;
    case 'compensatory':
    case 'swapOff':
      return isWorkedUsually ? undefined : 'dayIsOffAnyway';
    case 'swapWork':
      return isWorkedUsually ? 'dayIsWorkedAnyway' : undefined;
  }
}

/** What is wrong with the shifts that a decided day has, or lacks. */
export function faultOfShifts({ kind, shifts }: Pick<CalendarDay, 'kind' | 'shifts'>): FaultOfShifts | undefined {
  if (!shifts) return kind === 'extraShift' ? 'shiftsMissing' : undefined;
  if (!KINDS_WITH_SHIFTS.includes(kind)) return 'shiftsOnDayOff';
  if (shifts.length === 0) return 'shiftsMissing';
  return areShiftsPossible(shifts) ? undefined : 'shiftsImpossible';
}

/** How many more days were swapped away than are worked for them; below 0 the other way round. A swap has two halves. */
export function unmatchedSwaps(days: readonly Pick<CalendarDay, 'kind'>[]): number {
  const count = (kind: CalendarDayKind) => days.filter((day) => day.kind === kind).length;
  return count('swapOff') - count('swapWork');
}

/** The year of a day, as a number. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
