import { ROLES } from '../access/role';
import {
  actionsOpenTo,
  DOSSIER_ACTIONS,
  DOSSIER_STATES,
  isClockRunning,
  isFinal,
  LIFECYCLE,
  transitionFor,
  type DossierState,
} from './lifecycle';
import { NATIONAL_STATUS, type NationalStatus } from './national-status';

const nextOf = (state: DossierState): DossierState[] => Object.values(LIFECYCLE[state]).map(({ to }) => to);

function reachableFrom(start: DossierState): Set<DossierState> {
  const seen = new Set([start]);
  for (const state of seen) for (const next of nextOf(state)) seen.add(next);
  return seen;
}

describe('the legal life of a dossier', () => {
  it('reaches every state from a draft', () => {
    expect([...reachableFrom('draft')].sort()).toEqual([...DOSSIER_STATES].sort());
  });

  it('can come to an end from everywhere', () => {
    for (const state of DOSSIER_STATES) expect([...reachableFrom(state)].some(isFinal)).toBe(true);
  });

  it('ends returned, refused, withdrawn or stopped, and nowhere else', () => {
    expect(DOSSIER_STATES.filter(isFinal)).toEqual(['returned', 'refused', 'withdrawn', 'stopped']);
  });

  it('gives every action somebody who may take it', () => {
    for (const action of DOSSIER_ACTIONS) {
      const rows = DOSSIER_STATES.flatMap((state) => transitionFor(state, action) ?? []);
      expect(rows.length).toBeGreaterThan(0);
      for (const { by } of rows) expect(by.length).toBeGreaterThan(0);
    }
  });

  it('opens an action to exactly those whom the table names', () => {
    for (const state of DOSSIER_STATES) {
      for (const role of ROLES) {
        const named = DOSSIER_ACTIONS.filter((action) => transitionFor(state, action)?.by.includes(role));
        expect(actionsOpenTo([role], state)).toEqual(named);
      }
      expect(actionsOpenTo([], state)).toEqual([]);
    }
  });

  it('lets citizens withdraw until there is a decision', () => {
    const withdrawable = DOSSIER_STATES.filter((state) => actionsOpenTo(['citizen'], state).includes('withdraw'));
    expect(withdrawable).toEqual([
      'submitted',
      'awaitingSupplement',
      'received',
      'inProgress',
      'pausedForSupplement',
      'pausedForPayment',
      'pausedByLaw',
      'awaitingApproval',
    ]);
  });

  it('starts the clock on entering the states in which it runs, and stops it on leaving them', () => {
    for (const state of DOSSIER_STATES) {
      for (const { to, ...row } of Object.values(LIFECYCLE[state])) {
        const clock = 'clock' in row ? row.clock : undefined;
        if (isClockRunning(state) === isClockRunning(to))
          expect([undefined, 'arrive', 'extend', 'reckonAnew', 'stop']).toContain(clock);
        if (!isClockRunning(state) && isClockRunning(to)) expect(['start', 'resume']).toContain(clock);
        if (isClockRunning(state) && !isClockRunning(to))
          expect(['pauseForSupplement', 'pauseForPayment', 'pauseByLaw', 'stop']).toContain(clock);
      }
    }
  });

  it('tells the national portal a status of 1 to 10 for everything but drafts', () => {
    expect(Object.keys(NATIONAL_STATUS).sort()).toEqual(DOSSIER_STATES.filter((state) => state !== 'draft').sort());
    for (const status of Object.values(NATIONAL_STATUS)) expect(status >= 1 && status <= 10).toBe(true);
  });

  it('never asks the national portal for a step that it refuses', () => {
    // What may follow what there (docs/domain/national-portal.md); the same status again is an update.
    const steps: Readonly<Record<NationalStatus, readonly NationalStatus[]>> = {
      ...{ 1: [2, 3, 5, 7], 2: [4, 5, 6, 7, 8, 9], 3: [], 4: [5, 6, 7, 8, 9], 5: [1, 2, 3, 4, 7, 8] },
      ...{ 6: [2, 4, 7, 8], 7: [], 8: [], 9: [10], 10: [] },
    };
    for (const state of DOSSIER_STATES) {
      if (state === 'draft') continue;
      const before = NATIONAL_STATUS[state];
      for (const to of nextOf(state)) {
        const after = to === 'draft' ? undefined : NATIONAL_STATUS[to];
        if (after !== before) expect([state, to, steps[before]]).toEqual([state, to, expect.arrayContaining([after])]);
      }
    }
  });
});
