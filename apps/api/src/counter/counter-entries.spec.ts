import { randomUUID } from 'node:crypto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { MyDossierPageDto } from '../dossiers/my-dossiers.dto';
import type { RegisterPageDto } from '../legal-documents/register.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { begin, complete, contentOf, enter, HOUSEHOLD_BUSINESS, MAI, save } from '../testing/at-counter';
import { BIRTH, command, DOCUMENT } from '../testing/filing';
import type { OnTheirWayDto, UsualProceduresDto } from './counter-desk.dto';
import type { CounterEntryDto, CounterEntryListDto } from './counter-entries.dto';

const SON = {
  fullName: 'Lê Văn Sơn',
  identityNumber: '072175000008',
  phone: '',
  relation: 'con, giấy ủy quyền 15/2026',
};

let api: ApiUnderTest;
let hanh: Person;
let longHoa: Person;
let province: Person;

async function signIn(): Promise<void> {
  [hanh, longHoa, province] = await Promise.all([
    api.as('motcua.tanninh'),
    api.as('motcua.longhoa'),
    api.as('motcua.tinh'),
  ]);
}

beforeAll(async () => {
  api = await startApi();
  await signIn();
});
afterAll(() => api.stop());

const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;
const codesOf = ({ check }: CounterEntryDto) => check.problems.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a dossier that somebody brings to the counter', () => {
  it('is submitted and accepted at once, with its code, its due date and what lies on the counter', async () => {
    const entry = await complete(hanh, BIRTH, { representative: SON });
    expect(codesOf(entry)).toEqual([]);
    const { status, body } = await enter(hanh, entry);
    expect([status, body.state]).toEqual([201, 'received']);
    expect(body.code).toMatch(/^H53\.20-261123-/);
    const dossier = await read(hanh, body.id);
    expect(dossier).toMatchObject({
      ...{ channel: 'counter', state: 'received', version: 2, returnMethod: 'atCounter', transit: null },
      applicant: { id: null, fullName: 'Trần Thị Mai', nationalId: '072150000009', address: MAI.address },
      representative: { fullName: 'Lê Văn Sơn', identityNumber: '072175000008', relation: SON.relation },
    });
    expect(dossier.dueAt).toBe(body.dueAt);
    expect(dossier.timeline.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['submit', 'Lê Thị Hạnh'],
      ['receive', 'Lê Thị Hạnh'],
    ]);
    expect(Object.keys(dossier.handedIn).length).toBeGreaterThan(0);
    expect((await hanh.get(`/counter-entries/${entry.id}`)).status).toBe(404);
  });

  it('is entered once, however often somebody clicks', async () => {
    const entry = await complete(hanh);
    const transactionId = randomUUID();
    const clicks = await Promise.all([1, 2, 3].map(() => enter(hanh, entry, { transactionId })));
    expect(clicks.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(clicks.map(({ body }) => body.code)).size).toBe(1);
    expect((await read(hanh, entry.id)).timeline).toHaveLength(2);
    expect((await enter(hanh, entry)).body).toMatchObject({ code: 'alreadySubmitted' });
  });

  it('is judged as online: an officer cannot leave out what the form asks for', async () => {
    const entry = await complete(hanh, BIRTH, { answers: {}, applicant: { ...MAI, identityNumber: '12' } });
    const problems = codesOf(entry);
    expect(problems[0]).toBe('/counter/applicant/identityNumber identityNumber');
    expect(problems.some((one) => one.startsWith('/child'))).toBe(true);
    const { status, body } = await enter<{ code: string; fields: { pointer: string }[] }>(hanh, entry);
    expect([status, body.code]).toEqual([422, 'invalidAnswers']);
    expect(body.fields).toHaveLength(problems.length);
    expect((await hanh.get(`/counter-entries/${entry.id}`)).status).toBe(200);
  });

  it('may have its papers scanned instead of counted, by whoever enters it only', async () => {
    const entry = await complete(hanh, BIRTH, { handedIn: {} });
    const missing = codesOf(entry).map((one) => one.split(/[/ ]/)[2] ?? '');
    expect(missing.length).toBeGreaterThan(0);
    for (const code of missing)
      await hanh.upload(`/counter-entries/${entry.id}/attachments`, code, `${code}.pdf`, DOCUMENT);
    const scanned = (await hanh.get<CounterEntryDto>(`/counter-entries/${entry.id}`)).body;
    expect(codesOf(scanned)).toEqual([]);
    const file = `/attachments/${scanned.attachments[0]?.id}/content`;
    expect([(await hanh.get(file)).status, (await longHoa.get(file)).status]).toEqual([200, 404]);
    expect((await longHoa.get(`/counter-entries/${entry.id}`)).status).toBe(404);
    const { body } = await enter(hanh, scanned);
    expect((await read(hanh, body.id)).attachments).toHaveLength(missing.length);
  });

  it('is kept while it is typed, and nothing of another window is overwritten', async () => {
    const entry = await begin(hanh);
    await save(hanh, entry, { applicant: MAI });
    expect((await hanh.put(`/counter-entries/${entry.id}`, contentOf(entry))).body).toMatchObject({
      code: 'draftChangedElsewhere',
    });
    const { items } = (await hanh.get<CounterEntryListDto>('/counter-entries')).body;
    expect(items.find(({ id }) => id === entry.id)).toMatchObject({ applicantName: 'Trần Thị Mai' });
    const wrong = { ...contentOf(entry), handedIn: { nonsense: { originals: 1 } } };
    expect((await hanh.put(`/counter-entries/${entry.id}`, wrong)).status).toBe(400);
    expect((await hanh.delete(`/counter-entries/${entry.id}`)).status).toBe(204);
  });

  it('fills the form in with what was written down, and offers what this counter enters most', async () => {
    const entry = await save(hanh, await begin(hanh), { applicant: MAI });
    const { body } = await hanh.post<CounterEntryDto>(`/counter-entries/${entry.id}/prefill`, {
      revision: entry.revision,
    });
    expect(JSON.stringify(body.answers)).toContain('Trần Thị Mai');
    expect(Object.values(body.prefilled)[0]).toMatchObject({ vi: 'thông tin người nộp ghi tại quầy' });
    const usual = (await hanh.get<UsualProceduresDto>('/counter/procedures')).body;
    expect(usual.items[0]?.code).toBe(BIRTH);
  });
});

