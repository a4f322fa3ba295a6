import type { AssignmentRule, DossierEvent } from '@mot-cua/domain';
import {
  AccountRow,
  AdministrativeUnitStore,
  AssignmentRuleRow,
  AssignmentStore,
  NextOfficers,
  OfficerLeaveStore,
  ProcedureStore,
  UnattendedStore,
} from '@mot-cua/persistence';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AGENCY, SmallProvince } from '../testing/small-province';
import { AssignDossier } from './assign-dossier';

let dataSource: DataSource;
let province: Awaited<ReturnType<typeof SmallProvince.inItsOwnDatabase>>;
let now: Date;

const TAM = { id: randomUUID(), name: 'Phạm Văn Tâm' };
const SAU = { id: randomUUID(), name: 'Lê Thị Sáu' };
const ADMIN = { actor: { id: randomUUID(), name: 'Đặng Quốc Khánh' }, at: new Date('2026-12-01T01:00:00Z') };

beforeAll(async () => {
  province = await SmallProvince.inItsOwnDatabase(12);
  ({ dataSource } = province);
  for (const [index, { id, name }] of [TAM, SAU].entries())
    await dataSource.manager.insert(AccountRow, {
      ...{ id, username: `chuyenvien${index}`, fullName: name, roles: ['caseOfficer'], agencyId: AGENCY.id },
      ...{ passwordHash: '-', createdAt: ADMIN.at },
    });
});
beforeEach(async () => {
  now = new Date('2026-12-01T01:00:00Z');
  await dataSource.query('DELETE FROM assignment_rule');
});
afterAll(() => province.close());

/** A worker of its own, as several machines would have. */
function aWorker(): AssignDossier {
  const assignment = new AssignmentStore(dataSource);
  const units = new AdministrativeUnitStore(dataSource);
  return new AssignDossier(
    province.dossiers,
    new ProcedureStore(dataSource),
    assignment,
    new NextOfficers(assignment, units),
    { now: () => (now = new Date(now.getTime() + 1_000)) },
    dataSource,
  );
}

async function set(kind: AssignmentRule['kind'], officerIds: string[] = []): Promise<void> {
  const rule = { kind, officerIds, shares: [], fallback: 'byHand' } as const;
  await new AssignmentStore(dataSource).set({ agencyId: AGENCY.id, scope: 'agency', scopeCode: '', rule }, null, ADMIN);
}

/** Files and receives a dossier; answers the event that a worker hears of. */
async function received(): Promise<DossierEvent> {
  const { id } = await province.file();
  await province.receive(id);
  const event = (await province.dossiers.history(id)).at(-1);
  if (!event) throw new Error('It has no history');
  return event;
}

const holderOf = async (id: string) => (await province.dossiers.find(id))?.takenBy ?? null;

describe('a dossier that was received', () => {
  it('rings for its assignment, and only then and when it is given back', async () => {
    const { dossierId } = await received();
    const rows: { sequence: number }[] = await dataSource.query(
      `SELECT sequence FROM outbox WHERE dossier_id = $1 AND destination = 'assignment'`,
      [dossierId],
    );
    expect(rows).toEqual([{ sequence: 2 }]);
  });

  it('goes to whose turn it is, with the rule in its history, each once however many workers hear the bell', async () => {
    await set('roundRobin');
    const events = await Promise.all(Array.from({ length: 6 }, () => received()));
    const [one, two] = [aWorker(), aWorker()];
    await Promise.all(events.flatMap((event) => [one.assign(event), two.assign(event)]));
    const holders = await Promise.all(events.map(({ dossierId }) => holderOf(dossierId)));
    expect([TAM, SAU].map(({ id }) => holders.filter((holder) => holder === id).length)).toEqual([3, 3]);
    const history = await province.dossiers.history(events[0]?.dossierId ?? '');
    expect(history.filter(({ detail }) => detail.action === 'assign')).toMatchObject([
      {
        actor: { role: 'system' },
        to: 'inProgress',
        detail: { byRule: { scope: 'agency', how: 'roundRobin' } },
      },
    ]);
  });

  it('waits to be taken where the agency has set no rule, and is not taken from who was faster', async () => {
    const waiting = await received();
    expect(await aWorker().assign(waiting)).toEqual({ left: 'byHand' });
    await set('leastLoaded');
    await province.take(waiting.dossierId);
    expect(await aWorker().assign(waiting)).toEqual({ left: 'notNeeded' });
  });

  it('that was given back goes to another; where nobody else is able it waits, and the leader hears of it', async () => {
    await set('roundRobin');
    const event = await received();
    await aWorker().assign(event);
    const first = await holderOf(event.dossierId);
    const other = first === TAM.id ? SAU : TAM;
    const released = await province.release(event.dossierId, first ?? '');
    await aWorker().assign(released);
    expect(await holderOf(event.dossierId)).toBe(other.id);

    await dataSource.manager.update(AccountRow, { id: first ?? '' }, { state: 'locked' });
    const again = await province.release(event.dossierId, other.id);
    expect(await aWorker().assign(again)).toEqual({ left: 'nobodyAble' });
    await dataSource.manager.update(AccountRow, { id: first ?? '' }, { state: 'active' });
    const unattended = new UnattendedStore(dataSource, new OfficerLeaveStore(dataSource));
    expect(await unattended.find([AGENCY.id], '2026-12-01', 10)).toMatchObject([
      { dossierId: event.dossierId, reason: 'nobodyAble', officerName: null },
    ]);
    await province.take(event.dossierId);
    expect((await unattended.count([AGENCY.id], '2026-12-01', ADMIN.actor.id)).all).toBe(0);
  });

  it('does not go to who is on leave', async () => {
    await set('roundRobin');
    const leaves = new OfficerLeaveStore(dataSource);
    const content = { substituteId: null, firstDay: '2026-12-01', lastDay: '2026-12-02', reason: null };
    const { id, revision } = await leaves.enter(randomUUID(), TAM.id, content, ADMIN);
    const events = [await received(), await received()];
    for (const event of events) await aWorker().assign(event);
    expect(await Promise.all(events.map(({ dossierId }) => holderOf(dossierId)))).toEqual([SAU.id, SAU.id]);
    await leaves.end(id, revision, ADMIN);
  });

  it('of a rule that is broken holds up no dossier of another agency', async () => {
    await dataSource.manager.insert(AssignmentRuleRow, {
      ...{ agencyId: AGENCY.id, scope: 'agency', scopeCode: '', kind: 'byField', officerIds: [], fallback: 'byHand' },
      shares: JSON.parse('{"nonsense":true}'),
    });
    const bad = await received();
    const { id } = await province.file();
    await province.transfer(id);
    await province.receive(id);
    const good = (await province.dossiers.history(id)).at(-1);
    await expect(aWorker().assign(bad)).rejects.toThrow();
    expect(good && (await aWorker().assign(good))).toEqual({ left: 'byHand' });
  });
});
