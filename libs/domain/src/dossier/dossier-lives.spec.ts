import fc from 'fast-check';
import { decide } from './decide';
import { emptyDossier, evolve, replay, type Dossier, type DossierEvent } from './dossier';
import { clockOf } from './dossier-clock';
import { punctualityOf } from './dossier-flags';
import { actionsOpenTo, DOSSIER_ACTIONS, isFinal, isOnItsWay, type DossierAction } from './lifecycle';
import { GUARDS } from './objections';
import {
  actor,
  at,
  DETAILS,
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

const frame = { ...plainFrame, work: workOf(PROCESS) };

describe('whatever people try', () => {
  const police = { ...actor('phong', 'caseOfficer'), agencyIds: ['police'] };
  const people = [lan, hanh, tam, sau, khanh, worker, police, actor('mai', 'clerk'), actor('bao', 'systemAdmin')];
  /** What is done to a step or an opinion is done to one that is there, mostly. */
  const detailOf = (action: DossierAction, pick: number, { steps, opinions }: Dossier): CommandDetail => {
    const detail = DETAILS[action];
    const open = openRuns(steps);
    const run = open[pick % Math.max(1, open.length)]?.number;
    const opinion = openOpinions(opinions).at(0)?.number;
    if ('run' in detail && run)
      return { ...detail, run, ...('way' in detail || pick % 2 ? { way: 'ask' } : { way: 'alone' }) };
    return 'opinion' in detail && opinion ? { ...detail, opinion } : detail;
  };
  const attempt = fc.record({
    who: fc.constantFrom(...people),
    // Mostly what is open, so that histories grow long; sometimes anything at all.
    pick: fc.nat(),
    anything: fc.option(fc.constantFrom(...DOSSIER_ACTIONS), { freq: 3 }),
    minutesLater: fc.nat({ max: 20_000 }),
    /** Whether a counter accepts it for another agency. */
    elsewhere: fc.boolean(),
  });

  function live(attempts: readonly (typeof attempt extends fc.Arbitrary<infer T> ? T : never)[]) {
    let dossier = emptyDossier('d1');
    let now = at('2026-01-05', 8);
    const history: DossierEvent[] = [];
    const states: Dossier[] = [];
    for (const { who: anybody, pick, anything, minutesLater, elsewhere } of attempts) {
      now = new Date(now.getTime() + minutesLater * 60_000);
      const offers = people.flatMap((who) =>
        actionsOpenTo(who.roles, dossier.state).map((action) => ({ who, action })),
      );
      const { who, action } = anything
        ? { who: anybody, action: anything }
        : (offers[pick % Math.max(1, offers.length)] ?? { who: anybody, action: undefined });
      if (!action) continue;
      const detail =
        action === 'receive' && elsewhere
          ? ({ action, atAgencyId: 'tan-bien' } as const)
          : detailOf(action, pick, dossier);
      const outcome = decide(dossier, { detail, actor: who, at: now }, frame);
      const offered = actionsOpenTo(who.roles, dossier.state).includes(action);
      if (outcome.ok) expect(offered).toBe(true);
      else expect(offered ? GUARDS[action] : ['actionNotOpen', 'roleNotAllowed']).toContain(outcome.refusal.code);
      if (!outcome.ok) continue;
      expect(isFinal(dossier.state)).toBe(false);
      history.push(outcome.event);
      dossier = evolve(dossier, outcome.event);
      states.push(dossier);
    }
    return { dossier, history, states };
  }

  it('the state is the replay of the history, which has no gaps', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        const { dossier, history } = live(attempts);
        expect(replay('d1', history)).toEqual(dossier);
        expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
        history.forEach((event, index) => expect(event.from).toBe(history[index - 1]?.to ?? 'draft'));
      }),
      { numRuns: 300 },
    );
  });

  it('what is kept of the clock gives the due date again, whatever happened to it', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        const { dossier, states } = live(attempts);
        for (const { deadline } of states) {
          if (!deadline) continue;
          const last = deadline.history.at(-1)?.at ?? new Date(0);
          expect(clockOf({ deadline, endedAt: null }, last, frame)).toMatchObject({
            ...{ dueAt: deadline.dueAt, startedAt: deadline.startedAt, ledger: deadline.ledger, faults: [] },
          });
        }
        if (dossier.endedAt && dossier.deadline && dossier.supplementRequests < 2)
          expect(clockOf(dossier, dossier.endedAt, frame)?.verdict).toBe(punctualityOf(dossier));
      }),
      { numRuns: 300 },
    );
  });

  it('a supplement is open just while one is awaited, the clock paused just while the office waits, and asked for as often as allowed', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        for (const dossier of live(attempts).states) {
          const waiting = dossier.state === 'awaitingSupplement' || dossier.state === 'pausedForSupplement';
          expect(dossier.openSupplement !== null).toBe(waiting);
          expect(dossier.openPayment !== null).toBe(dossier.state === 'pausedForPayment');
          const isPaused = dossier.state === 'pausedForSupplement' || dossier.state === 'pausedForPayment';
          expect(dossier.pausedWithMinutes !== null).toBe(isPaused);
          expect(dossier.supplementRequests).toBeLessThanOrEqual(1 + dossier.supplementsAllowed);
          expect(dossier.deadline === null).toBe(dossier.arrivedAt === null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('somebody has a step to do from its arrival to the end, nobody one after it, and nothing is awaited of other agencies then', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        for (const dossier of live(attempts).states) {
          const { state, steps, opinions } = dossier;
          const open = openRuns(steps).length;
          const isAtCounter = ['draft', 'submitted', 'awaitingSupplement'].includes(state) || isOnItsWay(dossier);
          const isUnderWay = !isAtCounter && !isFinal(state);
          expect(open > 0).toBe(isUnderWay);
          if (isFinal(state)) expect(openOpinions(opinions)).toEqual([]);
          if (state === 'awaitingApproval') expect(openRuns(steps).map(({ step }) => step)).toEqual(['decide']);
          expect(openRuns(steps).every(({ pausedWithMinutes }) => pausedWithMinutes === null)).toBe(
            state !== 'pausedForSupplement' && state !== 'pausedForPayment',
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the attempts do get dossiers to every kind of end', () => {
    const ends = fc
      .sample(fc.array(attempt, { minLength: 60, maxLength: 120 }), { numRuns: 800, seed: 7 })
      .map((attempts) => live(attempts).dossier.state);
    expect(new Set(ends.filter(isFinal)).size).toBe(4);
  });
});
