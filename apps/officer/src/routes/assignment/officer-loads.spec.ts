import type { AssignableOfficer, KeptRule } from '@mot-cua/api-client';
import { nextByAgencyRule } from './officer-loads';

const officer = (id: string, more: Partial<AssignableOfficer> = {}): AssignableOfficer => ({
  ...{ id, fullName: id, roles: ['caseOfficer'], isActive: true, openDossiers: 0, openSteps: 0 },
  ...{ lastAssignedAt: null, away: null },
  ...more,
});
const rule = (kind: KeptRule['rule']['kind'], officerIds: string[] = []): KeptRule => ({
  ...{ scope: 'agency', scopeCode: '', scopeName: null, role: 'caseOfficer', revision: 1 },
  rule: { kind, officerIds, shares: [], fallback: 'byHand' },
});

describe('who is next by the rule of the agency', () => {
  const officers = [
    officer('tam', { lastAssignedAt: '2026-11-20T02:00:00Z', openDossiers: 1 }),
    officer('binh', { lastAssignedAt: '2026-11-19T02:00:00Z', openDossiers: 4 }),
    officer('chau', { away: { until: '2026-12-01', standInName: null } }),
    officer('dung', { isActive: false }),
    officer('mai', { roles: ['clerk'] }),
  ];
  const next = (...rules: KeptRule[]) => nextByAgencyRule({ rules, officers });

  it('is whose turn it is, or who has the least, of those who are there', () => {
    expect(next(rule('roundRobin'))).toEqual({ id: 'binh', how: 'roundRobin' });
    expect(next(rule('leastLoaded'))).toEqual({ id: 'tam', how: 'leastLoaded' });
  });

  it('is among those whom the rule names', () => {
    expect(next(rule('roundRobin', ['tam']))?.id).toBe('tam');
    expect(next(rule('roundRobin', ['chau']))).toBeNull();
  });

  it('is nobody where people decide, or an area or a field does', () => {
    expect([next(), next(rule('byHand')), next(rule('byArea'))]).toEqual([null, null, null]);
  });
});
