import { addDays } from '@mot-cua/domain';
import { BIRTH, command, completeDraft, file } from '../testing/filing';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';

interface DraftBody {
  revision: number;
  version: number;
  definition: Record<string, unknown> & { name: { vi: string; en: string } };
  faults: { at: string; code: string; message: string }[];
}

const MARRIAGE = '1.000894';
const NEW = '9.000001';
const PATH = '/catalogue/procedures';
/** As the test's clock has it. */
const today = '2026-11-23';

let api: ApiUnderTest;
let admin: Person;
let other: Person;

beforeAll(async () => {
  api = await startApi();
  [admin, other] = await Promise.all([api.as('danhmuc'), api.as('danhmuc')]);
});
afterAll(() => api.stop());

const marriage = async () => (await admin.get<DraftBody>(`${PATH}/${MARRIAGE}/versions/1`)).body.definition;
const begin = async (code: string) => (await admin.post<DraftBody>(`${PATH}/${code}/draft`, {})).body;
const save = (person: Person, code: string, revision: number, definition: object) =>
  person.put<DraftBody & { code: string }>(`${PATH}/${code}/draft`, { revision, definition });

describe('a new procedure', () => {
  it('begins with nothing, says what it lacks, and is published when it lacks nothing', async () => {
    const { status, body } = await admin.post<DraftBody>(PATH, {
      code: NEW,
      name: { vi: 'Cấp thẻ đọc', en: 'Reader card' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ version: 1, revision: 1, definition: { name: { vi: 'Cấp thẻ đọc' } } });
    expect(body.faults.map(({ at }) => at)).toEqual(expect.arrayContaining(['/papers', '/channels', '/process']));
    expect(body.faults.find(({ at }) => at === '/papers')?.message).toBe('Chưa có giấy tờ nào.');

    const early = await admin.post<{ code: string; fields: unknown[] }>(`${PATH}/${NEW}/draft/publish`, {
      revision: 1,
      effectiveOn: today,
    });
    expect(early.body).toMatchObject({ status: 422, code: 'procedureNotReady' });
    expect(early.body.fields).toHaveLength(body.faults.length);

    const saved = await save(admin, NEW, 1, { ...(await marriage()), name: body.definition.name });
    expect(saved.body).toMatchObject({ revision: 2, faults: [] });
    const published = await admin.post(`${PATH}/${NEW}/draft/publish`, { revision: 2, effectiveOn: today });
    expect(published).toMatchObject({ status: 200, body: { versions: [{ version: 1, status: 'published' }] } });
    expect((await api.someone().get(`/procedures/${NEW}`)).body).toMatchObject({
      version: 1,
      name: { vi: 'Cấp thẻ đọc' },
    });
    const found = await api.someone().get<{ items: { code: string }[] }>('/procedures?q=the%20doc');
    expect(found.body.items[0]?.code).toBe(NEW);
  });

  it('cannot take the code of another, or one that is none', async () => {
    const name = { vi: 'Kết hôn', en: 'Marriage' };
    expect((await admin.post(PATH, { code: MARRIAGE, name })).body).toMatchObject({
      status: 409,
      code: 'procedureExists',
    });
    expect((await admin.post(PATH, { code: 'ket-hon', name })).body).toMatchObject({
      status: 400,
      code: 'invalidRequest',
    });
  });

  it('may be a copy, and vanishes with its only draft', async () => {
    const name = { vi: 'Kết hôn lần nữa', en: 'Marriage again' };
    const { body } = await admin.post<DraftBody>(PATH, { code: '9.000002', name, copyOf: MARRIAGE });
    expect(body).toMatchObject({ definition: { ...(await marriage()), name }, faults: [] });
    expect((await admin.delete(`${PATH}/9.000002/draft?revision=1`)).status).toBe(204);
    expect((await admin.get(`${PATH}/9.000002`)).status).toBe(404);
  });
});

describe('a draft of the next version', () => {
  it('is one for all; who saves second is told, and nothing is overwritten', async () => {
    const { revision, version, definition } = await begin(MARRIAGE);
    expect(version).toBe(2);
    expect((await begin(MARRIAGE)).revision).toBe(revision);
    const mine = { ...definition, name: { ...definition.name, vi: 'Đăng ký kết hôn (mới)' } };
    expect((await save(other, MARRIAGE, revision, mine)).status).toBe(200);
    const refused = await save(admin, MARRIAGE, revision, definition);
    expect(refused.body).toMatchObject({
      ...{ status: 409, code: 'procedureChangedElsewhere', currentRevision: revision + 1, editedByName: 'Ngô Thu Hà' },
    });
    expect((await admin.get<DraftBody>(`${PATH}/${MARRIAGE}/draft`)).body.definition.name.vi).toBe(
      'Đăng ký kết hôn (mới)',
    );
    expect((await api.someone().get(`/procedures/${MARRIAGE}`)).body).toMatchObject({ version: 1 });
  });

  it.each([
    ['an unknown property', { colour: 'red' }, '/colour'],
    ['a wrong type', { papers: 'none' }, '/papers'],
    ['no form', { form: undefined }, '/form'],
    ['a form that nests for ever', { form: { schema: nested(400), uiSchema: {} } }, ''],
  ])('is not saved with %s, and says where', async (_what, change, at) => {
    const { revision, definition } = await begin(MARRIAGE);
    const { body } = await save(admin, MARRIAGE, revision, { ...definition, ...change });
    expect(body).toMatchObject({ status: 422, code: 'procedureNotReadable', fields: [{ pointer: at }] });
    expect((await begin(MARRIAGE)).revision).toBe(revision);
  });

  it('with a slow pattern or a schema from elsewhere cannot be published, and the API answers others meanwhile', async () => {
    const { revision, definition } = await begin(MARRIAGE);
    const form = { schema: { ...(definition['form'] as { schema: object }).schema }, uiSchema: {} };
    const hostile = {
      ...form.schema,
      $ref: 'https://example.vn/form.json',
      properties: { a: { type: 'string', title: 'A', 'x-en': 'A', pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' } },
    };
    const saving = save(admin, MARRIAGE, revision, { ...definition, form: { schema: hostile, uiSchema: {} } });
    expect((await api.someone().get(`/procedures/${MARRIAGE}`)).status).toBe(200);
    const { body } = await saving;
    expect(body.faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['formReference', 'formPatternUnsafe']));
    await save(admin, MARRIAGE, body.revision, definition);
  });

  it('is refused at once when it is megabytes long', async () => {
    const { revision, definition } = await begin(MARRIAGE);
    const { body } = await save(admin, MARRIAGE, revision, { ...definition, keywords: ['x'.repeat(10_000_000)] });
    expect(body).toMatchObject({ status: 413 });
  });

  it('takes effect on its day, may be taken back before, and leaves the one in force alone until then', async () => {
    const { revision } = await begin(MARRIAGE);
    const past = await admin.post(`${PATH}/${MARRIAGE}/draft/publish`, { revision, effectiveOn: addDays(today, -1) });
    expect(past.body).toMatchObject({ status: 422, code: 'dayPassed' });
    const inAWeek = addDays(today, 7);
    const published = await admin.post(`${PATH}/${MARRIAGE}/draft/publish`, { revision, effectiveOn: inAWeek });
    expect(published.body).toMatchObject({
      versions: [
        { version: 2, status: 'published', effectiveOn: inAWeek, effectiveUntil: null },
        { version: 1, status: 'published', effectiveUntil: inAWeek },
      ],
    });
    expect((await api.someone().get(`/procedures/${MARRIAGE}`)).body).toMatchObject({ version: 1 });
    const scheduled = await admin.get(`${PATH}?standing=scheduled`);
    expect(scheduled.body).toMatchObject({ total: 1, items: [{ code: MARRIAGE, scheduled: { version: 2 } }] });
    const third = await begin(MARRIAGE);
    const again = await admin.post(`${PATH}/${MARRIAGE}/draft/publish`, {
      revision: third.revision,
      effectiveOn: today,
    });
    expect(again.body).toMatchObject({ status: 409, code: 'versionScheduled', effectiveOn: inAWeek });

    const withdrawn = await admin.post(`${PATH}/${MARRIAGE}/withdraw`, {});
    expect(withdrawn.body).toMatchObject({
      versions: [
        { version: 3, status: 'draft' },
        { version: 2, status: 'published', effectiveOn: inAWeek, effectiveUntil: inAWeek },
        { version: 1, effectiveUntil: null },
      ],
    });
    expect((await admin.post(`${PATH}/${MARRIAGE}/withdraw`, {})).status).toBe(404);
  });

  it('replaces the one in force at once, and both can be compared', async () => {
    const { revision, definition } = await begin(MARRIAGE);
    const changed = { ...definition, name: { ...definition.name, vi: 'Đăng ký kết hôn trong nước' } };
    const saved = await save(admin, MARRIAGE, revision, changed);
    await admin.post(`${PATH}/${MARRIAGE}/draft/publish`, { revision: saved.body.revision, effectiveOn: today });
    expect((await api.someone().get(`/procedures/${MARRIAGE}`)).body).toMatchObject({ version: 3 });
    expect((await api.someone().get(`/procedures/${MARRIAGE}/versions/1`)).body).toMatchObject({ version: 1 });
    const { body } = await admin.get(`${PATH}/${MARRIAGE}/comparison?from=1&to=3`);
    expect(body).toEqual({
      changes: [
        { path: ['name', 'vi'], kind: 'changed', before: 'Đăng ký kết hôn', after: 'Đăng ký kết hôn trong nước' },
      ],
    });
  });
});

describe('trying a new version on what is under way', () => {
  it('tells which drafts would lose which answers, and which dossiers would be due on another day', async () => {
    const lan = await api.as('0900000001');
    await command(await api.as('motcua.tanninh'), (await file(lan)).id, 'receive');
    const draft = await completeDraft(lan);
    const { revision, definition } = await begin(BIRTH);
    const { child, ...properties } = (definition['form'] as { schema: { properties: Record<string, object> } }).schema
      .properties as Record<string, { properties: Record<string, unknown> }>;
    const { homeTown: _, ...rest } = child!.properties;
    const form = definition['form'] as { schema: object; uiSchema: object };
    const channels = (definition['channels'] as object[]).map((channel) => ({
      ...channel,
      processingTime: { unit: 'workingDay', amount: 5 },
    }));
    const changed = {
      ...definition,
      channels,
      form: {
        ...form,
        schema: { ...form.schema, properties: { ...properties, child: { ...child, properties: rest } } },
      },
    };
    await save(admin, BIRTH, revision, changed);
    const { body } = await admin.get(`${PATH}/${BIRTH}/draft/impact`);
    expect(body).toMatchObject({
      drafts: {
        open: 1,
        tried: 1,
        losing: 1,
        lostFields: [{ pointer: '/child/homeTown', label: { vi: 'Quê quán' }, drafts: 1 }],
      },
      dossiers: { running: 1, tried: 1, otherDeadline: 1, examples: [{ wouldBeDueAt: expect.any(String) }] },
    });
    expect((await lan.get(`/drafts/${draft.id}`)).body).toMatchObject({ revision: draft.revision });
  });
});

describe('the end of a procedure', () => {
  const CODE = '1.001029';
  const closing = { on: today, note: { vi: 'Gộp vào thủ tục khác.', en: 'Merged.' }, replacedBy: [MARRIAGE] };

  it('leaves it findable, with what replaces it, and nobody files it any more', async () => {
    expect((await admin.post(`${PATH}/${CODE}/close`, closing)).status).toBe(200);
    const { body } = await api.someone().get(`/procedures/${CODE}`);
    expect(body).toMatchObject({ version: 1, filedOnline: false, closing });
    const lan = await api.as('0900000001');
    expect((await lan.post('/drafts', { procedureCode: CODE })).body).toMatchObject({ code: 'procedureClosed' });
    expect((await admin.get(`${PATH}?standing=closed`)).body).toMatchObject({
      items: [{ code: CODE, closedOn: today }],
    });
    expect((await admin.post(`${PATH}/${CODE}/close`, closing)).status).toBe(404);
  });

  it('needs a reason, a day to come, and successors that exist', async () => {
    const refuse = async (change: object) =>
      (await admin.post(`${PATH}/1.004222/close`, { ...closing, ...change })).body;
    expect(await refuse({ on: addDays(today, -1) })).toMatchObject({ code: 'dayPassed' });
    expect(await refuse({ note: { vi: ' ', en: '' } })).toMatchObject({
      code: 'invalidRequest',
      fields: [{ pointer: '/note/vi' }],
    });
    expect(await refuse({ replacedBy: ['9.999999'] })).toMatchObject({ fields: [{ pointer: '/replacedBy/0' }] });
  });

  it('is undone by publishing it anew', async () => {
    const { revision } = await begin(CODE);
    await admin.post(`${PATH}/${CODE}/draft/publish`, { revision, effectiveOn: today });
    expect((await api.someone().get(`/procedures/${CODE}`)).body).toMatchObject({
      version: 2,
      closing: null,
      filedOnline: true,
    });
  });
});

describe('the list of the catalogue', () => {
  it('filters and pages', async () => {
    const first = await admin.get<{ items: { code: string }[]; total: number; nextCursor: string }>(`${PATH}?limit=5`);
    expect(first.body.items).toHaveLength(5);
    const second = await admin.get<{ items: { code: string }[] }>(`${PATH}?limit=5&cursor=${first.body.nextCursor}`);
    expect(second.body.items[0]?.code.localeCompare(first.body.items[4]?.code ?? '')).toBe(1);
    expect((await admin.get(`${PATH}?q=ket%20hon`)).body).toMatchObject({ total: 1, items: [{ code: MARRIAGE }] });
    expect((await admin.get(`${PATH}?q=1.0008`)).body).toMatchObject({ total: 1 });
    expect((await admin.get(`${PATH}?level=2&standing=inForce`)).body).toMatchObject({ total: expect.any(Number) });
  });

  it('publishes many, each by itself', async () => {
    const ready = await begin('1.004222');
    await admin.post(PATH, { code: '9.000003', name: { vi: 'Chưa xong', en: 'Unfinished' } });
    const items = [
      { code: '1.004222', revision: ready.revision },
      { code: '9.000003', revision: 1 },
      { code: '1.004194', revision: 1 },
    ];
    const { status, body } = await admin.post<{ items: unknown[] }>(`${PATH}/publish`, { items, effectiveOn: today });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { code: '1.004222', done: true, reasons: [] },
      { code: '9.000003', done: false },
      { code: '1.004194', done: false, reasons: ['Không tìm thấy nội dung này.'] },
    ]);
  });

  it('closes many for one reason, each by itself', async () => {
    const note = { vi: 'Đã gộp vào thủ tục đăng ký khai sinh.', en: 'It is part of birth registration now.' };
    const closing = { on: today, note, replacedBy: ['1.001193'] };
    const codes = ['2.000908', '1.001193', '9.999999', '2.000908'];
    const { status, body } = await admin.post<{ items: unknown[] }>(`${PATH}/close`, { ...closing, codes: [codes[0]] });
    expect([status, body.items]).toEqual([200, [{ code: '2.000908', done: true, reasons: [] }]]);
    const shown = await api.someone().get(`/procedures/2.000908`);
    expect(shown.body).toMatchObject({ closing: { note, replacedBy: ['1.001193'] } });
    const rest = await admin.post<{ items: unknown[] }>(`${PATH}/close`, { ...closing, codes, replacedBy: [] });
    expect(rest.body.items).toMatchObject([
      { code: '2.000908' },
      { code: '1.001193', done: true },
      { code: '9.999999', done: false, reasons: ['Không tìm thấy nội dung này.'] },
    ]);
    const past = await admin.post(`${PATH}/close`, { ...closing, codes, on: '2020-01-01' });
    expect(past).toMatchObject({ status: 422, body: { code: 'dayPassed' } });
    expect((await admin.post(`${PATH}/close`, { ...closing, codes: [] })).status).toBe(400);
  });
});

function nested(levels: number): object {
  return levels === 0 ? {} : { properties: { a: nested(levels - 1) } };
}
