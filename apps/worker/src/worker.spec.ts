import { issuedResults } from '@mot-cua/domain';
import { createDataSource } from '@mot-cua/persistence';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import { freePort, startProcess, until, type ProcessUnderTest } from '@mot-cua/testing/processes';
import { hasRedis, startRedis, type TestRedis } from '@mot-cua/testing/redis';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { SmallProvince } from './testing/small-province';

const BACKENDS = hasRedis() ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const);

interface Message {
  readonly service: string;
  readonly key: string | null;
}

describe.each(BACKENDS)('the worker with its queues on %s', (backend) => {
  let database: TestDatabase;
  let portalDatabase: TestDatabase;
  let redis: TestRedis | undefined;
  let portal: ProcessUnderTest;
  let portalUrl: string;
  let files: string;
  let dataSource: DataSource;
  let province: SmallProvince;
  let workers: ProcessUnderTest[] = [];

  beforeAll(async () => {
    [database, portalDatabase] = [await createTestDatabase(), await createTestDatabase({ empty: true })];
    if (backend === 'Redis') redis = await startRedis();
    files = await mkdtemp(path.join(tmpdir(), 'mot-cua-files-'));
    const port = await freePort();
    portalUrl = `http://127.0.0.1:${port}`;
    portal = await startProcess(
      'apps/stand-ins/national-portal/src/main.ts',
      { PORT: String(port), NATIONAL_PORTAL_DATABASE_URL: portalDatabase.url },
      `${portalUrl}/health/ready`,
    );
    dataSource = await createDataSource({ url: database.url, poolSize: 10 }).initialize();
    province = await new SmallProvince(dataSource).found();
  });

  afterAll(async () => {
    await dataSource?.destroy();
    await portal?.stop();
    await redis?.stop();
    await Promise.all([database?.drop(), portalDatabase?.drop(), rm(files, { recursive: true, force: true })]);
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop('SIGKILL')));
    workers = [];
    await faults({ errorRate: 0, answerLostRate: 0, latencyMs: 0, down: false });
  });

  const startWorker = async () => {
    const port = await freePort();
    const env = {
      DATABASE_URL: database.url,
      WORKER_PORT: String(port),
      STORAGE_FOLDER: files,
      NATIONAL_PORTAL_URL: portalUrl,
      NATIONAL_PORTAL_TIMEOUT_MS: '2000',
      NATIONAL_CATALOGUE_AT: 'never',
      LOG_LEVEL: 'info',
      ...(redis && { REDIS_URL: redis.url }),
    };
    const worker = await startProcess('apps/worker/src/main.ts', env, `http://127.0.0.1:${port}/health/ready`);
    workers.push(worker);
    return { ...worker, metrics: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text() };
  };

  const faults = (settings: object) =>
    fetch(`${portalUrl}/control/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settings),
    });

  /** Legal documents have tests of their own: each takes the processor for a fifth of a second, and nothing here is about them. */
  const leaveOutLegalDocuments = () =>
    dataSource.query(
      `UPDATE outbox SET confirmed_at = now() WHERE confirmed_at IS NULL AND destination = 'legalDocument'`,
    );

  /** Legal documents and assignment go their own way, and have tests of their own. */
  const unsent = async (): Promise<number> => {
    const [row] = (await dataSource.query(
      `SELECT count(*)::int AS unsent FROM outbox WHERE confirmed_at IS NULL AND destination NOT IN ('legalDocument', 'assignment')`,
    )) as [{ unsent: number }];
    return row.unsent;
  };

  const progressOf = async (code: string): Promise<number[]> => {
    const messages = (await (await fetch(`${portalUrl}/control/messages?code=${code}`)).json()) as Message[];
    return messages
      .filter(({ service }) => service === 'CapNhatTienDoHoSoMC')
      .map(({ key }) => Number(key?.split('-').at(-1)));
  };

  it('makes the document of an approved result, attaches it and tells the national portal', async () => {
    const worker = await startWorker();
    const { id, code } = await province.file('request-of-a-citizen');
    await province.receive(id);
    await province.take(id);
    await province.approve(id);
    await until(
      'everything is sent',
      async () => (await province.dossiers.find(id))?.state === 'resolved' && (await unsent()) === 0,
    );
    await until('nothing is left', async () => /^mot_cua_outbox_unsent 0$/m.test(await worker.metrics()));
    const said = worker
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const delivered = said.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(delivered).toContainEqual(
      expect.objectContaining({
        service: 'worker',
        dossierId: id,
        sequence: 1,
        requestId: 'request-of-a-citizen',
        msg: 'delivered',
      }),
    );
    for (const secret of ['Nguyễn Ánh', '072190000001', '0901234567']) expect(worker.log()).not.toContain(secret);
    expect(await progressOf(code)).toEqual([1, 2, 3, 4, 5, 6]);
    const [result] = (await dataSource.query('SELECT bytes, media_type FROM attachment WHERE dossier_id = $1', [
      id,
    ])) as {
      bytes: number;
      media_type: string;
    }[];
    expect(result).toMatchObject({ media_type: 'application/pdf' });
    expect(result?.bytes).toBeGreaterThan(5_000);
    expect(await readdir(path.join(files, id))).toHaveLength(1);
    await worker.stop();
  });

  it('issues several results as one act, each made once and numbered without gaps, although it is killed between two', async () => {
    const permits = await Promise.all(Array.from({ length: 25 }, () => province.approvePermit()));
    await leaveOutLegalDocuments();
    // A dossier whose permit is written, but not its notice: the middle of one decision.
    const halfDone = async () => {
      const [row] = (await dataSource.query(
        `SELECT count(*)::int AS half FROM (SELECT dossier_id FROM attachment WHERE result_code IN ('building-permit', 'notice')
           GROUP BY dossier_id HAVING count(*) = 1) AS dossier`,
      )) as [{ half: number }];
      return row.half;
    };
    // The moment is short, and may be over before the signal arrives: then the next worker is killed in it.
    do {
      const first = await startWorker();
      const deadline = Date.now() + 60_000;
      while ((await halfDone()) === 0) if (Date.now() > deadline) throw new Error('No decision was ever half done');
      await first.stop('SIGKILL');
    } while ((await halfDone()) === 0);
    const second = await startWorker();
    await until('everything is sent', async () => (await unsent()) === 0, 120_000);
    await second.stop();
    const numbers: Record<string, (string | null)[]> = {};
    for (const { id, drawings } of permits) {
      const history = await province.dossiers.history(id);
      expect(history.filter(({ detail }) => detail.action === 'issueResult')).toHaveLength(1);
      const results = issuedResults(history);
      expect(results.map(({ code }) => code)).toEqual(['building-permit', 'stamped-drawings', 'notice']);
      expect(results[1]).toEqual({ code: 'stamped-drawings', attachmentId: drawings, number: null });
      const kept: { id: string }[] = await dataSource.query('SELECT id FROM attachment WHERE dossier_id = $1', [id]);
      expect(kept.map((one) => one.id).sort()).toEqual(results.map(({ attachmentId }) => attachmentId).sort());
      const [permit, , notice] = results;
      const stored = await readdir(path.join(files, id));
      expect(stored).toEqual(expect.arrayContaining([permit?.attachmentId, notice?.attachmentId]));
      for (const { code, number } of results) numbers[code ?? ''] = [...(numbers[code ?? ''] ?? []), number];
    }
    for (const code of ['building-permit', 'notice']) {
      const serials = (numbers[code] ?? []).map((number) => Number(number?.split('/')[0]));
      expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    }
  });

  it('stops after the event in hand, and another worker goes on from there', async () => {
    const { id, code } = await province.file();
    await province.receive(id);
    await province.take(id);
    await faults({ latencyMs: 1_000 });
    const first = await startWorker();
    await until('it has begun', async () => (await unsent()) < 3);
    await first.stop('SIGTERM');
    expect(await unsent()).toBeGreaterThan(0);
    await faults({ latencyMs: 0 });
    const second = await startWorker();
    await until('everything is sent', async () => (await unsent()) === 0);
    expect(await progressOf(code)).toEqual([1, 2, 3]);
    await second.stop();
  });

  it('loses, doubles and reorders nothing when it is killed while the portal fails one call in five', async () => {
    const dossiers = await Promise.all(Array.from({ length: 200 }, () => province.file()));
    for (const { id } of dossiers) {
      await province.receive(id);
      await province.take(id);
    }
    await leaveOutLegalDocuments();
    await faults({ errorRate: 0.2, answerLostRate: 0.02, seed: 7 });
    const first = await startWorker();
    await until('it is in the middle of its work', async () => (await unsent()) < 400);
    await first.stop('SIGKILL');
    expect(await unsent()).toBeGreaterThan(0);
    const second = await startWorker();
    await sleep(3_000);
    await faults({ errorRate: 0, answerLostRate: 0 });
    await until('everything is sent', async () => (await unsent()) === 0, 180_000);
    await second.stop();
    for (const { code } of dossiers) expect([code, await progressOf(code)]).toEqual([code, [1, 2, 3]]);
  });

  it('waits out an outage and goes on by itself', async () => {
    const { id, code } = await province.file();
    await faults({ down: true });
    const worker = await startWorker();
    await province.receive(id);
    await sleep(2_000);
    expect(await unsent()).toBe(2);
    await faults({ down: false });
    await until('everything is sent', async () => (await unsent()) === 0);
    expect(await progressOf(code)).toEqual([1, 2]);
    await worker.stop();
  });
});
