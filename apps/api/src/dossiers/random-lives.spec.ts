import {
  actionsOpenTo,
  decide,
  evolve,
  LIFECYCLE,
  replay,
  type DossierAction,
  type DossierEvent,
  type DossierState,
  type Role,
} from '@mot-cua/domain';
import { DossierStore, LegalFrames, ProcedureStore } from '@mot-cua/persistence';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { EXAMPLE_ANSWERS } from '../demo';
import { demoId } from '../demo/demo-id';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, file } from '../testing/filing';
import type { DossierDto } from './dossiers.dto';

/** What the portal does by itself, or needs another office for. */
type NotTried =
  | 'submit'
  | 'issueResult'
  | 'lapse'
  | 'assign'
  | 'transfer'
  | 'assignStep'
  | 'moveStep'
  | 'giveOpinion'
  | 'lapseOpinion'
  | 'countOutage'
  | 'remind';

/** What people may try, right or wrong, with content that the API takes. */
const ATTEMPTS: Readonly<Record<Exclude<DossierAction, NotTried>, object>> = {
  receive: {},
  arrive: {},
  refuse: { reason: 'Không thuộc thẩm quyền' },
  requestSupplement: { items: [{ kind: 'field', target: '/child/fullName', reason: 'Sai dấu' }] },
  allowSupplement: { reason: 'Giấy nộp lại có lỗi khác' },
  supplement: { answers: EXAMPLE_ANSWERS[BIRTH] ?? {}, note: 'Đã đúng như giấy tờ' },
  correct: {
    ...{ answers: EXAMPLE_ANSWERS[BIRTH] ?? {}, reason: 'Gõ nhầm' },
    receiving: { applicant: null, representative: null, handedIn: {}, returnMethod: 'atCounter' },
  },
  withdraw: {},
  take: {},
  release: { reason: 'Nghỉ phép' },
  askPayment: { amount: 50_000, reason: 'Phí' },
  confirmPayment: { receiptNumber: 'BL 1' },
  pauseClock: { reason: 'Chờ giám định', legalBasis: 'Luật Giám định tư pháp 2012, Điều 26a' },
  resumeClock: {},
  extend: { newDay: '2026-12-18', reason: 'Chờ xác minh' },
  proposeResult: { proposal: 'Cấp' },
  sendBack: { reason: 'Thiếu căn cứ' },
  stop: { reason: 'Không đủ điều kiện' },
  approve: {},
  handOver: {},
  takeStep: { run: 2 },
  finishStep: { run: 2 },
  returnStep: { run: 2, to: 'examine', reason: 'Thiếu căn cứ' },
  askOpinion: {
    ...{ agencyIds: [demoId('agency', 0)], question: 'Có vướng gì không?', workingHours: 8, whenSilent: 'remind' },
  },
  withdrawOpinion: { opinion: 1, reason: 'Đã rõ' },
};
type Attempted = keyof typeof ATTEMPTS;

const ROLE_OF = {
  '0900000001': 'citizen',
  'motcua.tanninh': 'counterOfficer',
  'chuyenvien.tanninh': 'caseOfficer',
  'lanhdao.tanninh': 'leader',
  'vanthu.tanninh': 'clerk',
} as const satisfies Record<string, Role>;
const LOGINS = Object.keys(ROLE_OF) as (keyof typeof ROLE_OF)[];
const LAN = '0900000001';
const START = Date.parse('2026-11-23T01:00:00Z');

let api: ApiUnderTest;
let database: Client;
let people: ReadonlyMap<string, Person>;

