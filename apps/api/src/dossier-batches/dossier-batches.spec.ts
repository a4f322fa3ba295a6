import { localDate, MOST_IN_BATCH } from '@mot-cua/domain';
import { DossierBatchWorkStore, DossierStore, type SeenDossier } from '@mot-cua/persistence';
import { freePort, startProcess, until, type ProcessUnderTest } from '@mot-cua/testing/processes';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command } from '../testing/filing';
import { actorOf, fileMany } from '../testing/many-dossiers';
import type { InboxPageDto } from '../dossiers/inbox.dto';
import type { DossierBatchDto, DossierBatchPageDto } from './dossier-batches.dto';

let api: ApiUnderTest;
let worker: ProcessUnderTest;
let counter: Person;
let leader: Person;
let tam: string;

beforeAll(async () => {
  api = await startApi();
  [counter, leader] = [await api.as('motcua.tanninh'), await api.as('lanhdao.tanninh')];
  tam = (await actorOf(api, 'chuyenvien.tanninh')).id;
  const port = await freePort();
  const env = {
    ...{ DATABASE_URL: api.databaseUrl, WORKER_PORT: String(port), STORAGE_FOLDER: api.filesFolder },
    ...{ NATIONAL_PORTAL_URL: 'http://127.0.0.1:9', NATIONAL_CATALOGUE_AT: 'never', LOG_LEVEL: 'warn' },
  };
  worker = await startProcess('apps/worker/src/main.ts', env, `http://127.0.0.1:${port}/health/ready`);
});
afterAll(async () => {
  await worker?.stop('SIGKILL');
  await api?.stop();
});

const order = (person: Person, body: object) =>
  person.post<DossierBatchDto & { code: string }>('/dossier-batches', { transactionId: randomUUID(), ...body });
const read = async (person: Person, id: string) => (await person.get<DossierBatchDto>(`/dossier-batches/${id}`)).body;

async function ended(person: Person, id: string): Promise<DossierBatchDto> {
  await until('the batch has ended', async () => (await read(person, id)).endedAt !== null, 120_000);
  return read(person, id);
}

