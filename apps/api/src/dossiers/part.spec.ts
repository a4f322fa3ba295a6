import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import { actorOf } from '../testing/many-dossiers';
import type { DossierDto } from './dossiers.dto';

const KARAOKE = '1.001029';

let api: ApiUnderTest;
let lan: Person;
let office: Person;
let leader: Person;
let police: Person;
let ward: Person;
let id: string;
/** Of the first filing. */
let paper: string;

beforeAll(async () => {
  api = await startApi();
  await nowIs('2026-11-23T02:00:00Z');
  id = (await file(lan, KARAOKE)).id;
  await command(office, id, 'receive');
  await command(office, id, 'take');
  await finish(office, 'call-team');
  const [agencyId] = (await actorOf(api, 'motcua.tanninh')).agencyIds;
  const asked = { agencyIds: [agencyId], question: 'Có vướng dân cư không?', workingHours: 8, whenSilent: 'remind' };
  await command(office, id, 'ask-opinion', asked);
  paper = (await read(lan)).attachments[0]?.id ?? '';
});
afterAll(() => api.stop());

async function nowIs(instant: string): Promise<void> {
  api.clock.setTo(instant);
  [lan, office, leader, police, ward] = await Promise.all([
    api.as('0900000001'),
    api.as('motcua.tinh'),
    api.as('lanhdao.tinh'),
    api.as('chuyenvien.congan'),
    api.as('chuyenvien.tanninh'),
  ]);
}

const read = async (person: Person) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;
async function finish(person: Person, step: string): Promise<void> {
  const run = (await read(office)).steps.find((one) => one.step === step && one.end === null);
  await command(person, id, 'finish-step', { run: run?.number, note: `Xong ${step}` });
}
const statusOf = async (person: Person, path: string) => (await person.get(path)).status;

it('is shown whole to an agency while it has a step to do or an opinion to give', async () => {
  for (const person of [police, ward]) {
    const seen = await read(person);
    expect(seen).toMatchObject({ part: null, applicant: { nationalId: expect.any(String) } });
    expect(seen.steps.length).toBeGreaterThan(3);
  }
  expect(await statusOf(police, `/dossiers/${id}/control-sheet`)).toBe(200);
});

it('then is shown to it as its own part: its step or its answer, the papers that it had, and of the applicant the name', async () => {
  await finish(police, 'security');
  await command(ward, id, 'give-opinion', { opinion: 1, position: 'disagree', text: 'Sát trường học' });
  const [byPolice, byWard] = [await read(police), await read(ward)];
  expect(byPolice.steps.map(({ step, end }) => [step, end?.note])).toEqual([['security', 'Xong security']]);
  expect(byPolice.opinions).toEqual([]);
  expect(byWard.steps).toEqual([]);
  expect(byWard.opinions).toMatchObject([{ answer: { text: 'Sát trường học' } }]);
  for (const seen of [byPolice, byWard]) {
    expect(seen).toMatchObject({ part: { showsPapers: true, papersUntil: null }, representative: null, takenBy: null });
    expect(seen.applicant).toMatchObject({ fullName: 'Nguyễn Thị Lan', nationalId: null, phone: null, email: null });
    expect(seen.attachments.map((one) => one.id)).toContain(paper);
    expect(JSON.stringify(seen.timeline)).not.toMatch(/call-team|Bùi Thanh Thảo.*finishStep/);
  }
  expect(byPolice.timeline.map(({ action }) => action)).toEqual(['finishStep']);
  expect(byWard.timeline.map(({ action }) => action)).toEqual(['askOpinion', 'giveOpinion']);
  expect(await statusOf(police, `/attachments/${paper}/content`)).toBe(200);
  for (const closed of ['control-sheet', 'documents', 'presence'])
    expect(await statusOf(police, `/dossiers/${id}/${closed}`)).toBe(404);
});

it('does not show it what came later: what was filed anew, or how others went on', async () => {
  const before = (await read(police)).answers;
  const items = [{ kind: 'field', target: '/business/venueName', reason: 'Chưa khớp' }];
  await command(office, id, 'request-supplement', { items });
  const { answers, papers } = await read(lan);
  const code = papers.find(({ required }) => required)?.code ?? '';
  await lan.upload(`/dossiers/${id}/attachments`, code, 'moi.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
  const business = { ...(answers['business'] as object), venueName: 'Tên mới' };
  expect((await command(lan, id, 'supplement', { answers: { ...answers, business } })).status).toBe(200);
  const added = (await read(lan)).attachments.find(({ fileName }) => fileName === 'moi.pdf');
  expect(added).toBeDefined();
  const seen = await read(police);
  expect(seen.answers).toEqual(before);
  expect(seen.attachments.map(({ fileName }) => fileName)).not.toContain('moi.pdf');
  expect(await statusOf(police, `/attachments/${added?.id}/content`)).toBe(404);
  expect(await statusOf(office, `/attachments/${added?.id}/content`)).toBe(200);
});

it('tells it what became of the dossier, and shows the papers for ninety days more', async () => {
  await command(office, id, 'stop', { reason: 'Phòng hát không đạt' });
  const seen = await read(police);
  expect(seen).toMatchObject({
    state: 'stopped',
    part: { papersUntil: '2027-02-21T17:00:00.000Z', showsPapers: true },
  });
  expect(seen.timeline.at(-1)).toMatchObject({ action: 'stop', reason: 'Phòng hát không đạt', actor: { name: null } });
  await nowIs('2027-02-21T16:00:00Z');
  expect((await read(police)).part?.showsPapers).toBe(true);
  await nowIs('2027-02-21T18:00:00Z');
  const later = await read(police);
  expect(later).toMatchObject({
    state: 'stopped',
    answers: {},
    attachments: [],
    papers: [],
    part: { showsPapers: false },
  });
  expect(later.steps.map(({ step }) => step)).toEqual(['security']);
  expect(await statusOf(police, `/attachments/${paper}/content`)).toBe(404);
  expect((await read(office)).attachments.length).toBeGreaterThan(0);
  expect((await read(leader)).part).toBeNull();
});
