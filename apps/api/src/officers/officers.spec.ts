import { createLogger, loadConfig } from '@mot-cua/platform';
import { Client } from 'pg';
import { firstValueFrom } from 'rxjs';
import type { AdminChangePageDto } from '../admin-changes/admin-changes.dto';
import type { AgencyDto } from '../agencies/agencies.dto';
import { DEMO_PASSWORD } from '../demo';
import { createApplication } from '../http/application';
import type { SessionDto } from '../session/session.dto';
import { SessionService } from '../session/session.service';
import { Person, startApi, TestClock, type ApiUnderTest } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { InitialPasswordDto, OfficerDetailDto, OfficerPageDto } from './officers.dto';

let api: ApiUnderTest;
let bao: Person;
let ha: Person;
let tanNinh: string;
let longHoa: string;
beforeAll(async () => {
  api = await startApi();
  bao = await api.as('quantri');
  ha = await api.as('danhmuc');
  const { body } = await bao.get<{ items: AgencyDto[] }>('/agencies');
  const idOf = (name: string) => body.items.find((agency) => agency.name.vi.toLowerCase().includes(name))?.id ?? '';
  tanNinh = idOf('phường tân ninh');
  longHoa = idOf('phường long hoa');
});
afterAll(() => api.stop());

async function inDatabase<T>(...queries: string[]): Promise<T[]> {
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  try {
    let rows: T[] = [];
    for (const query of queries) rows = (await client.query(query)).rows as T[];
    return rows;
  } finally {
    await client.end();
  }
}

let made = 0;
/** A new officer with a user name of their own, and the initial password. */
async function anOfficer(more: object = {}, by = bao): Promise<InitialPasswordDto & { login: string }> {
  const login = `thu.${String((made += 1))}.tanninh`;
  const profile = { fullName: `Nguyễn Văn Thử ${made}`, position: null, phone: null, email: null };
  const { status, body } = await by.post<InitialPasswordDto>('/officers', {
    ...profile,
    ...{ userName: login, agencyId: tanNinh, roles: ['caseOfficer'] },
    ...more,
  });
  expect([status, body]).toEqual([201, expect.objectContaining({ officer: expect.anything() })]);
  return { ...body, login };
}

/** An officer who has chosen a password and is signed in. */
async function aWorkingOfficer(more: object = {}) {
  const { officer, initialPassword, login } = await anOfficer(more);
  const person = await api.someone().signIn(login, initialPassword);
  await choosePassword(person, initialPassword, DEMO_PASSWORD);
  return { person: await api.someone().signIn(login), officer, login };
}

const choosePassword = (person: Person, currentPassword: string, newPassword: string) =>
  person.put<SessionDto & { code?: string; fields?: { code: string }[] }>('/session/password', {
    currentPassword,
    newPassword,
  });
const read = async (id: string) => (await bao.get<OfficerDetailDto>(`/officers/${id}`)).body;
const profileOf = ({ fullName, position, phone, email, agency, roles, revision }: OfficerDetailDto) => ({
  ...{ fullName, position, phone, email, roles, revision },
  agencyId: agency.id,
});
const search = async (query: string) => (await ha.get<OfficerPageDto>(`/officers?${query}`)).body;

