import { publicHolidays } from '../public-holidays';
import { instantOf } from '../vietnam-time';
import { workingCalendar } from '../working-calendar';
import type { ProcessingTime } from '../deadline';
import { USUAL_POLICY, type ClockEvent, type ClockPolicy } from './clock-history';
import { readClock, type ClockReading } from './legal-clock';

const calendar = workingCalendar(publicHolidays(2026));
const at = (day: number, hour: number, minute = 0) =>
  instantOf(`2026-11-${String(day).padStart(2, '0')}`, hour * 60 + minute);
const accepted = (day: number, hour: number): ClockEvent => ({ what: 'accepted', at: at(day, hour) });
const paused = (day: number, hour: number): ClockEvent => ({ what: 'paused', why: 'supplement', at: at(day, hour) });
const resumed = (day: number, hour: number): ClockEvent => ({ what: 'resumed', at: at(day, hour) });
const extended = (day: number, to: number): ClockEvent => ({ what: 'extended', at: at(day, 8), to: at(to, 17) });

const DAYS3: ProcessingTime = { unit: 'workingDay', amount: 3 };
const RESTART: Partial<ClockPolicy> = { afterSupplement: 'restart' };

const read = (
  time: ProcessingTime,
  history: readonly ClockEvent[],
  policy: Partial<ClockPolicy> = {},
): ClockReading => {
  const asOf = history.at(-1)?.at ?? new Date(0);
  return readClock({ calendar, time, policy: { ...USUAL_POLICY, ...policy }, history, asOf });
};
const lines = ({ ledger }: ClockReading) =>
  ledger.map(({ date, counted, minutes, reason }) => [Number(date.slice(8)), counted, minutes, reason] as const);

describe('the ledger of a time that began anew after a supplement', () => {
  // Three days from Monday 16 at eight; completed on Thursday 19 at seven, so that they run from there to Monday 23 at five.
  const reading = read(DAYS3, [accepted(16, 8), paused(17, 10), resumed(19, 7)], RESTART);

  it('counts what runs since then only, and says by which article the time before it is annulled', () => {
    expect(reading.dueAt).toEqual(at(23, 17));
    expect(lines(reading)).toEqual([
      [16, false, 0, 'annulled'],
      [17, false, 0, 'annulled'],
      [18, false, 0, 'paused'],
      [19, true, 480, 'worked'],
      [20, true, 480, 'worked'],
      [21, false, 0, 'weekend'],
      [22, false, 0, 'weekend'],
      [23, true, 480, 'worked'],
    ]);
    expect(reading.ledger[0]).toMatchObject({ annulledMinutes: 420, source: expect.stringContaining('Điều 19.4') });
    expect(reading.ledger[1]).toMatchObject({ annulledMinutes: 180, pausedMinutes: 300 });
  });

  it('does so for days of the calendar, the first of which is that on which it was completed', () => {
    const inDays = read({ unit: 'calendarDay', amount: 3 }, [accepted(16, 8), paused(18, 10), resumed(20, 9)], RESTART);
    expect(inDays.dueAt).toEqual(at(23, 17));
    expect(lines(inDays).map(([day, counted, , reason]) => [day, counted, reason])).toEqual([
      [16, false, 'annulled'],
      [17, false, 'annulled'],
      [18, false, 'annulled'],
      [19, false, 'paused'],
      [20, false, 'firstDay'],
      [21, true, 'weekend'],
      [22, true, 'weekend'],
      [23, true, 'worked'],
    ]);
  });

  it('never ends before the new day that was promised with an apology', () => {
    const promised = [accepted(2, 8), extended(3, 20), paused(4, 8), resumed(5, 7)];
    // The time of the law alone would end on Monday 9 at five.
    expect(read(DAYS3, [accepted(2, 8), paused(4, 8), resumed(5, 7)], RESTART).dueAt).toEqual(at(9, 17));
    const kept = read(DAYS3, promised, RESTART);
    expect(kept.dueAt).toEqual(at(20, 17));
    expect(lines(kept).filter(([, counted]) => counted)).toEqual([
      ...([5, 6, 9] as const).map((day) => [day, true, 480, 'worked']),
      ...([10, 11, 12, 13, 16, 17, 18, 19, 20] as const).map((day) => [day, true, 480, 'extended']),
    ]);
    // Where the time of the law ends later, the promise is part of it.
    const later = read(DAYS3, [accepted(2, 8), extended(3, 6), paused(5, 8), resumed(9, 7)], RESTART);
    expect(later.dueAt).toEqual(at(11, 17));
    expect(lines(later).some(([, , , reason]) => reason === 'extended')).toBe(false);
    const inDays = read({ unit: 'calendarDay', amount: 3 }, promised, RESTART);
    expect(inDays.dueAt).toEqual(at(20, 17));
    expect(lines(inDays).filter(([, , , reason]) => reason === 'extended').length).toBeGreaterThan(0);
  });
});

