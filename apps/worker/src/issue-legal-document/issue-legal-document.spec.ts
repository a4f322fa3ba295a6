import { createDataSource, DocumentTemplateStore, LegalDocumentStore } from '@mot-cua/persistence';
import { inOneLine, readPdf } from '@mot-cua/testing/pdf';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import { freePort, startProcess, until, type ProcessUnderTest } from '@mot-cua/testing/processes';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { SmallProvince } from '../testing/small-province';

let database: TestDatabase;
let files: string;
let dataSource: DataSource;
let province: SmallProvince;
let workers: ProcessUnderTest[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  files = await mkdtemp(path.join(tmpdir(), 'mot-cua-files-'));
  dataSource = await createDataSource({ url: database.url, poolSize: 10 }).initialize();
  province = await new SmallProvince(dataSource).found();
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop('SIGKILL')));
  workers = [];
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  await rm(files, { recursive: true, force: true });
});

const startWorker = async () => {
  const port = await freePort();
  const env = {
    ...{ DATABASE_URL: database.url, WORKER_PORT: String(port), STORAGE_FOLDER: files, LOG_LEVEL: 'warn' },
    // Nobody is there: documents do not wait for the national portal.
    ...{ NATIONAL_PORTAL_URL: 'http://127.0.0.1:9', NATIONAL_CATALOGUE_AT: 'never' },
  };
  const worker = await startProcess('apps/worker/src/main.ts', env, `http://127.0.0.1:${port}/health/ready`);
  workers.push(worker);
  return worker;
};

/** As the owner of the tables, who may spoil what the application cannot. */
async function asOwner(statement: string, parameters: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new Client(database.url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, parameters)).rows;
  } finally {
    await client.end();
  }
}

interface Issued {
  readonly kind: string;
  readonly number: number;
  readonly numberText: string;
  readonly templateVersion: number;
  readonly sha256: string;
  readonly storageKey: string;
}

const issuedFor = (dossierIds: readonly string[]): Promise<Issued[]> =>
  dataSource.query(
    `SELECT kind, number, number_text AS "numberText", template_version AS "templateVersion", sha256, storage_key AS "storageKey"
     FROM legal_document JOIN legal_document_number USING (dossier_id, sequence, kind)
     WHERE dossier_id = ANY($1) ORDER BY kind, number`,
    [dossierIds],
  );

