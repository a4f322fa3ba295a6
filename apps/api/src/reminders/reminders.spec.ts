import { DeadlineWatchStore } from '@mot-cua/persistence';
import { dueForWarning, localDate, workingCalendar } from '@mot-cua/domain';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { DossierDto } from '../dossiers/dossiers.dto';
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
async function warn(level: 'threeDays' | 'oneDay' | 'overdue', agencyId: string, at: string): Promise<void> {
  const now = new Date(at);
  const watched = new DeadlineWatchStore(api.app.get(DataSource));
  await watched.warn(level, [agencyId], dueForWarning(workingCalendar([]), level, now), now);
}

it('tells the one who has the dossier, the leader from one day ahead, and nobody elsewhere; and not once it is decided', async () => {
  const { id, agency } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  const { dueAt } = (await officer.get<DossierDto>(`/dossiers/${id}`)).body;
  const dayBefore = new Date(Date.parse(String(dueAt)) - 3_600_000).toISOString();
  await nowIs(dayBefore);
  await warn('oneDay', agency.id, dayBefore);

  expect(await read(officer)).toMatchObject({
    ...{ count: 1, unread: 1 },
    items: [{ dossierId: id, level: 'oneDay', isMine: true, dueAt }],
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
  await warn('oneDay', agency.id, dayBefore);
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
  const late = dueForWarning(workingCalendar([]), 'overdue', new Date(later));
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
