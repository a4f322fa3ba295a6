import { createDataSource } from '@mot-cua/persistence';
import { until } from '@mot-cua/testing/processes';
import type { AdminChangePageDto } from '../admin-changes/admin-changes.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type { CatalogueProcedureDto, ComparisonDto, ProcedureDraftDto } from './catalogue.dto';
import type { ImportDto } from './exchange/exchange.dto';

const PATH = '/catalogue/procedures';
const MARRIAGE = '1.000894';

let api: ApiUnderTest;
let ha: Person;
let quan: Person;

beforeAll(async () => {
  api = await startApi();
  const database = await createDataSource({ url: api.databaseUrl, poolSize: 1 }).initialize();
  await database.query(`UPDATE account SET roles = roles || '{catalogueAdmin}' WHERE username = 'quantri'`);
  await database.destroy();
  [ha, quan] = await Promise.all([api.as('danhmuc'), api.as('quantri')]);
});
afterAll(() => api.stop());
beforeEach(() => api.clock.setTo('2026-11-23T02:00:00Z'));

const history = async (code: string, query = '') =>
  (await ha.get<AdminChangePageDto>(`/admin-changes?kind=procedure&id=${code}${query}`)).body;
const lines = async (code: string) => (await history(code)).items;
const differencesOf = async (code: string, line: string | undefined) =>
  (await ha.get<ComparisonDto>(`${PATH}/${code}/history/${line}`)).body.changes;
const procedure = async (code: string) => (await ha.get<CatalogueProcedureDto>(`${PATH}/${code}`)).body;
const begun = async (code: string, person = ha) => (await person.post<ProcedureDraftDto>(`${PATH}/${code}/draft`)).body;

let codes = 0;
/** A procedure of its own for each test, as a copy of one that may be published. */
async function copied(person = ha): Promise<ProcedureDraftDto> {
  codes += 1;
  const name = { vi: `Kết hôn ${codes}`, en: `Marriage ${codes}` };
  const { body } = await person.post<ProcedureDraftDto>(PATH, {
    code: `9.10000${codes}`,
    ...{ name, copyOf: MARRIAGE },
  });
  return body;
}

/** Saves the draft at a time of that morning, with something else in it. */
async function save(person: Person, draft: ProcedureDraftDto, time: string, change: object) {
  api.clock.setTo(`2026-11-23T${time}:00Z`);
  const { code, revision, definition } = draft;
  const { status, body } = await person.put<ProcedureDraftDto>(`${PATH}/${code}/draft`, {
    ...{ revision, definition: { ...definition, ...change } },
  });
  expect(status).toBe(200);
  return body;
}

const publish = (person: Person, { code, revision }: ProcedureDraftDto, effectiveOn = '2026-11-23') =>
  person.post<CatalogueProcedureDto>(`${PATH}/${code}/draft/publish`, { revision, effectiveOn });

