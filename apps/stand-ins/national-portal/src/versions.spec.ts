import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { buildServer } from './build-server';
import { readConfig } from './config';

type Row = Readonly<Record<string, unknown>>;

const CONTENT = 'a photo';
const HASH = createHash('sha256').update(CONTENT).digest('hex');
const STEP: Row = {
  NguoiXuLy: 'Nguyễn Thị Lan',
  ThoiDiemXuLy: '20261123081530',
  NoiDungXuLy: 'Bước 1: Nộp hồ sơ. Mã hồ sơ tại tỉnh: H53.20-261123-0001',
  TrangThai: '1',
};

let database: TestDatabase;
let server: FastifyInstance;
let url: string;
let session: string;
let token: string;

const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
  const isForm = body instanceof FormData;
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { ...(!isForm && { 'content-type': 'application/json' }), ...headers },
    body: isForm ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Row & { data?: Row; message?: string } };
};
const b = (path: string, rows: unknown, bearer = session) =>
  post(`/api/SynsTTHCC/${path}`, rows as object, { authorization: `Bearer ${bearer}` });
const c = (service: string, body: object, bearer = token) =>
  post(`/api/noi-ho-so/${service}`, body, { authorization: `Bearer ${bearer}` });
const faults = (change: Row) =>
  server
    .inject({ method: 'PUT', url: '/control/faults', payload: change })
    .then(({ statusCode }) => expect(statusCode).toBe(200));

async function upload(): Promise<Row> {
  const form = new FormData();
  form.append('file', new Blob([CONTENT]), 'ảnh.jpg');
  return (await c('UploadFile', form)).body.data ?? {};
}
const nextCode = async () => String((await c('GetNextValue', { code: 'H53.20' })).body.data?.value);
const noiHoSo = (code: string, different: Row = {}) =>
  c('NoiHoSo', {
    ...{ MaHoSo: code, MaTTHC: '1.001193', MaDichVuCong: '1.001193.01', ChuHoSo: 'Nguyễn Thị Lan' },
    ...{ LoaiDoiTuong: '0', MaDonViTiepNhan: 'H53.20', NgayNop: '20261123081530', NgayTiepNhan: '20261123081530' },
    ...{ ThanhPhanHoSo: [], ThongTinNguoiNop: { HoTen: 'Nguyễn Thị Lan' }, DanhSachLePhi: [] },
    ...different,
  });
const trangThai = (code: string, different: Row = {}) =>
  c('CapNhatTrangThai', { MaHoSo: code, TrangThaiHoSo: '1', DonViXuLy: 'UBND phường Tân Ninh', ...different });

beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  server = await buildServer(readConfig({ NATIONAL_PORTAL_DATABASE_URL: database.url }));
  await server.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  await server.inject({ method: 'POST', url: '/control/reset', payload: {} });
  session = String((await post('/mapi/login', { username: 'tayninh', password: 'tayninh' })).body.session);
  const account = { client_id: 'tayninh', client_secret: 'tayninh' };
  token = String((await post('/api/noi-ho-so/GetToken', account)).body.data?.access_token);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

describe('the stand-in in version B', () => {
  const dossier = {
    ...{ MaHoSo: 'H53.20-261123-0001', MaTTHC: '1.001193', TenTTHC: 'Đăng ký khai sinh', MaLinhVuc: 'G15-HT01' },
    ...{ TenLinhVuc: 'Hộ tịch', ChuHoSo: 'Lan', LoaiDoiTuong: '1', TrichYeuHoSo: 'x', NgayTiepNhan: '20261123081530' },
    ...{ TrangThaiHoSo: '1', HinhThuc: '0', DonViXuLy: 'UBND phường' },
  };
  const put = (isUpdating: string, bearer?: string) =>
    b(`DongBoHoSoMC?MaDinhDanhDV=000.00.00.H53&isUpdating=${isUpdating}`, [dossier], bearer);

  it('takes lists by an address with a query, as version A takes them in its envelope', async () => {
    expect((await put('True')).body).toMatchObject({ error_code: '5' });
    expect((await put('False')).body).toMatchObject({ error_code: '0' });
    expect((await put('False')).body).toMatchObject({
      error_code: '4',
      message: expect.stringContaining('đã tồn tại'),
    });
    expect((await put('True', 'made up')).body).toMatchObject({ error_code: '-1' });
    const foreign = await b('DongBoHoSoMC?MaDinhDanhDV=000.00.00.H01&isUpdating=False', [dossier]);
    expect(foreign.body).toMatchObject({ error_code: '2' });
  });

  it('takes ten steps in one call and no more', async () => {
    await put('False');
    const rows = Array.from({ length: 11 }, (_, index) => ({
      ...STEP,
      MaHoSo: dossier.MaHoSo,
      NoiDungXuLy: `Bước ${index}`,
    }));
    const add = (count: number) => b('CapNhatTienDoHoSoMC?MaDinhDanhDV=000.00.00.H53', rows.slice(0, count));
    expect((await add(11)).body).toMatchObject({ error_code: '3' });
    expect((await add(10)).body).toMatchObject({ error_code: '0' });
  });
});

