import { AccountStore, createDataSource, DossierBatchStore, type SeenDossier } from '@mot-cua/persistence';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import { freePort, startProcess, until, type ProcessUnderTest } from '@mot-cua/testing/processes';
import { hasRedis, startRedis, type TestRedis } from '@mot-cua/testing/redis';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { SmallProvince } from '../testing/small-province';
import { transactionOf } from './act-on-dossier';

const BACKENDS = hasRedis() ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const);
const DOSSIERS = 60;

describe.each(BACKENDS)('work in bulk with its queue on %s', (backend) => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let dataSource: DataSource;
  let province: SmallProvince;
  let batches: DossierBatchStore;
  let workers: ProcessUnderTest[] = [];
  const hanh = { id: randomUUID(), name: 'Lê Thị Hạnh' };

  beforeAll(async () => {
    database = await createTestDatabase();
    if (backend === 'Redis') redis = await startRedis();
    dataSource = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    province = await new SmallProvince(dataSource).found();
    batches = new DossierBatchStore(dataSource);
    const [agency] = await province.agencies.all();
    await new AccountStore(dataSource).create({
      ...{ id: hanh.id, fullName: hanh.name, roles: ['counterOfficer'], agencyId: agency?.id ?? null },
      ...{ username: 'hanh', nationalId: null, dateOfBirth: null, phone: null, email: null, passwordHash: '-' },
      createdAt: new Date(),
    });
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop('SIGKILL')));
    workers = [];
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await redis?.stop();
    await database?.drop();
  });

  const startWorker = async () => {
    const port = await freePort();
    const env = {
      ...{ DATABASE_URL: database.url, WORKER_PORT: String(port), NATIONAL_PORTAL_URL: 'http://127.0.0.1:9' },
      ...{ NATIONAL_CATALOGUE_AT: 'never', LOG_LEVEL: 'warn', ...(redis && { REDIS_URL: redis.url }) },
    };
    const worker = await startProcess('apps/worker/src/main.ts', env, `http://127.0.0.1:${port}/health/ready`);
    workers.push(worker);
    return worker;
  };

  const file = async (count: number): Promise<SeenDossier[]> => {
    const filed: SeenDossier[] = [];
    for (let number = 0; number < count; number += 1)
      filed.push({ id: (await province.file()).id, expectedVersion: 1 });
    return filed;
  };

  const receiveAll = (dossiers: readonly SeenDossier[]) =>
    batches.create(
      {
        ...{ id: randomUUID(), accountId: hanh.id, transactionId: randomUUID(), action: 'receive' },
        ...{ detail: { action: 'receive' }, createdAt: new Date(), requestId: 'request-of-hanh' },
      },
      dossiers,
    );

  const tallyOf = async (id: string) => (await batches.find(id, hanh.id))?.tally;
  const ended = (id: string) =>
    until('the batch has ended', async () => Boolean((await batches.find(id, hanh.id))?.endedAt), 120_000);

  it('goes on where a killed worker stopped, and does nothing twice', async () => {
    const dossiers = await file(DOSSIERS);
    const id = await receiveAll(dossiers);
    // As after a worker that was killed between doing the last one and writing it down.
    const last = dossiers.at(-1)?.id ?? '';
    const [agency] = await province.agencies.all();
    const actor = { ...hanh, roles: ['counterOfficer'] as const, agencyIds: [agency?.id ?? ''] };
    await province.dossiers.handle(
      last,
      { detail: { action: 'receive' }, actor, at: new Date(), expectedVersion: 1 },
      { transactionId: transactionOf(id, last) },
    );

    const first = await startWorker();
    while (((await tallyOf(id))?.done ?? 0) < 5) await sleep(5);
    await first.stop('SIGKILL');
    const halfWay = (await tallyOf(id))?.done ?? 0;
    expect(halfWay).toBeLessThan(DOSSIERS);
    expect((await batches.find(id, hanh.id))?.endedAt).toBeNull();

    await startWorker();
    await ended(id);
    expect(await tallyOf(id)).toEqual({ all: DOSSIERS, done: DOSSIERS, refused: 0, cancelled: 0 });
    const [{ events, most }] = await dataSource.query(
      `SELECT count(*)::int AS events, max(sequence)::int AS most FROM dossier_event WHERE dossier_id = ANY($1)`,
      [dossiers.map((dossier) => dossier.id)],
    );
    expect([events, most]).toEqual([2 * DOSSIERS, 2]);
  });

  it('is done by whoever asked with the authority they have when its turn comes', async () => {
    const [one, other] = await file(2);
    if (!one || !other) throw new Error('Nothing was filed');
    await dataSource.query(`UPDATE account SET roles = '{clerk}' WHERE id = $1`, [hanh.id]);
    const asClerk = await receiveAll([one]);
    await startWorker();
    await ended(asClerk);
    await dataSource.query(`UPDATE account SET roles = '{counterOfficer}', state = 'locked' WHERE id = $1`, [hanh.id]);
    const locked = await receiveAll([other]);
    await ended(locked);
    await dataSource.query(`UPDATE account SET state = 'active' WHERE id = $1`, [hanh.id]);
    const refusals = await Promise.all(
      [asClerk, locked].map(async (id) => (await batches.itemsOf(id))[0]?.item.refusal),
    );
    expect(refusals).toEqual(['roleNotAllowed', 'accountLocked']);
    expect((await province.dossiers.find(one.id))?.version).toBe(1);
  });
});
