import type { Actor } from '@mot-cua/domain';
import { createDataSource, DossierStore, ProcedureStore } from '@mot-cua/persistence';
import type { AttachmentDto } from '../attachments/attachments.dto';
import { DEMO_PROCEDURES } from '../demo';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, command, DOCUMENT, file, PHOTO } from '../testing/filing';
import type { DossierDto } from './dossiers.dto';

const SYSTEM: Actor = { id: 'system', name: 'Hệ thống', roles: ['system'], agencyIds: [] };
const DRAWINGS = 'stamped-drawings';
const PROPOSAL = { proposal: 'Đủ điều kiện' };

let api: ApiUnderTest;
let lan: Person;
let counter: Person;
let officer: Person;
let leader: Person;

beforeAll(async () => {
  api = await startApi();
  const birth = DEMO_PROCEDURES.find(({ code }) => code === BIRTH);
  if (!birth) throw new Error('The demo has no birth registration');
  const drawings = {
    code: DRAWINGS,
    name: { vi: 'Bản vẽ đã đóng dấu', en: 'Drawings' },
    document: 'attached' as const,
  };
  const dataSource = await createDataSource({ url: api.databaseUrl, poolSize: 1 }).initialize();
  const next = { ...birth, version: birth.version + 1, results: [...birth.results, drawings] };
  await new ProcedureStore(dataSource).publishAtOnce(next, new Date('2026-01-02T00:00:00Z'));
  await dataSource.destroy();
  lan = await api.as('0900000001');
  counter = await api.as('motcua.tanninh');
  officer = await api.as('chuyenvien.tanninh');
  leader = await api.as('lanhdao.tanninh');
});
afterAll(() => api.stop());

const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;
const upload = (id: string, person = officer, content = DOCUMENT, code = DRAWINGS) =>
  person.upload<AttachmentDto & { code?: string }>(
    `/dossiers/${id}/result-files`,
    code,
    'ban-ve.pdf',
    content,
    'resultCode',
  );
const propose = (id: string, attached: object[]) => command(officer, id, 'propose-result', { ...PROPOSAL, attached });

async function inWork(): Promise<string> {
  const { id } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  return id;
}

describe('a result that the case officer attaches', () => {
  it('is needed with the proposal, of this dossier and for this result', async () => {
    const id = await inWork();
    const other = await inWork();
    const { body: ofOther } = await upload(other);
    for (const attached of [[], [{ code: DRAWINGS, attachmentId: ofOther.id }]]) {
      expect(await propose(id, attached)).toMatchObject({ status: 422, body: { code: 'resultNotAttached' } });
    }
    const { body: drawings } = await upload(id);
    const stranger = { code: 'birth-certificate', attachmentId: drawings.id };
    const own = { code: DRAWINGS, attachmentId: drawings.id };
    expect(await propose(id, [own, stranger])).toMatchObject({ status: 422, body: { code: 'resultNotAttached' } });
    expect(await propose(id, [own])).toMatchObject({ status: 200, body: { state: 'awaitingApproval' } });
    expect(await officer.delete(`/attachments/${drawings.id}`)).toMatchObject({ status: 403 });
  });

  it('is taken as a document or picture only, from the officer who has the dossier, while it is in work', async () => {
    const id = await inWork();
    expect(await upload(id, officer, Buffer.from('MZ not a document'))).toMatchObject({
      body: { code: 'fileTypeRefused' },
    });
    expect(await upload(id, officer, DOCUMENT, 'birth-certificate')).toMatchObject({ status: 400 });
    expect(await upload(id, counter)).toMatchObject({ status: 403 });
    expect(await upload(id, lan)).toMatchObject({ status: 403 });
    const { body: photo } = await upload(id, officer, PHOTO);
    expect(photo).toMatchObject({ purpose: 'result', resultCode: DRAWINGS, filed: false, mediaType: 'image/png' });
    expect((await officer.delete(`/attachments/${photo.id}`)).status).toBe(204);
    const { body: drawings } = await upload(id);
    await propose(id, [{ code: DRAWINGS, attachmentId: drawings.id }]);
    expect(await upload(id)).toMatchObject({ status: 409, body: { code: 'actionNotOpen' } });
  });

  it('reaches the applicant when it is issued, and officers before', async () => {
    const id = await inWork();
    const { body: first } = await upload(id);
    await propose(id, [{ code: DRAWINGS, attachmentId: first.id }]);
    await command(leader, id, 'send-back', { reason: 'Thiếu dấu' });
    const { body: second } = await upload(id);
    await propose(id, [{ code: DRAWINGS, attachmentId: second.id }]);
    expect((await read(leader, id)).results).toMatchObject([
      { code: 'birth-certificate', document: 'made', attachmentId: null, isIssued: false },
      { code: DRAWINGS, document: 'attached', attachmentId: second.id, isIssued: false },
    ]);
    expect((await leader.get(`/attachments/${second.id}/content`)).status).toBe(200);
    await command(leader, id, 'approve');
    const before = await read(lan, id);
    expect(before.attachments.filter(({ purpose }) => purpose === 'result')).toEqual([]);
    expect(before.results).toMatchObject([{ attachmentId: null }, { attachmentId: null }]);
    expect((await lan.get(`/attachments/${second.id}/content`)).status).toBe(404);

    const results = [{ code: DRAWINGS, attachmentId: second.id, number: null }];
    await api.app
      .get(DossierStore)
      .handle(id, { detail: { action: 'issueResult', results }, actor: SYSTEM, at: new Date() });
    const after = await read(lan, id);
    expect(after.attachments.flatMap(({ purpose, id: fileId }) => (purpose === 'result' ? [fileId] : []))).toEqual([
      second.id,
    ]);
    expect(after.results[1]).toMatchObject({ attachmentId: second.id, isIssued: true, number: null });
    expect((await lan.get(`/attachments/${second.id}/content`)).status).toBe(200);
    expect((await lan.get(`/attachments/${first.id}/content`)).status).toBe(404);
  });
});

describe('a result that was issued while a procedure had but one', () => {
  it('is still read from the history as it was written', async () => {
    const id = await inWork();
    const { body: drawings } = await upload(id);
    await propose(id, [{ code: DRAWINGS, attachmentId: drawings.id }]);
    await command(leader, id, 'approve');
    const detail = { action: 'issueResult', attachmentId: drawings.id, number: '07/2026/H53.20' } as const;
    await api.app.get(DossierStore).handle(id, { detail, actor: SYSTEM, at: new Date() });
    const { results, timeline } = await read(lan, id);
    expect(results[0]).toMatchObject({ attachmentId: drawings.id, number: '07/2026/H53.20', isIssued: true });
    expect(timeline.at(-1)).toMatchObject({ action: 'issueResult', number: '07/2026/H53.20' });
  });
});
