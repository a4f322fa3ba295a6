import { stepScopeCode, type Actor, type AssignmentRule, type DossierEvent, type Role } from '@mot-cua/domain';
import {
  AccountRow,
  AdministrativeUnitStore,
  AssignmentStore,
  NextOfficers,
  OfficerLeaveStore,
  ProcedureStore,
  UnattendedStore,
} from '@mot-cua/persistence';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { NEIGHBOUR, SmallProvince, WITH_VISIT } from '../testing/small-province';
import { AssignSteps } from './assign-steps';

let dataSource: DataSource;
let province: Awaited<ReturnType<typeof SmallProvince.inItsOwnDatabase>>;
let now: Date;

const someone = (name: string, ...roles: Role[]): Actor => ({
  ...{ id: randomUUID(), name, roles, agencyIds: [NEIGHBOUR.id] },
});
const TAM = someone('Phạm Văn Tâm', 'caseOfficer');
const SAU = someone('Lê Thị Sáu', 'caseOfficer', 'clerk');
const MAI = someone('Huỳnh Ngọc Mai', 'clerk');
const ADMIN = { actor: { id: randomUUID(), name: 'Đặng Quốc Khánh' }, at: new Date('2026-12-01T01:00:00Z') };
const VISIT = { scope: 'step', scopeCode: stepScopeCode({ procedureCode: WITH_VISIT.code, step: 'visit' }) } as const;
const CLERKS = { scope: 'role', scopeCode: 'clerk' } as const;

beforeAll(async () => {
  province = await SmallProvince.inItsOwnDatabase(12);
  ({ dataSource } = province);
  for (const [index, { id, name, roles }] of [TAM, SAU, MAI].entries())
    await dataSource.manager.insert(AccountRow, {
      ...{ id, username: `canbo${index}`, fullName: name, roles: [...roles], agencyId: NEIGHBOUR.id },
      ...{ passwordHash: '-', createdAt: ADMIN.at },
    });
});
beforeEach(async () => {
  now = new Date('2026-12-01T01:00:00Z');
  await dataSource.query('DELETE FROM assignment_rule');
  await dataSource.query(`UPDATE account SET state = 'active'`);
});
afterAll(() => province.close());

/** A worker of its own, as several machines would have. */
function aWorker(): AssignSteps {
  const assignment = new AssignmentStore(dataSource);
  return new AssignSteps(
    province.dossiers,
    new ProcedureStore(dataSource),
    assignment,
    new NextOfficers(assignment, new AdministrativeUnitStore(dataSource)),
    { now: () => (now = new Date(now.getTime() + 1_000)) },
    dataSource,
  );
}

async function set(place: typeof VISIT | typeof CLERKS, kind: AssignmentRule['kind'], officerIds: string[] = []) {
  const rule = { kind, officerIds, shares: [], fallback: 'byHand' } as const;
  const role = place.scope === 'role' ? 'clerk' : 'caseOfficer';
  await new AssignmentStore(dataSource).set({ agencyId: NEIGHBOUR.id, ...place, rule }, null, ADMIN, role);
}

/** Files and receives a dossier whose first step is the neighbour's; answers the event that a worker hears of. */
async function atVisit(): Promise<DossierEvent> {
  const { id } = await province.file(undefined, WITH_VISIT.code);
  await province.receive(id);
  return lastEvent(id);
}

async function lastEvent(id: string): Promise<DossierEvent> {
  const event = (await province.dossiers.history(id)).at(-1);
  if (!event) throw new Error('It has no history');
  return event;
}

const openStep = async (id: string) => (await province.dossiers.find(id))?.steps.find(({ end }) => end === null);
const holderOf = async ({ dossierId }: DossierEvent) => (await openStep(dossierId))?.takenBy ?? null;
async function act(by: Actor, { dossierId }: DossierEvent, action: 'takeStep' | 'finishStep'): Promise<DossierEvent> {
  const run = (await openStep(dossierId))?.number ?? 0;
  return (await province.dossiers.handle(dossierId, { detail: { action, run }, actor: by, at: now })).event;
}
const ringsAt = async ({ dossierId }: DossierEvent) => {
  const rows: { sequence: number }[] = await dataSource.query(
    `SELECT sequence FROM outbox WHERE dossier_id = $1 AND destination = 'assignment' ORDER BY sequence`,
    [dossierId],
  );
  return rows.map(({ sequence }) => sequence);
};

