import fc from 'fast-check';
import { deadlineFrom } from './clock/deadline-from';
import { remainingWorkingMinutes, type ProcessingTime } from './deadline';
import { publicHolidays } from './public-holidays';
import { addDays, instantOf, localDate } from './vietnam-time';
import { isWorkingDay, workingCalendar, type CalendarDay } from './working-calendar';

/** The days that the yearly decision for 2026 swapped. */
const SWAPPED = (
  [
    ['2026-01-02', 'swapOff'],
    ['2026-01-10', 'swapWork'],
    ['2026-08-22', 'swapWork'],
    ['2026-08-31', 'swapOff'],
  ] as const
).map(([date, kind]): CalendarDay => ({ date, kind, name: 'Hoán đổi', source: 'Công văn 6620/UBND-VX' }));
const calendar = workingCalendar([...[2026, 2027, 2028].flatMap(publicHolidays), ...SWAPPED]);

const at = (moment: string) => {
  const [date = '', hour = '0', minute = '0'] = moment.split(/[ :]/);
  return instantOf(date, Number(hour) * 60 + Number(minute));
};
const due = (startedAt: string, time: ProcessingTime) => deadlineFrom(calendar, at(startedAt), time).dueAt;
const days = (amount: number): ProcessingTime => ({ unit: 'workingDay', amount });

describe('a deadline in working days', () => {
  it.each([
    ['2026-11-16 08:00', 1, '2026-11-17 08:00', 'a day of eight hours later, at the same hour'],
    ['2026-11-16 16:59', 1, '2026-11-17 16:59', 'received in the last minute, which still counts'],
    ['2026-11-16 17:00', 1, '2026-11-17 17:00', 'received at the very end, so that the next day counts whole'],
    ['2026-11-16 17:01', 1, '2026-11-17 17:00', 'received after hours, likewise'],
    ['2026-11-16 06:00', 1, '2026-11-16 17:00', 'received before hours, so that today counts whole'],
    ['2026-11-16 12:15', 1, '2026-11-17 11:30', 'received over lunch, which counts for nothing'],
    ['2026-11-20 08:00', 1, '2026-11-23 08:00', 'over a weekend'],
    ['2026-11-21 10:00', 1, '2026-11-23 17:00', 'received on a Saturday'],
    ['2026-11-23 08:00', 3, '2026-11-27 08:00', 'over the Day of Vietnamese Culture'],
    ['2026-02-13 08:00', 1, '2026-02-23 08:00', 'over Tết 2026'],
    ['2026-02-13 16:00', 3, '2026-02-25 16:00', 'begun before Tết 2026 and ended after'],
    ['2027-02-04 08:00', 1, '2027-02-12 08:00', 'over Tết 2027 and the days in place of its weekend'],
    ['2025-12-31 08:00', 1, '2026-01-05 08:00', 'over New Year and the Friday swapped away'],
    ['2026-01-09 08:00', 1, '2026-01-10 08:00', 'to the Saturday worked for that Friday'],
    ['2026-08-21 08:00', 2, '2026-08-24 08:00', 'over a worked Saturday'],
    ['2026-08-28 08:00', 1, '2026-09-03 08:00', 'over 31 August and the National Day'],
  ])('from %s, %i of them: %s (%s)', (startedAt, amount, expected) => {
    expect(due(startedAt, days(amount))).toEqual(at(expected));
  });

  it('in hours is the same by the hour', () => {
    expect(due('2026-11-16 10:30', { unit: 'workingHour', amount: 2 })).toEqual(at('2026-11-16 14:30'));
    expect(due('2026-11-16 08:00', { unit: 'workingHour', amount: 24 })).toEqual(due('2026-11-16 08:00', days(3)));
  });

  it('explains itself day by day, and names the holidays', () => {
    const { ledger, basis } = deadlineFrom(calendar, at('2026-11-20 15:00'), days(2));
    expect(ledger).toMatchObject([
      { date: '2026-11-20', minutes: 120, counted: true, reason: 'worked' },
      { date: '2026-11-21', minutes: 0, counted: false, reason: 'weekend' },
      { date: '2026-11-22', minutes: 0, counted: false, reason: 'weekend' },
      { date: '2026-11-23', minutes: 480, counted: true, reason: 'worked' },
      {
        date: '2026-11-24',
        minutes: 0,
        counted: false,
        reason: 'holiday',
        name: 'Ngày Văn hóa Việt Nam',
        source: 'Nghị quyết 28/2026/QH16',
      },
      { date: '2026-11-25', minutes: 360, counted: true, reason: 'worked' },
    ]);
    expect(basis).toContain('118/2025/NĐ-CP, Điều 17.3');
  });

  it('gives no time to the day on which it came after hours', () => {
    expect(deadlineFrom(calendar, at('2026-11-16 18:00'), days(1)).ledger[0]).toMatchObject({
      minutes: 0,
      reason: 'beforeStart',
    });
  });
});

