import fc from 'fast-check';
import {
  ASSIGNMENT_FALLBACKS,
  ASSIGNMENT_KINDS,
  BY_HAND,
  faultOfRule,
  ruleFor,
  type AssignmentRule,
} from './assignment-rule';
import { assignmentWords } from './assignment-words';
import { isAble, pickOfficer, type Candidate } from './pick-officer';

const someone = (id: string, facts: Partial<Candidate> = {}): Candidate => ({
  ...{ id, name: id, hasRole: true, isActive: true, isOnLeave: false, held: 0, lastAssignedAt: null },
  ...facts,
});
const rule = (kind: AssignmentRule['kind'], facts: Partial<AssignmentRule> = {}): AssignmentRule => ({
  ...{ kind, officerIds: [], shares: [], fallback: 'leastLoaded' },
  ...facts,
});
const BIRTH = { unitCodes: ['25459'], fieldCode: 'ho-tich' };
const noon = (day: number) => new Date(Date.UTC(2026, 2, day, 5));

describe('assigning a dossier by a rule', () => {
  it('by hand is nobody: it waits to be taken', () => {
    expect(pickOfficer(BY_HAND, BIRTH, [someone('tam')])).toEqual({ left: 'byHand' });
  });

  it('in turn is who was given one longest ago, and first whoever never was', () => {
    const officers = [someone('tam', { lastAssignedAt: noon(2) }), someone('sau', { lastAssignedAt: noon(1) })];
    expect(pickOfficer(rule('roundRobin'), BIRTH, officers).officer?.id).toBe('sau');
    expect(pickOfficer(rule('roundRobin'), BIRTH, [...officers, someone('moi')]).officer?.id).toBe('moi');
  });

  it('to the least loaded; of those with as few, to who was given one longest ago', () => {
    const officers = [
      someone('tam', { held: 2, lastAssignedAt: noon(9) }),
      someone('sau', { held: 2, lastAssignedAt: noon(3) }),
      someone('bay', { held: 5 }),
    ];
    expect(pickOfficer(rule('leastLoaded'), BIRTH, officers)).toMatchObject({
      officer: { id: 'sau' },
      reason: { how: 'leastLoaded', among: 3, held: 2 },
    });
  });

  it('by area is who has the unit that the answers name, and by another kind where nobody there is able', () => {
    const byArea = rule('byArea', { shares: [{ code: '25459', officerIds: ['sau'] }] });
    const tam = someone('tam');
    expect(pickOfficer(byArea, BIRTH, [tam, someone('sau', { held: 40 })])).toMatchObject({
      officer: { id: 'sau' },
      reason: { share: { kind: 'byArea', code: '25459' }, among: 1 },
    });
    expect(pickOfficer(byArea, BIRTH, [tam, someone('sau', { isOnLeave: true })])).toMatchObject({
      officer: { id: 'tam' },
    });
    expect(pickOfficer(byArea, { ...BIRTH, unitCodes: ['25460'] }, [tam])).toMatchObject({ officer: { id: 'tam' } });
    const orByHand = { ...byArea, fallback: 'byHand' } as const;
    expect(pickOfficer(orByHand, { ...BIRTH, unitCodes: [] }, [tam])).toEqual({ left: 'byHand' });
  });

  it('by field is who has the field of the procedure', () => {
    const byField = rule('byField', { shares: [{ code: 'ho-tich', officerIds: ['tam', 'sau'] }] });
    const officers = [someone('tam', { held: 3 }), someone('sau', { held: 1 }), someone('bay')];
    expect(pickOfficer(byField, BIRTH, officers).officer?.id).toBe('sau');
    expect(pickOfficer(byField, { ...BIRTH, fieldCode: 'dat-dai' }, officers).officer?.id).toBe('bay');
  });

  it('chooses among those that the rule names, where it names any', () => {
    const named = rule('leastLoaded', { officerIds: ['tam'] });
    expect(pickOfficer(named, BIRTH, [someone('tam', { held: 9 }), someone('sau')]).officer?.id).toBe('tam');
  });

  it('is not given again to who gave it back; where nobody else is able, it is left', () => {
    const given = { ...BIRTH, notTo: ['tam'] };
    expect(pickOfficer(rule('roundRobin'), given, [someone('tam'), someone('sau')]).officer?.id).toBe('sau');
    expect(pickOfficer(rule('roundRobin'), given, [someone('tam')])).toEqual({ left: 'nobodyAble' });
  });

  const anId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const someCandidates = fc.uniqueArray(
    fc.record({
      id: anId,
      name: fc.constant('x'),
      hasRole: fc.boolean(),
      isActive: fc.boolean(),
      isOnLeave: fc.boolean(),
      held: fc.nat(9),
      lastAssignedAt: fc.option(fc.date({ noInvalidDate: true })),
    }),
    { selector: ({ id }) => id },
  );
  const someRule = fc.record({
    kind: fc.constantFrom(...ASSIGNMENT_KINDS),
    officerIds: fc.array(anId),
    shares: fc.array(fc.record({ code: fc.constantFrom('25459', 'ho-tich', 'z'), officerIds: fc.array(anId) })),
    fallback: fc.constantFrom(...ASSIGNMENT_FALLBACKS),
  });

  it('never chooses somebody away, locked, without the role or who gave it back, and always answers', () => {
    fc.assert(
      fc.property(someRule, someCandidates, fc.array(anId, { maxLength: 2 }), (anyRule, candidates, notTo) => {
        const { officer, left } = pickOfficer(anyRule, { ...BIRTH, notTo }, candidates);
        if (officer) {
          expect(officer).toMatchObject({ hasRole: true, isActive: true, isOnLeave: false });
          expect(notTo).not.toContain(officer.id);
          expect(candidates).toContain(officer);
        } else expect(['byHand', 'nobodyAble']).toContain(left);
      }),
    );
  });

  it('leaves nothing for want of an officer while one is able and the rule names nobody', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('roundRobin', 'leastLoaded', 'byArea', 'byField'),
        someCandidates,
        (kind, candidates) => {
          const { left } = pickOfficer(rule(kind), BIRTH, candidates);
          expect(left === 'nobodyAble').toBe(!candidates.some((candidate) => isAble(candidate)));
        },
      ),
    );
  });

  it('is fair: after any number of dossiers, nobody who was there all the time has two more than another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('roundRobin', 'leastLoaded'),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(40),
        (kind, people, dossiers) => {
          let officers = Array.from({ length: people }, (_, n) => someone(`o${n}`));
          for (let n = 0; n < dossiers; n++) {
            const { officer } = pickOfficer(rule(kind), BIRTH, officers);
            const lastAssignedAt = new Date(Date.UTC(2026, 0, 1, 0, n));
            officers = officers.map((one) =>
              one.id === officer?.id ? { ...one, held: one.held + 1, lastAssignedAt } : one,
            );
          }
          const counts = officers.map(({ held }) => held);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('the rule of the procedure comes before that of its field, and that before the rule of the agency', () => {
    const rules = [
      { scope: 'agency', scopeCode: '', rule: rule('roundRobin') },
      { scope: 'field', scopeCode: 'ho-tich', rule: rule('leastLoaded') },
      { scope: 'procedure', scopeCode: '1.001193', rule: rule('byHand') },
    ] as const;
    const kindFor = (procedureCode: string, fieldCode: string) =>
      ruleFor(rules, { procedureCode, fieldCode }).rule.kind;
    expect(kindFor('1.001193', 'ho-tich')).toBe('byHand');
    expect(kindFor('1.004884', 'ho-tich')).toBe('leastLoaded');
    expect(kindFor('1.013225', 'xay-dung')).toBe('roundRobin');
    expect(ruleFor([], { procedureCode: 'x', fieldCode: 'y' }).rule).toEqual(BY_HAND);
  });

  it('a rule names officers of the agency, and each area once with somebody', () => {
    const area = (code: string, ...officerIds: string[]) => ({ code, officerIds });
    const byArea = (...shares: AssignmentRule['shares']) => faultOfRule(rule('byArea', { shares }), ['tam', 'sau']);
    expect(byArea(area('25459', 'tam'), area('25460', 'tam', 'sau'))).toBeUndefined();
    expect(byArea(area('25459', 'bay'))).toBe('assignmentOfficerUnknown');
    expect([byArea(), byArea(area('25459'))]).toEqual(['assignmentSharesMissing', 'assignmentSharesMissing']);
    expect(byArea(area('25459', 'tam'), area('25459', 'sau'))).toBe('assignmentShareTwice');
  });

  it('is told in a sentence', () => {
    const base = { among: 2, held: 3, lastAssignedAt: null };
    expect(assignmentWords({ ...base, how: 'leastLoaded', scope: 'agency' }).vi).toBe(
      'Tự động phân công theo quy tắc chung của cơ quan: đang giữ ít hồ sơ nhất (3)',
    );
    const share = { kind: 'byArea', code: '25459' } as const;
    expect(
      assignmentWords({ ...base, how: 'roundRobin', share, among: 1, scope: 'field', placeName: 'Phường Tân Ninh' }).vi,
    ).toBe('Tự động phân công theo quy tắc của lĩnh vực: phụ trách địa bàn Phường Tân Ninh');
  });
});
