import { createDataSource } from '@mot-cua/persistence';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { EXAMPLE_ANSWERS } from '../demo';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, DOCUMENT, file, PHOTO } from '../testing/filing';
import { practising, RUNS } from '../testing/practising';
import type { PracticeRunDto, PracticeRunListDto } from './practice-runs.dto';

/** Every table that a real dossier leaves something in. */
const REAL = [
  ...['dossier', 'dossier_event', 'outbox', 'dossier_serial', 'result_serial', 'result_register'],
  ...['draft', 'attachment'],
];

let api: ApiUnderTest;
let ha: Person;
let thao: Person;
let database: DataSource;
/** The version that is filed by. */
let version: number;

beforeAll(async () => {
  api = await startApi();
  database = await createDataSource({ url: api.databaseUrl, poolSize: 1 }).initialize();
  await database.query(`UPDATE account SET roles = roles || '{catalogueAdmin}' WHERE username = 'motcua.tinh'`);
  [ha, thao] = [await api.as('danhmuc'), await api.as('motcua.tinh')];
  version = (await ha.get<{ version: number }>(`/procedures/${BIRTH}`)).body.version;
});
afterAll(async () => {
  await database.destroy();
  await api.stop();
});
beforeEach(() => api.clock.setTo('2026-11-23T02:00:00Z'));
afterEach(async () => {
  const { body } = await ha.get<PracticeRunListDto>(RUNS);
  for (const { id } of body.items) await ha.delete(`${RUNS}/${id}`);
});

const { begin, read, save, upload, submit, act, filledIn } = practising(() => ({ administrator: ha, version }));

async function submitted(): Promise<PracticeRunDto> {
  const answer = await submit(await filledIn());
  expect(answer).toMatchObject({ status: 200 });
  return answer.body;
}

async function realTraces() {
  const rows = await Promise.all(REAL.map((table) => database.query(`SELECT * FROM ${table} ORDER BY 1, 2`)));
  const counter = await api.as('motcua.tanninh');
  const seen = await Promise.all([
    counter.get('/inbox').then(({ body }) => body),
    counter.get('/inbox/counts').then(({ body }) => body),
    counter.get('/forwarding').then(({ body }) => body),
    api
      .someone()
      .get('/statistics')
      .then(({ body }) => body),
  ]);
  return { rows, seen };
}

