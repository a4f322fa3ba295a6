import { DeadlineWatchStore, DossierStore } from '@mot-cua/persistence';
import {
  dueForWarning,
  hoursOfCounters,
  hoursOfDossiers,
  localDate,
  USUAL_DEADLINE_POLICY,
  workingCalendar,
} from '@mot-cua/domain';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { ToDoListDto } from '../dossiers/to-do.dto';
import type { LeaveListDto } from '../leaves/leaves.dto';
import type { RemindersDto } from './reminders.dto';

let api: ApiUnderTest;
let lan: Person;
let counter: Person;
let officer: Person;
let leader: Person;
let elsewhere: Person;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
// Monday, nine o'clock in Vietnam.
beforeEach(() => nowIs('2026-11-23T02:00:00Z'));

/** Goes to an instant, where sessions of before are over. */
async function nowIs(at: string): Promise<void> {
  api.clock.setTo(at);
  lan = await api.as('0900000001');
  counter = await api.as('motcua.tanninh');
  officer = await api.as('chuyenvien.tanninh');
  leader = await api.as('lanhdao.tanninh');
  elsewhere = await api.as('motcua.longhoa');
}

const read = async (person: Person) => (await person.get<RemindersDto>('/reminders')).body;

/** What the worker does every half minute. */
async function warn(level: 'first' | 'last' | 'overdue', agencyId: string, at: string): Promise<void> {
  const now = new Date(at);
  const watched = new DeadlineWatchStore(api.app.get(DataSource));
  const hours = hoursOfDossiers(USUAL_DEADLINE_POLICY);
  const due = dueForWarning(workingCalendar([]), level, hours, now);
  await watched.warn(level, [agencyId], due, { codes: [], versions: [], areMeant: false }, now);
}

it('tells the one who has the dossier, the leader from one day ahead, and nobody elsewhere; and not once it is decided', async () => {
  const { id, agency } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  const { dueAt } = (await officer.get<DossierDto>(`/dossiers/${id}`)).body;
  const dayBefore = new Date(Date.parse(String(dueAt)) - 3_600_000).toISOString();
  await nowIs(dayBefore);
  await warn('last', agency.id, dayBefore);

  expect(await read(officer)).toMatchObject({
    ...{ count: 1, unread: 1 },
    items: [{ dossierId: id, level: 'last', isMine: true, dueAt }],
  });
  expect(await read(leader)).toMatchObject({ count: 1, items: [{ dossierId: id, isMine: false }] });
  expect((await read(counter)).count).toBe(0);
  expect((await read(elsewhere)).count).toBe(0);

  expect((await officer.post('/reminders/read', { until: dayBefore })).status).toBe(204);
  expect(await read(officer)).toMatchObject({ count: 1, unread: 0 });

  const late = new Date(Date.parse(String(dueAt)) + 60_000).toISOString();
  await nowIs(late);
  await warn('overdue', agency.id, late);
  expect(await read(officer)).toMatchObject({ count: 1, unread: 1, items: [{ level: 'overdue' }] });

  await command(officer, id, 'propose-result', { proposal: 'Cấp' });
  await command(leader, id, 'approve');
  expect((await read(officer)).count).toBe(0);
});

it('tells who has the dossier and the leader once a pause should have ended, until the clock goes on', async () => {
  const { id, agency } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  const why = { reason: 'Chờ giám định', legalBasis: 'Luật Giám định tư pháp 2012, Điều 26a' };
  await command(leader, id, 'pause-clock', { ...why, until: '2026-11-27' });
  const watched = new DeadlineWatchStore(api.app.get(DataSource));
  const look = async (at: string) => {
    await nowIs(at);
    await watched.warnOfPauses([agency.id], new Date(at));
    const found = await Promise.all([officer, leader, counter, elsewhere].map(read));
    return found.map(({ items }) => items.filter(({ about }) => about === 'pause').length);
  };
  // Friday is not over before midnight in Vietnam.
  expect(await look('2026-11-27T16:59:00Z')).toEqual([0, 0, 0, 0]);
  expect(await look('2026-11-27T17:00:00Z')).toEqual([1, 1, 0, 0]);
  expect(await look('2026-11-30T02:00:00Z')).toEqual([1, 1, 0, 0]);
  expect((await read(officer)).items).toContainEqual(
    expect.objectContaining({ ...{ dossierId: id, about: 'pause', isMine: true }, dueAt: '2026-11-27T17:00:00.000Z' }),
  );
  await command(officer, id, 'resume-clock');
  expect(await look('2026-11-30T03:00:00Z')).toEqual([0, 0, 0, 0]);
});

