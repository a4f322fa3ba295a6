import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import type { FastifyInstance } from 'fastify';
import { Client } from 'pg';
import { buildServer } from './build-server';
import { readConfig } from './config';

type Row = Readonly<Record<string, unknown>>;
interface Answer {
  readonly error_code: string | number;
  readonly message: string;
  readonly result: readonly Row[];
  readonly session: string;
}

const CODE = 'H53.20-261123-0001';
const DOSSIER: Row = {
  MaHoSo: CODE,
  MaTTHC: '1.001193',
  TenTTHC: 'Đăng ký khai sinh',
  MaLinhVuc: 'G15-HT01',
  TenLinhVuc: 'Hộ tịch',
  ChuHoSo: 'Nguyễn Thị Lan',
  LoaiDoiTuong: '1',
  TrichYeuHoSo: 'Đăng ký khai sinh',
  NgayTiepNhan: '20261123081530',
  TrangThaiHoSo: '1',
  HinhThuc: '0',
  DonViXuLy: 'Ủy ban nhân dân phường Tân Ninh',
};
const STEP: Row = {
  MaHoSo: CODE,
  NguoiXuLy: 'Nguyễn Thị Lan',
  ThoiDiemXuLy: '20261123081530',
  NoiDungXuLy: 'Nộp hồ sơ',
  TrangThai: '1',
};

let database: TestDatabase;
let server: FastifyInstance;
let session: string;

const post = (url: string, payload: object | string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });

const logIn = async (password = 'tayninh') =>
  (await post('/mapi/login', { username: 'tayninh', password })).json<Answer>();

async function call(service: string, parameters: object, key?: string): Promise<Answer> {
  const headers = { dstcode: 'VN:GOV:portal', ...(key && { 'x-idempotency-key': key }) };
  return (await post('/mapi/g', { session, madonvi: '000.00.00.H53', service, ...parameters }, headers)).json();
}

const insert = (different: Row = {}, key?: string) =>
  call('DongBoHoSoMC', { isUpdating: 'False', data: [{ ...DOSSIER, ...different }] }, key);
const update = (different: Row = {}, key?: string) =>
  call('DongBoHoSoMC', { isUpdating: 'True', data: [{ ...DOSSIER, ...different }] }, key);
const progress = (different: Row = {}, key?: string) =>
  call('CapNhatTienDoHoSoMC', { data: [{ ...STEP, ...different }] }, key);
const control = async (path: string) => (await server.inject(`/control/${path}`)).json<Row[]>();

