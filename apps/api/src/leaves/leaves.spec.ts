import { randomUUID } from 'node:crypto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { LeaveDto, LeaveListDto } from './leaves.dto';

let api: ApiUnderTest;
let lan: Person;
let counter: Person;
let tam: Person;
let binh: Person;
let leader: Person;
let admin: Person;
let ids: Record<'Phạm Văn Tâm' | 'Lê Thu Bình' | 'Lê Thị Hạnh', string>;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
// Monday, nine o'clock in Vietnam.
beforeEach(() => nowIs('2026-11-23T02:00:00Z'));
afterEach(async () => {
  for (const { id, revision, endedAt } of (await list(leader)).items)
    if (!endedAt) await leader.post(`/leaves/${id}/end`, { revision });
});

async function nowIs(at: string): Promise<void> {
  api.clock.setTo(at);
  const logins = [
    '0900000001',
    'motcua.tanninh',
    'chuyenvien.tanninh',
    'chuyenvien2.tanninh',
    'lanhdao.tanninh',
    'quantri',
  ];
  const people = await Promise.all(logins.map((login) => api.as(login)));
  [lan, counter, tam, binh, leader, admin] = people as [Person, Person, Person, Person, Person, Person];
  const officers = (await list(leader)).officers.map(({ fullName, id }) => [fullName, id] as const);
  ids = Object.fromEntries(officers) as typeof ids;
}

const list = async (person: Person) => (await person.get<LeaveListDto>('/leaves')).body;
const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;

const content = (officer: keyof typeof ids, substitute: keyof typeof ids | null, facts: object = {}) => ({
  ...{ id: randomUUID(), officerId: ids[officer], substituteId: substitute && ids[substitute] },
  ...{ firstDay: '2026-11-23', lastDay: '2026-11-24', reason: 'Ốm', ...facts },
});

async function takenByTam(): Promise<string> {
  const { id } = await file(lan);
  await command(counter, id, 'receive');
  await command(tam, id, 'take');
  return id;
}

