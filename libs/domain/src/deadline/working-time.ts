import { addDays, instantOf, localDate, minuteOfDay, type LocalDate } from './vietnam-time';
import { isWorkingDay, shiftsOn, type WorkingCalendar } from './working-calendar';

/** Nobody rests longer than this; a calendar that does is a mistake and must not loop for ever. */
const LONGEST_REST_DAYS = 400;

/** One day of a reckoning: how many working minutes of it counted. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly minutes: number;
}

export interface Reckoning {
  readonly at: Date;
  readonly days: readonly CountedDay[];
}

/**
 * The instant at which so many working minutes have passed since another, with what each day gave. Time outside shifts does not
 * count, so zero minutes from a Sunday lead to Sunday itself and one minute to Monday 07:01.
 * @throws RangeError when the calendar has no working time left to give
 */
export function addWorkingMinutes(calendar: WorkingCalendar, start: Date, minutes: number): Reckoning {
  const days: CountedDay[] = [];
  let left = minutes;
  let date = localDate(start);
  let from = minuteOfDay(start);
  if (left <= 0) return { at: start, days };
  for (let idle = 0; idle < LONGEST_REST_DAYS; idle += 1) {
    let counted = 0;
    for (const shift of shiftsOn(calendar, date)) {
      const begin = Math.max(from, shift.from);
      const gives = Math.min(left, Math.max(0, shift.until - begin));
      counted += gives;
      left -= gives;
      if (left === 0) return { at: instantOf(date, begin + gives), days: [...days, { date, minutes: counted }] };
    }
    days.push({ date, minutes: counted });
    if (counted > 0) idle = 0;
    date = addDays(date, 1);
    from = 0;
  }
  throw new RangeError(`The calendar has no working time within ${LONGEST_REST_DAYS} days after ${date}`);
}

/** Working minutes between two instants; 0 when `end` is not after `start`. The inverse of {@link addWorkingMinutes}. */
export function workingMinutesBetween(calendar: WorkingCalendar, start: Date, end: Date): number {
  const lastDay = localDate(end);
  let total = 0;
  for (let date = localDate(start), from = minuteOfDay(start); date <= lastDay; date = addDays(date, 1), from = 0) {
    const until = date === lastDay ? minuteOfDay(end) : 24 * 60;
    for (const shift of shiftsOn(calendar, date)) {
      total += Math.max(0, Math.min(until, shift.until) - Math.max(from, shift.from));
    }
  }
  return total;
}

/**
 * The so many-th working day after a day.
 * @throws RangeError when the calendar has no working days left to give
 */
export function addWorkingDays(calendar: WorkingCalendar, after: LocalDate, days: number): LocalDate {
  let date = after;
  for (let left = days, idle = 0; left > 0; idle += 1) {
    if (idle > LONGEST_REST_DAYS)
      throw new RangeError(`The calendar has no working day within ${LONGEST_REST_DAYS} days before ${date}`);
    date = addDays(date, 1);
    if (!isWorkingDay(calendar, date)) continue;
    left -= 1;
    idle = 0;
  }
  return date;
}
