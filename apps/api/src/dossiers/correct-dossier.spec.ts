import type { LegalDocumentListDto } from '../legal-documents/legal-documents.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { complete, enter, MAI } from '../testing/at-counter';
import { BIRTH, command, file } from '../testing/filing';
import type { DossierDto } from './dossiers.dto';

let api: ApiUnderTest;
let counter: Person;
let lan: Person;
let an: Person;
const LAN_NUMBER = '072195000123';
const AN_NUMBER = '072088000456';

beforeAll(async () => {
  api = await startApi();
  const people = ['motcua.tanninh', '0900000001', '0900000002'].map((login) => api.as(login));
  [counter, lan, an] = (await Promise.all(people)) as [Person, Person, Person];
});
afterAll(() => api.stop());

const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;
const entered = async (change: object = {}, body: Parameters<typeof enter>[2] = {}) =>
  (await enter(counter, await complete(counter, BIRTH, change), body)).body.id;
/** What stands beside the form, with some of it put right. */
const put = async (id: string, change: object, more: object = {}) => {
  const { receiving } = await read(counter, id);
  return command<{ code?: string; fields?: { pointer: string }[] }>(counter, id, 'correct', {
    ...{ receiving: { ...receiving, ...change }, reason: 'Gõ nhầm khi tiếp nhận' },
    ...more,
  });
};
const MISTYPED = { ...MAI, identityNumber: AN_NUMBER, phone: '0900000002' };
const RIGHT = { ...MAI, identityNumber: LAN_NUMBER };

describe('a mistyped identity number that is put right', () => {
  it('takes the dossier from the wrong person at once and gives it to the right one, whatever it waits for', async () => {
    const waiting = { answer: 'requestSupplement', items: [{ kind: 'field', target: '/child/fullName', reason: 'x' }] };
    for (const answer of [{}, waiting] as const) {
      const id = await entered({ applicant: MISTYPED }, answer as Parameters<typeof enter>[2]);
      expect([(await an.get(`/dossiers/${id}`)).status, (await lan.get(`/dossiers/${id}`)).status]).toEqual([200, 404]);
      const before = await read(counter, id);
      expect((await put(id, { applicant: RIGHT })).status).toBe(200);
      expect([(await an.get(`/dossiers/${id}`)).status, (await lan.get(`/dossiers/${id}`)).status]).toEqual([404, 200]);
      const own = async (person: Person) =>
        (await person.get<{ items: { id: string }[] }>('/my-dossiers')).body.items.map((one) => one.id);
      expect(await own(lan)).toContain(id);
      expect(await own(an)).not.toContain(id);
      const { dueAt, deadline, state, applicant } = await read(counter, id);
      expect({ dueAt, deadline, state }).toEqual({
        ...{ dueAt: before.dueAt, deadline: before.deadline, state: before.state },
      });
      expect(applicant).toMatchObject({ fullName: MAI.fullName, nationalId: LAN_NUMBER });
    }
  });

  it('leaves a trace of old and new in the office, and tells each what is for them', async () => {
    const somebody = { fullName: 'Lê Văn Bình', identityNumber: AN_NUMBER, phone: '0908888777', relation: 'Con' };
    const id = await entered({ applicant: { ...MAI, identityNumber: '072150000999' }, representative: somebody });
    expect((await put(id, { applicant: RIGHT })).status).toBe(200);
    const lines = async (person: Person) =>
      (await read(person, id)).timeline
        .at(-1)
        ?.corrected?.map(({ name, was, is }) => [name.vi, was?.vi ?? null, is?.vi ?? null]);
    expect(await lines(counter)).toEqual([['Số định danh người nộp', '072150000999', LAN_NUMBER]]);
    expect(await lines(lan)).toEqual([['Số định danh người nộp', '•••••• 999', LAN_NUMBER]]);
    expect(await lines(an)).toEqual([['Số định danh người nộp', '•••••• 999', '•••••• 123']]);
    expect((await read(lan, id)).timeline.at(-1)).toMatchObject({
      ...{ action: 'correct', reason: 'Gõ nhầm khi tiếp nhận', actor: { name: null } },
    });
  });
});

