import fc from 'fast-check';
import type { Actor } from '../access/role';
import { dueAtEndOf } from '../deadline/deadline';
import { addDays, instantOf } from '../deadline/vietnam-time';
import type { Outage } from '../deadline/working-calendar';
import { addWorkingMinutes } from '../deadline/working-time';
import { openRuns } from '../workflow/step-run';
import type { CommandDetail } from './command-detail';
import { decide } from './decide';
import { emptyDossier, evolve, replay, type Dossier, type DossierEvent, type LegalFrame } from './dossier';
import { at, DETAILS, frame as usual, hanh, khanh, lan, tam, worker } from './dossier-life.builder';

const outageOf = (from: Date, until: Date): Outage => ({ from, until, source: 'Thông báo 12/TB-SKHCN' });

/** The law with these outages in every calendar. */
function framed(...outages: Outage[]): LegalFrame {
  const calendar = { ...usual.calendar, outages };
  return { ...usual, calendar, work: { ...usual.work, calendarOf: () => calendar } };
}

const counting = ({ from, until, source }: Outage): CommandDetail => ({
  action: 'countOutage',
  outage: { id: 'o1', from: from.toISOString(), until: until.toISOString(), source },
});

type Act = readonly [Actor, CommandDetail, Date, LegalFrame];

/** The history that acts make; fails the test where one is refused, but for those that may be. */
function lived(acts: readonly Act[], mayBeRefused: readonly string[] = []): DossierEvent[] {
  const history: DossierEvent[] = [];
  acts.reduce<Dossier>((dossier, [actor, detail, when, frame]) => {
    const outcome = decide(dossier, { detail, actor, at: when }, frame);
    if (outcome.ok) history.push(outcome.event);
    else if (!mayBeRefused.includes(outcome.refusal.code))
      throw new Error(`${detail.action} was refused: ${outcome.refusal.code}`);
    return outcome.ok ? evolve(dossier, outcome.event) : dossier;
  }, emptyDossier('d1'));
  return history;
}

const end = (acts: readonly Act[], mayBeRefused?: readonly string[]) => replay('d1', lived(acts, mayBeRefused));
const begun = (frame: LegalFrame): Act[] => [
  [lan, DETAILS.submit, at('2026-11-30', 8), frame],
  [hanh, DETAILS.receive, at('2026-11-30', 8), frame],
  [tam, DETAILS.take, at('2026-11-30', 9), frame],
];