describe('work in bulk', () => {
  it('does one thing to each, as its officer, and names those that changed meanwhile without touching them', async () => {
    const dossiers = await fileMany(api, 4);
    const changed = dossiers[1]?.id ?? '';
    await command(counter, changed, 'refuse', { reason: 'Không thuộc thẩm quyền' });
    const gone = { id: randomUUID(), expectedVersion: 1 };
    const asked = await order(counter, { action: 'receive', dossiers: [...dossiers, gone], note: 'Đủ giấy tờ' });
    expect(asked).toMatchObject({
      status: 201,
      body: { tally: { all: 5, done: 0 }, note: 'Đủ giấy tờ', endedAt: null },
    });
    const { items, tally } = await ended(counter, asked.body.id);
    expect(tally).toEqual({ all: 5, done: 3, refused: 2, cancelled: 0 });
    expect(items.map(({ result, refusal, state, version }) => [result, refusal, state, version])).toEqual([
      ['done', null, 'received', 2],
      ['refused', 'dossierChanged', 'refused', 2],
      ['done', null, 'received', 2],
      ['done', null, 'received', 2],
      ['refused', 'notFound', null, null],
    ]);
    const [, received] = await api.app.get(DossierStore).history(dossiers[0]?.id ?? '');
    const hanh = await actorOf(api, 'motcua.tanninh');
    expect(received).toMatchObject({
      actor: { id: hanh.id, name: hanh.name, role: 'counterOfficer' },
      detail: { action: 'receive', note: 'Đủ giấy tờ' },
    });
  });

  it('approves as one by one: each gets its document', async () => {
    const officer = await api.as('chuyenvien.tanninh');
    const dossiers = await fileMany(api, 2, 'motcua.tanninh');
    for (const { id } of dossiers) {
      await command(officer, id, 'take');
      await command(officer, id, 'propose-result', { proposal: 'Đủ điều kiện' });
    }
    const proposed = dossiers.map(({ id }) => ({ id, expectedVersion: 4 }));
    const { body } = await order(leader, { action: 'approve', dossiers: proposed });
    expect((await ended(leader, body.id)).tally.done).toBe(2);
    const states = () => Promise.all(dossiers.map(async ({ id }) => (await api.app.get(DossierStore).find(id))?.state));
    await until('the documents are made', async () => (await states()).every((state) => state === 'resolved'), 60_000);
    const resolved = await read(leader, body.id);
    const back = resolved.items.map(({ dossierId: id, version }) => ({ id, expectedVersion: version ?? 0 }));
    const returned = await order(counter, { action: 'handOver', dossiers: back });
    expect((await ended(counter, returned.body.id)).tally.done).toBe(2);
    expect(await states()).toEqual(['returned', 'returned']);
  });

  it('sends back and refuses many with one reason, which each is told, and none without', async () => {
    const officer = await api.as('chuyenvien.tanninh');
    const dossiers = await fileMany(api, 2, 'motcua.tanninh');
    for (const { id } of dossiers) {
      await command(officer, id, 'take');
      await command(officer, id, 'propose-result', { proposal: 'Đủ điều kiện' });
    }
    const proposed = dossiers.map(({ id }) => ({ id, expectedVersion: 4 }));
    for (const reason of [undefined, '  '])
      expect((await order(leader, { action: 'sendBack', dossiers: proposed, reason })).status).toBe(400);
    const back = await order(leader, { action: 'sendBack', dossiers: proposed, reason: ' Thiếu trích lục ' });
    expect(back.body).toMatchObject({ note: null, reason: 'Thiếu trích lục', legalBasis: null });
    expect((await ended(leader, back.body.id)).tally).toMatchObject({ done: 2, refused: 0 });
    const filed = await fileMany(api, 2);
    const why = { reason: 'Không thuộc thẩm quyền', legalBasis: 'Điều 13 Luật Hộ tịch' };
    const refused = await order(counter, { action: 'refuse', dossiers: [...filed, ...dossiers], ...why });
    const { items } = await ended(counter, refused.body.id);
    expect(items.map(({ result, refusal }) => refusal ?? result)).toEqual([
      ...['done', 'done', 'dossierChanged', 'dossierChanged'],
    ]);
    for (const [id, told] of [
      [dossiers[1]?.id, { action: 'sendBack', reason: 'Thiếu trích lục' }],
      [filed[1]?.id, { action: 'refuse', ...why }],
    ] as const)
      expect((await api.app.get(DossierStore).history(id ?? '')).at(-1)?.detail).toEqual(told);
  });

  it('happens once, however often it is sent, and is nobody else’s', async () => {
    const dossiers = await fileMany(api, 2);
    const wanted = { action: 'receive', dossiers, transactionId: randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => order(counter, wanted)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const { id = '' } = answers[0]?.body ?? {};
    await ended(counter, id);
    await fileMany(api, 1);
    const matching = { action: 'receive', question: { view: 'toReceive' }, transactionId: randomUUID() };
    const first = await order(counter, matching);
    await ended(counter, first.body.id);
    // Nothing matches any more, and still it is the same batch.
    expect((await order(counter, matching)).body.id).toBe(first.body.id);
    api.clock.setTo('2026-11-23T02:10:00Z');
    const later = await order(counter, { action: 'receive', dossiers });
    expect((await ended(counter, later.body.id)).tally.refused).toBe(2);
    expect((await leader.get(`/dossier-batches/${id}`)).status).toBe(404);
    expect((await leader.post(`/dossier-batches/${id}/cancel`)).status).toBe(404);
    expect(await order(leader, { ...wanted, action: 'approve' })).toMatchObject({
      ...{ status: 409, body: { code: 'transactionReused' } },
    });
    const { items } = (await counter.get<DossierBatchPageDto>('/dossier-batches?limit=1')).body;
    expect(items.map((batch) => batch.id)).toEqual([later.body.id]);
  });

  it('says at once what cannot be', async () => {
    const [dossier] = await fileMany(api, 1, 'motcua.tanninh');
    const dossiers = [dossier];
    const refused = async (person: Person, body: object) => {
      const { status, body: problem } = await order(person, body);
      return [status, problem.code];
    };
    expect(await refused(counter, { action: 'approve', dossiers })).toEqual([403, 'roleNotAllowed']);
    expect(await refused(leader, { action: 'assign', dossiers, officerId: randomUUID() })).toEqual([
      422,
      'officerNotAble',
    ]);
    expect(await refused(leader, { action: 'assign', dossiers })).toEqual([400, 'invalidRequest']);
    expect(await refused(leader, { action: 'stop', dossiers })).toEqual([400, 'invalidRequest']);
    expect(await refused(leader, { action: 'approve', dossiers: [] })).toEqual([400, 'invalidRequest']);
    expect(await refused(leader, { action: 'approve', question: { view: 'toApprove' } })).toEqual([422, 'batchEmpty']);
    const many = Array.from({ length: MOST_IN_BATCH + 1 }, () => ({ id: randomUUID(), expectedVersion: 1 }));
    expect(await refused(leader, { action: 'approve', dossiers: many })).toEqual([422, 'batchTooLarge']);
  });

  it('leaves the rest alone when it is told to', async () => {
    const dossiers = await fileMany(api, 12);
    // The first takes its time, as while somebody else has hold of it.
    const slow = new Client(api.databaseUrl);
    await slow.connect();
    const transactionId = randomUUID();
    await slow.query('BEGIN');
    await slow.query('SELECT FROM dossier WHERE id = $1 FOR UPDATE', [dossiers[0]?.id]);
    const { body } = await order(counter, { action: 'receive', dossiers, transactionId });
    await counter.post(`/dossier-batches/${body.id}/cancel`);
    await slow.query('COMMIT');
    await slow.end();
    const { tally, items, cancelledAt } = await ended(counter, body.id);
    expect(cancelledAt).not.toBeNull();
    expect(tally.cancelled).toBeGreaterThanOrEqual(7);
    expect(tally.done + tally.cancelled).toBe(12);
    for (const { result, state } of items) expect(state).toBe(result === 'done' ? 'received' : 'submitted');
  });

  it('sets a dossier aside that goes wrong by no fault of its own, and ends the others', async () => {
    const dossiers = await fileMany(api, 3);
    const actor = await actorOf(api, 'motcua.tanninh');
    const { body } = await order(counter, { action: 'receive', dossiers: [{ id: randomUUID(), expectedVersion: 1 }] });
    await ended(counter, body.id);
    const store = api.app.get(DossierBatchWorkStore);
    const database = new Client(api.databaseUrl);
    await database.connect();
    const [id, at] = [randomUUID(), api.clock.now()];
    await database.query(
      `INSERT INTO dossier_batch (id, account_id, transaction_id, action, detail, created_at, ring_at)
       VALUES ($1, $2, $3, 'receive', '{"action": "receive"}', $4, 'infinity')`,
      [id, actor.id, randomUUID(), at],
    );
    for (const [position, dossier] of dossiers.entries())
      await database.query(`INSERT INTO dossier_batch_item VALUES ($1, $2, $3, 1)`, [id, position, dossier.id]);
    await database.end();
    const broken = dossiers[0]?.id;
    const errors: unknown[] = [];
    const act = (_: unknown, { dossierId }: { dossierId: string }) =>
      dossierId === broken
        ? Promise.reject(new Error('the disk is full'))
        : Promise.resolve({ result: 'done' as const });
    const onError = (error: unknown) => errors.push(error);
    await store.carryOut(id, { now: () => at, act, onError }, () => false);
    const { items, endedAt } = await read(counter, id);
    expect(endedAt).not.toBeNull();
    expect(items.map(({ result, refusal }) => [result, refusal])).toEqual([
      ...[
        ['refused', 'internal'],
        ['done', null],
        ['done', null],
      ],
    ]);
    expect(errors).toHaveLength(3);
  });
});

describe('twenty officers at once on one inbox', () => {
  const OFFICERS = 20;
  const OLD_AND_FREE = 'view=inProgress&state=received&heldBy=nobody&filedTo=2026-11-20';

  /** More case officers of Tân Ninh, made like the demo's own. */
  async function officers(): Promise<Person[]> {
    const database = new Client(api.databaseUrl);
    await database.connect();
    await database.query(
      `INSERT INTO account (id, username, full_name, roles, agency_id, password_hash, created_at)
       SELECT gen_random_uuid(), 'chuyenvien' || number, 'Chuyên viên ' || number, roles, agency_id, password_hash, created_at
       FROM account, generate_series(1, ${OFFICERS}) AS number WHERE username = 'chuyenvien.tanninh'`,
    );
    await database.end();
    return Promise.all(Array.from({ length: OFFICERS }, (_, index) => api.as(`chuyenvien${index + 1}`)));
  }

  /** Receipts are written in their own time, and have tests of their own. */
  async function leaveOutDocuments(): Promise<void> {
    const database = new Client(api.databaseUrl);
    await database.connect();
    await database.query(`UPDATE outbox SET confirmed_at = now() WHERE confirmed_at IS NULL`);
    await database.end();
  }

  it('take each dossier once while their leader gives out 500 of the same, and every conflict is said clearly', async () => {
    api.clock.setTo('2026-11-20T02:00:00Z');
    const old: SeenDossier[] = await fileMany(api, 150, 'motcua.tanninh');
    api.clock.setTo('2026-11-23T02:00:00Z');
    const young = await fileMany(api, 350, 'motcua.tanninh');
    await leaveOutDocuments();
    // Whoever gives work out begins at the other end: they and whoever takes it meet in the middle.
    const pool = [...old.slice(75).toReversed(), ...young, ...old.slice(0, 75).toReversed()];
    const people = await officers();
    const began = process.cpuUsage();
    const refusals: Record<string, number> = {};
    let taken = 0;

    /** Takes from the top of the list until it is empty. */
    const work = async (person: Person) => {
      for (;;) {
        const { status, body } = await person.get<InboxPageDto>(`/inbox?${OLD_AND_FREE}&limit=10`);
        expect(status).toBe(200);
        if (body.items.length === 0) return;
        for (const { id, version } of body.items) {
          const answer = await person.post<{ code: string }>(`/dossiers/${id}/take`, {
            ...{ transactionId: randomUUID(), expectedVersion: version },
          });
          if (answer.status === 200) {
            taken += 1;
            break;
          }
          expect(answer.status).toBe(409);
          refusals[answer.body.code] = (refusals[answer.body.code] ?? 0) + 1;
        }
      }
    };
    // From the other end, as whoever gives work out does.
    const batch = order(leader, { action: 'assign', officerId: tam, dossiers: pool });
    await Promise.all([...people.map(work), batch]);
    const { tally, items } = await ended(leader, (await batch).body.id);
    const { user, system } = process.cpuUsage(began);

    const mine = new Set(pool.map(({ id }) => id));
    const rows = await Promise.all([...mine].map((id) => api.app.get(DossierStore).find(id)));
    expect(rows.every((row) => row?.state === 'inProgress' && row.version === 3 && row.takenBy !== null)).toBe(true);
    for (const id of mine) {
      const history = await api.app.get(DossierStore).history(id);
      expect(history.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    }
    expect(tally.done + tally.refused).toBe(500);
    expect(rows.filter((row) => row?.takenBy === tam)).toHaveLength(tally.done);
    expect(taken).toBe(tally.refused);
    expect(taken).toBeGreaterThan(20);
    expect(new Set(items.flatMap(({ refusal }) => refusal ?? []))).toEqual(new Set(['dossierChanged']));
    expect(Object.keys(refusals)).toEqual(['dossierChanged']);
    expect((user + system) / 1_000_000).toBeLessThan(60);
  });
});

describe('work in bulk of a colleague who is away', () => {
  it('is open to their substitute, as one by one', async () => {
    const [officer, binh] = [await api.as('chuyenvien.tanninh'), await api.as('chuyenvien2.tanninh')];
    const substitute = (await actorOf(api, 'chuyenvien2.tanninh')).id;
    const dossiers = await fileMany(api, 2, 'motcua.tanninh');
    for (const { id } of dossiers) await command(officer, id, 'take');
    const taken = dossiers.map(({ id }) => ({ id, expectedVersion: 3 }));
    const toBinh = { action: 'assign', dossiers: taken, officerId: substitute };
    const before = await order(binh, toBinh);
    expect((await ended(binh, before.body.id)).items.map(({ refusal }) => refusal)).toEqual([
      ...['takenByAnother', 'takenByAnother'],
    ]);
    // The worker goes by the clock of the machine.
    const today = localDate(new Date());
    const leave = { id: randomUUID(), officerId: tam, substituteId: substitute, firstDay: today, lastDay: today };
    api.clock.setTo(new Date().toISOString());
    const leading = await api.as('lanhdao.tanninh');
    expect((await leading.post('/leaves', { ...leave, reason: 'Ốm' })).status).toBe(201);
    const binhToday = await api.as('chuyenvien2.tanninh');
    const after = await order(binhToday, toBinh);
    expect((await ended(binhToday, after.body.id)).tally).toMatchObject({ done: 2, refused: 0 });
    const last = (await api.app.get(DossierStore).history(taken[0]?.id ?? '')).at(-1);
    expect(last?.actor).toMatchObject({ id: substitute, onBehalfOf: { id: tam } });
  });
});
