import fc from 'fast-check';
import { addDays, addMonths, dayOfWeek, instantOf, localDate, minuteOfDay } from './vietnam-time';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1980-01-01', days));

describe('Vietnamese time', () => {
  it('is seven hours ahead of Greenwich', () => {
    expect(localDate(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(localDate(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
    expect(minuteOfDay(new Date('2026-11-22T17:00:00Z'))).toBe(0);
    expect(instantOf('2026-11-23', 7 * 60)).toEqual(new Date('2026-11-23T00:00:00Z'));
  });

  it('reads back the day and minute that an instant was made of', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (date, minute) => {
        const at = instantOf(date, minute);
        expect([localDate(at), minuteOfDay(at)]).toEqual([date, minute]);
      }),
    );
  });

  it('counts weekdays on without a break', () => {
    fc.assert(fc.property(day, (date) => expect(dayOfWeek(addDays(date, 1))).toBe((dayOfWeek(date) + 1) % 7)));
    expect(dayOfWeek('2026-11-22')).toBe(0);
  });

  it('ends a month that is too short on its last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-15', 12)).toBe('2027-03-15');
  });
});
