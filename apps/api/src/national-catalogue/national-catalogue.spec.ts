import type { NationalProcedure } from '@mot-cua/domain/procedure/national';
import { NationalSnapshotStore, NationalSyncStore } from '@mot-cua/persistence';
import { DataSource } from 'typeorm';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type {
  NationalChangeDto,
  NationalChangePageDto,
  NationalStatusDto,
  TakenNationalDto,
} from './national-catalogue.dto';

const PATH = '/catalogue/national';
const MARRIAGE = '1.000894';
const UNKNOWN = '9.000001';

interface Draft {
  readonly revision: number;
  readonly version: number;
  readonly definition: Record<string, unknown> & {
    readonly name: { vi: string; en: string };
    readonly papers: object[];
  };
}

let api: ApiUnderTest;
let admin: Person;
let other: Person;
let snapshots: NationalSnapshotStore;

beforeAll(async () => {
  api = await startApi();
  [admin, other] = await Promise.all([api.as('danhmuc'), api.as('danhmuc')]);
  snapshots = new NationalSnapshotStore(api.app.get(DataSource));
});
afterAll(() => api.stop());

const national = (code: string, changes: Partial<NationalProcedure> = {}): NationalProcedure => ({
  ...{ code, name: 'Đăng ký kết hôn', field: [{ code: 'G15-HT01', name: 'Hộ tịch' }], applicants: '', agencies: [] },
  ...{ channels: [], papers: [], fees: [], steps: [], conditions: [], legalBases: [], result: [] },
  ...changes,
});
/** As the worker would after the portal told it. */
const told = (code: string, changes: Partial<NationalProcedure> = {}) => {
  const mapped = national(code, changes);
  const faults =
    mapped.papers === null ? [{ part: 'papers', at: 'THANHPHANHOSO', value: 'x', code: 'notList' } as const] : [];
  return snapshots.save([{ code, name: mapped.name ?? code, received: {}, mapped, faults }], api.clock.now());
};
const change = async (code: string) => (await admin.get<NationalChangeDto>(`${PATH}/changes/${code}`)).body;
const list = async (query = '') => (await admin.get<NationalChangePageDto>(`${PATH}/changes${query}`)).body.items;
const seen = async (code: string, hash?: string) =>
  (
    await admin.post<{ codes: string[] }>(`${PATH}/seen`, {
      items: [{ code, hash: hash ?? (await change(code)).hash }],
    })
  ).body.codes;
const take = (code: string, body: object, person = admin) =>
  person.post<TakenNationalDto & { code: string }>(`${PATH}/changes/${code}/take`, body);

