import { decide } from './decide';
import { evolve, type Dossier } from './dossier';
import { after, at, DETAILS, frame, hanh, lan, worker } from './dossier-life.builder';
import { flagsOf } from './dossier-flags';
import type { CommandDetail } from './command-detail';

/** Asked on Monday 23 November; the last day is Tuesday 15 December. */
const asked = after([lan, 'submit'], [hanh, 'requestSupplement', at('2026-11-23', 9)]);

const outcomeOf = (dossier: Dossier, detail: CommandDetail, when: Date, law = frame) =>
  decide(dossier, { detail, actor: worker, at: when }, law);
const remind = (dossier: Dossier, when: Date, law = frame) => {
  const outcome = outcomeOf(dossier, DETAILS.remind, when, law);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return evolve(dossier, outcome.event);
};
const refusal = (dossier: Dossier, action: 'remind' | 'lapse', when: Date) => {
  const outcome = outcomeOf(dossier, DETAILS[action], when);
  return outcome.ok ? undefined : outcome.refusal.code;
};

describe('an applicant who has not answered', () => {
  it('is reminded five working days before the last day and one before, once each', () => {
    expect(refusal(asked, 'remind', at('2026-12-07', 23, 59))).toBe('nothingToRemind');
    const first = remind(asked, at('2026-12-08', 0));
    expect(first.openSupplement).toMatchObject({ reminder: { level: 'first' }, answerBy: '2026-12-15' });
    expect(refusal(first, 'remind', at('2026-12-13', 23, 59))).toBe('nothingToRemind');
    const last = remind(first, at('2026-12-14', 0));
    expect(last.openSupplement).toMatchObject({ reminder: { level: 'last' }, answerBy: '2026-12-15' });
    expect(refusal(last, 'remind', at('2026-12-15', 8))).toBe('nothingToRemind');
    expect(flagsOf(asked, null, at('2026-12-14', 8))).toEqual(['supplementPending']);
    expect(flagsOf(last, null, at('2026-12-14', 8))).toEqual(['supplementPending', 'closing']);
  });

  it('is not reminded on the day of the request of what it has just said', () => {
    const law = { ...frame, policy: { ...frame.policy, supplementWorkingDays: 4 } };
    const outcome = decide(
      after([lan, 'submit']),
      { detail: DETAILS.requestSupplement, actor: hanh, at: at('2026-11-25', 9) },
      law,
    );
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const short = evolve(after([lan, 'submit']), outcome.event);
    expect(outcomeOf(short, DETAILS.remind, at('2026-11-25', 10), law).ok).toBe(false);
    expect(remind(short, at('2026-11-26', 0), law).openSupplement?.reminder?.level).toBe('first');
  });

  it('keeps the dossier until the last reminder has stood for its time, whatever the day is', () => {
    expect(refusal(asked, 'lapse', at('2026-12-30', 8))).toBe('stillInTime');
    // The worker was down for two weeks; it comes back on a Wednesday.
    const late = remind(asked, at('2026-12-30', 8));
    expect(late.openSupplement).toMatchObject({ reminder: { level: 'last' }, answerBy: '2026-12-31' });
    expect(refusal(late, 'lapse', at('2026-12-31', 23, 59))).toBe('stillInTime');
    expect(refusal(late, 'lapse', at('2027-01-01', 0))).toBeUndefined();
  });

  it('is reminded anew where an outage moves the last day', () => {
    const last = remind(asked, at('2026-12-14', 0));
    const outage = { from: at('2026-12-15', 8), until: at('2026-12-15', 9), source: 'Thông báo 12' };
    const law = { ...frame, calendar: { ...frame.calendar, outages: [outage] } };
    const counted = outcomeOf(last, DETAILS.countOutage, at('2026-12-15', 10), law);
    if (!counted.ok) throw new Error(counted.refusal.code);
    const moved = evolve(last, counted.event);
    expect(moved.openSupplement).toMatchObject({ answerBy: '2026-12-16' });
    expect(moved.openSupplement?.reminder).toBeUndefined();
    expect(refusal(moved, 'lapse', at('2026-12-17', 8))).toBe('stillInTime');
    expect(remind(moved, at('2026-12-15', 11), law).openSupplement).toMatchObject({ answerBy: '2026-12-16' });
  });

  it('keeps the day of a late reminder where an outage is counted', () => {
    const late = remind(asked, at('2026-12-28', 8));
    expect(late.openSupplement?.answerBy).toBe('2026-12-29');
    const outcome = outcomeOf(late, DETAILS.countOutage, at('2026-12-28', 10));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'nothingMoves' } });
  });
});
