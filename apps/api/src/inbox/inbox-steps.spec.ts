import { DossierBatchStore } from '@mot-cua/persistence';
import { randomUUID } from 'node:crypto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { InboxPageDto, ProcedureStepsDto } from '../dossiers/inbox.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { InboxViewDto } from './inbox-views.dto';

const KARAOKE = '1.001029';

let api: ApiUnderTest;
let lan: Person;
let office: Person;
let leader: Person;
let police: Person;
/** Dossiers by how far they are: filed, with the team side by side, at the report, paused at the beginning. */
const at: Record<'filed' | 'team' | 'late' | 'report', string> = { filed: '', team: '', late: '', report: '' };

beforeAll(async () => {
  api = await startApi();
  await nowIs('2026-11-18T02:00:00Z');
  at.late = await atTeam();
  await nowIs('2026-11-23T03:00:00Z');
  at.filed = (await file(lan, KARAOKE)).id;
  at.team = await atTeam();
  at.report = await atTeam();
  const builders = await api.as('chuyenvien.xaydung');
  await finish(office, at.report, 'visit');
  await finish(police, at.report, 'security');
  await finish(builders, at.report, 'building');
});
afterAll(() => api.stop());

async function nowIs(instant: string): Promise<void> {
  api.clock.setTo(instant);
  lan = await api.as('0900000001');
  office = await api.as('motcua.tinh');
  leader = await api.as('lanhdao.tinh');
  police = await api.as('chuyenvien.congan');
}

const runOf = async (id: string, step: string) =>
  (await office.get<DossierDto>(`/dossiers/${id}`)).body.steps.find((one) => one.step === step && one.end === null);

async function finish(person: Person, id: string, step: string): Promise<void> {
  await command(person, id, 'finish-step', { run: (await runOf(id, step))?.number });
}

/** A karaoke licence that three agencies look at side by side. */
async function atTeam(): Promise<string> {
  const { id } = await file(lan, KARAOKE);
  await command(office, id, 'receive');
  await command(office, id, 'take');
  await finish(office, id, 'call-team');
  return id;
}

const page = async (question: string, person = office) => (await person.get<InboxPageDto>(`/inbox?${question}`)).body;
const ids = ({ items }: InboxPageDto) => items.map(({ id }) => id);
const AT_SECURITY = `view=all&procedureCode=${KARAOKE}&step=security`;

it('says which steps a dossier is at, of which other agency, who has them, and how their time stands', async () => {
  await command(police, at.team, 'take-step', { run: (await runOf(at.team, 'security'))?.number });
  const { items } = await page('view=all');
  const steps = (id: string) => items.find((one) => one.id === id)?.steps;
  expect(steps(at.filed)).toEqual([]);
  expect(steps(at.team)?.map(({ name, agency, takenBy }) => [name.vi, agency?.name.vi, takenBy])).toEqual([
    // The next due first.
    ['Xác nhận điều kiện an ninh, trật tự, phòng cháy', 'Công an tỉnh', 'Hồ Quang Dũng'],
    ['Xác nhận điều kiện công trình', 'Sở Xây dựng', null],
    ['Thẩm định thực tế từng phòng hát', 'Sở Văn hóa, Thể thao và Du lịch', expect.any(String)],
  ]);
  expect(steps(at.team)?.every(({ isLate, remainingMinutes }) => !isLate && remainingMinutes > 0)).toBe(true);
  expect(steps(at.late)?.map(({ isLate, remainingMinutes }) => [isLate, remainingMinutes < 0])).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
});

it('names no agency where the step is of one’s own', async () => {
  const { id } = await file(lan);
  const [counter, officer] = [await api.as('motcua.tanninh'), await api.as('chuyenvien.tanninh')];
  await command(counter, id, 'receive');
  const { items } = await page('view=inProgress', officer);
  expect(items.map((one) => [one.id, one.steps.map(({ agency }) => agency)])).toEqual([[id, [null]]]);
});

it('finds what is at a step of a procedure, and nothing that has left it', async () => {
  expect(ids(await page(AT_SECURITY)).toSorted()).toEqual([at.team, at.late].toSorted());
  expect(ids(await page(`view=all&procedureCode=${KARAOKE}&step=report`))).toEqual([at.report]);
  expect(ids(await page(`view=late&procedureCode=${KARAOKE}&step=report`))).toEqual([]);
  // A code is a step of one procedure.
  expect(ids(await page('view=all&procedureCode=1.001193&step=security'))).toEqual([]);
  expect((await office.get('/inbox?step=security')).body).toMatchObject({
    ...{ code: 'invalidRequest', fields: [{ pointer: '/procedureCode', code: 'required' }] },
  });
});

it('goes by the step in saved views, their counts, batches and files', async () => {
  const question = { view: 'all', procedureCode: KARAOKE, step: 'security', sort: 'stepDue' };
  const saved = (await leader.post<InboxViewDto>('/inbox/views', { name: 'Chờ công an', question })).body;
  expect(saved).toMatchObject({ question, count: { value: 2, capped: false } });

  const order = { action: 'approve', question, transactionId: randomUUID() };
  const { body: batch } = await leader.post<{ id: string }>('/dossier-batches', order);
  const batches = api.app.get(DossierBatchStore);
  expect((await batches.itemsOf(batch.id)).map(({ item }) => item.dossierId)).toEqual([at.late, at.team]);

  const { body } = await office.get<Buffer>(`/inbox/file?format=csv&${AT_SECURITY}&sort=stepDue&columns=step`);
  const [, first, second, ...more] = body.toString('utf8').trimEnd().split('\r\n');
  expect(more).toEqual([]);
  expect(first).toMatch(/phòng cháy \(Công an tỉnh, 2026-11-23 09:00, trễ hạn\); Xác nhận điều kiện công trình \(/);
  expect(second).not.toContain('trễ hạn');
});

it('puts first whose next step is due first, page by page', async () => {
  const whole = await page('view=all&sort=stepDue');
  const keys = whole.items.map(({ counterDueAt, steps, dueAt, submittedAt }) =>
    String(counterDueAt ?? steps[0]?.dueAt ?? dueAt ?? submittedAt),
  );
  expect(keys).toEqual(keys.toSorted());
  const paged: string[] = [];
  for (let cursor = ''; ;) {
    const { items, nextCursor } = await page(`view=all&sort=stepDue&limit=1${cursor && `&cursor=${cursor}`}`);
    paged.push(...items.map(({ id }) => id));
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  expect(paged).toEqual(ids(whole));
  expect(paged).toHaveLength(whole.count.value);
});

it('names the steps of a procedure that dossiers can be at, so not that of receiving', async () => {
  const { items } = (await office.get<ProcedureStepsDto>(`/inbox/steps?procedureCode=${KARAOKE}`)).body;
  const codes = items.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['call-team', 'security', 'report', 'return']));
  expect(codes).not.toContain('receive');
  expect((await office.get<ProcedureStepsDto>('/inbox/steps?procedureCode=9.999999')).body.items).toEqual([]);
});
