import { renderLegalDocument } from '@mot-cua/adapters/documents';
import { createDataSource } from '@mot-cua/persistence';
import { inOneLine, readPdf } from '@mot-cua/testing/pdf';
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

/** A page of A5 with a code on it. */
const a5 = (code: string) =>
  renderLegalDocument({
    ...{ kind: 'receipt', superiorAgency: '', agency: 'UBND', place: '', day: '', number: '1', regulation: '' },
    filled: { formLabel: '', issuer: '', title: 'Giấy tiếp nhận', blocks: [], signatures: [] },
    ...{ lookUpUrl: code, at: api.clock.now() },
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

  it('of A5 are printed on A4 as well, as they were issued and larger, where a printer has no other paper', async () => {
    const { id, code } = await file(citizen);
    await command(counter, id, 'receive');
    const sheet = (await counter.get<Buffer>(`/dossiers/${id}/control-sheet`)).body;
    const receipt = await issued.add(id, 'receipt', 2, await a5(code));
    const onPaper = async (document: string, paper: string) =>
      readPdf((await citizen.get<Buffer>(`/documents/${document}/content?paper=${paper}`)).body).pages[0];
    const [own, enlarged] = [await onPaper(receipt, 'A5'), await onPaper(receipt, 'A4')];
    expect([own, enlarged].map((page) => Math.round(page?.width ?? 0))).toEqual([420, 595]);
    expect(inOneLine(enlarged?.text ?? '')).toBe(inOneLine(own?.text ?? ''));
    expect([own?.code, enlarged?.code]).toEqual([code, code]);
    expect(readPdf(sheet).pages[0]?.code).toMatch(new RegExp(`/tra-cuu\\?ma=${code}$`));
    expect((await citizen.get(`/documents/${receipt}/content?paper=A3`)).status).toBe(400);
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
