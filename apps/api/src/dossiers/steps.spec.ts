import { randomUUID } from 'node:crypto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { DossierDto } from './dossiers.dto';
import type { DossierStepDto } from './process.dto';
import type { TaskCountsDto, TaskPageDto } from './tasks.dto';

const KARAOKE = '1.001029';

let api: ApiUnderTest;
let lan: Person;
let office: Person;
let leader: Person;
let police: Person;
let builders: Person;
let ward: Person;

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
  office = await api.as('motcua.tinh');
  leader = await api.as('lanhdao.tinh');
  police = await api.as('chuyenvien.congan');
  builders = await api.as('chuyenvien.xaydung');
  ward = await api.as('chuyenvien.tanninh');
}

const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;
const open = ({ steps }: DossierDto) => steps.filter(({ end }) => end === null);
const named = (dossier: DossierDto, step: string): DossierStepDto => {
  const found = open(dossier).find((one) => one.step === step);
  if (!found) throw new Error(`${step} is not open`);
  return found;
};
async function finish(person: Person, id: string, step: string, more: object = {}) {
  const { number: run } = named(await read(office, id), step);
  return command(person, id, 'finish-step', { run, ...more });
}
/** A karaoke licence whose team was called: three agencies work on it side by side. */
async function withTeam(): Promise<string> {
  const { id } = await file(lan, KARAOKE);
  await command(office, id, 'receive');
  await command(office, id, 'take');
  await finish(office, id, 'call-team');
  return id;
}

