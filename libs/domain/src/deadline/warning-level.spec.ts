import { USUAL_DEADLINE_POLICY, warningsOutOfOrder } from './deadline-policy';
import { publicHolidays } from './public-holidays';
import { instantOf } from './vietnam-time';
import { dueForWarning, WARNING_LEVELS } from './warning-level';
import { workingCalendar } from './working-calendar';

const calendar = workingCalendar(publicHolidays(2026));
const at = (date: string, hour: number) => instantOf(date, hour * 60);
const hours = { first: 24, delay: 16, last: 8 };

describe('warnings of a due date', () => {
  it('reach as many working hours ahead as the policy says, over weekends and holidays', () => {
    // Friday morning: Monday is the next working day, and Tuesday 24 November is a holiday.
    const now = at('2026-11-20', 9);
    expect(dueForWarning(calendar, 'last', hours, now)).toEqual({ after: now, until: at('2026-11-23', 9) });
    expect(dueForWarning(calendar, 'first', hours, now)).toEqual({
      after: at('2026-11-23', 9),
      until: at('2026-11-26', 9),
    });
    expect(dueForWarning(calendar, 'last', { first: 4, last: 2 }, now).until).toEqual(at('2026-11-20', 11));
    expect(dueForWarning(calendar, 'overdue', hours, now)).toEqual({ after: null, until: now });
  });

  it('leave no due date between two levels, and none to both', () => {
    // Of what is about to be late is warned once more in between.
    const spans = WARNING_LEVELS.filter((level) => level !== 'delay').map((level) =>
      dueForWarning(calendar, level, hours, at('2026-02-13', 16)),
    );
    expect(spans[0]?.after).toEqual(spans[1]?.until);
    expect(spans[1]?.after).toEqual(spans[2]?.until);
  });

  it('of a delay come while a new day may be given, whatever the last warning is', () => {
    const now = at('2026-11-20', 9);
    expect(dueForWarning(calendar, 'delay', { first: 24, delay: 16, last: 2 }, now)).toEqual({
      after: at('2026-11-23', 9),
      until: at('2026-11-25', 9),
    });
  });
});

describe('the policy of warnings', () => {
  it('has the first warning before the last one', () => {
    expect(warningsOutOfOrder(USUAL_DEADLINE_POLICY)).toEqual([]);
    expect(warningsOutOfOrder({ warnFirstHours: 8, warnLastHours: 8, remindFirstDays: 1, remindLastDays: 3 })).toEqual([
      'warnFirstHours',
      'remindFirstDays',
    ]);
    expect(warningsOutOfOrder({ warnFirstHours: 2 })).toEqual([]);
  });
});