beforeAll(async () => {
  api = await startApi();
  database = new Client({ connectionString: api.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
});

/** Everybody signs in: sessions end while days pass. */
async function signIn(at: number): Promise<void> {
  api.clock.setTo(new Date(at).toISOString());
  people = new Map(await Promise.all(LOGINS.map(async (login) => [login, await api.as(login)] as const)));
}

const pathOf = (action: Attempted) => action.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const someone = (login: string): Person => {
  const person = people.get(login);
  if (!person) throw new Error(`Nobody is called ${login}`);
  return person;
};

const ACTIONS = Object.keys(ATTEMPTS) as Attempted[];

interface Attempt {
  readonly login: keyof typeof ROLE_OF;
  readonly action: Attempted;
}

/** Tried where nothing is open any more. */
const NOTHING_OPEN: Attempt = { login: LAN, action: 'withdraw' };
const ENDING: readonly Attempted[] = ['withdraw', 'refuse', 'stop'];
const LINGERING: readonly Attempted[] = ['takeStep', 'finishStep', 'returnStep', 'askOpinion', 'correct', 'release'];

/** What the table opens to anybody in a state; what ends a life or keeps it where it is only now and then, so that lives grow long. */
function offersIn(state: DossierState, pick: number): Attempt[] {
  return LOGINS.flatMap((login) =>
    ACTIONS.filter((action) => actionsOpenTo([ROLE_OF[login]], state).includes(action))
      .filter((action) => pick % 12 === 0 || !ENDING.includes(action))
      .filter((action) => pick % 4 === 0 || !LINGERING.includes(action))
      .map((action) => ({ login, action })),
  );
}

const anyAttempt = fc.record({ login: fc.constantFrom(...LOGINS), action: fc.constantFrom(...ACTIONS) });
const step = fc.record({
  hours: fc.integer({ min: 0, max: 5 }),
  // One or two at once, each sure of what they saw.
  attempts: fc.array(
    fc.record({
      pick: fc.nat({ max: 10_000 }),
      /** Mostly what is open to somebody; sometimes anything by anybody. */
      anything: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyAttempt }),
      twice: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

it('whatever people try, alone or at once: no illegal state, no event lost or doubled, no due date that the replay does not give', async () => {
  const store = api.app.get(DossierStore);
  const seenStates = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
      let now = START;
      await signIn(now);
      const { id } = await file(someone(LAN));
      for (const { hours, attempts } of steps) {
        now += hours * 3_600_000;
        if (hours > 0) await signIn(now);
        const before = await store.history(id);
        const answers = await Promise.all(
          attempts.map(async ({ pick, anything, twice }) => {
            const offers = offersIn(before.at(-1)?.to ?? 'draft', pick);
            const { login, action } = anything ?? offers[pick % Math.max(1, offers.length)] ?? NOTHING_OPEN;
            const person = someone(login);
            const { body: seen } = await person.get<DossierDto>(`/dossiers/${id}`);
            const command = { transactionId: randomUUID(), expectedVersion: seen.version, ...ATTEMPTS[action] };
            const send = () =>
              person.post<{ version?: number; code?: string }>(`/dossiers/${id}/${pathOf(action)}`, command);
            const sent = await Promise.all(twice ? [send(), send()] : [send()]);
            // The same click sent twice happens once, and both are told so.
            expect(new Set(sent.map(({ status }) => status === 200)).size).toBe(1);
            return { action, status: sent[0]?.status ?? 0, version: seen.version };
          }),
        );
        const after = await store.history(id);
        const succeeded = answers.filter(({ status }) => status === 200);
        for (const { status } of answers) expect([200, 403, 409, 422]).toContain(status);
        expect(after.length - before.length).toBe(succeeded.length);
        // Of those who saw the same version one at most wins.
        expect(new Set(succeeded.map(({ version }) => version)).size).toBe(succeeded.length);
        checkHistory(id, after);
        await checkShown(id, after);
        seenStates.add(after.at(-1)?.to ?? '');
      }
      await checkOutbox(id, (await store.history(id)).length);
      await checkDecidedAgain(id, await store.history(id));
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(seenStates.size).toBeGreaterThan(6);
}, 300_000);

/** Each event stands in the table and follows the one before. */
function checkHistory(id: string, history: readonly DossierEvent[]): void {
  expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
  history.forEach((event, index) => {
    const { from, to, detail, actor } = event;
    expect(from).toBe(history[index - 1]?.to ?? 'draft');
    const row: Readonly<Record<string, { readonly to: string }>> = LIFECYCLE[from];
    expect(row[detail.action]?.to).toBe(to);
    expect(actionsOpenTo([actor.role], from)).toContain(detail.action);
  });
  expect(replay(id, history).version).toBe(history.length);
}

/** The applicant and the row show what the replay gives. */
async function checkShown(id: string, history: readonly DossierEvent[]): Promise<void> {
  const { state, deadline, answers } = replay(id, history);
  const { body } = await someone(LAN).get<DossierDto>(`/dossiers/${id}`);
  const dueAt = deadline?.dueAt.toISOString() ?? null;
  expect(body).toMatchObject({ state, version: history.length, answers });
  expect(body.dueAt).toEqual(dueAt);
  expect(body.deadline?.dueAt ?? null).toEqual(dueAt);
}

/** Everything that happened is told to the national portal once. */
async function checkOutbox(id: string, events: number): Promise<void> {
  const { rows } = await database.query<{ sequence: number }>(
    `SELECT sequence FROM outbox WHERE dossier_id = $1 AND destination = 'nationalPortal' ORDER BY sequence`,
    [id],
  );
  expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: events }, (_, index) => index + 1));
}

/** Deciding the same commands anew under the same law gives the same history, due dates and ledgers included. */
async function checkDecidedAgain(id: string, history: readonly DossierEvent[]): Promise<void> {
  const row = await api.app.get(DossierStore).find(id);
  const procedure = row && (await api.app.get(ProcedureStore).findVersion(row.procedureCode, row.procedureVersion));
  if (!row || !procedure) throw new Error('The dossier is gone');
  const frame = (await api.app.get(LegalFrames).ready())(row, procedure);
  let dossier = replay(id, history.slice(0, 1));
  for (const { detail, actor, at, deadline, to, steps, opinions } of history.slice(1)) {
    const by = { ...actor, roles: [actor.role], agencyIds: [row.agencyId] };
    const outcome = decide(dossier, { detail, actor: by, at }, frame);
    if (!outcome.ok) throw new Error(`${detail.action} would be refused: ${outcome.refusal.code}`);
    expect(outcome.event.to).toBe(to);
    expect(outcome.event.deadline).toEqual(deadline);
    expect([outcome.event.steps, outcome.event.opinions]).toEqual([steps, opinions]);
    dossier = evolve(dossier, outcome.event);
  }
}