beforeAll(async () => {
  database = await createTestDatabase({ empty: true });
  server = await buildServer(readConfig({ NATIONAL_PORTAL_DATABASE_URL: database.url }));
});
beforeEach(async () => {
  await post('/control/reset', {});
  session = (await logIn()).session;
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

describe('the stand-in of the national portal', () => {
  it('opens a session for the right password only', async () => {
    expect(await logIn('wrong')).toMatchObject({ error_code: '1', result: [] });
    expect(await logIn()).toMatchObject({ error_code: 0, session: expect.stringMatching(/^.{32}$/) });
  });

  it('serves nothing without a session, for another province, or by a name that it does not know', async () => {
    expect(await call('TaoHoSo', {})).toMatchObject({ error_code: '8' });
    const foreign = await post(
      '/mapi/g',
      { session, madonvi: '000.00.00.H01', service: 'TraCuuHoSo' },
      { dstcode: 'x' },
    );
    expect(foreign.json()).toMatchObject({ error_code: '2' });
    session = 'made up';
    expect(await insert()).toMatchObject({ error_code: '-1' });
    expect(await control('messages')).toEqual([]);
  });

  it('takes a dossier once, and updates only what it knows', async () => {
    expect(await update()).toMatchObject({ error_code: '5' });
    expect(await insert()).toMatchObject({ error_code: '0', message: 'Thành công' });
    expect(await insert()).toMatchObject({ error_code: '4', message: `Hồ sơ ${CODE} đã tồn tại` });
    expect(await update({ TrangThaiHoSo: '2' })).toMatchObject({ error_code: '0' });
    expect((await call('TraCuuHoSo', { mahoso: CODE })).result).toMatchObject([{ TrangThaiHoSo: '2', TienDo: [] }]);
  });

  it('takes progress of known dossiers only', async () => {
    expect(await progress()).toMatchObject({ error_code: '5' });
    await insert();
    expect(await progress()).toMatchObject({ error_code: '0' });
  });

  it.each([
    ['ChuHoSo', '', /Thiếu trường bắt buộc ChuHoSo/],
    ['TrichYeuHoSo', 'a'.repeat(1001), /TrichYeuHoSo vượt quá 1000/],
    ['NgayTiepNhan', '20261323081530', /NgayTiepNhan sai định dạng/],
    ['MaHoSo', 'HS-1', /MaHoSo sai định dạng/],
    ['MaTTHC', '9.999999', /9\.999999 không có/],
    ['TrangThaiHoSo', '11', /TrangThaiHoSo không thuộc danh mục/],
    ['TrangThaiHoSo', '9', /Không thể chuyển trạng thái|NgayKetThucXuLy/],
  ])('refuses a dossier whose %s is "%s"', async (field, value, reason) => {
    expect((await insert({ [field]: value })).message).toMatch(reason);
    expect(await control('messages')).toEqual([]);
  });

  it('follows the table of steps, and takes the same state again', async () => {
    await insert();
    for (const status of ['5', '1', '2', '4', '4', '5', '4']) {
      expect([status, (await update({ TrangThaiHoSo: status })).error_code]).toEqual([status, '0']);
    }
    expect(await update({ TrangThaiHoSo: '1' })).toMatchObject({ error_code: '6' });
    expect(await update({ TrangThaiHoSo: '7' })).toMatchObject({ error_code: '0' });
    expect(await update({ TrangThaiHoSo: '4' })).toMatchObject({ error_code: '6' });
  });

  it('answers a repeated key with success and stores nothing', async () => {
    await insert({}, 'a-1');
    await progress({}, 'a-1');
    expect(await insert({ ChuHoSo: 'Người khác' }, 'a-1')).toMatchObject({ error_code: '0' });
    expect(await progress({ NoiDungXuLy: 'Việc khác' }, 'a-1')).toMatchObject({ error_code: '0' });
    const [kept] = (await call('TraCuuHoSo', { mahoso: CODE })).result;
    expect(kept).toMatchObject({ ChuHoSo: 'Nguyễn Thị Lan', TienDo: [{ NoiDungXuLy: 'Nộp hồ sơ' }] });
    const both = [
      { service: 'DongBoHoSoMC', key: 'a-1', code: CODE, status: 1 },
      { service: 'CapNhatTienDoHoSoMC', key: 'a-1', code: CODE, status: 1 },
    ];
    expect(await control(`messages?code=${CODE}`)).toMatchObject(both);
    expect(await control('doubles')).toMatchObject(both);
    expect(await control('messages?code=H53.20-261123-0002')).toEqual([]);
  });

  it('writes what it takes and that it took it in one transaction, so that it tells the truth after it was killed', async () => {
    const owner = new Client(database.url);
    await owner.connect();
    await owner.query(
      `CREATE FUNCTION refuse_untold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF EXISTS (SELECT FROM national_portal.received_message WHERE sequence = NEW.message AND outcome = 'received')
         THEN RAISE 'message % is stored, and not told as taken', NEW.message; END IF; RETURN NULL; END $$;
       CREATE CONSTRAINT TRIGGER told AFTER INSERT ON national_portal.status_change DEFERRABLE INITIALLY DEFERRED
         FOR EACH ROW EXECUTE FUNCTION refuse_untold();
       CREATE CONSTRAINT TRIGGER told AFTER INSERT ON national_portal.progress DEFERRABLE INITIALLY DEFERRED
         FOR EACH ROW EXECUTE FUNCTION refuse_untold();`,
    );
    const answers = [await insert({}, 'told'), await progress({}, 'told')];
    await owner.query('DROP FUNCTION refuse_untold CASCADE');
    await owner.end();
    expect(answers.map(({ error_code }) => error_code)).toEqual(['0', '0']);
  });

  it('tells a message about two dossiers once for each', async () => {
    const other = 'H53.20-261123-0002';
    const data = [DOSSIER, { ...DOSSIER, MaHoSo: other, TrangThaiHoSo: '2' }];
    await call('DongBoHoSoMC', { isUpdating: 'False', data });
    expect(await control(`messages?code=${other}`)).toMatchObject([{ code: other, status: 2 }]);
    expect(await control('messages')).toHaveLength(2);
  });

  it('keeps a key free when the message was refused', async () => {
    await insert();
    expect(await insert({}, 'a-1')).toMatchObject({ error_code: '4' });
    expect(await update({ TrangThaiHoSo: '2' }, 'a-1')).toMatchObject({ error_code: '0' });
    expect(await control('doubles')).toEqual([]);
  });

  it('takes one of many insertions at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => insert()));
    expect(answers.map(({ error_code }) => error_code).sort()).toEqual(['0', '4', '4', '4', '4', '4']);
  });

  it('tells its catalogue', async () => {
    expect((await call('LayThuTuc', { maTTHC: '1.001193.000.00.00.H53' })).result).toMatchObject([
      { TENTTHC: 'Đăng ký khai sinh', LINHVUCTHUCHIEN: [{ MALINHVUC: 'G15-HT01' }] },
    ]);
    expect((await call('LayThuTuc', { maTTHC: '9.999999' })).result).toEqual([]);
    expect((await call('LayDanhSachTTHC', {})).result).toContainEqual({
      MATTHC: '1.001193',
      TENTTHC: 'Đăng ký khai sinh',
    });
    expect((await call('LayDanhMucLinhVuc', {})).result[0]).toHaveProperty('MALINHVUC');
    expect((await call('LayDanhMucCoQuan', {})).result[0]).toHaveProperty('MADONVI');
  });

  it('describes a procedure with its cases, papers, times, fees and legal bases', async () => {
    const [procedure] = (await call('LayThuTuc', { maTTHC: '2.000635' })).result;
    expect(procedure).toMatchObject({
      TRANGTHAI: '1',
      CACHTHUCTHUCHIEN: [
        {
          KENH: '2',
          THOIGIAN: [{ THOIGIANGIAIQUYET: '1', DONVITINH: 'Ngày', PHILEPHI: [{ SOTIEN: '8000', DONVI: 'Đồng/bản' }] }],
        },
        { KENH: '3' },
        { KENH: '1' },
      ],
      COQUANTHUCHIEN: [{ MADONVI: '000.00.20.H53' }],
    });
    expect(procedure?.CANCUPHAPLY).toContainEqual({ SOVANBAN: '60/2014/QH13', TENVANBAN: 'Luật Hộ tịch' });
    expect(procedure?.THANHPHANHOSO).toMatchObject([
      { GIAYTO: [{ SOBANCHINH: '1' }, { SOBANCHINH: '1', SOBANSAO: '0' }] },
    ]);
  });

  it('lets the law change by machine, keeps that over a restart, and undoes it at the reset', async () => {
    const put = (code: string, payload: object) =>
      server.inject({ method: 'PUT', url: `/control/procedures/${code}`, payload });
    expect((await put('1.001193', { name: 'Đăng ký khai sinh (sửa đổi)', raw: { TRANGTHAI: 'x' } })).statusCode).toBe(
      200,
    );
    await put('9.000001', { name: 'Thủ tục mới', field: 'G15-HT01' });
    await server.inject({ method: 'DELETE', url: '/control/procedures/1.000894' });
    const wrong = await put('1.001193', { channels: 'none', colour: 'red' });
    expect([wrong.statusCode, wrong.json<{ mistakes: string[] }>().mistakes.length]).toEqual([400, 2]);

    const other = await buildServer(readConfig({ NATIONAL_PORTAL_DATABASE_URL: database.url }));
    const { procedures } = (await other.inject('/control/procedures')).json<{
      procedures: { code: string; name: string }[];
    }>();
    await other.close();
    const names = new Map(procedures.map(({ code, name }) => [code, name]));
    expect(['1.001193', '9.000001', '1.000894'].map((code) => names.get(code))).toEqual([
      'Đăng ký khai sinh (sửa đổi)',
      'Thủ tục mới',
      undefined,
    ]);
    expect((await call('LayThuTuc', { maTTHC: '1.001193' })).result).toMatchObject([{ TRANGTHAI: 'x' }]);

    await post('/control/reset', {});
    expect((await call('LayThuTuc', { maTTHC: '1.000894' })).result).toHaveLength(1);
    expect((await call('LayThuTuc', { maTTHC: '9.000001' })).result).toEqual([]);
  });

  it('lets the law change by page: time, fee, papers, and the end of a procedure', async () => {
    const send = (code: string, fields: Record<string, string>) =>
      server.inject({
        ...{ method: 'POST', url: `/procedures/${code}`, payload: new URLSearchParams(fields).toString() },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const page = await server.inject('/procedures/2.000635');
    expect(page.body).toContain('value="8000"');
    const saved = await send('2.000635', {
      ...{ name: 'Cấp bản sao <trích lục>', 'time-0-0-amount': '2', 'time-0-0-unit': 'Ngày làm việc' },
      ...{ 'time-0-0-fee-0': '5000', 'paper-0-0': '', 'new-paper-0': 'Giấy ủy quyền' },
    });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, '/procedures/2.000635?saved=true']);
    const [changed] = (await call('LayThuTuc', { maTTHC: '2.000635' })).result;
    expect(changed).toMatchObject({ TENTTHC: 'Cấp bản sao <trích lục>' });
    expect(JSON.stringify(changed)).toMatch(
      /"THOIGIANGIAIQUYET":"2","DONVITINH":"Ngày làm việc".*"SOTIEN":"5000".*Giấy ủy quyền/,
    );
    expect((await server.inject('/procedures')).body).not.toContain('<trích lục>');
    expect((await send('2.000635', { name: ' ' })).statusCode).toBe(400);
    expect((await send('2.000635', { act: 'remove' })).statusCode).toBe(303);
    expect((await server.inject('/procedures/2.000635')).statusCode).toBe(404);
  });

  it('ends every session at the switch', async () => {
    await server.inject({ method: 'PUT', url: '/control/faults', payload: { expireSessions: true } });
    expect(await insert()).toMatchObject({ error_code: '-1' });
  });

  it('does the same faults for the same seed', async () => {
    const fates = async () => {
      const payload = { errorRate: 0.5, errorKinds: ['busy'], seed: 7 };
      await server.inject({ method: 'PUT', url: '/control/faults', payload });
      const answers: (string | number)[] = [];
      for (let n = 0; n < 20; n += 1) answers.push((await call('TraCuuHoSo', { mahoso: CODE })).error_code);
      return answers;
    };
    const first = await fates();
    expect(new Set(first)).toEqual(new Set(['0', '99']));
    expect(await fates()).toEqual(first);
  });

  it('names what is wrong with a change of the switch', async () => {
    const payload = { errorRate: 2, nonsense: true };
    const answer = await server.inject({ method: 'PUT', url: '/control/faults', payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ mistakes: string[] }>().mistakes).toHaveLength(2);
  });

  it('answers what is no JSON, or too large, in its envelope', async () => {
    const broken = await post('/mapi/g', '{"session":');
    expect([broken.statusCode, broken.json<Answer>().error_code]).toEqual([400, '9']);
    const large = await post('/mapi/g', { data: 'a'.repeat(3_000_000) });
    expect([large.statusCode, large.json<Answer>().error_code]).toEqual([413, '10']);
  });

  it('shows a dossier in words, and what was sent never as markup', async () => {
    await insert({ ChuHoSo: '<script>alert(1)</script>' });
    await progress({ NoiDungXuLy: 'Nộp <b>hồ sơ</b>' });
    for (const url of ['/', `/dossiers/${CODE}`, `/dossiers/${CODE}?lang=en`, '/?q=<script>']) {
      const page = await server.inject(url);
      expect([url, page.statusCode]).toEqual([url, 200]);
      expect(page.body).not.toMatch(/<script>alert|<b>hồ sơ/);
    }
    const page = (await server.inject(`/dossiers/${CODE}`)).body;
    expect(page).toContain('Mới đăng ký');
    expect(page).toContain('&lt;b&gt;hồ sơ');
    expect((await server.inject('/dossiers/H53.20-261123-9999')).statusCode).toBe(404);
  });

  it('is ready while its database is', async () => {
    expect((await server.inject('/health/ready')).statusCode).toBe(200);
  });
});

describe('the configuration of the stand-in', () => {
  it('names every mistake at once', () => {
    expect(() => readConfig({ PORT: 'many' })).toThrow(/PORT.*NATIONAL_PORTAL_DATABASE_URL/);
  });

  it('can do without the switch', async () => {
    const closed = await buildServer(
      readConfig({ NATIONAL_PORTAL_DATABASE_URL: database.url, STAND_IN_CONTROL: 'false' }),
    );
    for (const url of ['/control/faults', '/control/messages', '/control/procedures', '/faults']) {
      expect([url, (await closed.inject(url)).statusCode]).toEqual([url, 404]);
    }
    await closed.close();
  });
});