describe('the list of officers', () => {
  it('finds by part of a name without diacritics, by user name, agency, role and state, and shows no citizens', async () => {
    expect((await search('q=le%20thi%20hanh')).items).toMatchObject([
      { userName: 'motcua.tanninh', fullName: 'Lê Thị Hạnh', agency: { code: 'H53.20' }, roles: ['counterOfficer'] },
    ]);
    expect((await search('q=motcua.lo')).items.map(({ userName }) => userName)).toEqual(['motcua.longhoa']);
    expect((await search('q=nguyen%20thi%20lan')).items).toEqual([]);
    expect((await search('q=_')).items).toEqual([]);
    expect((await search(`agencyId=${longHoa}`)).items.map(({ userName }) => userName)).toEqual(['motcua.longhoa']);
    expect((await search('role=systemAdmin')).items.map(({ userName }) => userName)).toEqual(['quantri']);
    expect((await search('state=locked')).count).toBe(0);
  });

  it('counts all and shows them by page', async () => {
    const all = await search('limit=100');
    expect(all).toMatchObject({ count: all.items.length, nextCursor: null });
    const seen: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null;) {
      const page: OfficerPageDto = await search(`limit=4${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.count).toBe(all.count);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect((await ha.get('/officers?cursor=2')).status).toBe(400);
  });

  it('is for administrators', async () => {
    expect((await (await api.as('lanhdao.tanninh')).get('/officers')).status).toBe(403);
  });
});

describe('a new officer', () => {
  it('has an initial password that is good for choosing one’s own, and for nothing else', async () => {
    const { initialPassword, login } = await anOfficer({ position: ' Công chức Tư pháp ', phone: '0276 382 2233' });
    expect(initialPassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const person = await api.someone().signIn(login, initialPassword);
    expect((await person.get<SessionDto>('/session')).body.account).toMatchObject({
      username: login,
      position: 'Công chức Tư pháp',
      mustChangePassword: true,
    });
    expect(await person.get('/inbox')).toMatchObject({ status: 403, body: { code: 'passwordChangeNeeded' } });
    expect(await person.get('/live')).toMatchObject({ status: 403, body: { code: 'passwordChangeNeeded' } });

    const changed = await choosePassword(person, initialPassword, 'một cửa gần dân 26');
    expect(changed).toMatchObject({ status: 200, body: { account: { mustChangePassword: false } } });
    expect((await api.someone().post('/session', { login, password: initialPassword })).status).toBe(401);
    const again = await api.someone().signIn(login, 'một cửa gần dân 26');
    expect((await again.get('/inbox')).status).toBe(200);
  });

  it('chooses no password that is short, simple, their user name or the one they have', async () => {
    const { initialPassword, login } = await anOfficer();
    const person = await api.someone().signIn(login, initialPassword);
    for (const [password, code] of [
      ['ngắn quá', 'passwordTooShort'],
      ['aaaaaaaaaaaaaa', 'passwordTooSimple'],
      [`${login}-2026`, 'passwordHasUserName'],
      [initialPassword, 'passwordSame'],
    ] as const)
      expect((await choosePassword(person, initialPassword, password)).body).toMatchObject({
        code: 'invalidRequest',
        fields: [{ pointer: '/newPassword', code }],
      });
    expect((await choosePassword(person, 'không phải', 'một mật khẩu dài')).body.code).toBe('wrongPassword');
  });

  it('has a user name of their own and an agency that exists', async () => {
    const profile = { fullName: 'Ai', position: null, phone: null, email: null, roles: ['clerk'], agencyId: tanNinh };
    const post = (more: object) => bao.post<{ code: string }>('/officers', { ...profile, ...more });
    expect(await post({ userName: 'motcua.tanninh' })).toMatchObject({ status: 409, body: { code: 'userNameTaken' } });
    expect((await post({ userName: 'Có Dấu' })).body).toMatchObject({ fields: [{ code: 'format:userName' }] });
    expect((await post({ userName: 'ai.do', roles: ['system'] })).status).toBe(400);
    expect((await post({ userName: 'ai.do', roles: [] })).body.code).toBe('roleNeeded');
    const { body: before } = await bao.get<{ items: AgencyDto[] }>('/agencies?on=2024-01-01&kind=district');
    expect((await post({ userName: 'ai.do', agencyId: before.items[0]?.id })).body.code).toBe('agencyNotInForce');
  });

  it('is no administrator by the hand of a catalogue administrator', async () => {
    const profile = { fullName: 'Ai', position: null, phone: null, email: null, agencyId: tanNinh, userName: 'ai.do' };
    expect(await ha.post('/officers', { ...profile, roles: ['catalogueAdmin'] })).toMatchObject({
      status: 403,
      body: { code: 'systemAdminOnly' },
    });
  });
});

describe('a change of an officer', () => {
  it('over an older state is refused, and nothing is overwritten', async () => {
    const { officer } = await anOfficer();
    const profile = profileOf(officer);
    expect((await ha.put(`/officers/${officer.id}`, { ...profile, fullName: 'Tên Mới' })).status).toBe(200);
    expect(await bao.put(`/officers/${officer.id}`, { ...profile, fullName: 'Tên Khác' })).toMatchObject({
      status: 409,
      body: { code: 'changedElsewhere', currentRevision: 2 },
    });
    expect((await read(officer.id)).fullName).toBe('Tên Mới');
  });

  it('of roles or agency ends the sessions at once; of a telephone number it does not', async () => {
    const { person, officer } = await aWorkingOfficer();
    expect((await person.get('/inbox')).status).toBe(200);
    const put = async (change: object) =>
      bao.put(`/officers/${officer.id}`, { ...profileOf(await read(officer.id)), ...change });
    expect((await put({ phone: '+84 912 345 678' })).body).toMatchObject({ phone: '0912345678' });
    expect((await person.get('/inbox')).status).toBe(200);
    expect((await put({ agencyId: longHoa })).body).toMatchObject({ agency: { name: { vi: /Long Hoa/ } } });
    expect((await person.get('/inbox')).status).toBe(401);
  });

  it('by themselves does not reach their own roles', async () => {
    const own = (await search('q=quantri')).items[0];
    expect(own).toBeDefined();
    const { body } = await bao.get<OfficerDetailDto>(`/officers/${own?.id ?? ''}`);
    expect(
      await bao.put(`/officers/${body.id}`, { ...profileOf(body), roles: ['systemAdmin', 'leader'] }),
    ).toMatchObject({ status: 403, body: { code: 'ownAccount' } });
    expect(await bao.post(`/officers/${body.id}/lock`, { revision: body.revision, reason: 'thử' })).toMatchObject({
      body: { code: 'ownAccount' },
    });
    expect(await ha.post(`/officers/${body.id}/reset-password`, { revision: body.revision })).toMatchObject({
      status: 403,
      body: { code: 'systemAdminOnly' },
    });
  });
});

describe('locking', () => {
  it('ends the session and refuses the next one, which only whoever has the password is told', async () => {
    const { person, officer, login } = await aWorkingOfficer();
    const { revision } = await read(officer.id);
    expect((await ha.post(`/officers/${officer.id}/lock`, { revision, reason: 'Nghỉ phép dài' })).body).toMatchObject({
      state: 'locked',
      stateReason: 'Nghỉ phép dài',
    });
    expect((await person.get('/inbox')).status).toBe(401);
    const signIn = (password: string) => api.someone().post('/session', { login, password });
    expect(await signIn(DEMO_PASSWORD)).toMatchObject({ status: 403, body: { code: 'accountLocked' } });
    expect(await signIn('sai mật khẩu')).toMatchObject({ status: 401, body: { code: 'wrongCredentials' } });
    expect((await ha.post(`/officers/${officer.id}/unlock`, { revision: revision + 1 })).status).toBe(200);
    expect((await signIn(DEMO_PASSWORD)).status).toBe(200);
  });

  it('is heard of in every other process at once', async () => {
    const config = loadConfig({ DATABASE_URL: api.databaseUrl, STORAGE_FOLDER: api.filesFolder, LOG_LEVEL: 'silent' });
    const other = await createApplication(config, createLogger('api', config), new TestClock());
    await other.init();
    try {
      const { officer, login } = await aWorkingOfficer();
      const person = await new Person(other).signIn(login);
      expect((await person.get('/inbox')).status).toBe(200);
      const hashes = await inDatabase<{ hash: string }>(
        `SELECT token_hash AS hash FROM session WHERE account_id = '${officer.id}'`,
      );
      expect(hashes.length).toBeGreaterThan(0);
      // By itself the other process looks once a minute whether a session that somebody listens with is still open.
      const ended = Promise.all(hashes.map(({ hash }) => firstValueFrom(other.get(SessionService).endOf(hash))));
      const { revision } = await read(officer.id);
      await bao.post(`/officers/${officer.id}/lock`, { revision, reason: 'Mất máy' });
      await ended;
      expect((await person.get('/inbox')).status).toBe(401);
    } finally {
      await other.close();
    }
  });

  it('by the last two system administrators of each other at the same time leaves one of them', async () => {
    const both = [await aWorkingOfficer({ roles: ['systemAdmin'] }), await aWorkingOfficer({ roles: ['systemAdmin'] })];
    const [one, two] = both;
    if (!one || !two) throw new Error('Two were made');
    const lock = ({ person }: typeof one, { officer }: typeof one) =>
      person.post<{ code?: string }>(`/officers/${officer.id}/lock`, { revision: 1, reason: 'thử' });
    await inDatabase(`UPDATE account SET state = 'locked' WHERE username = 'quantri'`);
    const answers = await Promise.all([lock(one, two), lock(two, one)]);
    await inDatabase(`UPDATE account SET state = 'active' WHERE username = 'quantri'`);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const states = await Promise.all(both.map(async ({ officer }) => (await read(officer.id)).state));
    expect(states.sort()).toEqual(['active', 'locked']);
    // Nobody is left but the demo's own administrator for the tests that follow.
    for (const { officer } of both) {
      const { revision } = await read(officer.id);
      await bao.post(`/officers/${officer.id}/end`, { revision, reason: 'thử xong' });
    }
  });
});

describe('an officer who has dossiers', () => {
  it('is shown with them, locked only knowingly, and neither moved nor ended', async () => {
    const { person, officer } = await aWorkingOfficer();
    const dossier = await file(await api.as('0900000001'));
    await command(await api.as('motcua.tanninh'), dossier.id, 'receive');
    expect((await command(person, dossier.id, 'take')).status).toBe(200);

    const held = await read(officer.id);
    expect(held).toMatchObject({ heldDossiers: 1, held: [{ state: 'inProgress', count: 1 }] });
    expect((await search(`q=${held.userName}`)).items).toMatchObject([{ heldDossiers: 1 }]);
    const { revision } = held;
    const refused = { status: 409, body: { code: 'officerHoldsDossiers', heldDossiers: 1 } };
    const post = (act: string, more: object = {}) =>
      bao.post(`/officers/${officer.id}/${act}`, { revision, reason: 'Chuyển công tác', ...more });
    expect(await post('lock')).toMatchObject(refused);
    expect(await post('end')).toMatchObject(refused);
    expect(await bao.put(`/officers/${officer.id}`, { ...profileOf(held), agencyId: longHoa })).toMatchObject(refused);
    expect((await read(officer.id)).state).toBe('active');
    expect(await post('lock', { leaveDossiers: true })).toMatchObject({ status: 200, body: { heldDossiers: 1 } });
  });
});

describe('the log of changes', () => {
  it('says who did what, from what to what, and by which request; never a password', async () => {
    const { officer, initialPassword } = await anOfficer({ fullName: 'Trần Thị Sổ' });
    await ha.put(`/officers/${officer.id}`, { ...profileOf(officer), position: 'Văn thư' });
    const reset = await bao.post<InitialPasswordDto>(`/officers/${officer.id}/reset-password`, { revision: 2 });
    expect(reset.status).toBe(200);
    const { body } = await ha.get<AdminChangePageDto>(`/admin-changes?kind=officer&id=${officer.id}`);
    expect(body.items).toMatchObject([
      { action: 'passwordReset', actor: { name: 'Dương Gia Bảo' } },
      {
        action: 'changed',
        actor: { name: 'Ngô Thu Hà' },
        before: { position: null },
        after: { position: 'Văn thư' },
        requestId: expect.any(String),
      },
      { action: 'created', before: null, after: { fullName: 'Trần Thị Sổ', roles: ['caseOfficer'] } },
    ]);
    const text = JSON.stringify(body);
    expect([
      text.includes(initialPassword),
      text.includes(reset.body.initialPassword),
      text.includes('argon2'),
    ]).toEqual([false, false, false]);
  });

  it('is read by page', async () => {
    const first = (await ha.get<AdminChangePageDto>('/admin-changes?kind=officer&limit=2')).body;
    const next = (await ha.get<AdminChangePageDto>(`/admin-changes?kind=officer&limit=2&cursor=${first.nextCursor}`))
      .body;
    const ids = [...first.items, ...next.items].map(({ id }) => Number(id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(new Set(ids).size).toBe(4);
  });

  it('cannot be changed or thinned out by the application', async () => {
    for (const statement of [
      'UPDATE admin_change SET actor_name = $$x$$',
      'DELETE FROM admin_change',
      'TRUNCATE admin_change',
    ])
      await expect(inDatabase('SET ROLE mot_cua_app', statement)).rejects.toThrow(/permission denied/);
  });
});
