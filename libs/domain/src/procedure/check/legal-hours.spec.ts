import fc from 'fast-check';
import { deadlineFrom } from '../../deadline/clock/deadline-from';
import type { ProcessingTime } from '../../deadline/deadline';
import { instantOf } from '../../deadline/vietnam-time';
import { workingCalendar } from '../../deadline/working-calendar';
import { workingMinutesBetween } from '../../deadline/working-time';
import { legalHours } from './process-faults';

const withoutHolidays = workingCalendar([]);

describe('the working hours that a time gives at the least', () => {
  it.each([
    [{ unit: 'workingHour', amount: 3 }, 3],
    [{ unit: 'workingDay', amount: 5 }, 40],
    [{ unit: 'sameDay' }, 8],
    // Friday to Monday.
    [{ unit: 'calendarDay', amount: 1 }, 8],
    [{ unit: 'calendarDay', amount: 3 }, 8],
    [{ unit: 'calendarDay', amount: 7 }, 40],
    [{ unit: 'calendarDay', amount: 15 }, 88],
    // 31 January to 28 February.
    [{ unit: 'month', amount: 1 }, 160],
    [{ unit: 'month', amount: 12 }, 2_088],
  ] satisfies [ProcessingTime, number][])('%j: %d', (time, hours) => {
    expect(legalHours(time)).toBe(hours);
  });

  it('are there whatever day a dossier is received', () => {
    const time = fc.oneof(
      fc.record({ unit: fc.constant('calendarDay' as const), amount: fc.integer({ min: 1, max: 90 }) }),
      fc.record({ unit: fc.constant('month' as const), amount: fc.integer({ min: 1, max: 14 }) }),
    );
    const monday = instantOf('2026-01-05', 17 * 60).getTime();
    fc.assert(
      fc.property(time, fc.nat({ max: 52 * 8 }), fc.nat({ max: 4 }), (allowed, week, weekday) => {
        // Received as the office closes, so that nothing of the first day is left.
        const startedAt = new Date(monday + (week * 7 + weekday) * 24 * 3_600_000);
        const { dueAt } = deadlineFrom(withoutHolidays, startedAt, allowed);
        expect(workingMinutesBetween(withoutHolidays, startedAt, dueAt) / 60).toBeGreaterThanOrEqual(
          legalHours(allowed),
        );
      }),
    );
  });
});