describe('a dossier that is not complete', () => {
  const item = (target: string) => ({ kind: 'paper', target, reason: 'Chưa nộp' }) as const;

  it('is sent back once for everything that is missing, and completed at the counter', async () => {
    const entry = await complete(hanh, BIRTH, { handedIn: {} });
    const missing = codesOf(entry).map((one) => one.split(/[/ ]/)[2] ?? '');
    const some = await enter<{ fields: object[] }>(hanh, entry, { answer: 'requestSupplement', items: [] });
    expect([some.status, some.body.fields.length]).toEqual([422, missing.length]);
    const { body } = await enter(hanh, entry, { answer: 'requestSupplement', items: missing.map(item) });
    expect(body.state).toBe('awaitingSupplement');
    const dossier = await read(hanh, body.id);
    expect(dossier.actions).toContain('supplement');
    for (const code of missing) await hanh.upload(`/dossiers/${body.id}/attachments`, code, `${code}.pdf`, DOCUMENT);
    const completed = await command(hanh, body.id, 'supplement', {
      answers: dossier.answers,
      note: 'Giấy tờ đã đối chiếu',
    });
    expect(completed.body).toMatchObject({ state: 'submitted' });
    expect((await command(hanh, body.id, 'receive')).body).toMatchObject({ state: 'received' });
  });

  it('is refused in writing with a reason', async () => {
    const entry = await complete(hanh, BIRTH, { answers: {} });
    expect((await enter(hanh, entry, { answer: 'refuse', reason: ' ' })).body).toMatchObject({ code: 'reasonMissing' });
    expect((await hanh.get(`/counter-entries/${entry.id}`)).status).toBe(200);
    const { body } = await enter(hanh, entry, { answer: 'refuse', reason: 'Không thuộc thẩm quyền' });
    expect(body.state).toBe('refused');
  });
});