describe('a dossier that several agencies work on', () => {
  it('is with all of them at once, each with a time of its own, and comes back when the last one is done', async () => {
    const id = await withTeam();
    const dossier = await read(office, id);
    expect(open(dossier).map(({ step, agency, isLead, dueAt }) => [step, agency.name.vi, isLead, dueAt])).toEqual([
      // Four and three working days after Monday nine o'clock; Tuesday 24 November is a holiday.
      ['visit', 'Sở Văn hóa, Thể thao và Du lịch', true, '2026-11-30T02:00:00.000Z'],
      ['security', 'Công an tỉnh', false, '2026-11-27T02:00:00.000Z'],
      ['building', 'Sở Xây dựng', false, '2026-11-27T02:00:00.000Z'],
    ]);
    expect((await finish(office, id, 'visit', { note: 'Phòng đạt' })).status).toBe(200);
    expect((await finish(police, id, 'security')).status).toBe(200);
    expect(open(await read(office, id)).map(({ step }) => step)).toEqual(['building']);
    expect(await command(office, id, 'propose-result', { proposal: 'Cấp' })).toMatchObject({
      ...{ status: 409, body: { code: 'stepsStillOpen' } },
    });
    expect((await finish(builders, id, 'building')).status).toBe(200);
    expect(open(await read(office, id)).map(({ step }) => step)).toEqual(['report']);
    expect((await command(office, id, 'propose-result', { proposal: 'Cấp' })).status).toBe(200);
    expect((await command(leader, id, 'approve')).status).toBe(200);
    expect(open(await read(leader, id)).map(({ step }) => step)).toEqual(['return']);
  });

  it('shows each agency its step and what it may do there, and others nothing', async () => {
    const id = await withTeam();
    expect((await ward.get(`/dossiers/${id}`)).status).toBe(404);
    const seen = await read(police, id);
    expect(seen.actions).toEqual([]);
    expect(seen.steps.map(({ step, actions }) => [step, actions])).toEqual([
      ['receive', []],
      ['call-team', []],
      ['visit', []],
      ['security', ['takeStep', 'assignStep', 'moveStep', 'finishStep', 'returnStep']],
      ['building', []],
    ]);
    // Nor may they decide about what is not their step.
    expect((await command(police, id, 'stop', { reason: 'Không đạt' })).status).toBe(403);
    const { number: run } = named(seen, 'building');
    expect(await command(police, id, 'finish-step', { run })).toMatchObject({ status: 403 });
  });

  it('is told to its applicant step by step, without who does it or what they tell each other', async () => {
    const id = await withTeam();
    await finish(police, id, 'security', { note: 'Đã kiểm tra sổ trực' });
    const { steps, timeline, agencyTimes } = await read(lan, id);
    expect(steps[3]).toMatchObject({
      ...{ step: 'security', agency: { name: { vi: 'Công an tỉnh' } }, takenBy: null, actions: [] },
      end: { how: 'finished', byName: null },
    });
    expect(JSON.stringify([steps, timeline])).not.toMatch(/Hồ Quang Dũng|sổ trực/);
    expect(agencyTimes.map(({ agency }) => agency.name.vi)).toContain('Công an tỉnh');
  });

  it('waits among the tasks of those agencies until it is done, what is due first in front', async () => {
    const before = (await police.get<TaskCountsDto>('/tasks/counts')).body.all.value;
    const [first, second] = [await withTeam(), await withTeam()];
    const tasks = async () => (await police.get<TaskPageDto>('/tasks?kind=step&limit=100')).body.items;
    const codes = async () => (await tasks()).map(({ dossier }) => dossier.id);
    expect(await codes()).toEqual(expect.arrayContaining([first, second]));
    expect((await tasks()).every(({ agency }) => agency.name.vi === 'Công an tỉnh')).toBe(true);
    await finish(police, first, 'security');
    expect(await codes()).not.toContain(first);
    expect((await police.get<TaskCountsDto>('/tasks/counts')).body.all.value).toBe(before + 1);
    // What the office decides itself is in its inbox, not here.
    expect((await office.get<TaskPageDto>('/tasks')).body.items).toEqual([]);
    const pages = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: TaskPageDto = (await police.get<TaskPageDto>(`/tasks?limit=1${cursor && `&cursor=${cursor}`}`)).body;
      pages.push(...page.items.map(({ dossier, kind, number }) => `${dossier.id} ${kind} ${number}`));
      cursor = page.nextCursor;
    }
    expect(new Set(pages).size).toBe(before + 1);
  });

  it('gives a step to one of two who want it, and tells the other', async () => {
    const id = await withTeam();
    const { version, steps } = await read(police, id);
    const run = steps.find(({ step }) => step === 'security')?.number;
    const taking = () => ({ transactionId: randomUUID(), expectedVersion: version, run });
    const answers = await Promise.all([
      police.post<{ code?: string }>(`/dossiers/${id}/take-step`, taking()),
      office.post<{ code?: string }>(`/dossiers/${id}/take-step`, taking()),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('dossierChanged');
  });

  it('goes back to an earlier step with a reason; what ran beside is broken off, and the history names both', async () => {
    const id = await withTeam();
    const { number: run } = named(await read(police, id), 'security');
    const back = { run, to: 'call-team', reason: 'Thiếu sơ đồ phòng hát' };
    expect((await command(police, id, 'return-step', back)).status).toBe(200);
    const dossier = await read(office, id);
    expect(open(dossier).map(({ step }) => step)).toEqual(['call-team']);
    expect(dossier.steps.flatMap(({ step, end }) => (end?.how === 'brokenOff' ? [step] : []))).toEqual([
      'visit',
      'building',
    ]);
    expect(dossier.timeline.at(-1)).toMatchObject({
      ...{ action: 'returnStep', reason: 'Thiếu sơ đồ phòng hát', agency: { name: { vi: 'Công an tỉnh' } } },
      step: { vi: 'Xác nhận điều kiện an ninh, trật tự, phòng cháy' },
    });
  });

  it('stands still as a whole while the applicant completes it, and every step goes on with what it had left', async () => {
    const id = await withTeam();
    await nowIs('2026-11-23T04:00:00Z');
    const items = [{ kind: 'field', target: '/business/venueName', reason: 'Chưa khớp giấy phép' }];
    expect((await command(office, id, 'request-supplement', { items })).status).toBe(200);
    const { number: run } = named(await read(police, id), 'security');
    expect((await command(police, id, 'finish-step', { run })).body).toMatchObject({ code: 'actionNotOpen' });
    await nowIs('2026-11-30T04:00:00Z');
    const { answers } = await read(lan, id);
    expect((await command(lan, id, 'supplement', { answers, note: 'Tên ghi đúng giấy phép' })).status).toBe(200);
    // 22 of 24 hours were left on Monday eleven o'clock.
    expect(named(await read(police, id), 'security')).toMatchObject({
      ...{ isPaused: false, usedMinutes: 120, dueAt: '2026-12-03T02:00:00.000Z' },
    });
  });
});

describe('an opinion', () => {
  const asking = async (more: object = {}) => {
    const id = await withTeam();
    const { body: agencies } = await office.get<{ items: { id: string; name: { vi: string } }[] }>('/agencies');
    const idOf = (name: string) => agencies.items.find((agency) => agency.name.vi === name)?.id;
    const question = { question: 'Tuyến đường có nằm trong quy hoạch?', workingHours: 16, whenSilent: 'remind' };
    const agencyIds = [idOf('Sở Xây dựng'), idOf('Sở Tài chính')];
    return { id, asked: await command(office, id, 'ask-opinion', { agencyIds, ...question, ...more }) };
  };

  it('is asked of several at once and answered by each, while the dossier stays', async () => {
    const { id, asked } = await asking();
    expect(asked.status).toBe(200);
    const given = { opinion: 1, position: 'agreeWithRemarks', text: 'Lùi bậc thềm vào 1 m' };
    expect((await command(police, id, 'give-opinion', given)).status).toBe(403);
    expect((await command(builders, id, 'give-opinion', given)).status).toBe(200);
    const { opinions, state } = await read(office, id);
    expect(state).toBe('inProgress');
    expect(opinions).toMatchObject([
      { agency: { name: { vi: 'Sở Xây dựng' } }, answer: { position: 'agreeWithRemarks', byName: 'Mai Thị Cúc' } },
      { agency: { name: { vi: 'Sở Tài chính' } }, answer: null, actions: ['giveOpinion', 'withdrawOpinion'] },
    ]);
    // The history names the agency that answered, not the one that asked.
    const { timeline } = await read(lan, id);
    expect(timeline.find(({ action }) => action === 'giveOpinion')?.agency.name.vi).toBe('Sở Xây dựng');
    // The applicant knows who was asked, not what was said.
    expect((await read(lan, id)).opinions[0]).toMatchObject({ question: null, answer: { text: null, byName: null } });
  });

  it('of nobody, without a question or of an agency that is gone is refused with what to do', async () => {
    expect((await asking({ agencyIds: [] })).asked).toMatchObject({ status: 400, body: { code: 'invalidRequest' } });
    expect((await asking({ question: '  ' })).asked).toMatchObject({ status: 422, body: { code: 'reasonMissing' } });
    expect((await asking({ agencyIds: [randomUUID()] })).asked).toMatchObject({ body: { code: 'agencyNotInForce' } });
  });

  it('is waited for before a result is proposed, or said to be no longer needed', async () => {
    const { id } = await asking();
    for (const [person, step] of [
      [office, 'visit'],
      [police, 'security'],
      [builders, 'building'],
    ] as const)
      await finish(person, id, step);
    const propose = () => command(office, id, 'propose-result', { proposal: 'Cấp' });
    expect(await propose()).toMatchObject({ status: 409, body: { code: 'opinionStillOpen' } });
    for (const opinion of [1, 2])
      expect((await command(office, id, 'withdraw-opinion', { opinion, reason: 'Đã họp thống nhất' })).status).toBe(
        200,
      );
    expect((await propose()).status).toBe(200);
  });
});
