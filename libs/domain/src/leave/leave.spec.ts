import fc from 'fast-check';
import { addDays } from '../deadline/vietnam-time';
import {
  canStandIn,
  leaveOf,
  mayKeepLeave,
  objectionToLeave,
  standInOf,
  standsInFor,
  type Colleague,
  type OfficerLeave,
} from './leave';

const TODAY = '2026-03-09';
const colleague = (id: string, facts: Partial<Colleague> = {}): Colleague => ({
  ...{ id, agencyId: 'tan-ninh', roles: ['caseOfficer'], state: 'active' },
  ...facts,
});
const leave = (officerId: string, substituteId: string | null, firstDay: string, lastDay: string): OfficerLeave => ({
  ...{ id: `${officerId} ${firstDay}`, officerId, substituteId, firstDay, lastDay, isEnded: false },
});
const objection = (
  wanted: OfficerLeave,
  { others = [], substitute }: { others?: OfficerLeave[]; substitute?: Colleague } = {},
) =>
  objectionToLeave(
    wanted,
    colleague(wanted.officerId),
    substitute ?? (wanted.substituteId ? colleague(wanted.substituteId) : undefined),
    others,
    TODAY,
  );

describe('an officer’s leave', () => {
  it('lasts from its first day to its last, and no longer once it is ended', () => {
    const away = leave('tam', 'sau', '2026-03-10', '2026-03-12');
    const isAway = (day: string, which = away) => leaveOf('tam', [which], day) !== undefined;
    expect(['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'].map((day) => isAway(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isAway('2026-03-11', { ...away, isEnded: true })).toBe(false);
  });

  it('is refused where it ends before it begins, is over, or overlaps another of the same officer', () => {
    expect(objection(leave('tam', null, '2026-03-12', '2026-03-10'))).toBe('leaveDaysWrong');
    expect(objection(leave('tam', null, '2026-03-12', '2027-04-10'))).toBe('leaveDaysWrong');
    expect(objection(leave('tam', null, '2026-03-02', '2026-03-06'))).toBe('leaveInPast');
    const others = [leave('tam', null, '2026-03-12', '2026-03-15')];
    expect(objection(leave('tam', null, '2026-03-10', '2026-03-12'), { others })).toBe('leaveOverlaps');
    expect(objection(leave('tam', null, '2026-03-10', '2026-03-11'), { others })).toBeUndefined();
    const ended = others.map((one) => ({ ...one, isEnded: true }));
    expect(objection(leave('tam', null, '2026-03-10', '2026-03-12'), { others: ended })).toBeUndefined();
  });

  it('needs a substitute of the same agency, at work, with the role, who is there', () => {
    const wanted = leave('tam', 'sau', '2026-03-10', '2026-03-12');
    expect(objection(wanted)).toBeUndefined();
    expect(objection(leave('tam', 'tam', '2026-03-10', '2026-03-12'))).toBe('substituteSelf');
    for (const facts of [{ agencyId: 'long-hoa' }, { state: 'locked' }, { roles: ['counterOfficer'] }] as const)
      expect(objection(wanted, { substitute: colleague('sau', facts) })).toBe('substituteNotAble');
    const others = [leave('sau', null, '2026-03-12', '2026-03-20')];
    expect(objection(wanted, { others })).toBe('substituteAway');
  });

  it('of somebody who examines no dossiers needs a substitute who shares a role', () => {
    const hanh = colleague('hanh', { roles: ['counterOfficer', 'clerk'] });
    expect(canStandIn(colleague('mai', { roles: ['clerk'] }), hanh)).toBe(true);
    expect(canStandIn(colleague('khanh', { roles: ['leader'] }), hanh)).toBe(false);
  });

  it('two never stand in for each other', () => {
    const others = [leave('tam', 'sau', '2026-03-10', '2026-03-12')];
    expect(objection(leave('sau', 'tam', '2026-03-11', '2026-03-11'), { others })).toBe('substituteAway');
  });

  it('a substitute who falls away passes on what they stood in for', () => {
    const leaves = [leave('tam', 'sau', '2026-03-10', '2026-03-14'), leave('sau', 'bay', '2026-03-12', '2026-03-12')];
    expect(standInOf('tam', leaves, '2026-03-11')).toBe('sau');
    expect(standInOf('tam', leaves, '2026-03-12')).toBe('bay');
    expect(standsInFor('bay', leaves, '2026-03-12')).toEqual(['tam', 'sau']);
    expect([standsInFor('sau', leaves, '2026-03-12'), standsInFor('sau', leaves, '2026-03-13')]).toEqual([[], ['tam']]);
    expect(standInOf('bay', leaves, '2026-03-12')).toBeUndefined();
  });

  it('whatever leaves are entered one after the other, each absence ends with somebody who is there, or with nobody', () => {
    const anOfficer = fc.constantFrom('a', 'b', 'c', 'd');
    const aLeave = fc
      .tuple(anOfficer, fc.option(anOfficer), fc.nat(12), fc.nat(5))
      .map(([officer, substitute, from, days]) =>
        leave(officer, substitute, addDays(TODAY, from), addDays(TODAY, from + days)),
      );
    fc.assert(
      fc.property(fc.array(aLeave, { maxLength: 12 }), fc.nat(17), (wanted, later) => {
        const leaves = wanted.reduce<OfficerLeave[]>(
          (entered, one) => (objection(one, { others: entered }) ? entered : [...entered, one]),
          [],
        );
        const day = addDays(TODAY, later);
        for (const { officerId } of leaves) {
          const standIn = standInOf(officerId, leaves, day);
          expect(standIn && leaveOf(standIn, leaves, day)).toBeUndefined();
          if (!leaves.some(({ substituteId }) => substituteId === null) && leaveOf(officerId, leaves, day))
            expect(standIn).toBeDefined();
          if (standIn) expect(standsInFor(standIn, leaves, day)).toContain(officerId);
        }
      }),
    );
  });

  it('is kept by the officer, by a leader over the agency and by a system administrator', () => {
    const actor = (id: string, ...roles: ('leader' | 'caseOfficer' | 'systemAdmin' | 'catalogueAdmin')[]) => ({
      ...{ id, roles, agencyIds: id === 'away' ? ['long-hoa'] : ['tan-ninh'] },
    });
    const may = (who: Parameters<typeof mayKeepLeave>[0]) => mayKeepLeave(who, colleague('tam'));
    expect([may(actor('tam', 'caseOfficer')), may(actor('khanh', 'leader')), may(actor('bao', 'systemAdmin'))]).toEqual(
      [true, true, true],
    );
    expect([
      may(actor('sau', 'caseOfficer')),
      may(actor('away', 'leader')),
      may(actor('ha', 'catalogueAdmin')),
    ]).toEqual([false, false, false]);
  });
});
