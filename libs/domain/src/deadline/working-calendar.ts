import { dayOfWeek, type LocalDate, type MinuteOfDay } from './vietnam-time';

/** A stretch of working time within one day, in minutes after midnight; `until` is not part of it. */
export interface Shift {
  readonly from: MinuteOfDay;
  readonly until: MinuteOfDay;
}

/**
 * A day that differs from its weekday: a public holiday, a day off in place of a holiday that fell on a weekend,
 * or one half of a swap (a working day off, a weekend day worked) that the yearly decision lays down.
 */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: 'holiday' | 'compensatory' | 'swapOff' | 'swapWork';
  readonly name: string;
  /** The rule or the decision that says so. */
  readonly source: string;
}

/** When an agency works: shifts for each weekday, 0 Sunday to 6 Saturday, and the days that differ. */
export interface WorkingCalendar {
  readonly shifts: readonly (readonly Shift[])[];
  readonly days: ReadonlyMap<LocalDate, CalendarDay>;
}

const MORNING: Shift = { from: 7 * 60, until: 11 * 60 + 30 };
const AFTERNOON: Shift = { from: 13 * 60 + 30, until: 17 * 60 };

/** Monday to Friday, 07:00–11:30 and 13:30–17:00: eight working hours a day. */
export const USUAL_SHIFTS: WorkingCalendar['shifts'] = [
  [],
  [MORNING, AFTERNOON],
  [MORNING, AFTERNOON],
  [MORNING, AFTERNOON],
  [MORNING, AFTERNOON],
  [MORNING, AFTERNOON],
  [],
];

/** One working day in the reckoning of deadlines, in minutes. */
export const WORKING_DAY_MINUTES = 8 * 60;

export function workingCalendar(days: readonly CalendarDay[], shifts = USUAL_SHIFTS): WorkingCalendar {
  return { shifts, days: new Map(days.map((day) => [day.date, day])) };
}

/** The shifts worked on a day; none on a day off. A weekend day worked in a swap has a Monday's shifts. */
export function shiftsOn({ shifts, days }: WorkingCalendar, date: LocalDate): readonly Shift[] {
  const special = days.get(date);
  const usual = shifts[dayOfWeek(date)] ?? [];
  if (!special) return usual;
  return special.kind === 'swapWork' ? (usual.length > 0 ? usual : (shifts[1] ?? [])) : [];
}

/** Whether anybody works that day. */
export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return shiftsOn(calendar, date).length > 0;
}
