import { publicHolidays } from '../deadline/public-holidays';
import { workingCalendar } from '../deadline/working-calendar';
import { at } from './dossier-life.builder';
import { forwardBy, transitOf } from './forwarding-time';

const calendar = workingCalendar(publicHolidays(2026));

describe('passing on what was accepted for another agency', () => {
  it.each([
    ['accepted in the morning: the same working day', at('2026-11-23', 9), at('2026-11-23', 17)],
    ['accepted at 14:59: the same working day', at('2026-11-23', 14, 59), at('2026-11-23', 17)],
    ['accepted at 15:00 sharp: the same day', at('2026-11-26', 15), at('2026-11-26', 17)],
    ['accepted after 15:00: at the start of the next', at('2026-11-26', 15, 1), at('2026-11-27', 7)],
    ['accepted on a Friday afternoon: on Monday morning', at('2026-11-27', 16), at('2026-11-30', 7)],
    ['accepted before a holiday: after it', at('2026-11-23', 16), at('2026-11-25', 7)],
    ['accepted on a Saturday: on Monday morning', at('2026-11-28', 9), at('2026-11-30', 7)],
  ])('%s', (_, accepted, by) => {
    expect(forwardBy(calendar, accepted)).toEqual(by);
  });

  it('is late once it ought to be there, and stays so when it comes late', () => {
    const receivedAt = at('2026-11-23', 9);
    const way = (arrivedAt: Date | null, now: Date) => transitOf({ receivedAt, arrivedAt }, calendar, now)?.isLate;
    expect(way(null, at('2026-11-23', 17))).toBe(false);
    expect(way(null, at('2026-11-23', 17, 1))).toBe(true);
    expect(way(at('2026-11-23', 16), at('2026-12-01', 8))).toBe(false);
    expect(way(at('2026-11-25', 8), at('2026-12-01', 8))).toBe(true);
  });

  it('is no question where it was accepted by the agency that decides it', () => {
    const receivedAt = at('2026-11-23', 9);
    expect(transitOf({ receivedAt, arrivedAt: receivedAt }, calendar, receivedAt)).toBeNull();
    expect(transitOf({ receivedAt: null, arrivedAt: null }, calendar, receivedAt)).toBeNull();
  });
});
