import fc from 'fast-check';
import { publicHolidays } from './public-holidays';
import { addDays, instantOf, localDate, minuteOfDay } from './vietnam-time';
import { isWorkingDay, shiftsOn, USUAL_SHIFTS, workingCalendar } from './working-calendar';
import { anyCalendarAndInstant } from './testing/any-calendar';
import { addWorkingDays, addWorkingMinutes, workingMinutesBetween } from './working-time';

const YEARS = Array.from({ length: 31 }, (_, index) => 2010 + index);
const calendar = workingCalendar(YEARS.flatMap(publicHolidays));
const plain = workingCalendar([]);

/** Any minute of thirty years. */
const instant = fc
  .tuple(fc.integer({ min: 0, max: 365 * 29 }), fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([days, minute]) => instantOf(addDays('2011-01-01', days), minute));
const workingMinutes = fc.integer({ min: 1, max: 60 * 480 });

describe('working time', () => {
  it('lies in shifts: eight hours from Monday to Friday', () => {
    const week = ['2026-11-16', '2026-11-23'].map((date) => instantOf(date, 0));
    expect(workingMinutesBetween(plain, week[0] ?? new Date(0), week[1] ?? new Date(0))).toBe(5 * 480);
  });

  it('is given back by reckoning: between undoes add, over thirty years', () => {
    fc.assert(
      fc.property(instant, workingMinutes, (start, minutes) => {
        const { at, days } = addWorkingMinutes(calendar, start, minutes);
        expect(workingMinutesBetween(calendar, start, at)).toBe(minutes);
        expect(days.reduce((sum, day) => sum + day.minutes, 0)).toBe(minutes);
      }),
      { numRuns: 500 },
    );
  });

  it('is reached as early as can be: a minute before, less has passed', () => {
    fc.assert(
      fc.property(instant, workingMinutes, (start, minutes) => {
        const { at } = addWorkingMinutes(calendar, start, minutes);
        expect(workingMinutesBetween(calendar, start, new Date(at.getTime() - 60_000))).toBe(minutes - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('ends within a shift or with it', () => {
    fc.assert(
      fc.property(instant, workingMinutes, (start, minutes) => {
        const { at } = addWorkingMinutes(calendar, start, minutes);
        const minute = minuteOfDay(at);
        expect(shiftsOn(calendar, localDate(at)).some(({ from, until }) => from < minute && minute <= until)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('adds up: one stretch and then another is both together', () => {
    fc.assert(
      fc.property(instant, workingMinutes, workingMinutes, (start, first, second) => {
        const inTwo = addWorkingMinutes(calendar, addWorkingMinutes(calendar, start, first).at, second).at;
        expect(inTwo).toEqual(addWorkingMinutes(calendar, start, first + second).at);
      }),
      { numRuns: 300 },
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [first, last] = one <= other ? [one, other] : [other, one];
        expect(workingMinutesBetween(calendar, last, first)).toBe(0);
        expect(workingMinutesBetween(calendar, first, last)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the start where nothing is added', () => {
    const sunday = instantOf('2026-11-22', 600);
    expect(addWorkingMinutes(calendar, sunday, 0)).toEqual({ at: sunday, days: [] });
  });

  it('of an agency that never works is an error, not an endless search', () => {
    const never = workingCalendar([], [[], [], [], [], [], [], []]);
    expect(() => addWorkingMinutes(never, instantOf('2026-11-23', 480), 1)).toThrow(RangeError);
  });
});

describe('working time, whatever the hours, decisions and outages', () => {
  const minutesLater = fc.integer({ min: 1, max: 30 * 480 });

  it('is given back by reckoning to the minute, and is reached as early as can be', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, minutesLater, ({ calendar: any, start }, minutes) => {
        const { at, days } = addWorkingMinutes(any, start, minutes);
        expect(workingMinutesBetween(any, start, at)).toBe(minutes);
        expect(workingMinutesBetween(any, start, new Date(at.getTime() - 60_000))).toBe(minutes - 1);
        expect(days.reduce((sum, day) => sum + day.minutes, 0)).toBe(minutes);
      }),
      { numRuns: 400 },
    );
  });

  it('leads back to an instant in working time from the time until then', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, minutesLater, fc.nat(40_000), ({ calendar: any, start }, minutes, later) => {
        const end = addWorkingMinutes(any, start, minutes).at;
        expect(addWorkingMinutes(any, start, workingMinutesBetween(any, start, end)).at).toEqual(end);
        // Of any later instant: the last minute that was worked until then.
        const anywhere = new Date(end.getTime() + later * 60_000);
        const worked = workingMinutesBetween(any, start, anywhere);
        const back = addWorkingMinutes(any, start, worked).at;
        expect(back <= anywhere).toBe(true);
        expect(workingMinutesBetween(any, back, anywhere)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up over any instant between', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, fc.nat(100_000), fc.nat(100_000), ({ calendar: any, start }, one, two) => {
        const middle = new Date(start.getTime() + one * 60_000);
        const end = new Date(middle.getTime() + two * 60_000);
        expect(workingMinutesBetween(any, start, middle) + workingMinutesBetween(any, middle, end)).toBe(
          workingMinutesBetween(any, start, end),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives minutes within the shifts of a day, in order, none of them in an outage', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, fc.nat(200), ({ calendar: any, start }, later) => {
        const date = addDays(localDate(start), later);
        const shifts = shiftsOn(any, date);
        shifts.forEach(({ from, until }, index) => {
          expect(from < until && from >= (shifts[index - 1]?.until ?? 0) && until <= 1_440).toBe(true);
          const struck = (any.outages ?? []).some(
            (outage) => outage.from < instantOf(date, until) && instantOf(date, from) < outage.until,
          );
          expect(struck).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('in whole days counts the days on which somebody works, and ends on one', () => {
    fc.assert(
      fc.property(anyCalendarAndInstant, fc.nat(40), ({ calendar: any, start }, amount) => {
        const after = localDate(start);
        const last = addWorkingDays(any, after, amount);
        let counted = 0;
        for (let date = addDays(after, 1); date <= last; date = addDays(date, 1))
          if (isWorkingDay(any, date)) counted += 1;
        expect(counted).toBe(amount);
        expect(amount === 0 ? last === after : isWorkingDay(any, last)).toBe(true);
        expect(addWorkingDays(any, last, 3)).toBe(addWorkingDays(any, after, amount + 3));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day of the calendar', () => {
  const special = (kind: 'holiday' | 'compensatory' | 'swapOff' | 'swapWork', date: string) =>
    workingCalendar([{ date, kind, name: 'x', source: 'y' }]);

  it('is worked on a swapped Saturday as on a Monday', () => {
    expect(shiftsOn(special('swapWork', '2026-08-22'), '2026-08-22')).toEqual(shiftsOn(plain, '2026-08-24'));
  });

  const saturdayMorning = [{ from: 420, until: 690 }];
  const withSaturdays = [...USUAL_SHIFTS.slice(0, 6), saturdayMorning];

  it('is worked whole on a swapped Saturday, whose mornings an office works anyway: eight hours, not four and a half', () => {
    expect(isWorkingDay(workingCalendar([], withSaturdays), '2026-11-28')).toBe(true);
    const swapped = workingCalendar([{ date: '2026-08-22', kind: 'swapWork', name: 'x', source: 'y' }], withSaturdays);
    expect(shiftsOn(swapped, '2026-08-22')).toEqual(shiftsOn(plain, '2026-08-24'));
  });

  it('keeps longer hours that an office has on a swapped day anyway', () => {
    const long = [{ from: 360, until: 1_080 }];
    const swapped = workingCalendar(
      [{ date: '2026-08-22', kind: 'swapWork', name: 'x', source: 'y' }],
      [...USUAL_SHIFTS.slice(0, 6), long],
    );
    expect(shiftsOn(swapped, '2026-08-22')).toEqual(long);
  });

  it('has the shifts that the decision gives a swapped day, whatever the office works else', () => {
    const decided = { date: '2026-08-22', kind: 'swapWork', name: 'x', source: 'y', shifts: saturdayMorning } as const;
    for (const shifts of [USUAL_SHIFTS, withSaturdays])
      expect(shiftsOn(workingCalendar([decided], shifts), '2026-08-22')).toEqual(saturdayMorning);
  });

  it('has extra shifts beside the usual ones, and no minute of them twice', () => {
    const extra = (date: string, from: number, until: number) =>
      shiftsOn(
        workingCalendar([{ date, kind: 'extraShift', name: 'x', source: 'y', shifts: [{ from, until }] }]),
        date,
      );
    const [morning] = shiftsOn(plain, '2026-12-24');
    // Thursday until half past seven in the evening; from four o'clock that is one afternoon until then.
    expect(extra('2026-12-24', 1_050, 1_170)).toEqual([
      ...[morning, { from: 810, until: 1_020 }, { from: 1_050, until: 1_170 }],
    ]);
    expect(extra('2026-12-24', 960, 1_170)).toEqual([morning, { from: 810, until: 1_170 }]);
    expect(extra('2026-12-26', 480, 660)).toEqual([{ from: 480, until: 660 }]);
  });

  it.each(['holiday', 'compensatory', 'swapOff'] as const)('is free when it is a %s', (kind) => {
    expect(isWorkingDay(special(kind, '2026-08-31'), '2026-08-31')).toBe(false);
  });
});
