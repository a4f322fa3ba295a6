import { createDataSource } from '@mot-cua/persistence';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { command, file } from '../testing/filing';
import { IssuedDocuments } from '../testing/issued-documents';
import { demoLogin, startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type { LegalDocumentListDto } from './legal-documents.dto';

let api: ApiUnderTest;
let dataSource: DataSource;
let issued: IssuedDocuments;
let citizen: Person;
let counter: Person;
let stranger: Person;

beforeAll(async () => {
  api = await startApi();
  dataSource = await createDataSource({ url: api.databaseUrl, poolSize: 2 }).initialize();
  issued = new IssuedDocuments(api, dataSource);
  citizen = await api.as(demoLogin('citizen'));
  stranger = await api.as(demoLogin('citizen', 1));
  counter = await api.as(demoLogin('counterOfficer'));
});
afterAll(async () => {
  await dataSource.destroy();
  await api.stop();
});

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
    const receipt = await issued.add(id, 'receipt', 2);
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
    const [receipt, sheet] = [await issued.add(id, 'receipt', 2), await issued.add(id, 'controlSheet', 2)];
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