it('keeps what is still to come unread', async () => {
  expect((await officer.post('/reminders/read', { until: 'hôm nay' })).status).toBe(400);
  expect((await officer.post('/reminders/read', { until: '2099-01-01T00:00:00Z' })).status).toBe(204);
  const { id, agency } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  const { dueAt } = (await officer.get<DossierDto>(`/dossiers/${id}`)).body;
  const late = new Date(Date.parse(String(dueAt)) + 60_000).toISOString();
  await nowIs(late);
  await warn('overdue', agency.id, late);
  expect((await read(officer)).unread).toBe(1);
});

it('tells the substitute of who is away', async () => {
  const { id, agency } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  const { dueAt } = (await officer.get<DossierDto>(`/dossiers/${id}`)).body;
  const dayBefore = new Date(Date.parse(String(dueAt)) - 3_600_000).toISOString();
  await nowIs(dayBefore);
  await warn('last', agency.id, dayBefore);
  const substitute = await api.as('chuyenvien2.tanninh');
  const isTold = async () => (await read(substitute)).items.some(({ dossierId, isMine }) => dossierId === id && isMine);
  expect(await isTold()).toBe(false);
  const { officers } = (await officer.get<LeaveListDto>('/leaves')).body;
  const idOf = (name: string) => officers.find(({ fullName }) => fullName === name)?.id;
  const day = localDate(new Date(dayBefore));
  const leave = { id: randomUUID(), officerId: idOf('Phạm Văn Tâm'), substituteId: idOf('Lê Thu Bình') };
  expect((await officer.post('/leaves', { ...leave, firstDay: day, lastDay: day })).status).toBe(201);
  expect(await isTold()).toBe(true);
});

it('tells of an opinion that is late whoever was asked and whoever asked, and of a step whoever has it', async () => {
  const police = () => api.as('chuyenvien.congan');
  const { id, agency } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  const { body: agencies } = await officer.get<{ items: { id: string; name: { vi: string } }[] }>('/agencies');
  const asked = agencies.items.find(({ name }) => name.vi === 'Công an tỉnh')?.id ?? '';
  await command(officer, id, 'ask-opinion', {
    ...{ agencyIds: [asked], question: 'Có vướng gì không?', workingHours: 2, whenSilent: 'remind' },
  });
  // An hour after the step of examining was due, which has four.
  const later = '2026-11-23T09:00:00Z';
  await nowIs(later);
  const watched = new DeadlineWatchStore(api.app.get(DataSource));
  const late = dueForWarning(workingCalendar([]), 'overdue', hoursOfDossiers(USUAL_DEADLINE_POLICY), new Date(later));
  await watched.warnOfTasks('overdue', [asked, agency.id], late, new Date(later));
  const ofThis = async (person: Person) =>
    (await read(person)).items.filter(({ dossierId }) => dossierId === id).map(({ about }) => about);
  expect(await ofThis(await police())).toEqual(['opinion']);
  expect(await ofThis(officer)).toEqual(['opinion', 'step']);
  expect(await ofThis(leader)).toEqual(['opinion', 'step']);
  expect(await ofThis(counter)).toEqual([]);
  await command(await police(), id, 'give-opinion', { opinion: 1, position: 'agree', text: '' });
  expect(await ofThis(officer)).toEqual(['step']);
});