describe('what else a counter took down', () => {
  it('is put right all together: counted papers, who handed it in, the way back', async () => {
    const id = await entered();
    const [paperCode = ''] = Object.keys((await read(counter, id)).handedIn);
    const representative = { fullName: 'Lê Văn Bình', identityNumber: AN_NUMBER, phone: '', relation: 'Con' };
    const handedIn = { [paperCode]: { originals: 0, certifiedCopies: 1, copies: 2 } };
    expect((await put(id, { representative, handedIn, returnMethod: 'post' })).status).toBe(200);
    const seen = await read(counter, id);
    expect(seen).toMatchObject({ handedIn, returnMethod: 'post', representative: { identityNumber: AN_NUMBER } });
    const words = seen.timeline.at(-1)?.corrected?.map(({ was, is }) => [was?.vi ?? null, is?.vi]);
    expect(words).toContainEqual(['1 bản chính', '1 bản chứng thực, 2 bản sao']);
    expect(words).toContainEqual(['Tại bộ phận một cửa', 'Qua bưu chính']);
    expect((await an.get(`/dossiers/${id}`)).status).toBe(200);
    expect((await put(id, { representative: null })).status).toBe(200);
    expect((await an.get(`/dossiers/${id}`)).status).toBe(404);
  });

  it('is judged as when it was taken down, and changes something', async () => {
    const id = await entered();
    expect(await put(id, {})).toMatchObject({ status: 422, body: { code: 'answersUnchanged' } });
    expect(await put(id, { applicant: { ...MAI, identityNumber: '12' } })).toMatchObject({
      ...{ status: 422, body: { code: 'invalidAnswers', fields: [{ pointer: '/counter/applicant/identityNumber' }] } },
    });
    expect(await put(id, { returnMethod: 'online', applicant: null })).toMatchObject({ status: 400 });
  });

  it('is of an online filing the way back alone: the account says who they are', async () => {
    const { id, returnMethod } = await file(lan);
    expect((await read(counter, id)).receiving).toMatchObject({ applicant: null, representative: null, handedIn: {} });
    expect(await put(id, { applicant: RIGHT })).toMatchObject({
      ...{ status: 400, body: { fields: [{ pointer: '/receiving/applicant' }] } },
    });
    const other = returnMethod === 'post' ? 'atCounter' : 'post';
    expect((await put(id, { returnMethod: other })).status).toBe(200);
    expect((await read(lan, id)).returnMethod).toBe(other);
    expect((await read(lan, id)).receiving).toBeNull();
  });

  it('is open while others answer or decide, when the form is not', async () => {
    const id = await entered();
    const [officer, leader] = [await api.as('chuyenvien.tanninh'), await api.as('lanhdao.tanninh')];
    await command(officer, id, 'take');
    await command(officer, id, 'propose-result', { proposal: 'Cấp' });
    const { answers } = await read(counter, id);
    const child = { ...(answers['child'] as object), fullName: 'Tên Khác' };
    expect(await put(id, {}, { answers: { ...answers, child } })).toMatchObject({
      ...{ status: 409, body: { code: 'answersNotOpen' } },
    });
    expect((await put(id, { applicant: { ...MAI, phone: '0911111111' } })).status).toBe(200);
    expect((await command(leader, id, 'approve')).status).toBe(200);
  });
});

describe('a receipt with the corrected data', () => {
  const awaited = async (id: string) =>
    (await counter.get<LegalDocumentListDto>(`/dossiers/${id}/documents`)).body.awaited.map(({ kind }) => kind);

  it('is issued where it is asked for and there was one', async () => {
    const id = await entered();
    expect(await awaited(id)).toEqual(['receipt']);
    expect((await put(id, { applicant: RIGHT }, { reissuesReceipt: true })).status).toBe(200);
    expect(await awaited(id)).toEqual(['receipt', 'receipt']);
    expect((await put(id, { applicant: MAI })).status).toBe(200);
    expect(await awaited(id)).toHaveLength(2);
    const { id: unreceived } = await file(lan);
    expect(await put(unreceived, { returnMethod: 'post' }, { reissuesReceipt: true })).toMatchObject({
      ...{ status: 409, body: { code: 'noReceiptYet' } },
    });
  });
});
