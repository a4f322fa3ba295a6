import { DiskStorage } from '@mot-cua/adapters/storage';
import { createDataSource, DossierStore, LegalDocumentStore } from '@mot-cua/persistence';
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { command, file } from '../testing/filing';
import { demoLogin, startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type { LegalDocumentListDto } from './legal-documents.dto';
import type { RegisterPageDto } from './register.dto';

let api: ApiUnderTest;
let dataSource: DataSource;
let citizen: Person;
let counter: Person;
let stranger: Person;

beforeAll(async () => {
  api = await startApi();
  dataSource = await createDataSource({ url: api.databaseUrl, poolSize: 2 }).initialize();
  citizen = await api.as(demoLogin('citizen'));
  stranger = await api.as(demoLogin('citizen', 1));
  counter = await api.as(demoLogin('counterOfficer'));
});
afterAll(async () => {
  await dataSource.destroy();
  await api.stop();
});

/** Puts what a worker would have issued where the API finds it. */
async function issue(dossierId: string, kind: 'receipt' | 'controlSheet', sequence: number): Promise<string> {
  const documents = new LegalDocumentStore(dataSource);
  const content = Buffer.from(`%PDF-1.4 ${kind} ${dossierId}`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const storageKey = `legal-documents/${sha256}`;
  await new DiskStorage(api.filesFolder).write(storageKey, Readable.from([content]));
  const id = randomUUID();
  const dossier = await api.app.get(DossierStore).find(dossierId);
  const number = { dossierId, sequence, kind, agencyId: dossier?.agencyId ?? '', year: 2026 };
  const serial = await documents.numberOf(number);
  await documents.keep({
    ...{ id, dossierId, sequence, kind, templateVersion: 2, numberText: `0${serial}/TNHS`, title: 'Giấy tiếp nhận' },
    ...{ fileName: 'Giấy tiếp nhận.pdf', bytes: content.length, sha256, storageKey, issuedAt: api.clock.now() },
  });
  return id;
}

const documentsOf = (person: Person, id: string) => person.get<LegalDocumentListDto>(`/dossiers/${id}/documents`);

describe('the legal documents of a dossier', () => {
  it('are awaited from the moment of the act, and there once they are written', async () => {
    const { id } = await file(citizen);
    expect((await documentsOf(citizen, id)).body).toEqual({ items: [], awaited: [] });
    await command(counter, id, 'receive');
    expect((await documentsOf(citizen, id)).body).toEqual({
      items: [],
      awaited: [{ kind: 'receipt', isFailing: false, lastError: null }],
    });
    const receipt = await issue(id, 'receipt', 2);
    expect((await documentsOf(citizen, id)).body.items).toMatchObject([{ id: receipt, kind: 'receipt', sequence: 2 }]);
  });

  it('that cannot be written say so: to officers with the reason, to the applicant without', async () => {
    const { id } = await file(citizen);
    await command(counter, id, 'receive');
    await dataSource.query(
      `UPDATE outbox SET last_error = 'No font', attempts = 1 WHERE dossier_id = $1 AND destination = 'legalDocument'`,
      [id],
    );
    const awaited = async (person: Person) => (await documentsOf(person, id)).body.awaited;
    expect(await awaited(counter)).toEqual([{ kind: 'receipt', isFailing: true, lastError: 'No font' }]);
    expect(await awaited(citizen)).toEqual([{ kind: 'receipt', isFailing: true, lastError: null }]);
  });

  it('are read by their applicant and the office, and by nobody else; the control sheet stays in the office', async () => {
    const { id } = await file(citizen);
    await command(counter, id, 'receive');
    const [receipt, sheet] = [await issue(id, 'receipt', 2), await issue(id, 'controlSheet', 2)];
    const kinds = async (person: Person) => (await documentsOf(person, id)).body.items.map(({ kind }) => kind);
    expect([await kinds(citizen), await kinds(counter)]).toEqual([['receipt'], ['controlSheet', 'receipt']]);
    expect((await documentsOf(stranger, id)).status).toBe(404);
    const statusOf = async (person: Person, document: string) =>
      (await person.get(`/documents/${document}/content`)).status;
    expect([await statusOf(citizen, receipt), await statusOf(counter, receipt)]).toEqual([200, 200]);
    expect([await statusOf(citizen, sheet), await statusOf(counter, sheet)]).toEqual([404, 200]);
    expect([await statusOf(stranger, receipt), await statusOf(counter, randomUUID())]).toEqual([404, 404]);
    const { headers, body } = await citizen.get<Buffer>(`/documents/${receipt}/content`);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect(headers['content-disposition']).toContain(
      'inline; filename="Giay tiep nhan.pdf"; filename*=UTF-8\'\'Gi%E1%BA%A5y',
    );
    expect(body.toString()).toBe(`%PDF-1.4 receipt ${id}`);
  });

  it('the office prints the control sheet of a dossier that is still on its way', async () => {
    const { id } = await file(citizen);
    const { status, body, headers } = await counter.get<Buffer>(`/dossiers/${id}/control-sheet`);
    expect([status, headers['content-type'], body.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect((await citizen.get(`/dossiers/${id}/control-sheet`)).status).toBe(403);
  });
});

describe('the register', () => {
  const DAY = 'from=2026-11-23&to=2026-11-23';

  it('has what the agency received in the period, with the number of the receipt', async () => {
    const { body: before } = await counter.get<RegisterPageDto>(`/register?${DAY}`);
    const { id, code } = await file(citizen);
    expect((await counter.get<RegisterPageDto>(`/register?${DAY}`)).body.count).toBe(before.count);
    await command(counter, id, 'receive');
    await issue(id, 'receipt', 2);
    const { body } = await counter.get<RegisterPageDto>(`/register?${DAY}`);
    expect(body.count).toBe(before.count + 1);
    expect(body.items.find((line) => line.id === id)).toMatchObject({ code, applicantName: expect.any(String) });
    expect(body.items.at(-1)?.number).toBeGreaterThan(0);
    const other = await counter.get<RegisterPageDto>('/register?from=2026-11-24&to=2026-11-24');
    expect(other.body).toEqual({ items: [], nextCursor: null, count: 0 });
    expect((await counter.get<RegisterPageDto>(`/register?${DAY}&fieldCode=dat-dai`)).body.count).toBe(0);
  });

  it('is read page by page without losing a line', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await counter.get<RegisterPageDto>(`/register?${DAY}&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }) => id));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    const { body } = await counter.get<RegisterPageDto>(`/register?${DAY}`);
    expect(seen).toEqual(body.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(body.count);
  });

  it('is a PDF to print and an Excel file', async () => {
    const pdf = await counter.get<Buffer>(`/register/file?${DAY}&format=pdf`);
    expect([pdf.status, pdf.body.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const xlsx = await counter.get<Buffer>(`/register/file?${DAY}&format=xlsx`);
    expect([xlsx.status, xlsx.body.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(xlsx.headers['content-disposition']).toContain('attachment');
  });

  it('of other agencies is refused, and a period that is none too', async () => {
    const elsewhere = await api.as(demoLogin('counterOfficer', 1));
    const own = (await counter.get<{ account: { agency: { id: string } } }>('/session')).body.account.agency.id;
    const theirs = (await elsewhere.get<{ account: { agency: { id: string } } }>('/session')).body.account.agency.id;
    expect((await counter.get(`/register?${DAY}&agencyId=${own}`)).status).toBe(200);
    if (own !== theirs) expect((await counter.get(`/register?${DAY}&agencyId=${theirs}`)).status).toBe(403);
    for (const period of ['from=2026-11-24&to=2026-11-23', 'from=2025-01-01&to=2026-11-23'])
      expect(await counter.get(`/register?${period}`)).toMatchObject({
        status: 422,
        body: { code: 'registerPeriodWrong' },
      });
    expect((await citizen.get(`/register?${DAY}`)).status).toBe(403);
  });
});
