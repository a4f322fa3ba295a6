import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { sendDataSet } from '../testing/data-set';
import type { AdminChangePageDto } from '../admin-changes/admin-changes.dto';
import type { UnitDetailDto, UnitListDto, UnitMatchListDto } from './administrative-units.dto';
import { tayNinhAsDataSet, wholeCountryAsDataSet } from './data-set.builder';
import type { UnitImportCountsDto, UnitImportPreviewDto } from './unit-imports.dto';

interface Problem {
  readonly code: string;
  readonly fields?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

let api: ApiUnderTest;
let admin: Person;

beforeAll(async () => {
  api = await startApi();
  admin = await api.as('danhmuc');
});
afterAll(() => api.stop());

const preview = (file: unknown, fields?: Record<string, string>) =>
  sendDataSet<UnitImportPreviewDto & Problem>(admin, '/preview', file, fields);
const load = (file: unknown, fields: Record<string, string>) =>
  sendDataSet<UnitImportCountsDto & Problem>(admin, '', file, fields);

const find = async (q: string, more = '') =>
  (await api.someone().get<UnitMatchListDto>(`/administrative-units/search?q=${encodeURIComponent(q)}${more}`)).body
    .items;

describe('finding administrative units', () => {
  it('forgives missing diacritics and a wrong letter', async () => {
    for (const words of ['Phường Tân Ninh', 'tan ninh', 'tan nihn']) {
      expect((await find(words, '&level=commune'))[0]).toMatchObject({
        unit: { code: '25459', place: { vi: 'Phường Tân Ninh, tỉnh Tây Ninh' } },
        explanation: null,
      });
    }
  });

  it('leads from an old name to the unit of today', async () => {
    expect((await find('phuong 3 thanh pho tay ninh'))[0]).toMatchObject({
      unit: { id: '25459-2025-07-01' },
      explanation: { vi: 'Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh' },
    });
    expect((await find('phuong 3 thanh pho tay ninh', '&on=2025-06-30'))[0]).toMatchObject({
      unit: { id: '25459-2020-02-01', place: { vi: 'Phường 3, thành phố Tây Ninh, tỉnh Tây Ninh' } },
      explanation: null,
    });
  });

  it('says what is wrong with the question', async () => {
    const { status, body } = await api.someone().get<Problem>('/administrative-units/search?q=x&level=village');
    expect([status, body.fields?.[0]?.pointer]).toEqual([400, '/level']);
  });

  it('shows the tree from the provinces down, and on request what has ended', async () => {
    const list = async (query: string) =>
      (await api.someone().get<UnitListDto>(`/administrative-units${query}`)).body.items;
    const provinces = await list('');
    expect(provinces).toHaveLength(34);
    expect(provinces.find(({ code }) => code === '80')).toMatchObject({ children: 96 });
    expect(provinces.find(({ code }) => code === '75')).toMatchObject({ kind: 'city' });
    expect(await list('?parentId=80-2025-07-01')).toHaveLength(96);
    expect((await list('?former=true')).map(({ id }) => id)).toContain('72-2020-02-01');
    expect(await list('?parentId=72-2020-02-01')).toHaveLength(9);
  });

  it('tells of a unit where it came from, who serves it, and what became of it', async () => {
    const read = async (id: string) => (await api.someone().get<UnitDetailDto>(`/administrative-units/${id}`)).body;
    const ward = await read('25459-2025-07-01');
    expect(ward.predecessors.map(({ name }) => name.vi)).toContain('Phường IV');
    expect(ward.agencies).toMatchObject([{ code: 'H53.20' }]);
    expect(await read('25597-2020-02-01')).toMatchObject({
      explanation: { vi: 'Xã Thái Bình (huyện Châu Thành cũ) nay được chia về phường Tân Ninh, xã Châu Thành' },
      isVerified: false,
      agencies: [],
    });
    expect((await api.someone().get('/administrative-units/99999-2025-07-01')).status).toBe(404);
  });
});

describe('loading a data set', () => {
  it('tells all faults with their places and writes nothing', async () => {
    const faulty = tayNinhAsDataSet(([first, second, ...rest]) => [
      { ...first, Code: '12' },
      { ...second, FullName: undefined },
      ...rest,
    ]);
    const { status, body } = await preview(faulty);
    expect([status, body.code]).toEqual([422, 'dataSetFaulty']);
    expect(body.fields).toMatchObject([
      { pointer: '[0].Wards[0].Code', code: 'codeFormat' },
      { pointer: '[0].Wards[1].FullName', code: 'missing' },
    ]);
    expect((await load(faulty, { fingerprint: 'x' })).status).toBe(422);
    expect((await preview('không phải json')).body.fields).toMatchObject([{ pointer: '', code: 'notJson' }]);
    expect((await preview(`["${'x'.repeat(17 * 1024 * 1024)}"]`)).body.fields).toMatchObject([{ code: 'tooLarge' }]);
    expect((await preview(tayNinhAsDataSet(), { inForceOn: '30/4' })).body.fields).toMatchObject([
      { pointer: '/inForceOn' },
    ]);
  });

  it('refuses a data set that is older than what is there', async () => {
    const { body } = await preview(tayNinhAsDataSet(), { inForceOn: '2025-01-01' });
    expect(body.fields?.[0]).toMatchObject({ code: 'outdated' });
  });

  it('finds nothing to do where all is there already', async () => {
    const { body } = await preview(tayNinhAsDataSet());
    expect(body.counts).toEqual({ added: 0, changed: 0, corrected: 0, ended: 0, unchanged: 97 });
  });

  it('does what the preview showed, once, and writes down who did it', async () => {
    const changed = tayNinhAsDataSet((wards) => [
      ...wards
        .filter(({ Code }) => Code !== '28243')
        .map((ward) => (ward.Code === '25630' ? { ...ward, FullName: 'Phường Long Hoa Mới' } : ward)),
      { ...wards[0], Code: '29999', FullName: 'Xã Thử Nghiệm', FullNameEn: 'Thu Nghiem Commune' },
    ]);
    const { body } = await preview(changed);
    expect(body).toMatchObject({
      counts: { added: 1, changed: 1, corrected: 0, ended: 1, unchanged: 95 },
      added: [{ code: '29999', place: { vi: 'Xã Thử Nghiệm, tỉnh Tây Ninh' } }],
      changed: [{ before: { name: { vi: 'Phường Long Hoa' } }, after: { name: { vi: 'Phường Long Hoa Mới' } } }],
      ended: [{ code: '28243' }],
    });
    expect(await find('thu nghiem')).toEqual([]);
    const done = await load(changed, { fingerprint: body.fingerprint });
    expect([done.status, done.body]).toMatchObject([200, { added: 1, changed: 1, ended: 1 }]);
    expect((await find('thu nghiem'))[0]?.unit.code).toBe('29999');
    expect((await find('phuong long hoa'))[0]).toMatchObject({ unit: { name: { vi: 'Phường Long Hoa Mới' } } });

    const again = await preview(changed);
    expect(again.body.counts).toEqual({ added: 0, changed: 0, corrected: 0, ended: 0, unchanged: 97 });
    const { body: history } = await admin.get<AdminChangePageDto>('/admin-changes?kind=administrativeUnit');
    const after = { fileName: 'vn_units.json', inForceOn: '2026-04-30', added: 1, changed: 1, ended: 1 };
    expect(history.items).toMatchObject([{ action: 'imported', actor: { name: 'Ngô Thu Hà' }, before: null, after }]);
  });

  it('is refused when the units changed after the preview', async () => {
    const { status, body } = await load(tayNinhAsDataSet(), { fingerprint: '0'.repeat(64) });
    expect([status, body.code]).toEqual([409, 'unitsChangedElsewhere']);
  });

  it('takes the whole country at once', async () => {
    const country = wholeCountryAsDataSet();
    const { body } = await preview(country, { inForceOn: '2026-06-01', scope: 'country' });
    expect(body.counts).toMatchObject({ added: 3301, changed: 1, ended: 1 });
    const done = await load(country, { inForceOn: '2026-06-01', scope: 'country', fingerprint: body.fingerprint });
    expect(done.status).toBe(200);
    expect((await find('xa thu 7 42'))[0]).toMatchObject({ unit: { code: '40742' } });
  });

  it('is for the administrator of the catalogue', async () => {
    const counter = await api.as('motcua.tanninh');
    expect((await sendDataSet(counter, '/preview', tayNinhAsDataSet())).status).toBe(403);
  });
});
