import { Client } from 'pg';
import type { SessionDto } from '../session/session.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type { AccountLogDto, CitizenAccountDto, CitizenPasswordDto } from './citizen-accounts.dto';

const LAN = '0900000001';
const MINH = '0900000002';
const OWN = 'một câu của riêng tôi';

let api: ApiUnderTest;
let hanh: Person;
beforeAll(async () => {
  api = await startApi();
  hanh = await api.as('motcua.tanninh');
});
afterAll(() => api.stop());

const find = (number: string, by = hanh) =>
  by.post<CitizenAccountDto & { code?: string }>('/citizen-accounts/find', { number });
const reset = ({ id, revision }: CitizenAccountDto, more: object = {}, by = hanh) =>
  by.post<CitizenPasswordDto & { code?: string }>(`/citizen-accounts/${id}/reset-password`, {
    ...{ revision, identityChecked: true },
    ...more,
  });
const signIn = (login: string, password: string) =>
  api.someone().post<SessionDto & { code?: string }>('/session', { login, password });

async function inDatabase(query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

describe('the counter looks a citizen up', () => {
  it('by the whole phone number, however it is written, or by the personal identification number', async () => {
    const { status, body } = await find('+84 900 000 001');
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ fullName: 'Nguyễn Thị Lan', nationalId: '072195000123', phone: LAN }),
    ]);
    expect((await find('072195000123')).body.id).toBe(body.id);
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('and finds nobody by part of a number, a name, or one that nobody has', async () => {
    for (const number of ['09000', 'Nguyễn Thị Lan', '%', ''])
      expect(await find(number)).toMatchObject({ status: 400, body: { code: 'invalidRequest' } });
    expect(await find('0999999999')).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  it('and is sent to an administrator for an officer’s account', async () => {
    await inDatabase(`UPDATE account SET phone = '0911222333' WHERE username = 'chuyenvien.tanninh'`);
    expect(await find('0911222333')).toMatchObject({ status: 409, body: { code: 'staffAccount' } });
    const [row] = await inDatabase(`SELECT id, revision FROM account WHERE username = 'chuyenvien.tanninh'`);
    const refused = await reset(row as CitizenAccountDto);
    expect(refused).toMatchObject({ status: 409, body: { code: 'staffAccount' } });
  });

  it('so many times only: nobody reads the people of the province number by number', async () => {
    const curious = await api.as('motcua.longhoa');
    const statuses = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await find(`0988${String(100_000 + n)}`, curious)).status);
    expect(statuses.slice(0, 60).every((status) => status === 404)).toBe(true);
    expect(statuses[60]).toBe(429);
    expect((await find(LAN)).status).toBe(200);
  });
});

describe('the counter gives a citizen a new password', () => {
  it('not before the identity card was seen', async () => {
    const { body: account } = await find(LAN);
    expect(await reset(account, { identityChecked: false })).toMatchObject({
      status: 422,
      body: { code: 'identityUnchecked' },
    });
    expect(await reset(account, { identityChecked: undefined })).toMatchObject({ status: 400 });
    expect((await signIn(LAN, 'motcua-demo-2026')).status).toBe(200);
  });

  it('which ends every session, opens nothing but the choice of another, and then signs in as before', async () => {
    const phone = await api.as(LAN);
    const tablet = await api.as(LAN);
    const { body: account } = await find(LAN);
    const { status, body } = await reset(account);
    expect([status, body]).toEqual([
      200,
      {
        account: expect.objectContaining({ id: account.id, mustChangePassword: true, revision: account.revision + 1 }),
        initialPassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
      },
    ]);
    for (const device of [phone, tablet]) expect((await device.get('/drafts')).status).toBe(401);
    expect(await signIn(LAN, 'motcua-demo-2026')).toMatchObject({ status: 401, body: { code: 'wrongCredentials' } });

    const lan = await api.someone().signIn(LAN, body.initialPassword);
    expect(await lan.get('/drafts')).toMatchObject({ status: 403, body: { code: 'passwordChangeNeeded' } });
    const chosen = { currentPassword: body.initialPassword, newPassword: OWN };
    expect((await lan.put<SessionDto>('/session/password', chosen)).body.account?.mustChangePassword).toBe(false);
    expect((await (await api.someone().signIn(LAN, OWN)).get('/drafts')).status).toBe(200);
  });

  it('at any counter of the province, also one that is not the citizen’s own', async () => {
    const province = await api.as('motcua.tinh');
    const { body: account } = await find(MINH, province);
    expect((await reset(account, {}, province)).status).toBe(200);
  });

  it('once: the second of two officers, or of two clicks, is told that somebody was faster', async () => {
    const { body: account } = await find(MINH);
    const both = await Promise.all([reset(account), reset(account)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const given = both.find(({ status }) => status === 200)?.body.initialPassword ?? '';
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('changedElsewhere');
    expect((await signIn(MINH, given)).status).toBe(200);
  });

  it('also to somebody who has tried too often and is held up', async () => {
    for (let n = 0; n < 9; n += 1) await signIn(MINH, 'không nhớ nữa');
    expect((await signIn(MINH, 'không nhớ nữa')).status).toBe(429);
    const { body: account } = await find(MINH);
    const { body } = await reset(account);
    expect((await signIn(MINH, body.initialPassword)).status).toBe(200);
  });
});

describe('the log of new passwords', () => {
  it('shows the citizen who gave theirs, where and when, and nobody else’s', async () => {
    const lan = await api.someone().signIn(LAN, OWN);
    const { body } = await lan.get<AccountLogDto>('/session/log');
    expect(body.passwordResets).toEqual([
      {
        at: api.clock.now().toISOString(),
        officerName: 'Lê Thị Hạnh',
        agency: expect.objectContaining({ code: 'H53.20' }),
      },
    ]);
  });

  it('can be added to, and the application can change or remove nothing of it', async () => {
    const rights = await inDatabase(
      `SELECT privilege_type AS right FROM information_schema.role_table_grants
       WHERE table_name = 'password_reset' AND grantee = 'mot_cua_app' ORDER BY 1`,
    );
    expect(rights).toEqual([{ right: 'INSERT' }, { right: 'SELECT' }]);
  });

  it('has a line for every password that was given, with the request, and none for those refused', async () => {
    const lines = await inDatabase(
      `SELECT actor_name AS by, request_id IS NOT NULL AS traced FROM password_reset ORDER BY id`,
    );
    expect(lines).toEqual([
      { by: 'Lê Thị Hạnh', traced: true },
      { by: 'Bùi Thanh Thảo', traced: true },
      { by: 'Lê Thị Hạnh', traced: true },
      { by: 'Lê Thị Hạnh', traced: true },
    ]);
  });
});