describe('consecutive saves by one person', () => {
  it('are one line when the draft is published, with what differs between the first and the last', async () => {
    const draft = await copied();
    const first = await save(ha, draft, '02:01', { level: 4 });
    const second = await save(ha, first, '02:20', { level: 2 });
    const third = await save(ha, second, '02:45', { level: 4, conditions: [] });
    expect((await procedure(draft.code)).editing).toMatchObject({ actorName: 'Ngô Thu Hà', saves: 3 });
    expect((await lines(draft.code)).map(({ action }) => action)).toEqual(['copied']);
    expect((await publish(ha, third)).status).toBe(200);
    const [published, edited, copy] = await lines(draft.code);
    expect(published).toMatchObject({ action: 'published', after: { version: 1, effectiveOn: '2026-11-23' } });
    expect(edited).toMatchObject({
      ...{ action: 'edited', actor: { name: 'Ngô Thu Hà' }, at: '2026-11-23T02:45:00.000Z' },
      after: { version: 1, since: '2026-11-23T02:01:00.000Z', saves: 3, parts: ['level', 'conditions'] },
    });
    expect(copy).toMatchObject({ action: 'copied', after: { copyOf: MARRIAGE, version: 1 } });
    const changes = await differencesOf(draft.code, edited?.id);
    expect(changes[0]).toEqual({ path: ['level'], kind: 'changed', before: 3, after: 4 });
    expect(edited?.after?.['count']).toBe(changes.length);
    expect((await procedure(draft.code)).editing).toBeNull();
  });

  it('end as a line with the save of somebody else, and that person begins a session of their own', async () => {
    const draft = await copied();
    const mine = await save(ha, draft, '02:01', { level: 4 });
    await save(quan, mine, '02:02', { level: 2 });
    expect(await lines(draft.code)).toMatchObject([
      { action: 'edited', actor: { name: 'Ngô Thu Hà' }, after: { saves: 1 } },
      { action: 'copied' },
    ]);
    const { body } = await ha.get<ComparisonDto>(`${PATH}/${draft.code}/editing`);
    expect(body.changes).toEqual([{ path: ['level'], kind: 'changed', before: 4, after: 2 }]);
    expect((await procedure(draft.code)).editing?.actorName).not.toBe('Ngô Thu Hà');
  });

  it('are two lines with half an hour between them', async () => {
    const draft = await copied();
    const first = await save(ha, draft, '02:01', { level: 4 });
    const second = await save(ha, first, '02:30', { level: 2 });
    const third = await save(ha, second, '03:00', { level: 4 });
    expect((await lines(draft.code)).map(({ action }) => action)).toEqual(['edited', 'copied']);
    await publish(ha, third);
    expect((await lines(draft.code)).map(({ action, after }) => [action, after?.['saves']])).toEqual([
      ['published', undefined],
      ['edited', 1],
      ['edited', 2],
      ['copied', undefined],
    ]);
  });

  it('are in the log half an hour after the last, once somebody reads it, even many at a time', async () => {
    const draft = await copied();
    await save(ha, draft, '02:01', { level: 4 });
    api.clock.setTo('2026-11-23T02:30:59Z');
    expect((await lines(draft.code)).map(({ action }) => action)).toEqual(['copied']);
    api.clock.setTo('2026-11-23T02:31:00Z');
    const all = await Promise.all([lines(draft.code), procedure(draft.code), lines(draft.code)]);
    expect(all[1].editing).toBeNull();
    expect((await lines(draft.code)).map(({ action }) => action)).toEqual(['edited', 'copied']);
    expect((await ha.get(`${PATH}/${draft.code}/editing`)).status).toBe(404);
  });

  it('that were refused leave no trace in the session of whoever was faster', async () => {
    const draft = await copied();
    await save(ha, draft, '02:01', { level: 4 });
    const late = { revision: draft.revision, definition: { ...draft.definition, level: 1 } };
    expect((await quan.put(`${PATH}/${draft.code}/draft`, late)).status).toBe(409);
    expect((await procedure(draft.code)).editing).toMatchObject({ actorName: 'Ngô Thu Hà', saves: 1 });
    expect((await lines(draft.code)).map(({ action }) => action)).toEqual(['copied']);
  });
});