describe('an outage that is counted', () => {
  const morning = outageOf(at('2026-12-01', 8), at('2026-12-01', 10));

  it('takes its time out of the due date and out of the open step, and says so', () => {
    const before = end(begun(framed()));
    expect(before.deadline?.dueAt).toEqual(at('2026-12-03', 8));
    const counted = end([...begun(framed()), [worker, counting(morning), at('2026-12-01', 11), framed(morning)]]);
    expect(counted.deadline?.dueAt).toEqual(at('2026-12-03', 10));
    expect(counted.deadline?.ledger).toContainEqual(
      expect.objectContaining({ date: '2026-12-01', minutes: 360, reason: 'outage', source: morning.source }),
    );
    expect(counted.deadline?.basis).toContain('Nghị định 301/2026/NĐ-CP');
    const examining = ({ steps }: Dossier) => steps.find(({ step }) => step === 'examine')?.dueAt;
    const { dueAt } = { dueAt: examining(before) ?? new Date(0) };
    expect(examining(counted)).toEqual(addWorkingMinutes(framed(morning).calendar, dueAt, 120).at);
  });

  it('moves nothing that came after it, nor anything twice', () => {
    const late = outageOf(at('2026-11-27', 8), at('2026-11-27', 10));
    const dossier = end(begun(framed()));
    const count = (one: Dossier, outage: Outage, frame: LegalFrame) =>
      decide(one, { detail: counting(outage), actor: worker, at: at('2026-12-01', 11) }, frame);
    expect(count(dossier, late, framed(late))).toMatchObject({ ok: false, refusal: { code: 'nothingMoves' } });
    const counted = end([...begun(framed()), [worker, counting(morning), at('2026-12-01', 11), framed(morning)]]);
    expect(count(counted, morning, framed(morning))).toMatchObject({ ok: false, refusal: { code: 'nothingMoves' } });
    expect(
      decide(counted, { detail: counting(morning), actor: hanh, at: at('2026-12-01', 11) }, framed()),
    ).toMatchObject({
      refusal: { code: 'roleNotAllowed' },
    });
  });

  it('gives its time back when it was recorded by mistake', () => {
    const back = end([
      ...begun(framed()),
      [worker, counting(morning), at('2026-12-01', 11), framed(morning)],
      [worker, { ...counting(morning), isCancelled: true } as CommandDetail, at('2026-12-01', 15), framed()],
    ]);
    expect(back.deadline?.dueAt).toEqual(at('2026-12-03', 8));
    expect(back.steps).toMatchObject(end(begun(framed())).steps.map(({ dueAt }) => ({ dueAt })));
  });

  it('leaves more of a time that stands still, and a later last day to whoever is to answer', () => {
    const wholeDay = outageOf(at('2026-12-07', 0), at('2026-12-08', 0));
    const acts = (frame: LegalFrame): Act[] => [
      ...begun(frame),
      [tam, DETAILS.requestSupplement, at('2026-12-01', 11), frame],
    ];
    const waiting = end(acts(framed()));
    const counted = end([...acts(framed()), [worker, counting(wholeDay), at('2026-12-08', 8), framed(wholeDay)]]);
    expect([waiting, counted].map(({ openSupplement }) => openSupplement?.answerBy)).toEqual([
      ...['2026-12-22', '2026-12-23'],
    ]);
    expect(counted.pausedWithMinutes).toBe(waiting.pausedWithMinutes);
    const struckBefore = end([...acts(framed()), [worker, counting(morning), at('2026-12-08', 8), framed(morning)]]);
    expect(struckBefore.pausedWithMinutes).toBe((waiting.pausedWithMinutes ?? 0) + 120);
  });

  it('holds nobody to a last day on which the portal was down for a while', () => {
    const evening = outageOf(at('2026-12-22', 20), at('2026-12-22', 23));
    const counted = end([
      [lan, DETAILS.submit, at('2026-12-01', 8), framed()],
      [hanh, DETAILS.requestSupplement, at('2026-12-01', 9), framed()],
      [worker, counting(evening), at('2026-12-22', 23, 30), framed(evening)],
    ]);
    expect(counted).toMatchObject({ state: 'awaitingSupplement', openSupplement: { answerBy: '2026-12-23' } });
  });

  it('moves the new day that was given before it by what it took, and none that was given after it', () => {
    const given: CommandDetail = { action: 'extend', newDay: '2026-12-09', reason: 'Chờ xác minh' };
    const extendedAt = (when: Date, frame: LegalFrame): Act[] => [...begun(frame), [khanh, given, when, frame]];
    const afterwards = outageOf(at('2026-12-04', 8), at('2026-12-04', 10));
    const known = framed(afterwards);
    const moved = end([
      ...extendedAt(at('2026-12-01', 8), framed()),
      [worker, counting(afterwards), at('2026-12-04', 11), known],
    ]);
    expect(moved.deadline?.dueAt).toEqual(at('2026-12-10', 9));
    const before = framed(morning);
    expect(end(extendedAt(at('2026-12-01', 11), before)).deadline?.dueAt).toEqual(
      dueAtEndOf(before.calendar, '2026-12-09'),
    );
  });

  it('known only afterwards, gives what it would have given had it been known at once', () => {
    const minutes = fc.integer({ min: 0, max: 6 * 1_440 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 2_000 }), minutes, minutes, (from, lasts, pause, wait) => {
        const start = at('2026-11-30', 9);
        const later = (by: number) => new Date(start.getTime() + by * 60_000);
        const outage = outageOf(later(from), later(from + lasts));
        const acts = (frame: LegalFrame): Act[] => [
          ...begun(frame),
          [tam, DETAILS.askPayment, later(pause), frame],
          [hanh, DETAILS.confirmPayment, later(pause + wait), frame],
        ];
        const countedAt = later(Math.max(from + lasts, pause + wait));
        const afterwards = lived(
          [...acts(framed()), [worker, counting(outage), countedAt, framed(outage)]],
          ['nothingMoves'],
        );
        const atOnce = end(acts(framed(outage)));
        const late = replay('d1', afterwards);
        expect(late.deadline?.dueAt).toEqual(atOnce.deadline?.dueAt);
        expect(openRuns(late.steps)).toMatchObject(openRuns(atOnce.steps).map(({ dueAt }) => ({ dueAt })));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an answer that another agency owes', () => {
  it('is due later by the outage, and is not taken as given before', () => {
    const outage = outageOf(at('2026-12-01', 13), at('2026-12-01', 17));
    const asked: Act[] = [...begun(framed()), [tam, DETAILS.askOpinion, at('2026-12-01', 9), framed()]];
    const before = end(asked).opinions[0]?.answerBy ?? new Date(0);
    const counted = end([...asked, [worker, counting(outage), at('2026-12-02', 8), framed(outage)]]);
    const lost = 210;
    expect(counted.opinions[0]?.answerBy).toEqual(addWorkingMinutes(usual.calendar, before, lost).at);
    const lapse = decide(
      counted,
      { detail: DETAILS.lapseOpinion, actor: worker, at: new Date(before.getTime() + 60_000) },
      framed(outage),
    );
    expect(lapse).toMatchObject({ ok: false, refusal: { code: 'stillInTime' } });
  });
});

it('a last day of a month in which the whole day was lost is the next one that was not', () => {
  const days = ['2026-12-22', '2026-12-23'].map((day) => outageOf(instantOf(day, 600), instantOf(day, 660)));
  const asked = end([
    [lan, DETAILS.submit, at('2026-12-01', 8), framed(...days)],
    [hanh, DETAILS.requestSupplement, at('2026-12-01', 9), framed(...days)],
  ]);
  expect(asked.openSupplement?.answerBy).toBe(addDays('2026-12-23', 1));
});