describe('a step that came to an agency', () => {
  it('goes to whose turn it is, with the rule in the history, once however many workers hear the bell', async () => {
    await set(VISIT, 'roundRobin');
    const events = [await atVisit(), await atVisit(), await atVisit(), await atVisit()];
    const [one, two] = [aWorker(), aWorker()];
    await Promise.all(events.flatMap((event) => [one.assign(event), two.assign(event)]));
    const holders = await Promise.all(events.map(holderOf));
    expect([TAM, SAU].map(({ id }) => holders.filter((holder) => holder === id).length)).toEqual([2, 2]);
    const history = await province.dossiers.history(events[0]?.dossierId ?? '');
    expect(history.filter(({ detail }) => detail.action === 'assignStep')).toMatchObject([
      {
        ...{ actor: { role: 'system' }, from: 'received', to: 'received' },
        detail: { byRule: { scope: 'step', how: 'roundRobin' } },
      },
    ]);
  });

  it('goes to who has the fewest steps, whoever has how many dossiers', async () => {
    await set(VISIT, 'leastLoaded');
    await dataSource.query('UPDATE dossier_task SET taken_by = NULL');
    const taken = await atVisit();
    await act(TAM, taken, 'takeStep');
    const next = await atVisit();
    await aWorker().assign(next);
    expect(await holderOf(next)).toBe(SAU.id);
    expect((await lastEvent(next.dossierId)).detail).toMatchObject({
      byRule: { scope: 'step', how: 'leastLoaded', held: 0 },
    });
  });

  it('of another role rings when it opens, and goes by the rule of that role', async () => {
    await set(VISIT, 'roundRobin', [TAM.id]);
    await set(CLERKS, 'roundRobin', [MAI.id]);
    const event = await atVisit();
    await aWorker().assign(event);
    const finished = await act(TAM, event, 'finishStep');
    expect(await ringsAt(event)).toEqual([event.sequence, finished.sequence]);
    await aWorker().assign(finished);
    expect(await holderOf(event)).toBe(MAI.id);
    // What follows is the dossier's own case officer's: it goes with the dossier, and rings for nobody.
    const last = await act(MAI, event, 'finishStep');
    expect((await openStep(event.dossierId))?.step).toBe('examine');
    expect(await ringsAt(event)).not.toContain(last.sequence);
    expect(await aWorker().assign(last)).toEqual({});
  });

  it('waits to be taken where the agency has set no rule, and is not taken from who was faster', async () => {
    const waiting = await atVisit();
    expect(Object.values(await aWorker().assign(waiting))).toEqual([{ left: 'byHand' }]);
    await set(VISIT, 'roundRobin', [TAM.id]);
    const [outcomes] = await Promise.all([aWorker().assign(waiting), act(SAU, waiting, 'takeStep').catch(() => null)]);
    const holder = await holderOf(waiting);
    expect([{ left: 'notNeeded' }, { officerId: TAM.id }]).toContainEqual(Object.values(outcomes)[0]);
    expect(Object.values(outcomes)[0]).toEqual(holder === SAU.id ? { left: 'notNeeded' } : { officerId: TAM.id });
    expect(Object.values(await aWorker().assign(waiting))).toEqual([]);
  });

  it('does not go to who is on leave; where nobody is able it waits, and the leader of that agency hears of it', async () => {
    await set(VISIT, 'roundRobin');
    const leaves = new OfficerLeaveStore(dataSource);
    const content = { substituteId: null, firstDay: '2026-12-01', lastDay: '2026-12-02', reason: null };
    const { id, revision } = await leaves.enter(randomUUID(), TAM.id, content, ADMIN);
    const [first, second] = [await atVisit(), await atVisit()];
    await aWorker().assign(first);
    expect(await holderOf(first)).toBe(SAU.id);
    await dataSource.manager.update(AccountRow, { id: SAU.id }, { state: 'locked' });
    expect(Object.values(await aWorker().assign(second))).toEqual([{ left: 'nobodyAble' }]);
    const unattended = new UnattendedStore(dataSource, leaves);
    const found = await unattended.find([NEIGHBOUR.id], '2026-12-01', 100);
    expect(found).toContainEqual(
      expect.objectContaining({ dossierId: second.dossierId, step: 'visit', reason: 'nobodyAble', officerName: null }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        dossierId: first.dossierId,
        step: 'visit',
        reason: 'officerGone',
        officerName: SAU.name,
      }),
    );
    expect((await unattended.count([NEIGHBOUR.id], '2026-12-01', ADMIN.actor.id)).all).toBe(found.length);
    await dataSource.manager.update(AccountRow, { id: SAU.id }, { state: 'active' });
    await act(SAU, second, 'takeStep');
    expect(await unattended.find([NEIGHBOUR.id], '2026-12-01', 100)).not.toContainEqual(
      expect.objectContaining({ dossierId: second.dossierId }),
    );
    await leaves.end(id, revision, ADMIN);
  });
});
