import {
  createDataSource,
  NationalChangeStore,
  NationalSyncStore,
  type NationalSyncRunRow,
} from '@mot-cua/persistence';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import { startNationalPortal, type NationalPortalUnderTest } from '@mot-cua/testing/national-portal';
import { freePort, startProcess, until, type ProcessUnderTest } from '@mot-cua/testing/processes';
import type { DataSource } from 'typeorm';
import { isNightlyDue } from './synchronise-catalogue';

const ACT = { actor: { id: '00000000-0000-4000-8000-000000000001', name: 'Danh mục' }, at: new Date() };

let database: TestDatabase;
let dataSource: DataSource;
let portal: NationalPortalUnderTest;
let runs: NationalSyncStore;
let changes: NationalChangeStore;
let workers: ProcessUnderTest[] = [];

beforeAll(async () => {
  [database, portal] = [await createTestDatabase(), await startNationalPortal()];
  dataSource = await createDataSource({ url: database.url, poolSize: 6 }).initialize();
  [runs, changes] = [new NationalSyncStore(dataSource), new NationalChangeStore(dataSource)];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop('SIGKILL')));
  workers = [];
  await portal.reset();
  for (const table of ['national_procedure', 'national_term', 'national_sync_run']) {
    await dataSource.query(`DELETE FROM ${table}`);
  }
});
afterAll(async () => {
  await dataSource?.destroy();
  await portal?.stop();
  await database?.drop();
});

async function startWorker(at = 'never'): Promise<ProcessUnderTest> {
  const port = await freePort();
  const env = {
    ...{ DATABASE_URL: database.url, WORKER_PORT: String(port), NATIONAL_PORTAL_URL: portal.url },
    ...{ NATIONAL_PORTAL_TIMEOUT_MS: '5000', NATIONAL_CATALOGUE_AT: at, LOG_LEVEL: 'info' },
  };
  const worker = await startProcess('apps/worker/src/main.ts', env, `http://127.0.0.1:${port}/health/ready`);
  workers.push(worker);
  return worker;
}

async function newestRun(): Promise<NationalSyncRunRow> {
  const [run] = await runs.recent(1);
  if (!run) throw new Error('there is no run');
  return run;
}

async function runNow(): Promise<NationalSyncRunRow> {
  const id = await runs.request({ name: 'Danh mục' }, new Date());
  await until('the run has ended', async () => (await newestRun()).endedAt !== null);
  const run = await newestRun();
  expect(run.id).toBe(id);
  return run;
}

/** As an administrator who has looked at everything. */
async function seeAll(): Promise<void> {
  const all = await changes.list({ limit: 1_000 });
  await changes.markSeen(
    all.map(({ row: { code, hash } }) => ({ code, hash })),
    ACT,
  );
}

const pending = async () => (await changes.list({ limit: 1_000 })).map(({ row, kind }) => [row.code, kind]);

