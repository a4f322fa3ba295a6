import * as fc from 'fast-check';
import {
  afterOfficerAct,
  endsSessions,
  objectionToNewOfficer,
  objectionToOfficerAct,
  OFFICER_STATES,
  STAFF_ROLES,
  type Officer,
  type OfficerAct,
  type OfficerFacts,
  type StaffRole,
} from './officer';

const anOfficer = (more: Partial<Officer> = {}): Officer => ({
  id: 'tam',
  userName: 'chuyenvien.tanninh',
  fullName: 'Phạm Văn Tâm',
  position: 'Chuyên viên',
  phone: null,
  email: null,
  agencyId: 'tan-ninh',
  roles: ['caseOfficer'],
  state: 'active',
  stateReason: null,
  mustChangePassword: false,
  ...more,
});
const bao = { id: 'bao', roles: ['systemAdmin'] } as const;
const ha = { id: 'ha', roles: ['catalogueAdmin'] } as const;
const NO_FACTS: OfficerFacts = { otherSystemAdmins: 1, heldDossiers: 0 };

const lock: OfficerAct = { kind: 'lock', reason: 'Nghỉ việc', leaveDossiers: false };
const end: OfficerAct = { kind: 'end', reason: 'Nghỉ hưu' };
const edit = (officer: Officer, change: Partial<Officer>): OfficerAct => {
  const { fullName, position, phone, email, agencyId, roles } = { ...officer, ...change };
  return { kind: 'edit', profile: { fullName, position, phone, email, agencyId, roles } };
};

describe('who may do what with an officer’s account', () => {
  it('lets a catalogue administrator keep officers, and leaves administrators to system administrators', () => {
    expect(objectionToNewOfficer(['counterOfficer'], ha)).toBeUndefined();
    expect(objectionToNewOfficer(['counterOfficer', 'catalogueAdmin'], ha)).toBe('systemAdminOnly');
    expect(objectionToNewOfficer(['systemAdmin'], bao)).toBeUndefined();
    expect(objectionToOfficerAct(anOfficer(), lock, ha, NO_FACTS)).toBeUndefined();
    const grant = edit(anOfficer(), { roles: ['caseOfficer', 'systemAdmin'] });
    expect(objectionToOfficerAct(anOfficer(), grant, ha, NO_FACTS)).toBe('systemAdminOnly');
    expect(objectionToOfficerAct(anOfficer(), grant, bao, NO_FACTS)).toBeUndefined();
  });

  it('keeps a catalogue administrator from taking a system administrator’s account over', () => {
    const admin = anOfficer({ id: 'khoa', roles: ['systemAdmin'] });
    for (const act of [{ kind: 'resetPassword' }, lock, end, edit(admin, { fullName: 'Khác' })] as const)
      expect(objectionToOfficerAct(admin, act, ha, NO_FACTS)).toBe('systemAdminOnly');
  });

  it('lets nobody change their own roles or agency, lock, end or reset themselves; their own name they may correct', () => {
    const own = anOfficer({ id: 'bao', roles: ['systemAdmin'] });
    for (const act of [
      lock,
      end,
      { kind: 'resetPassword' },
      edit(own, { roles: ['systemAdmin', 'leader'] }),
      edit(own, { agencyId: 'province' }),
    ] as const)
      expect(objectionToOfficerAct(own, act, bao, NO_FACTS)).toBe('ownAccount');
    expect(objectionToOfficerAct(own, edit(own, { fullName: 'Dương Gia Bảo' }), bao, NO_FACTS)).toBeUndefined();
  });

  it('keeps the last system administrator who can sign in', () => {
    const last = anOfficer({ id: 'khoa', roles: ['systemAdmin', 'leader'] });
    const alone = { ...NO_FACTS, otherSystemAdmins: 0 };
    expect(objectionToOfficerAct(last, lock, bao, alone)).toBe('lastSystemAdmin');
    expect(objectionToOfficerAct(last, edit(last, { roles: ['leader'] }), bao, alone)).toBe('lastSystemAdmin');
    expect(objectionToOfficerAct(last, lock, bao, NO_FACTS)).toBeUndefined();
    expect(objectionToOfficerAct({ ...last, state: 'locked' }, end, bao, alone)).toBeUndefined();
  });

  it('needs a role', () => {
    expect(objectionToNewOfficer([], bao)).toBe('roleNeeded');
    expect(objectionToOfficerAct(anOfficer(), edit(anOfficer(), { roles: [] }), bao, NO_FACTS)).toBe('roleNeeded');
  });

  it('opens each act in its states only', () => {
    expect(objectionToOfficerAct(anOfficer({ state: 'locked' }), lock, bao, NO_FACTS)).toBe('officerStateDiffers');
    expect(objectionToOfficerAct(anOfficer(), { kind: 'unlock' }, bao, NO_FACTS)).toBe('officerStateDiffers');
    const gone = anOfficer({ state: 'ended' });
    for (const act of [lock, end, { kind: 'unlock' }, { kind: 'resetPassword' }, edit(gone, {})] as const)
      expect(objectionToOfficerAct(gone, act, bao, NO_FACTS)).toBe('officerStateDiffers');
  });
});