describe('the ledger of a new day', () => {
  it('tells the days that the apology gave from those of the law, and both on the day where they meet', () => {
    const reading = read(DAYS3, [accepted(16, 8), extended(17, 20)]);
    expect(lines(reading)).toEqual([
      [16, true, 420, 'worked'],
      [17, true, 480, 'worked'],
      [18, true, 480, 'worked'],
      [19, true, 480, 'worked'],
      [20, true, 480, 'extended'],
    ]);
    // Due on Thursday at eight: an hour of it is of the law.
    expect(reading.ledger[3]).toMatchObject({ extendedMinutes: 420 });
    expect(reading.ledger[4]).toMatchObject({ extendedMinutes: 480, source: expect.stringContaining('Điều 19.9') });
  });

  it('does so for days of the calendar', () => {
    const reading = read({ unit: 'calendarDay', amount: 2 }, [accepted(16, 8), extended(17, 20)]);
    expect(lines(reading).map(([day, , , reason]) => [day, reason])).toEqual([
      ...[
        [16, 'firstDay'],
        [17, 'worked'],
        [18, 'worked'],
        [19, 'extended'],
        [20, 'extended'],
      ],
    ]);
  });

  it('stays given when a pause moves the end', () => {
    const reading = read(DAYS3, [accepted(16, 8), extended(17, 20), paused(18, 7), resumed(23, 7)]);
    const given = reading.ledger.reduce((sum, { extendedMinutes = 0 }) => sum + extendedMinutes, 0);
    expect(given).toBe(420 + 480);
    expect(reading.ledger.at(-1)).toMatchObject({ reason: 'extended' });
  });
});

describe('the ledger of an answer in the day', () => {
  const sameDay = { unit: 'sameDay' } as const;
  const shown = (reading: ClockReading) => lines(reading).map(([day, counted, , reason]) => [day, counted, reason]);

  it('counts the day of the answer, and not the hours of the day on which it came too late', () => {
    expect(shown(read(sameDay, [accepted(16, 16)]))).toEqual([
      [16, false, 'afterCutOff'],
      [17, true, 'worked'],
    ]);
  });

  it('shows a pause, and begins with what was completed', () => {
    expect(shown(read(sameDay, [accepted(16, 9), paused(16, 10), resumed(18, 16)]))).toEqual([
      ...[
        [16, false, 'paused'],
        [17, false, 'paused'],
        [18, false, 'paused'],
        [19, true, 'worked'],
      ],
    ]);
  });

  it('keeps a promise over a pause', () => {
    const promised: ClockEvent = { what: 'extended', at: at(16, 10), to: at(20, 17) };
    const reading = read(sameDay, [accepted(16, 9), promised, paused(16, 11), resumed(17, 9)]);
    expect(reading.dueAt).toEqual(at(20, 17));
    expect(shown(reading).slice(1)).toEqual([
      ...[
        [17, true, 'worked'],
        [18, true, 'extended'],
        [19, true, 'extended'],
        [20, true, 'extended'],
      ],
    ]);
  });

  it('shows the days that an apology gave', () => {
    expect(shown(read(sameDay, [accepted(19, 9), { what: 'extended', at: at(19, 10), to: at(23, 17) }]))).toEqual([
      ...[
        [19, true, 'worked'],
        [20, true, 'extended'],
        [21, false, 'weekend'],
        [22, false, 'weekend'],
      ],
      [23, true, 'extended'],
    ]);
  });
});

describe('a day on which nothing ran any more', () => {
  it('lies behind the decision, not before the start', () => {
    const reading = read(DAYS3, [accepted(16, 8), { what: 'finished', at: at(17, 10) }]);
    expect(lines(reading).map(([day, , minutes, reason]) => [day, minutes, reason])).toEqual([
      ...[
        [16, 420, 'worked'],
        [17, 180, 'worked'],
        [18, 0, 'afterEnd'],
        [19, 0, 'afterEnd'],
      ],
    ]);
  });

  it('still lies before the start where it came after hours', () => {
    expect(lines(read(DAYS3, [accepted(16, 18)]))[0]).toEqual([16, false, 0, 'beforeStart']);
  });
});
