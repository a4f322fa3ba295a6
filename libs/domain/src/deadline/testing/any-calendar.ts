import fc from 'fast-check';
import { CALENDAR_DAY_KINDS, KINDS_WITH_SHIFTS } from '../calendar-change';
import { publicHolidays } from '../public-holidays';
import { addDays, instantOf, localDate } from '../vietnam-time';
import { USUAL_SHIFTS, type CalendarDay, type Outage, type Shift, type WorkingCalendar } from '../working-calendar';

/** What offices work on a weekday: nothing, the usual hours, a morning, an evening, odd minutes, day and night. */
const WEEKDAYS: readonly (readonly Shift[])[] = [
  [],
  USUAL_SHIFTS[1] ?? [],
  [{ from: 420, until: 690 }],
  [{ from: 1_050, until: 1_170 }],
  [
    { from: 421, until: 422 },
    { from: 599, until: 701 },
    { from: 701, until: 1_439 },
  ],
  [{ from: 0, until: 1_440 }],
];
const SPAN_DAYS = 200;
const LONGEST_OUTAGE_MINUTES = 20 * 1_440;

const week = fc
  .array(fc.constantFrom(...WEEKDAYS), { minLength: 7, maxLength: 7 })
  .filter((shifts) => shifts.some((ofDay) => ofDay.length > 0));

const extra = fc
  .tuple(fc.integer({ min: 0, max: 1_438 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]): Shift[] => [{ from, until: Math.min(1_440, from + length) }]);

const decided = fc.record({
  day: fc.nat({ max: SPAN_DAYS }),
  kind: fc.constantFrom(...CALENDAR_DAY_KINDS),
  own: fc.option(extra, { nil: undefined }),
});

const down = fc.record({
  day: fc.nat({ max: SPAN_DAYS }),
  minute: fc.nat({ max: 1_439 }),
  lasts: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: LONGEST_OUTAGE_MINUTES })),
});

const holidays = new Map<number, readonly CalendarDay[]>();
const holidaysOf = (year: number) => {
  const known = holidays.get(year) ?? publicHolidays(year);
  holidays.set(year, known);
  return known;
};

/**
 * Any minute of thirty years, with any calendar around it: hours of an agency's own, the holidays of the law, days that decisions swapped or gave more
 * shifts, and outages of minutes or of weeks.
 */
export const anyCalendarAndInstant: fc.Arbitrary<{ readonly calendar: WorkingCalendar; readonly start: Date }> = fc
  .record({
    first: fc.nat({ max: 365 * 30 }),
    minute: fc.nat({ max: 1_439 }),
    shifts: week,
    days: fc.array(decided, { maxLength: 25 }),
    outages: fc.array(down, { maxLength: 6 }),
  })
  .map(({ first, minute, shifts, days, outages }) => {
    const start = instantOf(addDays('2011-01-01', first), minute);
    const date = localDate(start);
    const year = Number(date.slice(0, 4));
    const decisions = days.map(({ day, kind, own }): CalendarDay => {
      const mustHave = kind === 'extraShift' ? (own ?? [{ from: 1_020, until: 1_080 }]) : own;
      const ofKind = KINDS_WITH_SHIFTS.includes(kind) && mustHave ? { shifts: mustHave } : {};
      return { date: addDays(date, day), kind, name: 'x', source: 'y', ...ofKind };
    });
    const all = [year, year + 1, year + 2].flatMap(holidaysOf).concat(decisions);
    const struck = outages.map((outage): Outage => {
      const from = instantOf(addDays(date, outage.day), outage.minute);
      return { from, until: new Date(from.getTime() + outage.lasts * 60_000), source: 'z' };
    });
    return { start, calendar: { shifts, days: new Map(all.map((day) => [day.date, day])), outages: struck } };
  });