describe('an officer who has dossiers', () => {
  const holding = { ...NO_FACTS, heldDossiers: 3 };

  it('is locked only by somebody who says that they know', () => {
    expect(objectionToOfficerAct(anOfficer(), lock, bao, holding)).toBe('officerHoldsDossiers');
    expect(objectionToOfficerAct(anOfficer(), { ...lock, leaveDossiers: true }, bao, holding)).toBeUndefined();
  });

  it('is not moved, ended, or relieved of examining before the dossiers are handed on', () => {
    for (const act of [end, edit(anOfficer(), { agencyId: 'long-hoa' }), edit(anOfficer(), { roles: ['clerk'] })])
      expect(objectionToOfficerAct(anOfficer(), act, bao, holding)).toBe('officerHoldsDossiers');
    expect(objectionToOfficerAct(anOfficer(), edit(anOfficer(), { phone: '0901' }), bao, holding)).toBeUndefined();
    expect(
      objectionToOfficerAct(anOfficer(), edit(anOfficer(), { roles: ['caseOfficer', 'leader'] }), bao, holding),
    ).toBeUndefined();
  });
});

describe('the sessions of an officer', () => {
  it('are over with a change of authority, a lock or another password, not with a new telephone number', () => {
    const officer = anOfficer();
    for (const act of [lock, end, { kind: 'resetPassword' }, edit(officer, { roles: ['leader'] })] as const)
      expect(endsSessions(officer, act)).toBe(true);
    expect(endsSessions(officer, edit(officer, { phone: '0901234567' }))).toBe(false);
    expect(endsSessions(anOfficer({ roles: ['clerk', 'leader'] }), edit(officer, { roles: ['leader', 'clerk'] }))).toBe(
      false,
    );
  });
});

it('never leaves the province without a system administrator, whatever is tried in whatever order', () => {
  const roles = fc.subarray<StaffRole>([...STAFF_ROLES], { minLength: 1 });
  const people = fc.array(fc.record({ roles, state: fc.constantFrom(...OFFICER_STATES) }), {
    minLength: 2,
    maxLength: 4,
  });
  const tries = fc.array(
    fc.record({
      by: fc.nat(),
      whom: fc.nat(),
      kind: fc.constantFrom('edit', 'lock', 'unlock', 'end', 'resetPassword'),
      roles,
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(people, tries, (made, attempts) => {
      let officers = made.map((more, index) => anOfficer({ ...more, id: `p${index}` }));
      officers[0] = anOfficer({ id: 'p0', roles: ['systemAdmin'] });
      const working = () =>
        officers.filter(({ state, roles: held }) => state === 'active' && held.includes('systemAdmin'));
      for (const { by, whom, kind, roles: wanted } of attempts) {
        const actor = officers[by % officers.length];
        const officer = officers[whom % officers.length];
        if (!actor || !officer || actor.state !== 'active') continue;
        const act: OfficerAct =
          kind === 'edit'
            ? edit(officer, { roles: wanted })
            : kind === 'lock' || kind === 'end'
              ? { kind, reason: 'thử', leaveDossiers: true }
              : { kind };
        const facts = { otherSystemAdmins: working().filter(({ id }) => id !== officer.id).length, heldDossiers: 0 };
        if (objectionToOfficerAct(officer, act, actor, facts)) continue;
        officers = officers.map((one) => (one.id === officer.id ? afterOfficerAct(one, act) : one));
      }
      expect(working().length).toBeGreaterThan(0);
    }),
  );
});
