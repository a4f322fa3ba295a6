import { yearOf, type CalendarDay } from '@mot-cua/domain';
import { publicHolidays } from '@mot-cua/domain/deadline/public-holidays';

/** Years that deadlines can reach: the longest procedures take some months. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2050;

const remembered = new Map<number, readonly CalendarDay[]>();

/** The public holidays of a year by rule; the lunar calendar is asked once. */
export function daysByRule(year: number): readonly CalendarDay[] {
  const known = remembered.get(year) ?? publicHolidays(year);
  remembered.set(year, known);
  return known;
}

/** Kept days, and those by rule of every year of which none is kept. */
export function withDaysByRule(kept: readonly CalendarDay[]): CalendarDay[] {
  const keptYears = new Set(kept.map(({ date }) => yearOf(date)));
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return [...kept, ...years.filter((year) => !keptYears.has(year)).flatMap(daysByRule)];
}