describe('every act on a procedure is a line', () => {
  it('from its beginning to its end and its opening again', async () => {
    const draft = await copied(quan);
    await publish(ha, draft);
    const next = await begun(draft.code);
    const changed = await save(ha, next, '02:05', { level: 4 });
    await publish(ha, changed, '2026-12-01');
    await quan.post(`${PATH}/${draft.code}/withdraw`);
    const note = { vi: 'Bỏ theo quyết định', en: 'Dropped' };
    await quan.post(`${PATH}/${draft.code}/close`, { on: '2026-11-30', note, replacedBy: [MARRIAGE] });
    api.clock.setTo('2026-12-02T02:00:00Z');
    [ha, quan] = await Promise.all([api.as('danhmuc'), api.as('quantri')]);
    const { body: third } = await ha.get<ProcedureDraftDto>(`${PATH}/${draft.code}/draft`);
    await publish(ha, third, '2026-12-03');
    const told = (await lines(draft.code)).map(({ action, before, after }) => ({ action, before, after }));
    expect(told.reverse()).toMatchObject([
      { action: 'copied', after: { version: 1 } },
      { action: 'published', after: { version: 1, effectiveOn: '2026-11-23' } },
      { action: 'draftBegun', after: { version: 2, asIn: 1 } },
      { action: 'edited', after: { version: 2, parts: ['level'], count: 1 } },
      { action: 'published', after: { version: 2, effectiveOn: '2026-12-01', comparedWith: 1, parts: ['level'] } },
      { action: 'withdrawn', after: { version: 2, effectiveOn: '2026-12-01', draft: 3 } },
      { action: 'closed', before: null, after: { on: '2026-11-30', note, replacedBy: [MARRIAGE] } },
      { action: 'published', after: { version: 3, effectiveOn: '2026-12-03', comparedWith: 1 } },
      { action: 'reopened', before: { on: '2026-11-30' }, after: { version: 3, effectiveOn: '2026-12-03' } },
    ]);
  });

  it('also when it never was more than a draft: the log keeps what was thrown away', async () => {
    const draft = await copied();
    const saved = await save(ha, draft, '02:01', { level: 4 });
    expect((await quan.delete(`${PATH}/${draft.code}/draft?revision=${saved.revision}`)).status).toBe(204);
    expect((await ha.get(`${PATH}/${draft.code}`)).status).toBe(404);
    const [gone, edited] = await lines(draft.code);
    expect(gone).toMatchObject({ action: 'draftDiscarded', before: { version: 1, name: saved.definition.name } });
    expect(gone).toMatchObject({ after: null });
    expect(edited).toMatchObject({ action: 'edited', actor: { name: 'Ngô Thu Hà' } });
    const lost = await differencesOf(draft.code, gone?.id);
    expect(lost).toContainEqual(expect.objectContaining({ kind: 'removed', before: saved.definition.papers[0] }));
  });

  it('and an import says of each procedure what it changed, or that it is new', async () => {
    const draft = await copied();
    const saved = await save(ha, draft, '02:01', { level: 4 });
    const entry = { code: draft.code, definition: { ...saved.definition, level: 2 } };
    const added = { code: '9.200001', definition: saved.definition };
    const content = { format: 'mot-cua-catalogue', version: 1, procedures: [entry, added] };
    const file = Buffer.from(JSON.stringify(content));
    const { body } = await quan.upload<ImportDto>(`${PATH}/import`, '', 'tinh.json', file);
    const state = async () => (await quan.get<ImportDto>(`/catalogue/imports/${body.id}`)).body.state;
    await until('the file is checked', async () => (await state()) !== 'checking');
    expect(await state()).toBe('ready');
    await quan.post(`/catalogue/imports/${body.id}/apply`, { scope: 'storable' });
    await until('the import is over', async () => (await state()) === 'done');
    const [imported, edited] = await lines(draft.code);
    expect(edited).toMatchObject({ action: 'edited', actor: { name: 'Ngô Thu Hà' }, after: { parts: ['level'] } });
    expect(imported).toMatchObject({ action: 'imported', after: { version: 1, fileName: 'tinh.json', count: 1 } });
    expect(await differencesOf(draft.code, imported?.id)).toEqual([
      { path: ['level'], kind: 'changed', before: 4, after: 2 },
    ]);
    const [whole] = await lines('9.200001');
    expect(whole).toMatchObject({ action: 'imported', after: { version: 1, name: saved.definition.name } });
    expect((await ha.get(`${PATH}/9.200001/history/${whole?.id}`)).status).toBe(404);
  });
});

describe('the history of a procedure', () => {
  it('is read a page at a time, and its differences by administrators of the catalogue only', async () => {
    const draft = await copied();
    await publish(ha, draft);
    const first = await history(draft.code, '&limit=1');
    expect(first.items.map(({ action }) => action)).toEqual(['published']);
    const second = await history(draft.code, `&limit=1&cursor=${first.nextCursor}`);
    expect(second.items.map(({ action }) => action)).toEqual(['copied']);
    expect(second.nextCursor).toBeNull();
    const leader = await api.as('lanhdao.tanninh');
    expect((await leader.get(`${PATH}/${draft.code}/history/1`)).status).toBe(403);
    expect((await ha.get(`${PATH}/${draft.code}/history/abc`)).status).toBe(400);
  });
});
