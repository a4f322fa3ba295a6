import { counterDueAt, counterDutyOf, firstAnswerDue } from './counter-due';
import { flagsOf } from './dossier-flags';
import { after, at, frame, hanh, lan } from './dossier-life.builder';

const { calendar } = frame;
const counters = { calendarOf: () => calendar, answerHours: 8 };
const here = { acceptedAtAgencyId: null };
const elsewhere = { acceptedAtAgencyId: 'tan-ninh' };

describe('the answer that an online dossier is owed', () => {
  it('is due so many working hours after it came in', () => {
    expect(firstAnswerDue(calendar, at('2026-11-23', 16), 8)).toEqual(at('2026-11-25', 16));
    expect(firstAnswerDue(calendar, at('2026-11-28', 10), 8)).toEqual(at('2026-11-30', 17));
    expect(firstAnswerDue(calendar, at('2026-11-23', 8), 4)).toEqual(at('2026-11-23', 14));
  });

  it('is owed from the filing until the counter has answered, and again after a supplement', () => {
    const filed = after([lan, 'submit', at('2026-11-23', 8)]);
    expect(counterDueAt({ ...filed, ...here }, counters)).toEqual(at('2026-11-25', 8));
    const asked = after([lan, 'submit'], [hanh, 'requestSupplement']);
    expect(counterDueAt({ ...asked, ...here }, counters)).toBeNull();
    const completed = after([lan, 'submit'], [hanh, 'requestSupplement'], [lan, 'supplement', at('2026-11-26', 8)]);
    expect(counterDueAt({ ...completed, ...here }, counters)).toEqual(at('2026-11-27', 8));
    for (const answer of ['receive', 'refuse'] as const)
      expect(counterDutyOf(after([lan, 'submit'], [hanh, answer]))).toBeNull();
  });

  it('makes the dossier late when it is missed', () => {
    const filed = after([lan, 'submit', at('2026-11-23', 8)]);
    const due = counterDueAt({ ...filed, ...here }, counters);
    expect(flagsOf(filed, due, at('2026-11-25', 8))).toEqual([]);
    expect(flagsOf(filed, due, at('2026-11-25', 8, 1))).toEqual(['overdue']);
  });
});

describe('what another counter accepted', () => {
  const accepted = after(
    [lan, 'submit', at('2026-11-23', 8)],
    [hanh, { action: 'receive', atAgencyId: 'tan-ninh' }, at('2026-11-23', 9)],
  );

  it('is passed on the same working day, by the hours of that counter, and is late after', () => {
    const short = { ...calendar, shifts: calendar.shifts.map(() => [{ from: 8 * 60, until: 11 * 60 }]) };
    const calendarOf = (id: string) => (id === 'tan-ninh' ? short : calendar);
    const due = counterDueAt({ ...accepted, ...elsewhere }, { ...counters, calendarOf });
    expect(due).toEqual(at('2026-11-23', 11));
    expect(flagsOf(accepted, due, at('2026-11-23', 11, 1))).toEqual(['onItsWay', 'overdue']);
  });

  it('is owed nothing more once it has arrived', () => {
    const arrived = after(
      [lan, 'submit', at('2026-11-23', 8)],
      [hanh, { action: 'receive', atAgencyId: 'tan-ninh' }, at('2026-11-23', 9)],
      [hanh, 'arrive', at('2026-11-23', 10)],
    );
    expect(counterDueAt({ ...arrived, ...elsewhere }, counters)).toBeNull();
  });
});