describe('a dossier at another counter than that of the agency which decides it', () => {
  it('is accepted there, passed on, and worked on once its arrival is confirmed', async () => {
    const entry = await complete(longHoa, HOUSEHOLD_BUSINESS);
    expect(codesOf(entry)).toEqual([]);
    expect(entry.check).toMatchObject({ agency: { code: 'H53.20' }, expected: null });
    expect(entry.check.forwardBy).toBe('2026-11-23T10:00:00.000Z');
    const { body } = await enter(longHoa, entry);
    expect(body).toMatchObject({ state: 'received', dueAt: null });
    expect(body.code).toMatch(/^H53\.23-/);

    const ways = (await longHoa.get<OnTheirWayDto>('/counter/on-their-way')).body;
    expect(ways.outgoing).toMatchObject([{ dossier: { id: body.id }, isLate: false }]);
    // Whoever brought it may take it back there.
    expect((await read(longHoa, body.id)).actions).toEqual(['withdraw']);
    expect((await command(longHoa, body.id, 'arrive')).body).toMatchObject({ code: 'roleNotAllowed' });

    const tam = await api.as('chuyenvien.tanninh');
    expect((await command(tam, body.id, 'take')).body).toMatchObject({ code: 'notArrived' });
    const { incoming } = (await hanh.get<OnTheirWayDto>('/counter/on-their-way')).body;
    expect(incoming).toMatchObject([{ dossier: { id: body.id }, from: { code: 'H53.23' } }]);
    api.clock.setTo('2026-11-25T01:30:00Z');
    await signIn();
    expect((await command(hanh, body.id, 'arrive')).body).toMatchObject({ state: 'received' });
    const dossier = await read(hanh, body.id);
    expect(dossier).toMatchObject({
      receivedAt: '2026-11-23T02:00:00.000Z',
      deadline: { startedAt: '2026-11-25T01:30:00.000Z' },
      transit: { from: { code: 'H53.23' }, arrivedAt: '2026-11-25T01:30:00.000Z', isLate: true },
    });
    expect(dossier.timeline.map(({ agency }) => agency.code)).toEqual(['H53.23', 'H53.23', 'H53.20']);
    const again = await api.as('chuyenvien.tanninh');
    expect((await command(again, body.id, 'take')).body).toMatchObject({ state: 'inProgress' });
    api.clock.setTo('2026-11-23T02:00:00Z');
    await signIn();
  });

  it('is not taken in where its procedure is handed in with the agency that decides it only', async () => {
    const entry = await complete(longHoa, BIRTH);
    expect(codesOf(entry)).toEqual(['/agencyId notReceivedHere']);
    expect((await enter(longHoa, entry)).status).toBe(422);
    const refused = await enter(longHoa, entry, { answer: 'refuse', reason: 'Nộp tại phường Tân Ninh' });
    expect(refused.body).toMatchObject({ state: 'refused' });
  });

  it('is dealt with by the counter that has its papers until it accepts them', async () => {
    const entry = await complete(longHoa, HOUSEHOLD_BUSINESS);
    const items = [{ kind: 'field', target: '/business/name', reason: 'Trùng tên hộ khác' } as const];
    const { body } = await enter(longHoa, entry, { answer: 'requestSupplement', items });
    const dossier = await read(longHoa, body.id);
    const same = { answers: dossier.answers };
    expect((await command(longHoa, body.id, 'supplement', same)).body).toMatchObject({ code: 'itemsStillOpen' });
    await command(longHoa, body.id, 'supplement', { ...same, note: 'Đã đối chiếu căn cước tại quầy' });
    expect((await command(longHoa, body.id, 'receive')).body).toMatchObject({ state: 'received', dueAt: null });
    expect((await read(longHoa, body.id)).transit?.arrivedAt).toBeNull();
  });

  it('is accepted at the province for the communes below it, too', async () => {
    const { body } = await enter(province, await complete(province, BIRTH));
    expect(body).toMatchObject({ state: 'received', dueAt: null });
  });
});

