import type { AdminChangePageDto } from '../admin-changes/admin-changes.dto';
import { DEMO_FIELDS, DEMO_PROCEDURES } from '../demo';
import type { FieldListDto, ProcedurePageDto } from '../procedures/procedures.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type { KeptFieldDto, KeptFieldListDto } from './fields.dto';

let api: ApiUnderTest;
let ha: Person;
beforeAll(async () => {
  api = await startApi();
  ha = await api.as('danhmuc');
});
afterAll(() => api.stop());

const OF_CIVIL_STATUS = DEMO_PROCEDURES.filter(({ field }) => field.code === 'ho-tich').length;
const read = async (code: string) => (await ha.get<KeptFieldDto>(`/catalogue/fields/${code}`)).body;
const content = ({ name, parentCode, ministry, lifeEvents, order, validFrom, revision }: KeptFieldDto) => ({
  ...{ name, parentCode, ministry, lifeEvents, order, validFrom, revision },
});
const aField = {
  code: 'quoc-tich',
  name: { vi: 'Quốc tịch', en: 'Nationality' },
  parentCode: null,
  ministry: ' Bộ Tư pháp ',
  lifeEvents: [],
  order: 15,
  validFrom: '2026-11-23',
};
const end = (code: string, more: object) =>
  ha.post<KeptFieldDto & { code: string }>(`/catalogue/fields/${code}/end`, {
    ...{ validTo: '2027-01-01', successorCode: null },
    ...more,
  });

describe('the catalogue of fields', () => {
  it('has the fields of the demo’s procedures, each with a ministry and how many use it', async () => {
    const { body } = await ha.get<KeptFieldListDto>('/catalogue/fields');
    expect(body.items.map(({ code }) => code)).toEqual(DEMO_FIELDS.map(({ code }) => code));
    for (const { ministry, procedures, lifeEvents } of body.items)
      expect([Boolean(ministry), procedures > 0, lifeEvents.length > 0]).toEqual([true, true, true]);
    expect((await read('ho-tich')).procedures).toBe(OF_CIVIL_STATUS);
  });

  it('is kept by catalogue administrators', async () => {
    for (const login of ['quantri', 'lanhdao.tinh', '0900000001'])
      expect((await (await api.as(login)).get('/catalogue/fields')).status).toBe(403);
  });

  it('leaves the public list of fields what it was: those of the published procedures', async () => {
    const before = (await api.someone().get<FieldListDto>('/fields')).body;
    expect((await ha.post('/catalogue/fields', { ...aField, code: 'trong' })).status).toBe(201);
    expect((await api.someone().get<FieldListDto>('/fields')).body).toEqual(before);
    expect(before.items.length).toBe(DEMO_FIELDS.length);
  });
});

describe('a field', () => {
  it('is added and changed over what was read', async () => {
    const added = await ha.post<KeptFieldDto>('/catalogue/fields', aField);
    expect(added).toMatchObject({ status: 201, body: { ministry: 'Bộ Tư pháp', revision: 1, procedures: 0 } });
    expect(await ha.post('/catalogue/fields', aField)).toMatchObject({ status: 409, body: { code: 'fieldExists' } });
    const change = { ...content(added.body), parentCode: 'ho-tich', lifeEvents: ['documents'] };
    expect(await ha.put('/catalogue/fields/quoc-tich', change)).toMatchObject({
      status: 200,
      body: { parentCode: 'ho-tich', lifeEvents: ['documents'], revision: 2 },
    });
    expect(await ha.put('/catalogue/fields/quoc-tich', change)).toMatchObject({
      status: 409,
      body: { code: 'changedElsewhere', currentRevision: 2 },
    });
  });

  it('is nobody’s part that is its own, also when two are changed at the same time', async () => {
    for (const code of ['mot', 'hai']) await ha.post('/catalogue/fields', { ...aField, code });
    const [mot, hai] = [await read('mot'), await read('hai')];
    const answers = await Promise.all([
      ha.put<{ code?: string }>('/catalogue/fields/mot', { ...content(mot), parentCode: 'hai' }),
      ha.put<{ code?: string }>('/catalogue/fields/hai', { ...content(hai), parentCode: 'mot' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({ code: 'fieldParentWrong' });
  });

  it('has names in both languages and life events that the portal knows', async () => {
    const wrong = { ...aField, code: 'có dấu', name: { vi: ' ', en: 'x' }, lifeEvents: ['party'] };
    const { status, body } = await ha.post<{ fields: { pointer: string }[] }>('/catalogue/fields', wrong);
    expect([status, body.fields.map(({ pointer }) => pointer).sort()]).toEqual([
      400,
      ['/code', '/lifeEvents', '/name/vi'],
    ]);
  });

  it('that published procedures use ends only with a field that replaces it', async () => {
    const { revision } = await read('ho-tich');
    await ha.post('/catalogue/fields', { ...aField, code: 'ho-tich-moi' });
    expect(await end('ho-tich', { revision })).toMatchObject({ status: 409, body: { code: 'fieldHasParts' } });
    const part = await read('quoc-tich');
    await ha.put('/catalogue/fields/quoc-tich', { ...content(part), parentCode: null });
    expect(await end('ho-tich', { revision })).toMatchObject({ status: 409, body: { code: 'fieldInUse' } });
    expect(await end('ho-tich', { revision, successorCode: 'ho-tich' })).toMatchObject({
      body: { code: 'fieldSuccessorWrong' },
    });
    expect(await end('ho-tich', { revision, validTo: '2020-01-01' })).toMatchObject({
      body: { code: 'fieldEndTooEarly' },
    });
    expect(await end('ho-tich', { revision, successorCode: 'ho-tich-moi' })).toMatchObject({
      status: 200,
      body: { validTo: '2027-01-01', successorCode: 'ho-tich-moi', procedures: OF_CIVIL_STATUS },
    });
    const found = await api.someone().get<ProcedurePageDto>('/procedures?field=ho-tich');
    expect(found.body.items).toHaveLength(OF_CIVIL_STATUS);
    expect(await ha.post('/catalogue/fields/ho-tich/reopen', { revision: revision + 1 })).toMatchObject({
      status: 200,
      body: { validTo: null, successorCode: null },
    });
  });

  it('has a history', async () => {
    const { body } = await ha.get<AdminChangePageDto>('/admin-changes?kind=field&id=ho-tich');
    expect(body.items).toMatchObject([
      { action: 'reopened', before: { successorCode: 'ho-tich-moi' }, after: { successorCode: null } },
      { action: 'ended', before: { validTo: null }, after: { validTo: '2027-01-01' }, actor: { name: 'Ngô Thu Hà' } },
    ]);
  });

  it('that nobody has heard of is not found', async () => {
    expect((await ha.get('/catalogue/fields/khong-co')).status).toBe(404);
    expect((await end('khong-co', { revision: 1 })).status).toBe(404);
  });
});
