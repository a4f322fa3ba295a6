import { publicHolidays } from './public-holidays';
import { instantOf } from './vietnam-time';
import { dueForWarning, WARNING_LEVELS } from './warning-level';
import { workingCalendar } from './working-calendar';

const calendar = workingCalendar(publicHolidays(2026));
const at = (date: string, hour: number) => instantOf(date, hour * 60);

describe('warnings of a due date', () => {
  it('reach three and one working days ahead, over weekends and holidays', () => {
    // Friday morning: Monday is the next working day, and Tuesday 24 November is a holiday.
    const now = at('2026-11-20', 9);
    expect(dueForWarning(calendar, 'oneDay', now)).toEqual({ after: now, until: at('2026-11-23', 9) });
    expect(dueForWarning(calendar, 'threeDays', now)).toEqual({
      after: at('2026-11-23', 9),
      until: at('2026-11-26', 9),
    });
    expect(dueForWarning(calendar, 'overdue', now)).toEqual({ after: null, until: now });
  });

  it('leave no due date between two levels, and none to both', () => {
    // Two days ahead only what is about to be late is warned of, and that once more.
    const spans = WARNING_LEVELS.filter((level) => level !== 'twoDays').map((level) =>
      dueForWarning(calendar, level, at('2026-02-13', 16)),
    );
    expect(spans[0]?.after).toEqual(spans[1]?.until);
    expect(spans[1]?.after).toEqual(spans[2]?.until);
  });
});
