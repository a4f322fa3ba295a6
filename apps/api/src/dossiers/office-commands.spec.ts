import { randomUUID } from 'node:crypto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { DossierDto } from './dossiers.dto';

let api: ApiUnderTest;
let lan: Person;
let counter: Person;
let officer: Person;
let leader: Person;

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
}

const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;

async function inProgress(): Promise<string> {
  const { id } = await file(lan);
  await command(counter, id, 'receive');
  await command(officer, id, 'take');
  return id;
}

describe('the answer that the counter owes', () => {
  it('is due eight working hours after the dossier came in, and is over with the receipt', async () => {
    const { id } = await file(lan);
    expect(await read(counter, id)).toMatchObject({
      answerDueAt: '2026-11-25T02:00:00.000Z',
      remainingWorkingMinutes: 480,
    });
    await command(counter, id, 'receive');
    expect((await read(counter, id)).answerDueAt).toBeNull();
  });
});

describe('a payment that comes first', () => {
  it('stops the clock, is read by the applicant, and lets it go on with a receipt', async () => {
    const id = await inProgress();
    const before = await read(lan, id);
    await nowIs('2026-11-23T03:00:00Z');
    const asked = await command(officer, id, 'ask-payment', { amount: 250_000, reason: 'Phí đo đạc' });
    expect(asked).toMatchObject({ status: 200, body: { state: 'pausedForPayment' } });
    const waiting = await read(lan, id);
    expect(waiting).toMatchObject({
      openPayment: { amount: 250_000, reason: 'Phí đo đạc' },
      flags: ['feeDue', 'clockPaused'],
    });
    expect(waiting.timeline.at(-1)).toMatchObject({ action: 'askPayment', payment: { amount: 250_000 } });

    await nowIs('2026-11-26T03:00:00Z');
    expect((await command(officer, id, 'confirm-payment', { receiptNumber: 'BL 7' })).status).toBe(403);
    const paid = await command(counter, id, 'confirm-payment', { receiptNumber: 'BL 7' });
    expect(paid.body.state).toBe('inProgress');
    const after = await read(lan, id);
    // Two working days were waited, for the 24th is a holiday.
    expect(after).toMatchObject({ openPayment: null, flags: [] });
    expect(String(after.dueAt) > String(before.dueAt)).toBe(true);
    expect(after.deadline?.ledger.find(({ date }) => date === '2026-11-25')).toMatchObject({
      ...{ counted: false, reason: 'paused', pausedMinutes: 480 },
    });
  });

  it('is a whole amount of đồng', async () => {
    const id = await inProgress();
    for (const amount of [0, -5, 1.5, 'nhiều'])
      expect(await command(officer, id, 'ask-payment', { amount, reason: 'Phí' })).toMatchObject({
        ...{ status: 400, body: { code: 'invalidRequest' } },
      });
    expect((await read(officer, id)).state).toBe('inProgress');
  });
});