describe('the synchronisation with the national catalogue', () => {
  it('fetches all of it, then tells what is new, changed and gone since somebody looked', async () => {
    await startWorker();
    const first = await runNow();
    expect(first).toMatchObject({
      error: null,
      cause: 'onDemand',
      total: 30,
      done: 30,
      added: 30,
      changed: 0,
      gone: 0,
      notes: [],
    });
    expect(await changes.counts()).toEqual({ new: 30, changed: 0, gone: 0 });
    await seeAll();
    expect(await pending()).toEqual([]);
    expect(await runNow()).toMatchObject({ error: null, added: 0, changed: 0, gone: 0 });

    await portal.changeProcedure('1.001193', { name: 'Đăng ký khai sinh (mới)' });
    await portal.changeProcedure('9.000001', { name: 'Thủ tục mới', field: 'G15-HT01' });
    await portal.removeProcedure('1.000894');
    await portal.changeProcedure('1.000656', { isPublic: false });
    expect(await runNow()).toMatchObject({ error: null, added: 1, changed: 1, gone: 2 });
    expect(await pending()).toEqual([
      ['1.000656', 'gone'],
      ['1.000894', 'gone'],
      ['1.001193', 'changed'],
      ['9.000001', 'new'],
    ]);
    const birth = await changes.find('1.001193');
    expect([birth?.row.known?.name, birth?.row.mapped.name]).toEqual(['Đăng ký khai sinh', 'Đăng ký khai sinh (mới)']);
    expect(birth?.row.received).toMatchObject({ TENTTHC: 'Đăng ký khai sinh (mới)' });
  });

  it('keeps nonsense of one procedure to that procedure', async () => {
    await portal.changeProcedure('1.001193', { raw: { THANHPHANHOSO: 'x' } });
    await startWorker();
    expect(await runNow()).toMatchObject({ error: null, total: 30, done: 30, added: 30, faulty: 1 });
    expect((await changes.find('1.001193'))?.row).toMatchObject({
      mapped: { papers: null },
      faults: [{ part: 'papers' }],
    });
  });

  it('leaves the last snapshot when the portal is down, and says so', async () => {
    await startWorker();
    await runNow();
    const lastGood = await runs.lastGoodAt();
    await portal.setFaults({ down: true });
    expect((await runNow()).error).toMatch(/Cổng Dịch vụ công Quốc gia/);
    expect(await changes.counts()).toEqual({ new: 30, changed: 0, gone: 0 });
    expect(await runs.lastGoodAt()).toEqual(lastGood);
    await portal.setFaults({ down: false });
    expect((await runNow()).error).toBeNull();
  });

  it('takes nothing for gone on the word of a list that lost most of it', async () => {
    await startWorker();
    await runNow();
    const all = await changes.list({ limit: 1_000 });
    for (const { row } of all.slice(8)) await portal.removeProcedure(row.code);
    expect((await runNow()).error).toMatch(/chỉ liệt kê 8 thủ tục/);
    expect(await changes.counts()).toEqual({ new: 30, changed: 0, gone: 0 });
  });

  it('goes on in new sessions when they end midway, and over some faults', async () => {
    await portal.setFaults({ sessionUses: 5, errorRate: 0.1, seed: 3 });
    await startWorker();
    expect(await runNow()).toMatchObject({ error: null, done: 30, added: 30 });
  });

  it('is gone on with by another worker when one is killed', async () => {
    await portal.setFaults({ latencyMs: 150 });
    const first = await startWorker();
    await runs.request({ name: 'Danh mục' }, new Date());
    await until('a page is kept', async () => ((await runs.recent(1))[0]?.done ?? 0) > 0);
    await first.stop('SIGKILL');
    await portal.setFaults({ latencyMs: 0 });
    await startWorker();
    await until('the run has ended', async () => (await newestRun()).endedAt !== null);
    expect(await newestRun()).toMatchObject({ error: null, attempts: 2, total: 30, done: 30, added: 30 });
    expect(await runs.recent(10)).toHaveLength(1);
  });

  it('runs once a night, however many workers there are', async () => {
    const vietnam = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(11, 13);
    await Promise.all([startWorker(`${vietnam}:00`), startWorker(`${vietnam}:00`)]);
    await until('the run has ended', async () => (await runs.recent(1))[0]?.endedAt != null);
    expect(await runs.recent(10)).toMatchObject([{ cause: 'nightly', error: null, attempts: 1, added: 30 }]);
    const calls = (await portal.messages()).filter(({ service }) => service === 'LayThuTuc');
    expect(calls).toHaveLength(30);
  });

  it('fetches a catalogue of 1,800 procedures page by page', async () => {
    const codes = Array.from({ length: 1_770 }, (_, index) => `8.${String(index).padStart(6, '0')}`);
    for (let from = 0; from < codes.length; from += 50) {
      await Promise.all(
        codes.slice(from, from + 50).map((code) => portal.changeProcedure(code, { name: `Thủ tục ${code}` })),
      );
    }
    await startWorker();
    expect(await runNow()).toMatchObject({ error: null, total: 1_800, done: 1_800, added: 1_800 });
  });

  it.each([
    [149, 150, false],
    [150, 150, true],
    [389, 150, true],
    [390, 150, false],
    [150, undefined, false],
    [1_430, 1_425, true],
    [10, 1_425, false],
  ])('at minute %p, with its time at %p, is due: %p', (minute, at, isDue) => {
    expect(isNightlyDue(minute, at)).toBe(isDue);
  });
});
