import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { EXAMPLE_ANSWERS } from '../demo';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, command, completeDraft, file, PHOTO, submit } from '../testing/filing';
import type { DossierDto, DossierPageDto } from './dossiers.dto';
import type { InboxCountsDto, InboxPageDto } from './inbox.dto';

let api: ApiUnderTest;
let lan: Person;
let counter: Person;
let officer: Person;
let leader: Person;

beforeAll(async () => {
  api = await startApi();
  lan = await api.as('0900000001');
  counter = await api.as('motcua.tanninh');
  officer = await api.as('chuyenvien.tanninh');
  leader = await api.as('lanhdao.tanninh');
});
afterAll(() => api.stop());
beforeEach(() => api.clock.setTo('2026-11-23T02:00:00Z'));

const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;

describe('submitting', () => {
  it('gives a code of agency, day and serial, and a dossier that its applicant can follow', async () => {
    const draft = await completeDraft(lan);
    const receipt = await submit(lan, draft);
    expect(receipt.status).toBe(201);
    expect(receipt.body.code).toMatch(/^H53\.\d+-261123-\d{4}$/);
    const dossier = await read(lan, draft.id);
    expect(dossier).toMatchObject({
      state: 'submitted',
      version: 1,
      code: receipt.body.code,
      actions: ['withdraw'],
      dueAt: null,
    });
    expect(dossier.attachments.every(({ sha256, filed }) => sha256.length === 64 && filed)).toBe(true);
    expect((await lan.get<{ items: unknown[] }>('/drafts')).body.items).toHaveLength(0);
  });

  it('makes one dossier of a double click', async () => {
    const draft = await completeDraft(lan);
    const transactionId = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => submit(lan, draft, transactionId)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.code)).size).toBe(1);
    const other = await submit(lan, draft);
    expect(other).toMatchObject({ status: 409, body: { code: 'alreadySubmitted' } });
  });

  it('gives serials without gaps or doubles when many file at once', async () => {
    const drafts = [];
    for (let count = 0; count < 8; count += 1) drafts.push(await completeDraft(lan));
    const codes = (await Promise.all(drafts.map((draft) => submit(lan, draft)))).map(({ body }) =>
      Number(body.code.split('-')[2]),
    );
    const sorted = [...codes].sort((a, b) => a - b);
    expect(sorted).toEqual(sorted.map((_, index) => (sorted[0] ?? 0) + index));
  });

  it('lists every fault of an unfinished draft at once, in the language asked for', async () => {
    const { body: draft } = await lan.post<{ id: string; revision: number }>('/drafts', { procedureCode: BIRTH });
    const body = { transactionId: randomUUID(), revision: draft.revision };
    const refused = await lan.post<{ code: string; fields: { pointer: string; message: string }[] }>(
      `/drafts/${draft.id}/submit`,
      body,
      {
        'accept-language': 'en',
      },
    );
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalidAnswers' } });
    const pointers = refused.body.fields.map(({ pointer }) => pointer);
    expect(pointers).toContain('/agencyId');
    expect(pointers.some((pointer) => pointer.startsWith('/papers/'))).toBe(true);
    expect(refused.body.fields.find(({ pointer }) => pointer === '/agencyId')?.message).toBe(
      'Please choose the agency to file with.',
    );
    await lan.delete(`/drafts/${draft.id}`);
  });

  it('does not overwrite what was saved in another tab', async () => {
    const draft = await completeDraft(lan);
    const { returnMethod, agency } = draft;
    const stale = await lan.put(`/drafts/${draft.id}`, {
      answers: {},
      agencyId: agency?.id,
      returnMethod,
      revision: draft.revision - 1,
    });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'draftChangedElsewhere', currentRevision: draft.revision },
    });
    expect((await lan.get<{ answers: object }>(`/drafts/${draft.id}`)).body.answers).toEqual(EXAMPLE_ANSWERS[BIRTH]);
    await lan.delete(`/drafts/${draft.id}`);
  });
});

