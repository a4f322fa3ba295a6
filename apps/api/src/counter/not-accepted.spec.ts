import type { DossierDto } from '../dossiers/dossiers.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { complete, enter, HOUSEHOLD_BUSINESS, MAI } from '../testing/at-counter';
import { BIRTH, command } from '../testing/filing';
import { EXAMPLE_ANSWERS } from '../demo';
import type { AtCounterDto } from './counter-desk.dto';

let api: ApiUnderTest;
let longHoa: Person;
let hanh: Person;

beforeAll(async () => {
  api = await startApi();
  api.clock.setTo('2026-11-23T02:00:00Z');
  [longHoa, hanh] = [await api.as('motcua.longhoa'), await api.as('motcua.tanninh')];
});
afterAll(() => api.stop());

const listOf = async (person: Person) => (await person.get<AtCounterDto>('/counter/not-accepted')).body.items;
const item = { kind: 'field' as const, target: '/business/name', reason: 'Trùng tên' };

it('a counter keeps in sight what it took in for another agency until it has accepted it, with what comes next', async () => {
  const id = (
    await enter(longHoa, await complete(longHoa, HOUSEHOLD_BUSINESS), { answer: 'requestSupplement', items: [item] })
  ).body.id;
  const dossier = (await longHoa.get<DossierDto>(`/dossiers/${id}`)).body;
  // Another agency decides it: no inbox of this counter has it.
  expect((await longHoa.get<{ items: object[] }>('/inbox?view=all')).body.items).toEqual([]);
  expect(await listOf(longHoa)).toMatchObject([
    {
      dossier: { id, applicantName: MAI.fullName, agency: { id: dossier.agency.id } },
      ...{ answerDueAt: null, answerBy: dossier.openSupplement?.answerBy, isLate: false },
    },
  ]);
  expect(await listOf(hanh)).toEqual([]);

  const answers = EXAMPLE_ANSWERS[HOUSEHOLD_BUSINESS];
  expect((await command(longHoa, id, 'supplement', { answers, note: 'Đã sửa tên' })).status).toBe(200);
  // Its answer is due after eight working hours; the day between is a holiday.
  expect((await listOf(longHoa)).map((one) => [one.dossier.id, one.answerDueAt])).toEqual([
    [id, '2026-11-25T02:00:00.000Z'],
  ]);
  api.clock.setTo('2026-11-25T03:00:00Z');
  const tomorrow = await api.as('motcua.longhoa');
  expect((await listOf(tomorrow))[0]).toMatchObject({ dossier: { id }, isLate: true });
  expect((await command(tomorrow, id, 'receive')).status).toBe(200);
  expect((await listOf(tomorrow)).map((one) => one.dossier.id)).not.toContain(id);
});

it('what waits for the counter comes before what waits for its applicant, of one’s own agency too', async () => {
  const asked = { answer: 'requestSupplement' as const, items: [{ ...item, target: '/child/fullName' }] };
  const counter = await api.as('motcua.tanninh');
  const first = (await enter(counter, await complete(counter, BIRTH), asked)).body.id;
  api.clock.setTo(new Date(api.clock.now().getTime() + 60_000).toISOString());
  const second = (await enter(counter, await complete(counter, BIRTH), asked)).body.id;
  expect((await listOf(counter)).map(({ dossier }) => dossier.id)).toEqual([first, second]);
  expect(
    (await command(counter, second, 'supplement', { answers: EXAMPLE_ANSWERS[BIRTH], note: 'Đã đúng' })).status,
  ).toBe(200);
  expect((await listOf(counter)).map(({ dossier }) => dossier.id)).toEqual([second, first]);
});