describe('a deadline in calendar days', () => {
  it('does not count the day it starts on and ends with the last working hour', () => {
    expect(due('2026-11-16 08:00', { unit: 'calendarDay', amount: 10 })).toEqual(at('2026-11-26 17:00'));
    expect(due('2026-11-16 16:59', { unit: 'calendarDay', amount: 10 })).toEqual(at('2026-11-26 17:00'));
  });

  it.each([
    ['2026-11-12 08:00', 10, '2026-11-23 17:00', 'a Sunday'],
    ['2026-11-14 08:00', 10, '2026-11-25 17:00', 'a holiday'],
    ['2026-02-06 08:00', 10, '2026-02-23 17:00', 'the first day of Tết'],
    ['2026-08-19 08:00', 3, '2026-08-22 17:00', 'no day off: a worked Saturday'],
  ])('from %s, %i of them: rolls to %s from %s', (startedAt, amount, expected) => {
    expect(due(startedAt, { unit: 'calendarDay', amount })).toEqual(at(expected));
  });

  it('in months ends on the day of that number, or on the month’s last', () => {
    expect(due('2026-11-16 08:00', { unit: 'month', amount: 1 })).toEqual(at('2026-12-16 17:00'));
    expect(due('2026-12-31 08:00', { unit: 'month', amount: 2 })).toEqual(at('2027-03-01 17:00'));
  });

  it('counts every day but the first', () => {
    const { ledger } = deadlineFrom(calendar, at('2026-11-16 08:00'), { unit: 'calendarDay', amount: 10 });
    expect(ledger.map(({ counted }) => counted)).toEqual([false, ...Array.from({ length: 10 }, () => true)]);
  });
});

