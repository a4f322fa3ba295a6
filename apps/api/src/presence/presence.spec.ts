import { randomUUID } from 'node:crypto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { PresenceDto } from './presence.dto';

let api: ApiUnderTest;
let lan: Person;
let tam: Person;
let binh: Person;
let dossierId: string;

beforeAll(async () => {
  api = await startApi();
  lan = await api.as('0900000001');
  tam = await api.as('chuyenvien.tanninh');
  binh = await api.as('chuyenvien2.tanninh');
  ({ id: dossierId } = await file(lan));
  await command(await api.as('motcua.tanninh'), dossierId, 'receive');
});
afterAll(() => api.stop());

const beat = async (person: Person, tabId: string, deciding: string | null = null) =>
  (await person.post<PresenceDto>(`/dossiers/${dossierId}/presence`, { tabId, deciding })).body.others;
const others = async (person: Person) => (await person.get<PresenceDto>(`/dossiers/${dossierId}/presence`)).body.others;
const at = (time: string) => api.clock.setTo(`2026-11-23T${time}Z`);

it('shows each the others who have it open, and since when one is deciding', async () => {
  const [mine, theirs] = [randomUUID(), randomUUID()];
  at('03:00:00');
  expect(await beat(tam, mine)).toEqual([]);
  at('03:00:10');
  expect(await beat(binh, theirs)).toMatchObject([
    { fullName: 'Phạm Văn Tâm', since: '2026-11-23T03:00:00.000Z', deciding: null },
  ]);
  at('03:00:20');
  await beat(binh, theirs, 'take');
  at('03:00:30');
  await beat(binh, theirs, 'take');
  expect(await others(tam)).toMatchObject([
    { fullName: 'Lê Thu Bình', deciding: 'take', decidingSince: '2026-11-23T03:00:20.000Z' },
  ]);
  await beat(binh, theirs);
  expect(await others(tam)).toMatchObject([{ deciding: null, decidingSince: null }]);
  await binh.delete(`/dossiers/${dossierId}/presence/${theirs}`);
  expect(await others(tam)).toEqual([]);
});

it('forgets after forty seconds who went without a word, with what they were deciding', async () => {
  at('04:00:00');
  await beat(binh, randomUUID(), 'take');
  at('04:00:39');
  expect(await others(tam)).toHaveLength(1);
  at('04:00:41');
  expect(await others(tam)).toEqual([]);
});

it('names an officer once, however many tabs they have, and takes nobody else’s tab away', async () => {
  at('05:00:00');
  const tab = randomUUID();
  await beat(binh, tab);
  await beat(binh, randomUUID(), 'take');
  expect(await others(tam)).toMatchObject([{ fullName: 'Lê Thu Bình', deciding: 'take' }]);
  await tam.delete(`/dossiers/${dossierId}/presence/${tab}`);
  await beat(tam, tab);
  expect(await others(binh)).toEqual([]);
});

it('is for officers who see how the dossier is processed: not for its applicant, nor for another commune', async () => {
  expect((await lan.get(`/dossiers/${dossierId}/presence`)).status).toBe(403);
  const elsewhere = await api.as('motcua.longhoa');
  expect(
    (await elsewhere.post(`/dossiers/${dossierId}/presence`, { tabId: randomUUID(), deciding: null })).status,
  ).toBe(404);
  expect((await tam.post(`/dossiers/${dossierId}/presence`, { tabId: 'x', deciding: 'dance' })).status).toBe(400);
});

it('holds nobody back: of two who decide at once one succeeds, and the other is told what changed', async () => {
  at('06:00:00');
  await beat(binh, randomUUID(), 'take');
  const answers = await Promise.all([tam, binh].map((person) => command<{ code?: string }>(person, dossierId, 'take')));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = answers.find(({ status }) => status === 409)?.body;
  expect(refused).toMatchObject({
    code: 'dossierChanged',
    changes: [{ action: 'take', actorName: expect.stringMatching(/Tâm|Bình/), at: '2026-11-23T06:00:00.000Z' }],
  });
});