describe('the stand-in in version C', () => {
  it('lets nobody in without a token, and says so by the HTTP status', async () => {
    const wrong = await post('/api/noi-ho-so/GetToken', { client_id: 'tayninh', client_secret: 'wrong' });
    expect([wrong.status, wrong.body.data]).toEqual([401, null]);
    expect((await c('GetNextValue', { code: 'H53.20' }, 'made up')).status).toBe(401);
    await faults({ expireSessions: true });
    expect((await c('GetNextValue', { code: 'H53.20' })).status).toBe(401);
  });

  it('gives out each code once, to agencies of the account only', async () => {
    const codes = await Promise.all([nextCode(), nextCode(), nextCode()]);
    expect(new Set(codes).size).toBe(3);
    expect(codes[0]).toMatch(/^H53\.20-\d{6}-\d{7}$/);
    expect((await c('GetNextValue', { code: 'H01.20' })).status).toBe(403);
    expect((await c('GetNextValue', { code: 'phường' })).status).toBe(400);
  });

  it('takes a dossier under a code that it gave out, once, with files that it has', async () => {
    expect((await noiHoSo('H53.20-261123-9999999')).body.message).toMatch(/chưa được cấp/);
    const code = await nextCode();
    const { IdTepTin, HashTepTin } = await upload();
    expect(HashTepTin).toBe(HASH);
    const papers = (HashOfFile: unknown) => ({
      ThanhPhanHoSo: [
        {
          ...{ MaThanhPhanHoSo: '', TenThanhPhanHoSo: 'Giấy chứng sinh', SoLuong: '1', LoaiBan: '2' },
          GiayToDinhKem: [{ IdGiayTo: IdTepTin, MaKetQua: '', TenGiayTo: 'ảnh.jpg', HashTepTin: HashOfFile }],
        },
      ],
    });
    expect((await noiHoSo(code, papers('0'.repeat(64)))).body.message).toMatch(/sai mã băm/);
    expect((await noiHoSo(code, papers(HASH))).status).toBe(200);
    expect(await noiHoSo(code, papers(HASH))).toMatchObject({
      ...{ status: 400, body: { message: expect.stringContaining('đã tồn tại') } },
    });
    const { body } = await c('TraCuuHoSo', { MaHoSo: code });
    expect(body.data).toMatchObject({ MaHoSo: code, TenTTHC: 'Đăng ký khai sinh', LoaiDoiTuong: '1', TienDo: [] });
  });

  it.each<[string, Row, RegExp]>([
    ['a kind of applicant that it has no number for', { LoaiDoiTuong: '4' }, /LoaiDoiTuong không thuộc danh mục/],
    ['an unknown procedure', { MaTTHC: '9.999999' }, /9\.999999 không có/],
    ['nobody who files it', { ThongTinNguoiNop: undefined }, /ThongTinNguoiNop phải là một đối tượng/],
    [
      'a paper without its name',
      { ThanhPhanHoSo: [{ SoLuong: '1', LoaiBan: '2' }] },
      /ThanhPhanHoSo\[0\]\.TenThanhPhanHoSo/,
    ],
  ])('refuses a dossier with %s', async (_what, different, reason) => {
    const answer = await noiHoSo(await nextCode(), different);
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(reason)]);
  });

  it('follows the table of steps, and knows nothing of what it was not told', async () => {
    const code = await nextCode();
    expect((await trangThai(code)).status).toBe(404);
    expect((await c('CapNhatTienTrinh', { MaHoSo: code, DanhSachTienTrinh: [STEP] })).status).toBe(404);
    await noiHoSo(code);
    expect((await c('CapNhatTienTrinh', { MaHoSo: code, DanhSachTienTrinh: [STEP] })).status).toBe(200);
    expect((await trangThai(code)).status).toBe(200);
    expect((await trangThai(code, { TrangThaiHoSo: '3' })).body.message).toMatch(/NgayTuChoi/);
    expect((await trangThai(code, { TrangThaiHoSo: '2' })).status).toBe(200);
    expect((await trangThai(code, { TrangThaiHoSo: '1' })).body.message).toMatch(/Không thể chuyển trạng thái/);
  });

  it('shows a dossier to a citizen by its owner, and by either of its codes', async () => {
    const code = await nextCode();
    await noiHoSo(code);
    await c('CapNhatTienTrinh', { MaHoSo: code, DanhSachTienTrinh: [STEP] });
    for (const query of [code, 'H53.20-261123-0001', 'nguyễn thị lan'])
      expect((await server.inject(`/?q=${encodeURIComponent(query)}`)).body).toContain(`>${code}</a>`);
    expect((await server.inject('/?q=H53.20-261123-0002')).body).not.toContain(`>${code}</a>`);
    expect((await server.inject(`/dossiers/${code}`)).body).toContain('Chưa có trạng thái');
  });
});

describe('a fault of a call that is carried out', () => {
  it.each<[string, Row]>([
    ['a lost answer', { answerLostRate: 1 }],
    ['a failure that was kept', { failureKeptRate: 1 }],
    ['nonsense', { nonsenseRate: 1 }],
    ['a connection closed by half', { halfClosedRate: 1 }],
  ])('leaves the dossier there, whatever the caller hears: %s', async (_what, change) => {
    const code = await nextCode();
    await faults(change);
    const heard = await noiHoSo(code).catch(() => undefined);
    expect(heard?.body.message).not.toBe('Thành công');
    await faults(Object.fromEntries(Object.keys(change).map((name) => [name, 0])));
    expect((await c('TraCuuHoSo', { MaHoSo: code })).status).toBe(200);
  });

  it('lets an answer come byte by byte', async () => {
    await faults({ trickleRate: 1, trickleMs: 5 });
    const began = Date.now();
    const { body } = await c('GetNextValue', { code: 'H53.20' });
    expect(body.message).toBe('Thành công');
    expect(Date.now() - began).toBeGreaterThan(200);
  });

  it('refuses for now what comes too often', async () => {
    await faults({ rateLimit: 1 });
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${url}/api/noi-ho-so/GetToken`, { method: 'POST' })));
    expect(answers.filter(({ status }) => status === 429).map(({ headers }) => headers.get('retry-after'))).toEqual([
      ...['1', '1'],
    ]);
  });
});
