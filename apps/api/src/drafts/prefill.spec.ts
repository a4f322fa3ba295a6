import type { Actor, FormDefinition } from '@mot-cua/domain';
import { DossierStore, RegistryAccessStore } from '@mot-cua/persistence';
import { startPopulationRegistry, type PopulationRegistryUnderTest } from '@mot-cua/testing/population-registry';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { ProcedureDraftDto } from '../catalogue/catalogue.dto';
import type { DocumentFormDto, PrefillSourcesDto } from '../catalogue/prefill-sources.dto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, command, completeDraft, file, submit } from '../testing/filing';
import type { DraftDto } from './drafts.dto';

const COPY = '2.000635';
const RESIDENCE = '1.004222';
const LAN = '0900000001';
const MINH = '0900000002';
const AT_HOME = { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh', street: '12 đường Cách Mạng Tháng Tám' };
const SYSTEM: Actor = { id: 'system', name: 'Hệ thống', roles: ['system'], agencyIds: [] };

let registry: PopulationRegistryUnderTest;
let api: ApiUnderTest;
let lan: Person;

beforeAll(async () => (registry = await startPopulationRegistry()));
afterAll(() => registry?.stop());
beforeEach(async () => {
  await registry.reset();
  api = await startApi({ ...registry.env, POPULATION_REGISTRY_TIMEOUT_MS: '3000' });
  lan = await api.as(LAN);
});
afterEach(() => api.stop());

const begin = async (person: Person, procedureCode: string) =>
  (await person.post<DraftDto>('/drafts', { procedureCode })).body;
const accesses = async (login = LAN) => {
  const [account]: { id: string }[] = await api.app
    .get(DataSource)
    .query('SELECT id FROM account WHERE phone = $1', [login]);
  return api.app.get(RegistryAccessStore).findOf(account?.id ?? '');
};

/** A birth certificate for a child of the one who files, as far as its result. */
async function birthCertificate(parent: Person, number: string): Promise<DossierDto> {
  const { id } = await file(parent);
  await command(await api.as('motcua.tanninh'), id, 'receive');
  const officer = await api.as('chuyenvien.tanninh');
  await command(officer, id, 'take');
  await command(officer, id, 'propose-result', { proposal: 'Đủ điều kiện.' });
  await command(await api.as('lanhdao.tanninh'), id, 'approve');
  const detail = { action: 'issueResult', attachmentId: randomUUID(), number } as const;
  await api.app.get(DossierStore).handle(id, { detail, actor: SYSTEM, at: api.clock.now() });
  return (await parent.get<DossierDto>(`/dossiers/${id}`)).body;
}

describe('what the state knows of somebody', () => {
  it('is filled in from the population registry, addresses included, and says so', async () => {
    const draft = await begin(lan, BIRTH);
    expect(draft.answers['requester']).toMatchObject({ fullName: 'Nguyễn Thị Lan', residence: AT_HOME });
    expect(draft.prefilled['/requester/residence']).toEqual({
      ...{ vi: 'Cơ sở dữ liệu quốc gia về dân cư', en: 'the national population database' },
      ...{ source: 'registry', on: '2026-11-23', value: AT_HOME },
    });
    expect(draft.prefilled['/requester/fullName']?.source).toBe('account');
  });

  it('is written as a text where a form asks for one, and chosen where it asks for a choice', async () => {
    const { answers } = await begin(lan, RESIDENCE);
    const residence = '12 đường Cách Mạng Tháng Tám, Phường Tân Ninh, tỉnh Tây Ninh';
    expect(answers['requester']).toMatchObject({ residence, sex: 'female', bornOn: '1995-03-14' });
  });

  it('waits for another answer where it depends on that', async () => {
    const { answers, prefilled } = await begin(lan, BIRTH);
    expect(answers['mother']).toBeUndefined();
    expect(prefilled['/mother/ethnicGroup']).toMatchObject({
      ...{ value: 'Kinh', source: 'registry' },
      when: { pointer: '/requester/relationship', is: 'mother' },
    });
  });

  it('is asked of the registry for that person alone, and each question is on record without what was said', async () => {
    await begin(lan, BIRTH);
    const [access, ...others] = await accesses();
    expect(others).toEqual([]);
    expect(access).toMatchObject({
      ...{ registry: 'population', purpose: 'prefill', procedureCode: BIRTH, outcome: 'found' },
      ...{ at: api.clock.now() },
    });
    expect(JSON.stringify(access)).not.toMatch(/072195000123|Nguyễn|Kinh/);
    expect(await accesses(MINH)).toEqual([]);
  });

  it('can be added to the record and not taken from it', async () => {
    await begin(lan, BIRTH);
    const changed = api.app.get(DataSource).transaction(async (tx) => {
      await tx.query('SET LOCAL ROLE mot_cua_app');
      await tx.query('DELETE FROM registry_access');
    });
    await expect(changed).rejects.toThrow(/permission denied/);
  });

  it('is not asked about a number that somebody has only claimed', async () => {
    await api.someone().post('/accounts', {
      ...{ fullName: 'Thạch Thị Hoa', nationalId: '072195777123', dateOfBirth: '1995-08-20', phone: '0912345678' },
      password: 'mật khẩu dài của Hoa',
    });
    const someone = await api.someone().signIn('0912345678', 'mật khẩu dài của Hoa');
    const draft = await begin(someone, BIRTH);
    expect(draft.answers['requester']).toMatchObject({ fullName: 'Thạch Thị Hoa' });
    expect(draft.prefilled['/requester/residence']).toBeUndefined();
    expect(await registry.asked()).toBe(0);
  });
});

describe('a registry that does not answer well', () => {
  it.each([
    ['is down', { down: true }, 'noAnswer'],
    ['is slow', { latencyMs: 60_000 }, 'noAnswer'],
    ['has a fault', { status: 503 }, 'noAnswer'],
    ['answers what is no JSON', { answer: 'notJson' }, 'noAnswer'],
    ['refuses', { status: 403 }, 'rejected'],
    ['answers about somebody else', { answer: 'somebodyElse' }, 'rejected'],
    ['knows nobody of the number', { answer: 'noPerson' }, 'notFound'],
    ['answers nonsense', { answer: 'nonsense' }, 'found'],
  ])('and %s leaves its fields empty, and nobody waits for it', async (_what, faults, outcome) => {
    await registry.setFaults(faults);
    const before = performance.now();
    const draft = await begin(lan, BIRTH);
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(draft.answers).toEqual({
      requester: {
        ...{ fullName: 'Nguyễn Thị Lan', nationalId: '072195000123', phone: LAN },
        ...{ email: 'lan.nguyen@example.vn', bornOn: '1995-03-14' },
      },
    });
    expect(Object.values(draft.prefilled).every(({ source }) => source === 'account')).toBe(true);
    expect(await accesses()).toMatchObject([{ outcome }]);
  });

  it('is left alone after a while, and nothing is on record for what was not asked', async () => {
    await registry.setFaults({ down: true });
    for (let draft = 0; draft < 7; draft += 1) await begin(lan, BIRTH);
    expect(await accesses()).toHaveLength(5);
  });

  it('fills in later what is still blank, and never what was typed', async () => {
    await registry.setFaults({ down: true });
    const draft = await begin(lan, RESIDENCE);
    const requester = { ...Object(draft.answers['requester']), residence: 'Số 1, tự gõ' };
    const { returnMethod, revision } = draft;
    const saved = await lan.put<DraftDto>(`/drafts/${draft.id}`, {
      ...{ answers: { requester }, agencyId: null, returnMethod, revision },
    });
    await registry.reset();
    const again = await lan.post<DraftDto>(`/drafts/${draft.id}/prefill`, { revision: saved.body.revision });
    expect(again.body.answers['requester']).toMatchObject({ residence: 'Số 1, tự gõ', sex: 'female' });
    expect(again.body.prefilled['/requester/residence']?.value).toContain('Phường Tân Ninh');
    const late = await lan.post(`/drafts/${draft.id}/prefill`, { revision: saved.body.revision });
    expect(late.body).toMatchObject({ status: 409, code: 'draftChangedElsewhere' });
  });
});

describe('an earlier document', () => {
  it('fills in what it was made of, its number, day and agency, once its kind is chosen', async () => {
    await birthCertificate(lan, '01/2026/H53.20');
    const { answers, prefilled } = await begin(lan, COPY);
    expect(answers['entry']).toBeUndefined();
    const values = Object.fromEntries(Object.entries(prefilled).map(([pointer, { value }]) => [pointer, value]));
    expect(values).toMatchObject({
      ...{ '/entry/personName': 'Trần Nguyễn Minh Anh', '/entry/bornOn': '2026-11-10' },
      ...{ '/entry/registeredAt': 'Ủy ban nhân dân phường Tân Ninh', '/entry/registeredOn': '2026-11-23' },
      '/entry/number': '01/2026/H53.20',
    });
    expect(prefilled['/entry/personName']).toMatchObject({
      ...{ source: 'document', vi: 'Giấy khai sinh số 01/2026/H53.20, cấp ngày 23/11/2026' },
      when: { pointer: '/entry/kind', is: 'birth' },
    });
  });

  it('is the newest of its kind, and only ever one of their own', async () => {
    await birthCertificate(lan, '01/2026/H53.20');
    api.clock.setTo('2026-11-24T02:00:00Z');
    lan = await api.as(LAN);
    await birthCertificate(lan, '02/2026/H53.20');
    expect((await begin(lan, COPY)).prefilled['/entry/number']?.value).toBe('02/2026/H53.20');
    expect((await begin(await api.as(MINH), COPY)).prefilled['/entry/number']).toBeUndefined();
  });

  it('is none while the dossier has no result', async () => {
    await file(lan);
    expect((await begin(lan, COPY)).prefilled['/entry/number']).toBeUndefined();
  });
});

describe('the dossier', () => {
  it('keeps where its answers came from, and tells what was altered', async () => {
    const draft = await completeDraft(lan, RESIDENCE);
    const requester = { ...Object(draft.answers['requester']), sex: 'male' };
    const { returnMethod, agency, revision } = draft;
    const saved = await lan.put<DraftDto>(`/drafts/${draft.id}`, {
      ...{ answers: { ...draft.answers, requester }, agencyId: agency?.id, returnMethod, revision },
    });
    const receipt = await submit(lan, saved.body);
    const { body } = await lan.get<DossierDto>(`/dossiers/${receipt.body.id}`);
    expect(body.origins['/requester/sex']).toMatchObject({ source: 'registry', value: 'female', isUnchanged: false });
    expect(body.origins['/requester/bornOn']).toMatchObject({ source: 'account', isUnchanged: true });
  });

  it('does not keep what was only offered', async () => {
    const draft = await completeDraft(lan);
    const receipt = await submit(lan, draft);
    const { body } = await lan.get<DossierDto>(`/dossiers/${receipt.body.id}`);
    expect(body.origins['/mother/ethnicGroup']).toMatchObject({ source: 'registry', isUnchanged: true });
    expect(body.origins).not.toHaveProperty('/father/ethnicGroup');
  });

  it('cannot be told another origin by the one who files', async () => {
    const draft = await begin(lan, BIRTH);
    const refused = await lan.put(`/drafts/${draft.id}`, {
      ...{ answers: draft.answers, agencyId: null, returnMethod: draft.returnMethod, revision: draft.revision },
      prefilled: { '/child/fullName': { source: 'registry', value: 'x' } },
    });
    expect(refused.status).toBe(400);
  });
});

describe('publishing', () => {
  type Json = Record<string, unknown>;
  const PATH = `/catalogue/procedures/${COPY}`;

  /** The faults of the copy procedure with the name taken from somewhere else. */
  async function faultsWith(field: Json, at = api): Promise<string[]> {
    const admin = await at.as('danhmuc');
    const { body } = await admin.post<ProcedureDraftDto>(`${PATH}/draft`, {});
    const form = body.definition.form as FormDefinition;
    const properties = form.schema['properties'] as Record<string, Json>;
    const entry = { ...properties['entry'] };
    const inner = { ...(entry['properties'] as Record<string, Json>) };
    inner['personName'] = { ...inner['personName'], ...field };
    const schema = { ...form.schema, properties: { ...properties, entry: { ...entry, properties: inner } } };
    const definition = { ...body.definition, form: { ...form, schema } };
    const saved = await admin.put<ProcedureDraftDto>(`${PATH}/draft`, { revision: body.revision, definition });
    return saved.body.faults.map(({ at: place, message }) => `${place} ${message}`);
  }

  it('takes sources that exist', async () => {
    expect(await faultsWith({ 'x-prefill': 'documents.residence-notice/requester/fullName' })).toEqual([]);
  });

  it.each([
    ['cards.name', /không có nguồn này/],
    ['documents.diploma/name', /không thủ tục nào đang áp dụng cấp giấy tờ này/],
    ['documents.birth-certificate/child/shoeSize', /nguồn không có mục này/],
    ['documents.birth-certificate/child/bornOn', /kiểu dữ liệu của nguồn không hợp/],
  ])('refuses %s', async (path, words) => {
    const [fault, ...others] = await faultsWith({ 'x-prefill': path });
    expect(fault).toMatch(/^\/form\/schema\/properties\/entry\/properties\/personName\/x-prefill/);
    expect(fault).toMatch(words);
    expect(others).toEqual([]);
  });

  it('refuses a registry that is not connected, and drafts are begun without it all the same', async () => {
    const alone = await startApi({ POPULATION_REGISTRY_URL: '' });
    const faults = await faultsWith({ 'x-prefill': 'registry.population.fullName' }, alone);
    const draft = (await (await alone.as(LAN)).post<DraftDto>('/drafts', { procedureCode: BIRTH })).body;
    await alone.stop();
    expect(faults.some((fault) => /personName.*chưa được kết nối/.test(fault))).toBe(true);
    expect(draft.answers['requester']).not.toHaveProperty('residence');
  });

  it('is offered the documents that procedures end in, with what they are made of', async () => {
    const admin = await api.as('danhmuc');
    const { body } = await admin.get<PrefillSourcesDto>('/catalogue/prefill-sources');
    expect(body.registries).toEqual(['population']);
    expect(body.documents.filter(({ kind }) => kind === 'birth-certificate')).toHaveLength(1);
    const form = await admin.get<DocumentFormDto>('/catalogue/prefill-sources/documents/birth-certificate');
    expect(form.body.form.schema).toMatchObject({ properties: { child: {} } });
    expect((await admin.get('/catalogue/prefill-sources/documents/diploma')).status).toBe(404);
  });
});
