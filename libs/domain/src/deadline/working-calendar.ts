import { dayOfWeek, localDate, minuteOfDay, type LocalDate, type MinuteOfDay } from './vietnam-time';

/** A stretch of working time within one day, in minutes after midnight; `until` is not part of it. */
export interface Shift {
  readonly from: MinuteOfDay;
  readonly until: MinuteOfDay;
}

/**
 * A day that differs from its weekday: a public holiday, a day off in place of a holiday that fell on a weekend, one half of a swap (a working day
 * off, a weekend day worked) that the yearly decision lays down, or a day with shifts beside the usual ones (làm thêm ca).
 */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: 'holiday' | 'compensatory' | 'swapOff' | 'swapWork' | 'extraShift';
  readonly name: string;
  /** The rule or the decision that says so. */
  readonly source: string;
  /** Of a day worked in a swap: its shifts, for every office; of extra shifts: those beside the usual ones. In order, none overlapping. */
  readonly shifts?: readonly Shift[];
}

/** A time in which the system that the office works with was down (sự cố hệ thống): it gives nobody working time. */
export interface Outage {
  readonly from: Date;
  readonly until: Date;
  /** The notice that says so. */
  readonly source: string;
}

/** When an agency works: shifts for each weekday, 0 Sunday to 6 Saturday, the days that differ, and what was taken away. */
export interface WorkingCalendar {
  readonly shifts: readonly (readonly Shift[])[];
  readonly days: ReadonlyMap<LocalDate, CalendarDay>;
  readonly outages?: readonly Outage[];
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

/** The shifts worked on a day, without the outages; none on a day off. */
export function shiftsOn(calendar: WorkingCalendar, date: LocalDate): readonly Shift[] {
  const planned = plannedShifts(calendar, date);
  return outagesOn(calendar, date).reduce(withoutOutage, planned);
}

/** The minute at which a working day closes, outage or not; `undefined` on a day off. */
export function closingOf(calendar: WorkingCalendar, date: LocalDate): MinuteOfDay | undefined {
  return plannedShifts(calendar, date).at(-1)?.until;
}

/** Whether something can be handed over at the end of a day: somebody works then, and no outage stands in the way. */
export function canCloseOn(calendar: WorkingCalendar, date: LocalDate): boolean {
  const closing = closingOf(calendar, date);
  return (
    closing !== undefined && !outagesOn(calendar, date).some(({ from, until }) => from < closing && closing <= until)
  );
}

function plannedShifts({ shifts, days }: WorkingCalendar, date: LocalDate): readonly Shift[] {
  const special = days.get(date);
  const usual = shifts[dayOfWeek(date)] ?? [];
  if (!special) return usual;
  switch (special.kind) {
    case 'holiday':
    case 'compensatory':
    case 'swapOff':
      return [];
    case 'swapWork':
      return special.shifts ?? wholeDay(usual, shifts[1] ?? []);
    case 'extraShift':
      return together([...usual, ...(special.shifts ?? [])]);
  }
}

/** A swapped day is worked for a whole one, as on a Monday; an office that works longer on that weekday anyway keeps its hours. */
function wholeDay(usual: readonly Shift[], monday: readonly Shift[]): readonly Shift[] {
  return minutesIn(usual) > minutesIn(monday) ? usual : monday;
}

function minutesIn(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { from, until }) => sum + until - from, 0);
}

/** Shifts in their order; those that touch or overlap are one, so that no minute counts twice. */
function together(shifts: readonly Shift[]): Shift[] {
  return [...shifts]
    .sort((a, b) => a.from - b.from)
    .reduce<Shift[]>((done, next) => {
      const last = done.at(-1);
      if (!last || next.from > last.until) return [...done, next];
      return [...done.slice(0, -1), { from: last.from, until: Math.max(last.until, next.until) }];
    }, []);
}

const DAY_MINUTES = 24 * 60;
const MOST_SHIFTS = 4;

/** Whether shifts can be worked on one day: whole minutes of it, none empty, in order, none overlapping, four at most. */
export function areShiftsPossible(shifts: readonly Shift[]): boolean {
  return (
    shifts.length <= MOST_SHIFTS &&
    shifts.every(
      ({ from, until }, index) =>
        Number.isInteger(from) &&
        Number.isInteger(until) &&
        from >= (shifts[index - 1]?.until ?? 0) &&
        from < until &&
        until <= DAY_MINUTES,
    )
  );
}

/** The outages of a day as stretches of it. */
export function outagesOn({ outages = [] }: WorkingCalendar, date: LocalDate): (Shift & Pick<Outage, 'source'>)[] {
  return outages.flatMap(({ from, until, source }) => {
    const first = localDate(from);
    const last = localDate(until);
    if (date < first || date > last) return [];
    const stretch = { from: date === first ? minuteOfDay(from) : 0, until: date === last ? minuteOfDay(until) : 1_440 };
    return stretch.from < stretch.until ? [{ ...stretch, source }] : [];
  });
}

/** The outages that touch a time, in the order in which they began. */
export function outagesBetween({ outages = [] }: WorkingCalendar, from: Date, until: Date): Outage[] {
  return outages
    .filter((outage) => outage.from < until && from < outage.until)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

function withoutOutage(shifts: readonly Shift[], outage: Shift): Shift[] {
  return shifts
    .flatMap(({ from, until }) => [
      { from, until: Math.min(until, outage.from) },
      { from: Math.max(from, outage.until), until },
    ])
    .filter(({ from, until }) => from < until);
}

/** Whether anybody works that day. */
export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return shiftsOn(calendar, date).length > 0;
}
