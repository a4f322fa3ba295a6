import {
  DOSSIER_ACTIONS,
  DOSSIER_STATES,
  isFinal,
  LIFECYCLE,
  OFFICER_ROLES,
  STEP_ACTIONS,
  type Role,
} from '@mot-cua/domain';
import { aDossier, anOpinion, aStep } from '../../testing/a-dossier';
import { ACTION_KEYS } from './action-keys';
import { isTooLateToWithdraw, objectionTo, OFFICER_ACTIONS, openActions, rolesThatMayAct } from './open-actions';

const everything = [...DOSSIER_ACTIONS];
/** These have their buttons at the step or the opinion that they are about. */
const beside: readonly string[] = [...STEP_ACTIONS, 'giveOpinion', 'withdrawOpinion'];

const tam = { id: 'tam', roles: ['caseOfficer'] } as const;
const hanh = { id: 'hanh', roles: ['counterOfficer'] } as const;

describe('the buttons of a dossier', () => {
  it('are what the lifecycle opens to the role, in every state', () => {
    const byLaw = (state: keyof typeof LIFECYCLE, role: Role) =>
      Object.entries<{ readonly by: readonly Role[] }>(LIFECYCLE[state])
        .filter(([, { by }]) => by.includes(role))
        .map(([action]) => action)
        .filter((action) => !beside.includes(action));
    // A draft is entered on a screen of its own.
    for (const state of DOSSIER_STATES.filter((one) => one !== 'draft'))
      for (const role of OFFICER_ROLES)
        expect([state, role, [...openActions({ state, actions: everything }, [role])].sort()]).toEqual([
          state,
          role,
          byLaw(state, role).sort(),
        ]);
  });

  it('leave out what the API does not open to this person', () => {
    expect(openActions({ state: 'submitted', actions: ['receive'] }, ['counterOfficer'])).toEqual(['receive']);
    expect(openActions({ state: 'submitted', actions: [] }, ['counterOfficer'])).toEqual([]);
  });

  it('begin with the way forward and end with what ends the dossier', () => {
    expect(openActions({ state: 'submitted', actions: everything }, ['counterOfficer'])).toEqual([
      'receive',
      'requestSupplement',
      'transfer',
      'correct',
      'withdraw',
      'refuse',
    ]);
  });

  it('tell a counter that took a dossier in on paper why nobody withdraws it after the decision', () => {
    const decided = { state: 'resolved', channel: 'counter' } as const;
    expect(isTooLateToWithdraw(decided, ['counterOfficer'])).toBe(true);
    expect(isTooLateToWithdraw({ ...decided, channel: 'online' }, ['counterOfficer'])).toBe(false);
    expect(isTooLateToWithdraw({ ...decided, state: 'returned' }, ['counterOfficer'])).toBe(false);
    expect(isTooLateToWithdraw(decided, ['caseOfficer'])).toBe(false);
  });

  it('of a dossier that a colleague has taken say so instead of acting', () => {
    const someoneElse = { id: 'lan', fullName: 'Nguyễn Thị Lan', away: null, isMineMeanwhile: false };
    const taken = aDossier({ state: 'inProgress', takenBy: someoneElse });
    expect(objectionTo(taken, 'proposeResult', tam)).toBe('takenByAnother');
    expect(objectionTo(taken, 'assign', tam)).toBe('takenByAnother');
    const mineMeanwhile = { ...taken, takenBy: { ...someoneElse, isMineMeanwhile: true } };
    expect(objectionTo(mineMeanwhile, 'proposeResult', tam)).toBeUndefined();
    expect(objectionTo(taken, 'assign', { id: 'khanh', roles: ['leader'] })).toBeUndefined();
    expect(objectionTo(taken, 'proposeResult', { id: 'lan', roles: ['caseOfficer'] })).toBeUndefined();
    expect(
      objectionTo({ ...taken, state: 'awaitingApproval' }, 'approve', { ...tam, roles: ['leader'] }),
    ).toBeUndefined();
  });

  it('ask for a supplement as often as the law and a leader allow', () => {
    const asked = aDossier({ supplementsLeft: 0 });
    expect(objectionTo(asked, 'requestSupplement', hanh)).toBe('supplementAlreadyRequested');
    expect(objectionTo(asked, 'allowSupplement', hanh)).toBeUndefined();
    expect(objectionTo(aDossier(), 'requestSupplement', hanh)).toBeUndefined();
    expect(objectionTo(aDossier(), 'allowSupplement', hanh)).toBe('supplementStillOpen');
  });

  it('propose a result once everything else of the work is done', () => {
    const mine = {
      state: 'inProgress',
      takenBy: { id: 'tam', fullName: 'Tâm', away: null, isMineMeanwhile: false },
    } as const;
    const last = { ...aStep(), leadsToDecision: true };
    expect(objectionTo(aDossier({ ...mine, steps: [last] }), 'proposeResult', tam)).toBeUndefined();
    expect(objectionTo(aDossier({ ...mine, steps: [aStep()] }), 'proposeResult', tam)).toBe('stepsStillOpen');
    const asked = aDossier({ ...mine, steps: [last], opinions: [anOpinion()] });
    expect(objectionTo(asked, 'proposeResult', tam)).toBe('opinionStillOpen');
  });

  it('give a new day only while one may be given', () => {
    const extension = { earliest: '2026-12-01', latest: '2027-11-30', objection: null, expectedDelay: null };
    expect(objectionTo(aDossier({ extension }), 'extend', hanh)).toBeUndefined();
    const late = aDossier({ extension: { ...extension, objection: 'extensionTooLate' } });
    expect(objectionTo(late, 'extend', hanh)).toBe('extensionTooLate');
  });

  it('have a key each, none of which moves about the inbox or the papers', () => {
    const keys = OFFICER_ACTIONS.map((action) => ACTION_KEYS[action]);
    expect(new Set([...keys, 'j', 'k', 'o', 'u', 'x', '/', '?']).size).toBe(keys.length + 7);
  });

  it('that are not there are somebody else’s, until the dossier has ended', () => {
    // A draft is entered on a screen of its own.
    for (const state of DOSSIER_STATES.filter((one) => one !== 'draft'))
      expect([state, rolesThatMayAct(state).length === 0]).toEqual([state, isFinal(state)]);
    expect(rolesThatMayAct('received')).toEqual(['caseOfficer']);
  });
});