describe('a leave', () => {
  it('is entered by the officer, the leader or a system administrator, and by nobody else', async () => {
    expect((await binh.post('/leaves', content('Phạm Văn Tâm', null))).status).toBe(404);
    const firstDays = ['2026-11-25', '2026-11-26', '2026-11-27'];
    for (const [index, person] of [tam, leader, admin].entries()) {
      const day = firstDays[index];
      expect(
        (await person.post('/leaves', content('Phạm Văn Tâm', null, { firstDay: day, lastDay: day }))).status,
      ).toBe(201);
    }
    expect((await lan.post('/leaves', content('Phạm Văn Tâm', null))).status).toBe(403);
    expect((await (await api.as('motcua.longhoa')).get(`/leaves?agencyId=${(await list(tam)).agency.id}`)).status).toBe(
      404,
    );
  });

  it('keeps its reason to the officer and who keeps the leave', async () => {
    await tam.post('/leaves', content('Phạm Văn Tâm', 'Lê Thu Bình'));
    expect([(await list(tam)).items[0]?.reason, (await list(leader)).items[0]?.reason]).toEqual(['Ốm', 'Ốm']);
    expect((await list(binh)).items[0]).toMatchObject({
      ...{ reason: null, isMineToKeep: false, standing: 'current', standInName: 'Lê Thu Bình' },
    });
  });

  it('sent twice is one; two at once that overlap get one success and one refusal', async () => {
    const once = content('Phạm Văn Tâm', null);
    const answers = await Promise.all([tam.post('/leaves', once), tam.post('/leaves', once)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect((await list(tam)).items.filter(({ endedAt }) => !endedAt)).toHaveLength(1);
    const days = { firstDay: '2026-12-07', lastDay: '2026-12-09' };
    const two = await Promise.all(
      [binh, leader].map((person) => person.post<{ code?: string }>('/leaves', content('Lê Thu Bình', null, days))),
    );
    expect(two.map(({ body }) => body.code ?? 'entered').sort()).toEqual(['entered', 'leaveOverlaps']);
  });

  it('with a substitute who is away, too long gone or without the role is refused with what to do', async () => {
    await tam.post('/leaves', content('Phạm Văn Tâm', 'Lê Thu Bình'));
    const circular = await binh.post('/leaves', content('Lê Thu Bình', 'Phạm Văn Tâm'));
    expect(circular).toMatchObject({ status: 409, body: { code: 'substituteAway' } });
    const wrong = await binh.post('/leaves', content('Lê Thu Bình', 'Lê Thị Hạnh'));
    expect(wrong).toMatchObject({ status: 422, body: { code: 'substituteNotAble' } });
    const past = await binh.post(
      '/leaves',
      content('Lê Thu Bình', null, { firstDay: '2026-11-02', lastDay: '2026-11-03' }),
    );
    expect(past).toMatchObject({ status: 422, body: { code: 'leaveInPast' } });
    expect((await binh.post('/leaves', content('Lê Thu Bình', null, { firstDay: '2026-13-40' }))).status).toBe(400);
  });

  it('changed over a stale revision is not overwritten, and the log names who changed it', async () => {
    const { body: leave } = await tam.post<LeaveDto>('/leaves', content('Phạm Văn Tâm', null));
    const change = { firstDay: '2026-11-23', lastDay: '2026-11-30', substituteId: ids['Lê Thu Bình'], revision: 1 };
    expect((await leader.put(`/leaves/${leave.id}`, change)).status).toBe(200);
    expect(await tam.put(`/leaves/${leave.id}`, change)).toMatchObject({
      status: 409,
      body: { code: 'changedElsewhere' },
    });
    const { agency } = await list(tam);
    const log = await leader.get<{ items: { action: string; actor: { name: string } }[] }>(
      `/admin-changes?kind=officerLeave&id=${agency.id}&limit=2`,
    );
    expect(log.body.items).toMatchObject([
      {
        action: 'changed',
        actor: { name: 'Đặng Quốc Khánh' },
        after: { lastDay: '2026-11-30', substituteName: 'Lê Thu Bình' },
      },
      { action: 'entered', actor: { name: 'Phạm Văn Tâm' } },
    ]);
    expect((await leader.get('/admin-changes?kind=officer')).status).toBe(404);
  });
});

describe('while an officer is away', () => {
  it('the substitute does with their dossiers what they may, and the history says for whom; the applicant reads none of it', async () => {
    const id = await takenByTam();
    expect(await command(binh, id, 'propose-result', { proposal: 'Cấp' })).toMatchObject({
      body: { code: 'takenByAnother' },
    });
    await tam.post('/leaves', content('Phạm Văn Tâm', 'Lê Thu Bình'));
    expect((await read(binh, id)).takenBy).toMatchObject({
      ...{ fullName: 'Phạm Văn Tâm', isMineMeanwhile: true, away: { until: '2026-11-24', standInName: 'Lê Thu Bình' } },
    });
    expect((await command(binh, id, 'propose-result', { proposal: 'Cấp' })).status).toBe(200);
    expect((await read(leader, id)).timeline.at(-1)?.actor).toEqual({
      ...{ name: 'Lê Thu Bình', role: 'caseOfficer', onBehalfOf: 'Phạm Văn Tâm' },
    });
    const seen = await read(lan, id);
    expect(JSON.stringify(seen)).not.toMatch(/Lê Thu Bình|Phạm Văn Tâm/);
  });

  it('that is over with the last day, and at once when they are back early', async () => {
    const [first, second] = [await takenByTam(), await takenByTam()];
    await tam.post<LeaveDto>('/leaves', content('Phạm Văn Tâm', 'Lê Thu Bình'));
    await nowIs('2026-11-24T16:59:00Z');
    const asked = { amount: 1000, reason: 'Lệ phí' };
    expect((await command(binh, first, 'ask-payment', asked)).status).toBe(200);
    await nowIs('2026-11-24T17:00:00Z');
    expect(await command(binh, second, 'ask-payment', asked)).toMatchObject({ body: { code: 'takenByAnother' } });

    await nowIs('2026-11-23T03:00:00Z');
    const { body: leave } = { body: (await list(tam)).items.find(({ endedAt }) => !endedAt) };
    expect((await tam.post(`/leaves/${leave?.id}/end`, { revision: leave?.revision })).status).toBe(200);
    expect(await command(binh, second, 'ask-payment', asked)).toMatchObject({ body: { code: 'takenByAnother' } });
    expect((await command(tam, second, 'ask-payment', asked)).status).toBe(200);
  });

  it('without anybody who stands in, the leader is reminded of their dossiers', async () => {
    const id = await takenByTam();
    const before = (await leader.get<{ unattended: { count: number } }>('/reminders')).body.unattended.count;
    await leader.post('/leaves', content('Phạm Văn Tâm', null));
    const { body } = await leader.get<{ items: object[]; count: number }>('/unattended-dossiers');
    expect(body.items).toContainEqual(
      expect.objectContaining({ dossierId: id, reason: 'officerAway', officerName: 'Phạm Văn Tâm' }),
    );
    expect((await leader.get('/reminders')).body).toMatchObject({ unattended: { count: body.count } });
    expect(body.count).toBeGreaterThan(before);
    expect((await counter.get('/reminders')).body).toMatchObject({ unattended: null });
    expect((await counter.get('/unattended-dossiers')).status).toBe(403);
    // The leader hands it on, and it is looked after again.
    await command(leader, id, 'assign', { officerId: ids['Lê Thu Bình'] });
    expect((await leader.get<{ items: object[] }>('/unattended-dossiers')).body.items).not.toContainEqual(
      expect.objectContaining({ dossierId: id }),
    );
  });

  it('whose account is locked, the dossiers they left are on the leader’s list', async () => {
    const id = await takenByTam();
    const { body: account } = await admin.get<{ revision: number }>(`/officers/${ids['Phạm Văn Tâm']}`);
    const locked = await admin.post<{ revision: number }>(`/officers/${ids['Phạm Văn Tâm']}/lock`, {
      ...{ revision: account.revision, reason: 'Chuyển công tác', leaveDossiers: true },
    });
    expect(locked.status).toBe(200);
    expect((await leader.get<{ items: object[] }>('/unattended-dossiers')).body.items).toContainEqual(
      expect.objectContaining({ dossierId: id, reason: 'officerGone', officerName: 'Phạm Văn Tâm' }),
    );
    await admin.post(`/officers/${ids['Phạm Văn Tâm']}/unlock`, { revision: locked.body.revision });
  });
});