describe('what a counter owes', () => {
  /** What the worker does every half minute. */
  const warnCounters = async (level: 'last' | 'overdue', agencyId: string, at: string) => {
    const now = new Date(at);
    const due = dueForWarning(workingCalendar([]), level, hoursOfCounters(USUAL_DEADLINE_POLICY), now);
    await new DeadlineWatchStore(api.app.get(DataSource)).warnCounters(level, [agencyId], due, now);
  };
  const ofThis = async (person: Person, id: string) =>
    (await read(person)).items
      .filter(({ dossierId }) => dossierId === id)
      .map(({ about, level }) => `${about} ${level}`);

  it('is told to its officers ahead, to the leader too once it is late, and to nobody once it is answered', async () => {
    const { id, agency } = await file(lan);
    // The holiday of the 24th is none in this calendar.
    await nowIs('2026-11-25T00:30:00Z');
    await warnCounters('last', agency.id, '2026-11-25T00:30:00Z');
    expect([await ofThis(counter, id), await ofThis(leader, id)]).toEqual([['firstAnswer last'], []]);
    await nowIs('2026-11-25T02:01:00Z');
    await warnCounters('overdue', agency.id, '2026-11-25T02:01:00Z');
    for (const [person, told] of [
      ...([
        [counter, ['firstAnswer overdue']],
        [leader, ['firstAnswer overdue']],
      ] as const),
      ...([
        [officer, []],
        [elsewhere, []],
      ] as const),
    ])
      expect(await ofThis(person, id)).toEqual(told);
    await command(counter, id, 'receive');
    expect([await ofThis(counter, id), await ofThis(leader, id)]).toEqual([[], []]);
  });

  it('stands among what is late and what is due soon, in the list and in the counts', async () => {
    const { id } = await file(lan);
    const views = async () => {
      const inView = async (view: string) =>
        (await counter.get<{ items: { id: string }[] }>(`/inbox?view=${view}&limit=100`)).body.items.some(
          (one) => one.id === id,
        );
      return [await inView('soon'), await inView('late')];
    };
    const late = async () => (await counter.get<{ late: { value: number } }>('/inbox/counts')).body.late.value;
    expect(await views()).toEqual([false, false]);
    await nowIs('2026-11-25T00:30:00Z');
    const before = await late();
    expect(await views()).toEqual([true, false]);
    await nowIs('2026-11-25T02:01:00Z');
    expect(await views()).toEqual([false, true]);
    expect(await late()).toBeGreaterThan(before);
    const { body } = await counter.get<DossierDto>(`/dossiers/${id}`);
    expect(body.flags).toContain('overdue');
    expect(body).toMatchObject({ answerDueAt: '2026-11-25T02:00:00.000Z' });
  });
});

describe('a supplement that nobody brings', () => {
  const toDo = async (person: Person, id: string) =>
    (await person.get<ToDoListDto>('/to-do')).body.items.filter(({ dossierId }) => dossierId === id);
  const remind = async (id: string) => {
    const actor = { id: 'portal', name: 'Cổng dịch vụ công', roles: ['system'], agencyIds: [] } as const;
    const detail = { action: 'remind' } as const;
    await api.app.get(DossierStore).handle(id, { detail, actor, at: api.clock.now() });
  };

  it('waits for the applicant from the request on, presses once they were reminded, and is shown to the office then', async () => {
    const { id } = await file(lan);
    await command(counter, id, 'request-supplement', {
      items: [{ kind: 'field', target: '/child/fullName', reason: 'Sai dấu' }],
    });
    const told = async () => (await read(counter)).items.filter(({ dossierId }) => dossierId === id);
    expect(await toDo(lan, id)).toMatchObject([
      { kind: 'supplement', answerBy: '2026-12-15', isPressing: false, standing: 'applicant' },
    ]);
    expect(await told()).toEqual([]);
    await nowIs('2026-12-14T01:00:00Z');
    await remind(id);
    expect(await toDo(lan, id)).toMatchObject([{ answerBy: '2026-12-15', isPressing: true }]);
    expect(await told()).toMatchObject([{ about: 'supplement', level: 'last', dueAt: '2026-12-15T17:00:00.000Z' }]);
    const flagged = await counter.get<{ items: { id: string }[] }>('/inbox?view=all&flags=closing&limit=100');
    expect(flagged.body.items.map((one) => one.id)).toContain(id);
    expect((await lan.get<DossierDto>(`/dossiers/${id}`)).body.timeline.at(-1)).toMatchObject({ action: 'remind' });
  });

  it('also waits for who proved the number that the counter wrote down, and for nobody else', async () => {
    const { id } = await file(lan);
    await command(counter, id, 'request-supplement', {
      items: [{ kind: 'field', target: '/child/fullName', reason: 'Sai dấu' }],
    });
    const query = (sql: string) => api.app.get(DataSource).query(sql, [id]);
    const MINH = `'072088000456'`;
    await query(`UPDATE dossier SET applicant_number = ${MINH} WHERE id = $1`);
    const prove = (at: string) =>
      api.app.get(DataSource).query(`UPDATE account SET identity_verified_at = ${at} WHERE national_id = ${MINH}`);
    await prove('NULL');
    expect(await toDo(await api.as('0900000002'), id)).toEqual([]);
    await prove('now()');
    const minh = await api.as('0900000002');
    expect(await toDo(minh, id)).toMatchObject([{ standing: 'applicant' }]);
    await query(`UPDATE dossier SET applicant_number = NULL, representative_number = ${MINH} WHERE id = $1`);
    expect(await toDo(minh, id)).toMatchObject([{ standing: 'representative', applicantName: 'Nguyễn Thị Lan' }]);
    expect(await toDo(lan, id)).toHaveLength(1);
  });
});