describe('a rule of law that stops the clock', () => {
  const why = { reason: 'Chờ kết luận giám định chữ ký', legalBasis: 'Luật Giám định tư pháp 2012, Điều 26a' };

  it('is the leader’s to name; the applicant reads it, since when and until when, and the ledger cites it', async () => {
    const id = await inProgress();
    const before = await read(lan, id);
    await nowIs('2026-11-23T03:00:00Z');
    expect((await command(officer, id, 'pause-clock', why)).status).toBe(403);
    const paused = await command(leader, id, 'pause-clock', { ...why, until: '2026-11-27' });
    expect(paused).toMatchObject({ status: 200, body: { state: 'pausedByLaw', dueAt: before.dueAt } });
    const waiting = await read(lan, id);
    expect(waiting).toMatchObject({
      openPause: { ...why, until: '2026-11-27', since: '2026-11-23T03:00:00.000Z' },
      flags: ['clockPaused'],
      actions: ['withdraw'],
    });
    expect(waiting.timeline.at(-1)).toMatchObject({ action: 'pauseClock', ...why, until: '2026-11-27' });
    expect(waiting.steps.find(({ end }) => end === null)).toMatchObject({ isPaused: true });

    await nowIs('2026-11-26T03:00:00Z');
    expect((await command(counter, id, 'resume-clock')).status).toBe(403);
    const gone = await command(officer, id, 'resume-clock', { note: 'Đã có kết luận giám định' });
    expect(gone).toMatchObject({ status: 200, body: { state: 'inProgress' } });
    const after = await read(lan, id);
    expect(after).toMatchObject({ openPause: null, flags: [] });
    expect(String(after.dueAt) > String(before.dueAt)).toBe(true);
    expect(after.timeline.at(-1)).toMatchObject({ action: 'resumeClock', note: 'Đã có kết luận giám định' });
    expect(after.deadline?.ledger.find(({ date }) => date === '2026-11-25')).toMatchObject({
      ...{ counted: false, reason: 'paused', pausedMinutes: 480, source: why.legalBasis },
    });
  });

  it('is refused without an article, with a day that is none, and with one that has passed', async () => {
    const id = await inProgress();
    for (const [wrong, status, code] of [
      [{ legalBasis: '' }, 400, 'invalidRequest'],
      [{ legalBasis: '  ' }, 422, 'legalBasisMissing'],
      [{ until: '2026-02-30' }, 400, 'invalidRequest'],
      [{ until: '2026-11-22' }, 422, 'pauseEndPassed'],
    ] as const)
      expect(await command(leader, id, 'pause-clock', { ...why, ...wrong })).toMatchObject({ status, body: { code } });
    expect((await read(leader, id)).state).toBe('inProgress');
  });
});

describe('an apology with a new day', () => {
  it('moves the due date once, tells the applicant why, and is the leader’s to give', async () => {
    const id = await inProgress();
    const { extension } = await read(leader, id);
    expect(extension?.objection).toBeNull();
    const newDay = '2026-12-04';
    expect((await command(officer, id, 'extend', { newDay, reason: 'Chờ xác minh' })).status).toBe(403);
    const given = await command(leader, id, 'extend', { newDay, reason: 'Chờ xác minh' });
    expect(given).toMatchObject({ status: 200, body: { dueAt: '2026-12-04T10:00:00.000Z' } });
    const seen = await read(lan, id);
    expect(seen.flags).toEqual(['extended']);
    expect(seen.timeline.at(-1)).toMatchObject({ action: 'extend', reason: 'Chờ xác minh', actor: { name: null } });
    expect(seen.extension).toBeNull();
    expect(await command(leader, id, 'extend', { newDay: '2026-12-11', reason: 'Nữa' })).toMatchObject({
      ...{ status: 409, body: { code: 'extensionUsed' } },
    });
  });

  it('comes too late on the last working day, and says so before anybody tries', async () => {
    const id = await inProgress();
    const { dueAt } = await read(leader, id);
    await nowIs(String(dueAt));
    expect((await read(leader, id)).extension?.objection).toBe('extensionTooLate');
    const late = await command(leader, id, 'extend', { newDay: '2026-12-18', reason: 'Chờ' });
    expect(late).toMatchObject({ status: 409, body: { code: 'extensionTooLate' } });
    expect(await command(leader, id, 'extend', { newDay: '18/12/2026', reason: 'Chờ' })).toMatchObject({ status: 400 });
  });
});