it('stands in the register of the counter that accepted it and of the agency that decides it, with how it came and who brought it', async () => {
  const { body } = await enter(longHoa, await complete(longHoa, HOUSEHOLD_BUSINESS, { representative: SON }));
  for (const officer of [longHoa, hanh]) {
    const { items } = (await officer.get<RegisterPageDto>('/register?from=2026-11-23&to=2026-11-23&limit=100')).body;
    expect(items.find(({ code }) => code === body.code)).toMatchObject({
      ...{ applicantName: 'Trần Thị Mai (người nộp thay: Lê Văn Sơn)', channel: 'counter', dueAt: null },
      contact: '12 đường 30/4, phường Tân Ninh, 0912345678',
    });
  }
});

describe('whom a dossier concerns', () => {
  const mine = async (person: Person) => (await person.get<MyDossierPageDto>('/my-dossiers')).body.items;

  it('sees it once they have an account and a counter has seen the card behind its number', async () => {
    const { body: entered } = await enter(hanh, await complete(hanh, BIRTH, { representative: SON }));
    const register = async (nationalId: string, phone: string, fullName: string) => {
      const person = api.someone();
      const password = 'mat-khau-cua-toi-1';
      await person.post('/accounts', { fullName, nationalId, phone, dateOfBirth: '1950-03-01', password });
      return api.someone().signIn(phone, password);
    };
    const again = (phone: string) => api.someone().signIn(phone, 'mat-khau-cua-toi-1');
    const confirm = async (nationalId: string) => {
      const { body } = await hanh.post<{ id: string; revision: number; isNumberProved: boolean }>(
        '/citizen-accounts/find',
        { number: nationalId },
      );
      const { id, revision } = body;
      expect(body.isNumberProved).toBe(false);
      const unseen = { revision, identityChecked: false };
      expect((await hanh.post(`/citizen-accounts/${id}/confirm-identity`, unseen)).status).toBe(422);
      const seen = { revision, identityChecked: true };
      return (await hanh.post(`/citizen-accounts/${id}/confirm-identity`, seen)).body;
    };

    let mai = await register('072150000009', '0912345678', 'Trần Thị Mai');
    // A number that anybody may type opens nobody's dossiers.
    expect(await mine(mai)).toEqual([]);
    expect((await mai.get(`/dossiers/${entered.id}`)).status).toBe(404);
    expect(await confirm('072150000009')).toMatchObject({ isNumberProved: true });
    mai = await again('0912345678');
    const own = (await mine(mai)).find(({ id }) => id === entered.id);
    expect(own).toMatchObject({ standing: 'applicant', other: 'Lê Văn Sơn' });
    const seen = await read(mai, entered.id);
    expect(seen.timeline).toHaveLength(2);
    expect(seen.timeline[0]?.actor.name).toBeNull();
    expect(seen.representative).toMatchObject({ fullName: 'Lê Văn Sơn', identityNumber: null });
    expect(seen.actions).toContain('withdraw');

    await register('072175000008', '0912345679', 'Lê Văn Sơn');
    await confirm('072175000008');
    const son = await again('0912345679');
    const brought = (await mine(son)).find(({ id }) => id === entered.id);
    expect(brought).toMatchObject({ standing: 'representative', other: 'Trần Thị Mai' });
    expect((await read(son, entered.id)).actions).toEqual([]);
    expect((await command(mai, entered.id, 'withdraw')).body).toMatchObject({ state: 'withdrawn' });
  });
});

it('keeps the counter from everybody else', async () => {
  const tam = await api.as('chuyenvien.tanninh');
  const lan = await api.as('0900000001');
  for (const person of [tam, lan])
    expect((await person.post('/counter-entries', { procedureCode: BIRTH, channel: 'counter' })).status).toBe(403);
  const entry = await begin(hanh);
  expect((await lan.post(`/drafts/${entry.id}/submit`, { transactionId: randomUUID(), revision: 1 })).status).toBe(404);
});
