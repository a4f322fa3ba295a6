import fc from 'fast-check';
import { publicHolidays } from '../public-holidays';
import { addDays, instantOf } from '../vietnam-time';
import { workingCalendar } from '../working-calendar';
import { workingMinutesBetween } from '../working-time';
import { USUAL_POLICY, type ClockEvent } from './clock-history';
import { readClock } from './legal-clock';

const calendar = workingCalendar(Array.from({ length: 32 }, (_, year) => publicHolidays(2020 + year)).flat());

/** An instant of thirty years, by the minute. */
const instant = fc
  .record({ day: fc.integer({ min: 0, max: 30 * 365 }), minute: fc.integer({ min: 0, max: 1_439 }) })
  .map(({ day, minute }) => instantOf(addDays('2020-01-01', day), minute));
const hours = fc.integer({ min: 1, max: 400 });
/** How long it runs and then stands still, again and again; minutes of the wall clock. */
const stretches = fc.array(
  fc.record({ runs: fc.integer({ min: 0, max: 20_000 }), rests: fc.integer({ min: 0, max: 60_000 }) }),
  { maxLength: 4 },
);

function historyOf(startedAt: Date, pauses: readonly { runs: number; rests: number }[]): ClockEvent[] {
  const history: ClockEvent[] = [{ what: 'accepted', at: startedAt }];
  let at = startedAt.getTime();
  for (const { runs, rests } of pauses) {
    at += runs * 60_000;
    history.push({ what: 'paused', at: new Date(at), why: 'supplement' });
    at += rests * 60_000;
    history.push({ what: 'resumed', at: new Date(at) });
  }
  return history;
}

const read = (amount: number, history: readonly ClockEvent[], asOf = history.at(-1)?.at ?? new Date(0)) =>
  readClock({ calendar, time: { unit: 'workingHour', amount }, policy: USUAL_POLICY, history, asOf });

describe('a legal clock', () => {
  it('gives the office the time of the law, however often it stands still', () => {
    fc.assert(
      fc.property(instant, hours, stretches, (startedAt, amount, pauses) => {
        const history = historyOf(startedAt, pauses);
        const { dueAt, spans, ledger } = read(amount, history);
        if (!dueAt) throw new Error('It has started');
        const ran = spans
          .filter(({ paused }) => !paused)
          .map(({ from, until }) =>
            until && until < dueAt
              ? workingMinutesBetween(calendar, from, until)
              : workingMinutesBetween(calendar, from, dueAt),
          )
          .reduce((sum, minutes) => sum + minutes, 0);
        const wasLate = history.some(({ at }) => (read(amount, history, at).remainingWorkingMinutes ?? 0) < 0);
        if (wasLate) return;
        expect(ran).toBe(amount * 60);
        expect(ledger.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(amount * 60);
      }),
    );
  });

  it('counts at every instant what has passed and what is left', () => {
    fc.assert(
      fc.property(instant, hours, stretches, fc.nat(200_000), (startedAt, amount, pauses, minutes) => {
        const asOf = new Date(startedAt.getTime() + minutes * 60_000);
        const { elapsedWorkingMinutes, remainingWorkingMinutes } = read(amount, historyOf(startedAt, pauses), asOf);
        expect(elapsedWorkingMinutes + (remainingWorkingMinutes ?? NaN)).toBe(amount * 60);
      }),
    );
  });

  it('is not moved by a pause that ends when it begins', () => {
    fc.assert(
      fc.property(instant, hours, fc.nat(10_000), (startedAt, amount, runs) => {
        const before = read(amount, historyOf(startedAt, []));
        const after = read(amount, historyOf(startedAt, [{ runs, rests: 0 }]));
        const between = before.dueAt && after.dueAt ? workingMinutesBetween(calendar, before.dueAt, after.dueAt) : NaN;
        expect(between).toBe(0);
      }),
    );
  });

  it('shows what it showed then, whatever happened since', () => {
    fc.assert(
      fc.property(instant, hours, stretches, fc.nat(100_000), (startedAt, amount, pauses, minutes) => {
        const history = historyOf(startedAt, pauses);
        const asOf = new Date(startedAt.getTime() + minutes * 60_000);
        const known = history.filter(({ at }) => at <= asOf);
        expect(read(amount, history, asOf)).toEqual(read(amount, known, asOf));
      }),
    );
  });
});