describe('a practice run', () => {
  it('walks birth registration from its form to its result, and no real dossier, number, message or count knows of it', async () => {
    await file(await api.as('0900000001'));
    const before = await realTraces();

    let run = await submitted();
    expect(run).toMatchObject({ state: 'submitted', version: 1, code: 'H53.20-261123-0000', check: null });
    expect(run.fees?.lines.length).toBeGreaterThan(0);
    await act(run.id, 'counterOfficer', 'receive');
    await act(run.id, 'caseOfficer', 'take');
    api.clock.setTo('2026-11-23T03:00:00Z');
    const items = [{ kind: 'field', target: '/child/fullName', reason: 'Viết đủ chữ đệm' }];
    run = (await act(run.id, 'caseOfficer', 'requestSupplement', { items })).body;
    expect(run).toMatchObject({ state: 'pausedForSupplement', openSupplement: { items } });
    expect(run.remainingWorkingMinutes).toBe(5 * 60);
    api.clock.setTo('2026-11-23T08:00:00Z');
    const answers = { ...EXAMPLE_ANSWERS[BIRTH], copies: 5 };
    const asItWas = await act(run.id, 'citizen', 'supplement', { answers });
    expect(asItWas).toMatchObject({ status: 422, body: { code: 'itemsStillOpen' } });
    run = (await act(run.id, 'citizen', 'supplement', { answers, note: 'Tên không có chữ đệm' })).body;
    expect(run).toMatchObject({ state: 'inProgress', answers: { copies: 5 } });
    await act(run.id, 'caseOfficer', 'proposeResult', { note: 'Đủ điều kiện đăng ký' });
    run = (await act(run.id, 'leader', 'approve')).body;
    expect(run).toMatchObject({
      state: 'resolved',
      results: [{ code: 'birth-certificate', name: { vi: 'Giấy khai sinh' } }],
    });
    run = (await act(run.id, 'clerk', 'handOver')).body;
    expect(run).toMatchObject({ state: 'returned', turns: [] });

    expect(run.timeline.map(({ action, actor }) => [action, actor.role])).toEqual([
      ['submit', 'citizen'],
      ['receive', 'counterOfficer'],
      ['take', 'caseOfficer'],
      ['requestSupplement', 'caseOfficer'],
      ['supplement', 'citizen'],
      ['proposeResult', 'caseOfficer'],
      ['approve', 'leader'],
      ['issueResult', 'system'],
      ['handOver', 'clerk'],
    ]);
    expect(new Set(run.timeline.map(({ playedBy }) => playedBy))).toEqual(new Set(['Ngô Thu Hà']));
    expect(run.timeline.map(({ telling }) => telling.status)).toEqual(['1', '2', '4', '5', '4', '4', '4', '9', '10']);
    expect(run.timeline.at(-1)?.telling.messages).toMatchObject({
      DongBoHoSoMC: { MaHoSo: run.code, TrangThaiHoSo: '10', DanhSachHoSoBoSung: [{ TrangThaiBoSung: '1' }] },
      CapNhatTienDoHoSoMC: { NoiDungXuLy: 'Bước 9: Trả kết quả' },
    });

    // What is left of a time is read off the clock.
    api.clock.setTo('2026-11-23T02:00:00Z');
    expect(await realTraces()).toEqual(before);
    expect((await api.someone().get(`/lookup/${run.code}`)).status).toBe(404);
    expect((await thao.get(`/dossiers/${run.id}`)).status).toBe(404);
  });

  it('ends with the document that the portal would write, without a number', async () => {
    const run = await submitted();
    const path = `${RUNS}/${run.id}/results/birth-certificate`;
    expect((await ha.get(path)).status).toBe(404);
    await act(run.id, 'counterOfficer', 'receive');
    await act(run.id, 'caseOfficer', 'take');
    await act(run.id, 'caseOfficer', 'proposeResult', { note: 'Đủ' });
    const { body } = await act(run.id, 'leader', 'approve');
    expect(body.timeline.at(-1)).toMatchObject({ action: 'issueResult', number: 'CHẠY THỬ' });
    const document = await ha.get<Buffer>(path);
    expect(document).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    expect(document.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(document.body.toString('latin1')).toMatch(/\/ca 0\.16/);
  });

  it('shows what its answers lead to while it is filled in: papers, fees, due date, agency, every problem', async () => {
    const { body: run, status } = await begin();
    expect(status).toBe(201);
    expect(run).toMatchObject({ state: 'draft', answers: { requester: { fullName: 'Nguyễn Văn Chạy Thử' } } });
    expect(run.check?.problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/agencyId', '/child/fullName', '/papers/birth-notification']),
    );
    const refused = await submit(run);
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalidAnswers' } });
    expect(refused.body.fields).toHaveLength(run.check?.problems.length ?? 0);

    const { check } = await filledIn();
    expect(check?.problems).toEqual([]);
    expect(check?.fees?.total).toBe(16_000);
    expect(check?.expected).toMatchObject({ processingTime: { unit: 'sameDay' } });
    expect(check?.expected?.ledger.length).toBeGreaterThan(0);
    expect(check?.papers).toEqual(
      expect.arrayContaining([{ code: 'birth-notification', need: 'always', because: [] }]),
    );
  });

  it.each([
    ['citizen', 'receive', {}, 403, 'roleNotAllowed'],
    ['caseOfficer', 'take', {}, 409, 'actionNotOpen'],
    ['counterOfficer', 'refuse', { reason: '  ' }, 422, 'reasonMissing'],
    ['counterOfficer', 'requestSupplement', { items: [] }, 422, 'supplementEmpty'],
    ['counterOfficer', 'receive', { expectedVersion: 7 }, 409, 'dossierChanged'],
    ['counterOfficer', 'issueResult', {}, 400, 'invalidRequest'],
    ['caseOfficer', 'proposeResult', {}, 400, 'invalidRequest'],
  ])('refuses as a real dossier would: the %s, %s with %j', async (role, action, more, status, code) => {
    const run = await submitted();
    expect(await act(run.id, role, action, more)).toMatchObject({ status, body: { code } });
    expect((await read(run.id)).version).toBe(1);
  });

  it('asks once for a supplement, and judges its answers like those of a submission', async () => {
    const { id } = await submitted();
    const items = [{ kind: 'paper', target: 'birth-notification', reason: 'Ảnh mờ' }];
    await act(id, 'counterOfficer', 'requestSupplement', { items });
    expect((await upload(id, 'birth-notification', 'rõ hơn.png', PHOTO)).status).toBe(201);
    expect(await act(id, 'citizen', 'supplement', { answers: {} })).toMatchObject({
      status: 422,
      body: { code: 'invalidAnswers' },
    });
    const { body } = await act(id, 'citizen', 'supplement', { answers: EXAMPLE_ANSWERS[BIRTH] });
    expect(body.state).toBe('submitted');
    expect(body.files.map(({ filed }) => filed)).not.toContain(false);
    expect(await act(id, 'counterOfficer', 'requestSupplement', { items })).toMatchObject({
      body: { code: 'supplementAlreadyRequested' },
    });
    expect((await upload(id, 'birth-notification', 'sau.png', PHOTO)).body.code).toBe('actionNotOpen');
  });

  it('happens once, however often it is sent', async () => {
    const transactionId = randomUUID();
    const body = { transactionId, source: 'published', version };
    const [one, two] = await Promise.all([begin(body), begin(body)]);
    expect(one.body.id).toBe(two.body.id);
    expect(await begin(body, thao)).toMatchObject({ status: 409, body: { code: 'transactionReused' } });

    const run = await filledIn();
    const click = randomUUID();
    const answers = await Promise.all([submit(run, click), submit(run, click)]);
    expect(answers.map(({ status, body: { version } }) => [status, version])).toEqual([
      [200, 1],
      [200, 1],
    ]);
    expect(await submit(run)).toMatchObject({ status: 409, body: { code: 'actionNotOpen' } });
    const command = { transactionId: click, expectedVersion: 1, role: 'counterOfficer', action: 'receive' };
    expect(await ha.post(`${RUNS}/${run.id}/acts`, command)).toMatchObject({
      status: 409,
      body: { code: 'transactionReused' },
    });
  });
});

describe('two administrators', () => {
  it('see each other’s runs, and the one who comes second overwrites nothing', async () => {
    const { body: run } = await begin();
    expect((await thao.get<PracticeRunListDto>(RUNS)).body.items).toMatchObject([
      { id: run.id, begunByName: 'Ngô Thu Hà', source: 'published', state: 'draft' },
    ]);
    expect((await save(run, { answers: { copies: 1 } }, thao)).status).toBe(200);
    expect(await save(run, { answers: { copies: 2 } })).toMatchObject({
      status: 409,
      body: { code: 'draftChangedElsewhere', currentRevision: 2 },
    });
    expect(await submit(run)).toMatchObject({ status: 409, body: { code: 'draftChangedElsewhere' } });
    expect((await read(run.id)).answers).toEqual({ copies: 1 });
  });

  it('cannot both act: one wins, the other is told', async () => {
    const { id } = await submitted();
    const both = await Promise.all([
      act(id, 'counterOfficer', 'receive'),
      act(id, 'counterOfficer', 'refuse', { reason: 'Sai nơi nộp' }, thao),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const run = await read(id);
    expect(run.version).toBe(2);
    const isThao = run.state === 'refused';
    expect(run.timeline.at(-1)?.playedBy).toBe(isThao ? 'Bùi Thanh Thảo' : 'Ngô Thu Hà');
  });

  it('are the only ones: to others there is nothing', async () => {
    const { body: run } = await begin();
    for (const login of ['0900000001', 'motcua.tanninh', 'lanhdao.tinh', 'quantri']) {
      const person = await api.as(login);
      expect((await person.get(`${RUNS}/${run.id}`)).status).toBe(403);
      expect((await person.post(RUNS, { transactionId: randomUUID(), source: 'draft' })).status).toBe(403);
    }
    const elsewhere = `/catalogue/procedures/1.000894/practice-runs/${run.id}`;
    expect((await ha.get(elsewhere)).status).toBe(404);
    expect((await ha.delete(elsewhere)).status).toBe(404);
  });
});

describe('a file of a practice run', () => {
  const folder = (id: string) => readdir(path.join(api.filesFolder, 'practice', id)).catch((): string[] => []);

  it('is judged by its content, and one that is refused leaves nothing behind', async () => {
    const { body: run } = await begin();
    const script = Buffer.from('<script>alert(1)</script>'.repeat(300));
    const large = Buffer.concat([DOCUMENT, Buffer.alloc(30 * 1024 * 1024)]);
    const send = async (name: string, content: Buffer, paper = 'birth-notification') =>
      (await upload(run.id, paper, name, content)).body.code;
    expect(await send('đơn.pdf', script)).toBe('fileTypeRefused');
    expect(await send('rỗng.png', Buffer.alloc(0))).toBe('fileEmpty');
    expect(await send('to.pdf', large)).toBe('fileTooLarge');
    expect(await send('x.png', PHOTO, 'no-such-paper')).toBe('invalidRequest');
    expect(await folder(run.id)).toEqual([]);
    expect((await read(run.id)).files).toEqual([]);
  });

  it('is kept apart from those of dossiers, read by administrators, and gone with its run', async () => {
    const { body: run } = await begin();
    const { body: paper } = await upload(run.id, 'birth-notification', 'Giấy chứng sinh.png', PHOTO);
    const url = `${RUNS}/${run.id}/files/${paper.id}`;
    expect(paper).toMatchObject({ fileName: 'Giấy chứng sinh.png', mediaType: 'image/png', filed: false });
    expect((await thao.get<Buffer>(`${url}/content`)).body.equals(PHOTO)).toBe(true);
    expect((await (await api.as('motcua.tanninh')).get(`${url}/content`)).status).toBe(403);
    expect((await thao.get(`/attachments/${paper.id}/content`)).status).toBe(404);
    expect(await folder(run.id)).toEqual([paper.id]);
    await ha.delete(`${RUNS}/${run.id}`);
    expect(await folder(run.id)).toEqual([]);
    expect((await ha.get(`${url}/content`)).status).toBe(404);
    expect(await database.query('SELECT FROM practice_file')).toEqual([]);
  });

  it('can be taken out until it is filed', async () => {
    const run = await filledIn();
    const url = `${RUNS}/${run.id}/files/${run.files[0]?.id ?? ''}`;
    expect((await submit(run)).status).toBe(200);
    expect(await ha.delete(url)).toMatchObject({ status: 403 });
    const { body: other } = await begin();
    const { body: paper } = await upload(other.id, 'birth-notification', 'a.png', PHOTO);
    expect((await ha.delete(`${RUNS}/${other.id}/files/${paper.id}`)).status).toBe(204);
    expect(await folder(other.id)).toEqual([]);
  });
});

it('a run that nobody goes on with is gone after thirty days, files and all', async () => {
  const { body: old } = await begin();
  await upload(old.id, 'birth-notification', 'a.png', PHOTO);
  api.clock.setTo('2026-12-23T10:00:00Z');
  ha = await api.as('danhmuc');
  const { body: young } = await begin();
  expect((await ha.get(`${RUNS}/${old.id}`)).status).toBe(200);
  api.clock.setTo('2026-12-24T02:00:00Z');
  ha = await api.as('danhmuc');
  expect((await ha.get(`${RUNS}/${old.id}`)).status).toBe(404);
  expect((await ha.get<PracticeRunListDto>(RUNS)).body.items.map(({ id }) => id)).toEqual([young.id]);
  await ha.delete(`${RUNS}/${young.id}`);
  expect(await database.query('SELECT id FROM practice_run')).toEqual([]);
  expect(await readdir(path.join(api.filesFolder, 'practice', old.id))).toEqual([]);
});
