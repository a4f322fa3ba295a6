import { dayOfWeek, type LocalDate } from './vietnam-time';
import { USUAL_SHIFTS, type CalendarDay } from './working-calendar';

/** Kinds of days that differ from their weekday. */
export const CALENDAR_DAY_KINDS = [
  'holiday',
  'compensatory',
  'swapOff',
  'swapWork',
] as const satisfies readonly CalendarDay['kind'][];
export type CalendarDayKind = CalendarDay['kind'];

export type CalendarDayFault = 'dayIsOffAnyway' | 'dayIsWorkedAnyway';

/**
 * What is wrong with a decided day; `undefined` when nothing is. A day off in place of another, or swapped away, is a weekday; a day
 * that is worked for it is one of the weekend. A public holiday falls where it falls.
 */
export function faultOfCalendarDay({ date, kind }: Pick<CalendarDay, 'date' | 'kind'>): CalendarDayFault | undefined {
  const isWorkedUsually = (USUAL_SHIFTS[dayOfWeek(date)] ?? []).length > 0;
  switch (kind) {
    case 'holiday':
      return undefined;
    case 'compensatory':
    case 'swapOff':
      return isWorkedUsually ? undefined : 'dayIsOffAnyway';
    case 'swapWork':
      return isWorkedUsually ? 'dayIsWorkedAnyway' : undefined;
  }
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