describe('a procedure answered the same day', () => {
  const sameDay = { unit: 'sameDay' } as const;

  it.each([
    ['2026-11-16 07:00', '2026-11-16 17:00', 'received in the morning'],
    ['2026-11-16 14:59', '2026-11-16 17:00', 'received before three'],
    ['2026-11-16 15:00', '2026-11-16 17:00', 'received at three sharp, which is not after three'],
    ['2026-11-16 15:01', '2026-11-17 17:00', 'received after three'],
    ['2026-11-20 16:00', '2026-11-23 17:00', 'received on a Friday after three'],
    ['2026-11-21 09:00', '2026-11-23 17:00', 'received on a Saturday'],
    ['2026-11-23 15:30', '2026-11-25 17:00', 'received before a holiday, after three'],
    ['2026-08-22 09:00', '2026-08-22 17:00', 'received on a worked Saturday'],
  ])('from %s is due %s (%s)', (startedAt, expected) => {
    expect(due(startedAt, sameDay)).toEqual(at(expected));
  });

  it('counts the day on which it is answered and no day off before it', () => {
    const { ledger } = deadlineFrom(calendar, at('2026-11-20 16:00'), sameDay);
    expect(ledger.map(({ date, counted, reason }) => [date, counted, reason])).toEqual([
      ['2026-11-20', false, 'afterCutOff'],
      ['2026-11-21', false, 'weekend'],
      ['2026-11-22', false, 'weekend'],
      ['2026-11-23', true, 'worked'],
    ]);
  });

  it('says by which article a day after three, and a weekend, do not count', () => {
    const [friday, saturday] = deadlineFrom(calendar, at('2026-11-20 16:00'), sameDay).ledger;
    expect(friday?.source).toContain('118/2025/NĐ-CP, Điều 18.2');
    expect(saturday?.source).toContain('Bộ luật Lao động 2019, Điều 111');
  });

  it('has another hour where the procedure says so', () => {
    const until = (sameDayUntil: number) =>
      deadlineFrom(calendar, at('2026-11-16 10:01'), sameDay, { sameDayUntil }).dueAt;
    expect([until(600), until(601)]).toEqual([at('2026-11-17 17:00'), at('2026-11-16 17:00')]);
  });

  it('names the holiday on which it was received', () => {
    const [first] = deadlineFrom(calendar, at('2026-11-24 09:00'), sameDay).ledger;
    expect(first).toMatchObject({
      date: '2026-11-24',
      counted: false,
      reason: 'holiday',
      name: 'Ngày Văn hóa Việt Nam',
    });
  });
});

describe('any deadline', () => {
  const time: fc.Arbitrary<ProcessingTime> = fc.oneof(
    fc.record({ unit: fc.constantFrom('workingDay', 'calendarDay'), amount: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ unit: fc.constant('workingHour'), amount: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ unit: fc.constant('month'), amount: fc.integer({ min: 1, max: 4 }) }),
    fc.constant({ unit: 'sameDay' as const }),
  );
  const moment = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => instantOf(addDays('2026-01-01', day), minute));

  it('falls on a working day, after its start, and its ledger leads to it day by day', () => {
    fc.assert(
      fc.property(moment, time, (startedAt, processingTime) => {
        const { dueAt, ledger } = deadlineFrom(calendar, startedAt, processingTime);
        expect(dueAt > startedAt).toBe(true);
        expect(isWorkingDay(calendar, localDate(dueAt))).toBe(true);
        expect([ledger[0]?.date, ledger.at(-1)?.date]).toEqual([localDate(startedAt), localDate(dueAt)]);
        ledger.slice(1).forEach(({ date }, index) => expect(date).toBe(addDays(ledger[index]?.date ?? '', 1)));
      }),
      { numRuns: 400 },
    );
  });

  it('is never earlier for who is received later', () => {
    fc.assert(
      fc.property(moment, fc.nat({ max: 10_000 }), time, (startedAt, later, processingTime) => {
        const second = new Date(startedAt.getTime() + later * 60_000);
        const [one, other] = [startedAt, second].map((start) => deadlineFrom(calendar, start, processingTime).dueAt);
        expect((other ?? 0) >= (one ?? 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what is left of a deadline', () => {
  it('is working time until then, and negative once it has passed', () => {
    const dueAt = at('2026-11-17 10:00');
    expect(remainingWorkingMinutes(calendar, at('2026-11-16 16:00'), dueAt)).toBe(60 + 180);
    expect(remainingWorkingMinutes(calendar, dueAt, dueAt)).toBe(0);
    expect(remainingWorkingMinutes(calendar, at('2026-11-17 14:00'), dueAt)).toBe(-(90 + 30));
    expect(remainingWorkingMinutes(calendar, at('2026-11-17 20:00'), dueAt)).toBe(-(90 + 210));
  });

  it('is nothing in the evening of its last day, when no working time has gone by since', () => {
    expect(remainingWorkingMinutes(calendar, at('2026-11-17 20:00'), at('2026-11-17 17:00'))).toBe(0);
  });
});
