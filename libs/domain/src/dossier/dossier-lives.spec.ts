import fc from 'fast-check';
import type { Actor } from '../access/role';
import { decide } from './decide';
import { emptyDossier, evolve, replay, type Dossier, type DossierEvent, type LegalFrame } from './dossier';
import { clockOf } from './dossier-clock';
import { punctualityOf } from './dossier-flags';
import {
  actionsOpenTo,
  DOSSIER_ACTIONS,
  isFinal,
  isOnItsWay,
  LIFECYCLE,
  type DossierAction,
  type DossierState,
} from './lifecycle';
import { GUARDS } from './objections';
import {
  actor,
  after,
  at,
  DETAILS,
  TAKEN_DOWN_WRONGLY,
  frame as plainFrame,
  hanh,
  khanh,
  lan,
  PROCESS,
  sau,
  tam,
  worker,
  workOf,
} from './dossier-life.builder';
import { openOpinions } from '../workflow/opinion';
import { openRuns } from '../workflow/step-run';
import type { CommandDetail } from './command-detail';
import { addDays, localDate } from '../deadline/vietnam-time';

const PAUSED: readonly DossierState[] = ['pausedForSupplement', 'pausedForPayment', 'pausedByLaw'];

describe('whatever people try', () => {
  const police = { ...actor('phong', 'caseOfficer'), agencyIds: ['police'] };
  const people = [lan, hanh, tam, sau, khanh, worker, police, actor('mai', 'clerk'), actor('bao', 'systemAdmin')];
  const processes = { short: plainFrame.work, branching: workOf(PROCESS) };
  /** Ends a dossier before its time: were they as likely as the others, hardly any would come as far as its result. */
  const ENDINGS: readonly DossierAction[] = ['refuse', 'withdraw', 'stop', 'lapse'];

  const NOT_OFFERED = ['actionNotOpen', 'roleNotAllowed', 'decisionIssued'];

  /** What is done to a step or an opinion is done to one that is there, mostly; a new day is one to come. */
  const detailOf = (action: DossierAction, pick: number, { steps, opinions }: Dossier, now: Date): CommandDetail => {
    const detail = DETAILS[action];
    if (detail.action === 'correct' && pick % 2) return TAKEN_DOWN_WRONGLY;
    const open = openRuns(steps);
    const run = open[pick % Math.max(1, open.length)]?.number;
    const opinion = openOpinions(opinions).at(0)?.number;
    if (detail.action === 'extend') return { ...detail, newDay: addDays(localDate(now), 3 + (pick % 20)) };
    if ('run' in detail && run) return { ...detail, run, ...{ way: pick % 2 ? 'ask' : 'alone' } };
    return 'opinion' in detail && opinion ? { ...detail, opinion } : detail;
  };
  const attempt = fc.record({
    who: fc.constantFrom(...people),
    // Mostly what is open, so that histories grow long; sometimes anything at all.
    pick: fc.nat(),
    anything: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...DOSSIER_ACTIONS) },
    ),
    minutesLater: fc.oneof(
      { weight: 5, arbitrary: fc.nat({ max: 120 }) },
      { weight: 2, arbitrary: fc.nat({ max: 3_000 }) },
      { weight: 1, arbitrary: fc.nat({ max: 60_000 }) },
    ),
    /** Whether a counter accepts it for another agency. */
    elsewhere: fc.boolean(),
  });
  const lives = fc.record({
    process: fc.constantFrom('short' as const, 'branching' as const),
    // As long as is allowed: by itself fast-check would draw five attempts or so, and hardly any dossier would be accepted.
    attempts: fc.array(attempt, { maxLength: 60, size: 'max' }),
  });
  type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;
  type Offer = { readonly who: Actor; readonly action: DossierAction };

  /** @param taken how often each row of the table has been taken so far: given, what can be done that has been least is mostly done next */
  function live({ process, attempts }: Life, taken?: Map<string, number>) {
    let dossier = emptyDossier('d1');
    let now = at('2026-01-05', 8);
    let frame: LegalFrame = { ...plainFrame, work: processes[process] };
    let reckonedBy = frame;
    const history: DossierEvent[] = [];
    const states: (Dossier & { readonly frame: LegalFrame })[] = [];
    for (const { who: anybody, pick, anything, minutesLater, elsewhere } of attempts) {
      now = new Date(now.getTime() + minutesLater * 60_000);
      const timesOf = ({ action }: Offer) => (pick % 3 && taken?.get(`${dossier.state} ${action}`)) || 0;
      const open = people.flatMap((who) =>
        actionsOpenTo(who.roles, dossier.state)
          .filter((action) => taken !== undefined || !ENDINGS.includes(action) || pick % 16 === 0)
          .map((action) => ({ who, action })),
      );
      const inTurn = [...open.slice(pick % (open.length || 1)), ...open.slice(0, pick % (open.length || 1))];
      const offers = anything ? [{ who: anybody, action: anything }] : inTurn.sort((a, b) => timesOf(a) - timesOf(b));
      for (const { who, action } of taken ? offers : offers.slice(0, 1)) {
        const known = action === 'countOutage' ? withOutage(frame, now) : frame;
        const detail =
          action === 'receive' && elsewhere
            ? ({ action, atAgencyId: 'tan-bien' } as const)
            : detailOf(action, pick, dossier, now);
        const outcome = decide(dossier, { detail, actor: who, at: now }, known);
        const offered = actionsOpenTo(who.roles, dossier.state).includes(action);
        if (outcome.ok) expect(offered).toBe(true);
        else expect(offered ? GUARDS[action] : NOT_OFFERED).toContain(outcome.refusal.code);
        if (!outcome.ok) continue;
        expect(isFinal(dossier.state)).toBe(false);
        const { event } = outcome;
        const row = `${event.from} ${action}`;
        taken?.set(row, (taken.get(row) ?? 0) + 1);
        history.push(event);
        dossier = evolve(dossier, event);
        frame = known;
        if (event.deadline) reckonedBy = frame;
        states.push({ ...dossier, frame: reckonedBy });
        break;
      }
    }
    return { dossier, history, states, frame: reckonedBy };
  }

  it('the state is the replay of the history, which has no gaps', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { dossier, history } = live(life);
        expect(replay('d1', history)).toEqual(dossier);
        expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
        history.forEach((event, index) => expect(event.from).toBe(history[index - 1]?.to ?? 'draft'));
      }),
      { numRuns: 100 },
    );
  });

  it('what is kept of the clock gives the due date again, whatever happened to it', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { dossier, states, frame } = live(life, new Map());
        for (const { deadline, frame: framedThen } of states) {
          if (!deadline) continue;
          const last = deadline.history.at(-1)?.at ?? new Date(0);
          expect(clockOf({ deadline, endedAt: null }, last, framedThen)).toMatchObject({
            ...{ dueAt: deadline.dueAt, startedAt: deadline.startedAt, ledger: deadline.ledger, faults: [] },
          });
        }
        if (dossier.endedAt && dossier.deadline && dossier.supplementRequests < 2)
          expect(clockOf(dossier, dossier.endedAt, frame)?.verdict).toBe(punctualityOf(dossier));
      }),
      { numRuns: 100 },
    );
  });

  it('a supplement is open just while one is awaited, the clock paused just while the office waits, and asked for as often as allowed', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const dossier of live(life).states) {
          const waiting = dossier.state === 'awaitingSupplement' || dossier.state === 'pausedForSupplement';
          expect(dossier.openSupplement !== null).toBe(waiting);
          expect(dossier.openPayment !== null).toBe(dossier.state === 'pausedForPayment');
          expect(dossier.openPause !== null).toBe(dossier.state === 'pausedByLaw');
          expect(dossier.pausedWithMinutes !== null).toBe(PAUSED.includes(dossier.state));
          expect(dossier.supplementRequests).toBeLessThanOrEqual(1 + dossier.supplementsAllowed);
          expect(dossier.deadline === null).toBe(dossier.arrivedAt === null);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('somebody has a step to do from its arrival to the end, nobody one after it, and nothing is awaited of other agencies then', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const dossier of live(life).states) {
          const { state, steps, opinions } = dossier;
          const open = openRuns(steps).length;
          const isAtCounter = ['draft', 'submitted', 'awaitingSupplement'].includes(state) || isOnItsWay(dossier);
          const isUnderWay = !isAtCounter && !isFinal(state);
          expect(open > 0).toBe(isUnderWay);
          if (isFinal(state)) expect(openOpinions(opinions)).toEqual([]);
          if (state === 'awaitingApproval') expect(openRuns(steps).map(({ step }) => step)).toEqual(['decide']);
          expect(openRuns(steps).every(({ pausedWithMinutes }) => pausedWithMinutes === null)).toBe(
            !PAUSED.includes(state),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the attempts take dossiers through every row of the table of transitions', () => {
    const taken = new Map<string, number>();
    for (const life of fc.sample(lives, { numRuns: 1000, seed: 7 })) live(life, taken);
    // An opinion that is answered, while the clock stands still even, is too rare for chance.
    const underWay = [
      [lan, 'submit'],
      [hanh, 'receive'],
      [tam, 'take'],
      [tam, 'askOpinion'],
    ] as const;
    const later = at('2027-03-01', 8);
    const pauses = [[], [[tam, 'requestSupplement']], [[tam, 'askPayment']], [[khanh, 'pauseClock']]] as const;
    for (const pause of pauses) {
      for (const [who, action] of [
        [police, 'giveOpinion'],
        [tam, 'withdrawOpinion'],
        [worker, 'lapseOpinion'],
      ] as const) {
        const { state } = after(...underWay, ...pause);
        after(...underWay, ...pause, [who, action, later]);
        taken.set(`${state} ${action}`, 1);
      }
    }
    // Nor does chance leave a dossier alone until its applicant is reminded and the last day is over.
    for (const asked of [
      [
        [lan, 'submit'],
        [hanh, 'requestSupplement'],
      ],
      [
        [lan, 'submit'],
        [hanh, 'receive'],
        [tam, 'take'],
        [tam, 'requestSupplement'],
      ],
    ] as const) {
      const { state } = after(...asked);
      after(...asked, [worker, 'remind', at('2026-12-14', 8)], [worker, 'lapse', later]);
      for (const action of ['remind', 'lapse']) taken.set(`${state} ${action}`, 1);
    }
    const rows = Object.entries(LIFECYCLE).flatMap(([state, actions]) =>
      Object.keys(actions).map((action) => `${state} ${action}`),
    );
    expect(rows.filter((row) => !taken.has(row))).toEqual([]);
  });
});

/** The calendar once a system failure of the last hours is known. */
function withOutage(frame: LegalFrame, now: Date): LegalFrame {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const outage = { from: hoursAgo(30), until: hoursAgo(2), source: 'Thông báo 12/TB-STTTT' };
  const { outages = [] } = frame.calendar;
  const calendar = { ...frame.calendar, outages: [...outages, outage] };
  return { ...frame, calendar, work: { ...frame.work, calendarOf: () => calendar } };
}
