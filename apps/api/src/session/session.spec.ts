import { Client } from 'pg';
import { DEMO_PASSWORD } from '../demo';
import { startApi, type ApiUnderTest } from '../testing/api-under-test';
import { BIRTH } from '../testing/filing';
import type { SessionDto } from './session.dto';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(() => api.clock.setTo('2026-11-23T02:00:00Z'));

async function inDatabase(query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

const hoa = {
  fullName: 'Lê Thị Hoa',
  nationalId: '072195777123',
  phone: '+84 912 345 678',
  password: 'mat-khau-dai-2026',
};

describe('an account', () => {
  it('is opened and signed in at once, and is found by phone or national id', async () => {
    const opened = await api.someone().post<SessionDto>('/accounts', hoa);
    expect(opened).toMatchObject({
      status: 201,
      body: { account: { fullName: 'Lê Thị Hoa', roles: ['citizen'], phone: '0912345678' } },
    });
    expect(String(opened.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    for (const login of ['0912345678', '+84912345678', '072195777123']) {
      expect((await api.someone().post('/session', { login, password: hoa.password })).status).toBe(200);
    }
  });

  it('exists once', async () => {
    const again = await api.someone().post('/accounts', { ...hoa, phone: '0987654321' });
    expect(again).toMatchObject({ status: 409, body: { code: 'accountExists', fields: [{ pointer: '/nationalId' }] } });
  });

  it('is refused with every fault at once, each with a sentence', async () => {
    const { status, body } = await api
      .someone()
      .post<{ fields: { pointer: string; code: string; message: string }[] }>('/accounts', {
        fullName: '',
        nationalId: '123',
        phone: 'abc',
        password: 'short',
        role: 'systemAdmin',
      });
    expect(status).toBe(400);
    expect(body.fields.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/fullName', '/nationalId', '/phone', '/password', '/role']),
    );
    expect(body.fields.find(({ pointer }) => pointer === '/nationalId')).toMatchObject({
      code: 'format:nationalId',
      message: expect.stringContaining('12 chữ số'),
    });
  });
});

describe('signing in', () => {
  it('says the same of a wrong password and of a name that nobody has', async () => {
    const wrong = await api.someone().post('/session', { login: '0900000001', password: 'x' });
    const nobody = await api.someone().post('/session', { login: 'nobody', password: 'x' });
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(wrong.body).toMatchObject({ code: 'wrongCredentials', title: 'Tên đăng nhập hoặc mật khẩu chưa đúng.' });
    expect(nobody.body).toMatchObject({ code: 'wrongCredentials' });
  });

  it('is slowed down after eight wrong passwords, even for the right one', async () => {
    const attempt = (password: string) => api.someone().post('/session', { login: 'danhmuc', password });
    for (let count = 0; count < 8; count += 1) expect((await attempt('wrong')).status).toBe(401);
    expect(await attempt('motcua-demo-2026')).toMatchObject({
      status: 429,
      body: { code: 'tooManyRequests', retryAfterSeconds: expect.any(Number) },
    });
  });

  it('counts every spelling of a name as the same account, and tries at the same time too', async () => {
    const spellings = ['0900000005', '+84900000005', '0900 000 005', '0900.000.005', '09 00 00 00 05', '0-900-000-005'];
    const answers = await Promise.all(
      [...spellings, ...spellings].map((login) => api.someone().post('/session', { login, password: 'wrong' })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(800);
  });

  it('keeps nothing of a name that nobody has', async () => {
    await api.someone().post('/session', { login: 'la@example.vn', password: 'x' });
    const keys = await inDatabase('SELECT key FROM sign_in_attempt');
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify(keys)).not.toContain('la@example.vn');
  });

  it('takes a password however its letters are written', async () => {
    const password = 'mật khẩu của Hòa 2026';
    const account = { ...hoa, nationalId: '072195777124', phone: '0912345679', password: password.normalize('NFC') };
    expect((await api.someone().post('/accounts', account)).status).toBe(201);
    const login = { login: account.phone, password: password.normalize('NFD') };
    expect((await api.someone().post('/session', login)).status).toBe(200);
  });

  it('begins a session of its own, and the one before is over', async () => {
    const lan = await api.as('0900000001');
    const before = await inDatabase('SELECT token_hash FROM session');
    await lan.signIn('0900000001');
    const after = await inDatabase('SELECT token_hash FROM session');
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });

  it('leaves no rows of sessions that are long over', async () => {
    await api.as('0900000001');
    api.clock.setTo('2026-12-01T02:00:00Z');
    for (let count = 0; count < 3; count += 1) await api.as('0900000002');
    expect(await inDatabase(`SELECT token_hash FROM session WHERE expires_at < '2026-12-01'`)).toEqual([]);
  });

  it('is a session of its own at each port of a host, whose cookies the ports share', async () => {
    const signIn = (host: string) =>
      api.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { host },
        payload: { login: '0900000001', password: DEMO_PASSWORD },
      });
    const names = async (host: string) => (await signIn(host)).cookies.map(({ name }) => name);
    expect(await names('127.0.0.1:4200')).toEqual(['mot_cua_session_4200']);
    expect(await names('[::1]:4300')).toEqual(['mot_cua_session_4300']);
    expect(await names('dichvucong.example.vn')).toEqual(['mot_cua_session']);
  });

  it('ends with signing out', async () => {
    const minh = await api.as('0900000002');
    expect((await minh.get('/drafts')).status).toBe(200);
    expect((await minh.delete('/session')).status).toBe(204);
    expect((await minh.get('/drafts')).status).toBe(401);
  });

  it('ends by itself after eight hours, and slides while it is used', async () => {
    const lan = await api.as('0900000001');
    api.clock.setTo('2026-11-23T07:00:00Z');
    expect((await lan.get<SessionDto>('/session')).body.expiresAt).toBe('2026-11-23T15:00:00.000Z');
    api.clock.setTo('2026-11-23T14:59:00Z');
    expect((await lan.get('/drafts')).status).toBe(200);
    api.clock.setTo('2026-11-24T00:00:00Z');
    expect((await lan.get('/drafts')).status).toBe(401);
  });
});

describe('a change', () => {
  it('needs the token of its session', async () => {
    const lan = await api.as('0900000001');
    const forged = await lan.post('/drafts', { procedureCode: BIRTH }, { 'x-csrf-token': 'guessed' });
    expect(forged).toMatchObject({ status: 403, body: { code: 'csrfTokenInvalid' } });
    expect((await lan.post('/drafts', { procedureCode: BIRTH })).status).toBe(201);
  });

  it('by a stranger does not come from another site', async () => {
    const body = { login: '0900000001', password: 'motcua-demo-2026' };
    expect((await api.someone().post('/session', body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await api.someone().post('/session', body, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});