describe('the way of a dossier through the one-stop shop', () => {
  it('goes from the counter to the leader, and says when it is due and why', async () => {
    const { id } = await file(lan);
    expect((await command(counter, id, 'receive')).body).toMatchObject({ state: 'received', version: 2 });
    const received = await read(lan, id);
    expect(received.deadline?.ledger.length).toBeGreaterThan(0);
    expect(received.dueAt).toBe(received.deadline?.dueAt);
    expect((await command(officer, id, 'take')).body.state).toBe('inProgress');
    expect((await command(officer, id, 'propose-result', { proposal: 'Đủ điều kiện' })).body.state).toBe(
      'awaitingApproval',
    );
    expect((await command(leader, id, 'send-back', { reason: 'Thiếu ngày cấp' })).body.state).toBe('inProgress');
    await command(officer, id, 'propose-result', { proposal: 'Đã bổ sung' });
    expect((await command(leader, id, 'approve')).body.state).toBe('approved');
    const inside = await read(officer, id);
    expect(inside.timeline.map(({ action }) => action)).toEqual([
      'submit',
      'receive',
      'take',
      'proposeResult',
      'sendBack',
      'proposeResult',
      'approve',
    ]);
    expect(inside.forwarding).toMatchObject({ sent: 0, waiting: 7 });
  });

  it('keeps from the applicant who in the office did what, and what they told each other', async () => {
    const { id } = await file(lan);
    await command(counter, id, 'receive');
    await command(officer, id, 'take');
    await command(officer, id, 'propose-result', { proposal: 'Chuyện trong phòng' });
    await command(leader, id, 'send-back', { reason: 'Cũng chuyện trong phòng' });
    const seen = await read(lan, id);
    expect(JSON.stringify(seen)).not.toMatch(/chuyện trong phòng|Phạm Văn Tâm|Lê Thị Hạnh/i);
    expect(seen).toMatchObject({ takenBy: null, forwarding: null });
    expect(seen.timeline.at(-1)?.actor).toEqual({ name: null, role: 'leader' });
  });

  it('asks for a supplement once, pointing at what is wrong, and takes the answer', async () => {
    const { id, answers } = await file(lan);
    const items = [
      { kind: 'paper', target: 'birth-notification', reason: 'Ảnh mờ', legalBasis: 'Điều 16 Luật Hộ tịch' },
    ];
    const dead = [items[0], { kind: 'paper', target: 'birth-proof', reason: 'x' }, { ...items[0], kind: 'field' }];
    const nowhere = { ...items[0], kind: 'field', target: '/child/nickname' };
    expect(await command(counter, id, 'request-supplement', { items: [...dead, nowhere] })).toMatchObject({
      status: 422,
      body: {
        code: 'supplementTargetUnknown',
        fields: [1, 2, 3].map((index) => ({ pointer: `/items/${index}/target` })),
      },
    });
    expect((await command(counter, id, 'request-supplement', { items })).body.state).toBe('awaitingSupplement');
    const asked = await read(lan, id);
    expect(asked.openSupplement?.items).toEqual(items);
    expect(asked.actions).toContain('supplement');
    const [paper] = asked.papers.filter(({ required }) => required);
    const added = await lan.upload<{ filed: boolean }>(
      `/dossiers/${id}/attachments`,
      paper?.code ?? '',
      'rõ hơn.png',
      PHOTO,
    );
    expect(added).toMatchObject({
      status: 201,
      body: { filed: false, fileName: 'rõ hơn.png', mediaType: 'image/png' },
    });
    expect((await command(lan, id, 'supplement', { answers, note: 'Ảnh chụp lại' })).body.state).toBe('submitted');
    expect((await read(counter, id)).attachments.find(({ fileName }) => fileName === 'rõ hơn.png')?.filed).toBe(true);
    expect(await command(counter, id, 'request-supplement', { items })).toMatchObject({
      status: 409,
      body: { code: 'supplementAlreadyRequested' },
    });
  });

  it('lets one of two officers win and tells the other what changed', async () => {
    const { id, version } = await file(lan);
    const send = (action: string, extra = {}) =>
      counter.post<{ code?: string }>(`/dossiers/${id}/${action}`, {
        transactionId: randomUUID(),
        expectedVersion: version,
        ...extra,
      });
    const answers = await Promise.all([send('receive'), send('refuse', { reason: 'Không thuộc thẩm quyền' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('dossierChanged');
    expect((await read(counter, id)).version).toBe(2);
  });

  it('carries a command out once, however often it is sent', async () => {
    const { id, version } = await file(lan);
    const body = { transactionId: randomUUID(), expectedVersion: version };
    const [first, again] = [
      await counter.post(`/dossiers/${id}/receive`, body),
      await counter.post(`/dossiers/${id}/receive`, body),
    ];
    expect(again).toMatchObject({ status: 200, body: first.body });
    const reused = await lan.post(`/dossiers/${id}/withdraw`, { ...body, expectedVersion: version + 1 });
    expect(reused).toMatchObject({ status: 409, body: { code: 'transactionReused' } });
  });

  it('needs a reason to refuse', async () => {
    const { id, version } = await file(lan);
    const body = { transactionId: randomUUID(), expectedVersion: version, reason: ' ' };
    expect(await counter.post(`/dossiers/${id}/refuse`, body)).toMatchObject({
      status: 422,
      body: { code: 'reasonMissing' },
    });
  });
});

describe('who sees what', () => {
  it('does not exist for another citizen or another commune', async () => {
    const { id, code } = await file(lan);
    const minh = await api.as('0900000002').catch(() => undefined);
    const elsewhere = await api.as('motcua.longhoa');
    for (const stranger of [minh, elsewhere]) {
      expect((await stranger?.get(`/dossiers/${id}`))?.status).toBe(404);
      expect((await stranger?.get(`/dossiers/by-code/${code}`))?.status).toBe(404);
    }
    expect((await elsewhere.get<InboxPageDto>('/inbox')).body.items).toHaveLength(0);
    expect((await (await api.as('motcua.tinh')).get(`/dossiers/${id}`)).status).toBe(200);
  });

  it('tells anybody with the code where it stands, and nothing else', async () => {
    const { code } = await file(lan);
    expect((await api.someone().get(`/lookup/${code}`)).body).toEqual({ code, state: 'submitted', completion: 10 });
    expect((await api.someone().get('/lookup/H53.99-260101-0001')).status).toBe(404);
    expect((await api.someone().get(`/lookup/${encodeURIComponent("' or 1=1")}`)).status).toBe(404);
  });

  it('shows officers their inbox with counts that match, and pages through it without repeating', async () => {
    const { body: all } = await counter.get<InboxPageDto>('/inbox?limit=100');
    const { body: counts } = await counter.get<InboxCountsDto>('/inbox/counts');
    expect(counts.all.value).toBe(all.items.length);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: InboxPageDto } = await counter.get(`/inbox?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    const found = await counter.get<InboxPageDto>(`/inbox?q=${encodeURIComponent('nguyen thi lan')}`);
    expect(found.body.items.length).toBe(all.items.length);
    const mine = await lan.get<DossierPageDto>('/my-dossiers?limit=2');
    expect(mine.body.items).toHaveLength(2);
    expect(mine.body.nextCursor).not.toBeNull();
  });
});

it('lets the application add to the history, never change it', async () => {
  const client = new Client({ connectionString: api.databaseUrl, options: '-c role=mot_cua_app' });
  await client.connect();
  await expect(client.query(`UPDATE dossier_event SET actor_name = 'x'`)).rejects.toThrow(/permission denied/);
  await expect(client.query(`DELETE FROM dossier_event`)).rejects.toThrow(/permission denied/);
  await client.end();
});