it('two workers, one of them killed in between, issue every receipt once and leave no number out', async () => {
  const dossiers = await Promise.all(Array.from({ length: 40 }, () => province.file()));
  for (const { id } of dossiers) await province.receive(id);
  const ids = dossiers.map(({ id }) => id);
  const [first] = await Promise.all([startWorker(), startWorker()]);
  const deadline = Date.now() + 60_000;
  while ((await issuedFor(ids)).length < 5) if (Date.now() > deadline) throw new Error('Nothing was ever issued');
  await first?.stop('SIGKILL');
  expect((await issuedFor(ids)).length).toBeLessThan(40);
  await until('every receipt is issued', async () => (await issuedFor(ids)).length === 40, 120_000);
  const issued = await issuedFor(ids);
  expect(issued.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(issued[6]?.numberText).toBe('07/TNHS');
  for (const { sha256, storageKey } of issued) {
    const kept = await readFile(path.join(files, storageKey));
    expect(createHash('sha256').update(kept).digest('hex')).toBe(sha256);
  }
});

it('a document is written by the form of the day of its event, and stays so whatever comes later', async () => {
  const { id } = await province.file();
  await province.receive(id, new Date('2025-09-14T09:00:00Z'));
  const { id: later } = await province.file();
  await province.receive(later, new Date('2025-09-14T17:00:00Z'));
  await startWorker();
  await until('both are issued', async () => (await issuedFor([id, later])).length === 2);
  const [of2018] = await issuedFor([id]);
  const [of2025] = await issuedFor([later]);
  // It is the fifteenth in Vietnam by then.
  expect([of2018?.templateVersion, of2025?.templateVersion]).toEqual([1, 2]);
  expect([of2018?.numberText, of2025?.numberText]).toEqual(['01/TNHS', '02/TNHS']);
  const templates = new DocumentTemplateStore(dataSource);
  expect((await templates.find('receipt', 1))?.content.title).toBe('Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
  await expect(
    dataSource.query(`UPDATE document_template SET content = '{}' WHERE kind = 'receipt' AND version = 1`),
  ).rejects.toThrow('A published template does not change');
});

it('what cannot be written takes no number, says why, and holds up no other document of its dossier', async () => {
  const { id } = await province.file();
  await province.askSupplement(id, new Date());
  await province.supplement(id, new Date());
  await province.receive(id);
  const [asked] = await asOwner(`SELECT detail FROM dossier_event WHERE dossier_id = $1 AND sequence = 2`, [id]);
  const setDetail = (to: unknown) =>
    asOwner(`UPDATE dossier_event SET detail = $2 WHERE dossier_id = $1 AND sequence = 2`, [id, JSON.stringify(to)]);
  await setDetail({ action: 'requestSupplement', request: {} });
  await startWorker();
  await until('the receipt is issued', async () => (await issuedFor([id])).length === 1);
  expect((await issuedFor([id]))[0]?.kind).toBe('receipt');
  expect(await dataSource.query(`SELECT kind FROM legal_document_number WHERE dossier_id = $1`, [id])).toEqual([
    { kind: 'receipt' },
  ]);
  const [failing] = await new LegalDocumentStore(dataSource).awaitedOf(id);
  expect(failing).toMatchObject({
    detail: { action: 'requestSupplement' },
    lastError: expect.stringContaining('undefined'),
  });
  await setDetail(asked?.['detail']);
  await until('the supplement request is issued too', async () => (await issuedFor([id])).length === 2);
  expect((await issuedFor([id])).map(({ kind, number }) => [kind, number])).toContainEqual(['supplementRequest', 1]);
  await until(
    'nothing is awaited any more',
    async () => (await new LegalDocumentStore(dataSource).awaitedOf(id)).length === 0,
  );
});

it('a worker issues what follows a request, a refusal and a handing over, and each can be looked up by its code', async () => {
  const [whole, refused] = [await province.file(), await province.file()];
  await province.askSupplement(whole.id, new Date());
  await province.supplement(whole.id, new Date());
  await province.receive(whole.id);
  await province.take(whole.id);
  await province.approve(whole.id);
  await province.refuse(refused.id);
  await startWorker();
  await until('the result is issued', async () => (await province.dossiers.find(whole.id))?.state === 'resolved');
  await province.handOver(whole.id);
  await until('all is written', async () => (await issuedFor([whole.id, refused.id])).length === 4);
  const documents = await issuedFor([whole.id, refused.id]);
  const read = new Map(
    await Promise.all(
      documents.map(async ({ kind, storageKey }) => {
        const { pages } = readPdf(await readFile(path.join(files, storageKey)));
        return [kind, { text: inOneLine(pages.map(({ text }) => text).join(' ')), code: pages[0]?.code }] as const;
      }),
    ),
  );
  expect([...read.keys()].sort()).toEqual(['controlSheet', 'receipt', 'refusal', 'supplementRequest']);
  for (const [kind, { text, code }] of read) {
    const dossier = kind === 'refusal' ? refused : whole;
    expect(text).toContain(dossier.code);
    expect(code).toMatch(new RegExp(`/tra-cuu\\?ma=${dossier.code}$`));
  }
  expect(read.get('supplementRequest')?.text).toContain('Thiếu chữ đệm');
  expect(read.get('refusal')?.text).toContain('Không thuộc thẩm quyền');
  expect(read.get('controlSheet')?.text).toMatch(
    /Yêu cầu bổ sung.*Đã bổ sung.*Tiếp nhận, hẹn trả.*Phê duyệt.*Trả kết quả/,
  );
});