describe('what changed in the national catalogue', () => {
  it('is for those who keep the catalogue', async () => {
    const counter = await api.as('motcua.tanninh');
    expect((await counter.get(PATH)).status).toBe(403);
    expect((await api.someone().post(`${PATH}/runs`, {})).status).toBe(401);
  });

  it('is fetched when somebody asks, once however often they ask', async () => {
    const first = await admin.post<NationalStatusDto>(`${PATH}/runs`, {});
    const second = await other.post<NationalStatusDto>(`${PATH}/runs`, {});
    expect([first.status, second.body.runs.length]).toEqual([202, 1]);
    expect(first.body.runs[0]).toMatchObject({ cause: 'onDemand', startedAt: null, total: null, error: null });
    const runs = new NationalSyncStore(api.app.get(DataSource));
    await runs.end(first.body.runs[0]?.id ?? '', api.clock.now(), 'Cổng không trả lời');
    const { body } = await admin.get<NationalStatusDto>(PATH);
    expect(body).toMatchObject({ lastGoodAt: null, runs: [{ error: 'Cổng không trả lời' }] });
  });

  it('is compared with our version while nobody has looked, then with what was known', async () => {
    await told(MARRIAGE, { name: 'Đăng ký kết hôn' });
    expect(await change(MARRIAGE)).toMatchObject({ kind: 'new', isOurs: true, draftRevision: null, basis: 'ours' });
    expect(await seen(MARRIAGE)).toEqual([MARRIAGE]);
    expect((await admin.get(`${PATH}/changes/${MARRIAGE}`)).status).toBe(404);

    await told(MARRIAGE, { name: 'Đăng ký kết hôn (mới)' });
    const changed = await change(MARRIAGE);
    expect(changed).toMatchObject({ kind: 'changed', basis: 'known', parts: ['name'], takeable: ['name'] });
    expect(changed.changes).toEqual([
      { path: ['name'], kind: 'changed', before: 'Đăng ký kết hôn', after: 'Đăng ký kết hôn (mới)' },
    ]);
    expect((await admin.get<NationalStatusDto>(PATH)).body).toMatchObject({
      counts: { changed: 1 },
      ours: { changed: 1 },
    });
    expect(await seen(MARRIAGE, 'what it was before')).toEqual([]);
    expect(await list('?kind=changed&ours=true')).toMatchObject([{ code: MARRIAGE, parts: ['name'] }]);
    expect(await list('?kind=gone')).toEqual([]);
    expect((await admin.get(`${PATH}/changes?kind=old`)).status).toBe(400);
  });

  it('goes into a draft as chosen, and the rest of ours stays', async () => {
    const { hash } = await change(MARRIAGE);
    const before = (await admin.get<Draft>(`/catalogue/procedures/${MARRIAGE}/versions/1`)).body.definition;
    const taken = await take(MARRIAGE, { hash, draftRevision: null, parts: ['name'] });
    expect(taken).toMatchObject({ status: 200, body: { code: MARRIAGE, revision: 1, left: [] } });
    const draft = (await admin.get<Draft>(`/catalogue/procedures/${MARRIAGE}/draft`)).body;
    expect(draft).toMatchObject({ version: 2, revision: 1 });
    expect(draft.definition).toEqual({ ...before, name: { vi: 'Đăng ký kết hôn (mới)', en: '' } });
    expect(await list('?kind=changed')).toEqual([]);

    const [row] = (await api.app
      .get(DataSource)
      .query(`SELECT action, after, actor_name FROM admin_change WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`, [
        MARRIAGE,
      ])) as object[];
    expect(row).toMatchObject({
      ...{ action: 'nationalTaken', actor_name: 'Ngô Thu Hà' },
      after: { version: 2, taken: ['name'], hash, parts: ['name'] },
    });
  });

  it('goes into a draft that there is, unless somebody saved it meanwhile', async () => {
    await told(MARRIAGE, { name: 'Đăng ký kết hôn (mới)', conditions: ['Nam từ đủ 20 tuổi.'] });
    const { hash, draftRevision } = await change(MARRIAGE);
    expect(draftRevision).toBe(1);
    const { definition } = (await other.get<Draft>(`/catalogue/procedures/${MARRIAGE}/draft`)).body;
    await other.put(`/catalogue/procedures/${MARRIAGE}/draft`, {
      revision: 1,
      definition: { ...definition, level: 3 },
    });
    const parts = ['conditions'];
    expect(await take(MARRIAGE, { hash, draftRevision, parts })).toMatchObject({
      ...{ status: 409, body: { code: 'procedureChangedElsewhere', currentRevision: 2 } },
    });
    expect((await take(MARRIAGE, { hash, draftRevision: 2, parts })).body).toMatchObject({ revision: 3 });
    const draft = (await admin.get<Draft>(`/catalogue/procedures/${MARRIAGE}/draft`)).body.definition;
    expect(draft).toMatchObject({ level: 3, conditions: [{ vi: 'Nam từ đủ 20 tuổi.' }] });
  });

  it('is not taken when it changed once more, was taken already, or names no part', async () => {
    await told(MARRIAGE, { name: 'A' });
    const { hash } = await change(MARRIAGE);
    await told(MARRIAGE, { name: 'B' });
    expect(await take(MARRIAGE, { hash, draftRevision: 3, parts: ['name'] })).toMatchObject({
      ...{ status: 409, body: { code: 'nationalProcedureChanged' } },
    });
    expect((await take('7.000007', { hash, draftRevision: null, parts: ['name'] })).status).toBe(409);
    expect((await take(MARRIAGE, { hash, draftRevision: 3, parts: [] })).status).toBe(400);
    expect((await take(MARRIAGE, { hash, draftRevision: 3, parts: ['form'] })).status).toBe(400);
  });

  it('begins a procedure that we do not have, and says what is left to a person', async () => {
    await told(UNKNOWN, { name: 'Thủ tục mới', field: [{ code: 'X', name: 'Lĩnh vực lạ' }], papers: null });
    const found = await change(UNKNOWN);
    expect(found).toMatchObject({ kind: 'new', isOurs: false, basis: 'nothing', faults: 1 });
    expect(found.unread).toEqual([{ part: 'papers', message: 'THANHPHANHOSO không phải danh sách (“x”)' }]);
    const { body } = await take(UNKNOWN, { hash: found.hash, draftRevision: null, parts: ['name', 'field', 'papers'] });
    expect(body.left.map(({ part }) => part)).toEqual(['field', 'papers']);
    expect((await admin.get<Draft>(`/catalogue/procedures/${UNKNOWN}/draft`)).body).toMatchObject({
      ...{ version: 1, definition: { name: { vi: 'Thủ tục mới' } } },
    });
  });

  it('says that a procedure is gone, which can only be seen', async () => {
    await snapshots.markGone([MARRIAGE], api.clock.now());
    const gone = await change(UNKNOWN);
    expect(gone).toMatchObject({ kind: 'gone', takeable: [], changes: [] });
    expect((await take(UNKNOWN, { hash: gone.hash, draftRevision: 1, parts: ['name'] })).status).toBe(409);
    expect(await seen(UNKNOWN)).toEqual([UNKNOWN]);
    expect(await list('?kind=gone')).toEqual([]);
  });

  it('comes page by page', async () => {
    for (const code of ['8.000001', '8.000002', '8.000003']) await told(code);
    const first = (await admin.get<NationalChangePageDto>(`${PATH}/changes?limit=2&ours=false`)).body;
    expect([first.items.map(({ code }) => code), first.nextCursor]).toEqual([['8.000001', '8.000002'], '8.000002']);
    const second = (await admin.get<NationalChangePageDto>(`${PATH}/changes?limit=2&ours=false&cursor=8.000002`)).body;
    expect([second.items.map(({ code }) => code), second.nextCursor]).toEqual([['8.000003'], null]);
  });
});