describe('who works on a dossier', () => {
  it('is named by the leader, among the case officers of the agency', async () => {
    const { id } = await file(lan);
    await command(counter, id, 'receive');
    const [chosen] = (await read(leader, id)).caseOfficers;
    expect(chosen?.heldDossiers).toBeGreaterThanOrEqual(0);
    expect(await command(leader, id, 'assign', { officerId: randomUUID() })).toMatchObject({
      ...{ status: 422, body: { code: 'officerNotAble' } },
    });
    expect(await command(leader, id, 'assign', { officerId: chosen?.id })).toMatchObject({
      ...{ status: 200, body: { state: 'inProgress' } },
    });
    expect((await read(leader, id)).takenBy?.id).toBe(chosen?.id);
    const told = (await read(lan, id)).timeline.at(-1);
    expect(told).toMatchObject({ action: 'assign', actor: { name: null } });
    expect(told?.officerName).toBeUndefined();
  });

  it('gives it back with a reason that the applicant does not read', async () => {
    const id = await inProgress();
    const given = await command(officer, id, 'release', { reason: 'Nghỉ ốm' });
    expect(given).toMatchObject({ status: 200, body: { state: 'inProgress' } });
    expect((await read(leader, id)).timeline.at(-1)).toMatchObject({ action: 'release', reason: 'Nghỉ ốm' });
    expect((await read(lan, id)).timeline.at(-1)?.reason).toBeUndefined();
    expect((await read(officer, id)).actions).toContain('take');
    expect(await command(officer, id, 'propose-result', { proposal: 'Cấp' })).toMatchObject({
      ...{ status: 409, body: { code: 'notTaken' } },
    });
    expect((await command(officer, id, 'take')).status).toBe(200);
    expect((await read(officer, id)).actions).not.toContain('take');
  });

  it('takes it once when two leaders decide at the same time', async () => {
    const { id } = await file(lan);
    await command(counter, id, 'receive');
    const { version, caseOfficers } = await read(leader, id);
    const answers = await Promise.all(
      [1, 2].map(() =>
        leader.post<{ code?: string }>(`/dossiers/${id}/assign`, {
          ...{ transactionId: randomUUID(), expectedVersion: version, officerId: caseOfficers[0]?.id },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('a further supplement', () => {
  it('needs a leader’s leave, and makes the dossier count as late', async () => {
    const id = await inProgress();
    const items = [{ kind: 'field', target: '/child/fullName', reason: 'Sai dấu' }];
    await command(officer, id, 'request-supplement', { items });
    const asked = await read(lan, id);
    expect(asked.openSupplement?.answerBy).toBe('2026-12-15');
    await command(lan, id, 'supplement', { answers: asked.answers, note: 'Đã đúng như giấy tờ' });
    expect(await command(officer, id, 'request-supplement', { items })).toMatchObject({
      ...{ status: 409, body: { code: 'supplementAlreadyRequested' } },
    });
    expect((await command(leader, id, 'allow-supplement', { reason: 'Giấy mới có lỗi khác' })).status).toBe(200);
    expect((await read(officer, id)).supplementsLeft).toBe(1);
    expect((await command(officer, id, 'request-supplement', { items })).status).toBe(200);
    expect((await read(officer, id)).flags).toContain('countsAsLate');
  });
});

describe('a correction by the office', () => {
  it('leaves a trace of what changed and tells the applicant why', async () => {
    const { id, answers } = await file(lan);
    const child = { ...(answers['child'] as Record<string, unknown>), fullName: 'Nguyễn Minh Anh' };
    const corrected = await command(counter, id, 'correct', { answers: { ...answers, child }, reason: 'Gõ nhầm tên' });
    expect(corrected.status).toBe(200);
    const seen = await read(lan, id);
    expect(seen.answers['child']).toMatchObject({ fullName: 'Nguyễn Minh Anh' });
    expect(seen.timeline.at(-1)).toMatchObject({
      ...{ action: 'correct', reason: 'Gõ nhầm tên', changed: ['/child/fullName'] },
    });
  });

  it('is judged like a filing, and changes something', async () => {
    const { id, answers } = await file(lan);
    expect(await command(counter, id, 'correct', { answers, reason: 'Nhầm' })).toMatchObject({
      ...{ status: 422, body: { code: 'answersUnchanged' } },
    });
    expect(await command(counter, id, 'correct', { answers: {}, reason: 'Nhầm' })).toMatchObject({
      ...{ status: 422, body: { code: 'invalidAnswers' } },
    });
    expect((await command(lan, id, 'correct', { answers, reason: 'Nhầm' })).status).toBe(403);
  });
});
