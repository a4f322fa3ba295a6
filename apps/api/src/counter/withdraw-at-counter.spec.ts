import { randomUUID } from 'node:crypto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import type { TaskPageDto } from '../dossiers/tasks.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { complete, enter, HOUSEHOLD_BUSINESS } from '../testing/at-counter';
import { BIRTH, command, file } from '../testing/filing';
import { actorOf } from '../testing/many-dossiers';

let api: ApiUnderTest;
let hanh: Person;
let longHoa: Person;
let province: Person;

beforeAll(async () => {
  api = await startApi();
  const people = ['motcua.tanninh', 'motcua.longhoa', 'motcua.tinh'].map((login) => api.as(login));
  [hanh, longHoa, province] = (await Promise.all(people)) as [Person, Person, Person];
});
afterAll(() => api.stop());

const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;

describe('a dossier that was brought to a counter and is withdrawn there', () => {
  const KARAOKE = '1.001029';
  const SEEN = { identityChecked: true, reason: 'Đổi ý, làm sau' };
  type Refused = { code?: string; fields?: { pointer: string }[] };
  const withdraw = (officer: Person, id: string, content: object = SEEN) =>
    command<Refused>(officer, id, 'withdraw', content);
  const entered = async (officer: Person, procedureCode = BIRTH, change: object = {}) =>
    (await enter(officer, await complete(officer, procedureCode, change))).body.id;

  it('needs the identity card to be seen, and a reason', async () => {
    const id = await entered(hanh);
    expect((await read(hanh, id)).actions).toContain('withdraw');
    expect(await withdraw(hanh, id, { reason: 'Đổi ý' })).toMatchObject({
      status: 422,
      body: { code: 'identityNotSeen' },
    });
    expect(await withdraw(hanh, id, { identityChecked: true, reason: ' ' })).toMatchObject({
      ...{ status: 422, body: { code: 'reasonMissing' } },
    });
    expect((await read(hanh, id)).state).toBe('received');
    expect((await withdraw(hanh, id)).status).toBe(200);
    expect((await read(hanh, id)).state).toBe('withdrawn');
  });

  it('gives back originals that lie there and no more, and says so in the history', async () => {
    const id = await entered(hanh);
    const [[paperCode = '', { originals = 0 } = {}] = []] = Object.entries((await read(hanh, id)).handedIn);
    const returning = (count: number) => ({ ...SEEN, originalsReturned: [{ paperCode, originals: count }] });
    expect(await withdraw(hanh, id, returning(originals + 1))).toMatchObject({
      ...{ status: 400, body: { fields: [{ pointer: '/originalsReturned/0/originals' }] } },
    });
    expect((await withdraw(hanh, id, returning(originals))).status).toBe(200);
    expect((await read(hanh, id)).timeline.at(-1)).toMatchObject({
      ...{ action: 'withdraw', actor: { name: 'Lê Thị Hạnh', role: 'counterOfficer' }, reason: 'Đổi ý, làm sau' },
      atCounter: { agency: { name: { vi: expect.stringContaining('Tân Ninh') } }, returned: [{ originals }] },
    });
    const issued = await hanh.get<{ items: object[]; awaited: { kind: string }[] }>(`/dossiers/${id}/documents`);
    expect(issued.body.awaited.map(({ kind }) => kind)).toContain('stopNotice');
  });

  it('can be, accepted for another agency, at the counter that took it in and where it is decided; not for who filed online', async () => {
    const id = await entered(longHoa, HOUSEHOLD_BUSINESS);
    expect((await read(longHoa, id)).actions).toContain('withdraw');
    expect((await withdraw(hanh, id)).status).toBe(200);
    // A dossier of Tân Ninh alone is no business of the other counter.
    const strangers = await entered(hanh);
    const order = { ...SEEN, transactionId: randomUUID(), expectedVersion: 2 };
    expect((await longHoa.post(`/dossiers/${strangers}/withdraw`, order)).status).toBe(404);
    const another = await entered(longHoa, HOUSEHOLD_BUSINESS);
    expect((await withdraw(longHoa, another)).status).toBe(200);
    const lan = await api.as('0900000001');
    const online = (await file(lan)).id;
    expect((await read(hanh, online)).actions).not.toContain('withdraw');
    expect(await withdraw(hanh, online)).toMatchObject({ status: 403, body: { code: 'roleNotAllowed' } });
  });

  it('is not, once the decision is issued, and says why; so it is online', async () => {
    const [officer, leader] = [await api.as('chuyenvien.tanninh'), await api.as('lanhdao.tanninh')];
    const lan = await api.as('0900000001');
    const brought = await entered(hanh);
    const online = (await file(lan)).id;
    await command(hanh, online, 'receive');
    for (const id of [brought, online]) {
      await command(officer, id, 'take');
      await command(officer, id, 'propose-result', { proposal: 'Cấp' });
      expect((await command(leader, id, 'approve')).status).toBe(200);
    }
    expect(await withdraw(hanh, brought)).toMatchObject({ status: 409, body: { code: 'decisionIssued' } });
    expect(await withdraw(lan, online, {})).toMatchObject({ status: 409, body: { code: 'decisionIssued' } });
  });

  it.each(['at the counter', 'online'] as const)(
    'ends every step and opinion of other agencies, each of which sees why: %s',
    async (where) => {
      const lan = await api.as('0900000001');
      const [police, builders] = [await api.as('chuyenvien.congan'), await api.as('chuyenvien.xaydung')];
      const id = where === 'online' ? (await file(lan, KARAOKE)).id : await entered(province, KARAOKE);
      await command(province, id, where === 'online' ? 'receive' : 'arrive');
      await command(province, id, 'take');
      const call = (await read(province, id)).steps.find(({ end }) => end === null);
      await command(province, id, 'finish-step', { run: call?.number });
      const [ward] = (await actorOf(api, 'motcua.tanninh')).agencyIds;
      const question = { agencyIds: [ward], question: 'Có vướng gì không?', workingHours: 8, whenSilent: 'remind' };
      expect((await command(province, id, 'ask-opinion', question)).status).toBe(200);
      expect((await withdraw(where === 'online' ? lan : province, id, SEEN)).status).toBe(200);
      for (const agency of [police, builders]) {
        const { items } = (await agency.get<TaskPageDto>('/tasks')).body;
        expect(items.map(({ dossier }) => dossier.id)).not.toContain(id);
        const seen = await read(agency, id);
        expect(seen.steps.filter(({ end }) => end?.how === 'brokenOff').length).toBeGreaterThan(0);
        expect(seen.steps.filter(({ end }) => end === null)).toEqual([]);
      }
      const its = (await read(police, id)).steps.find(({ step }) => step === 'security');
      expect(its?.end).toMatchObject({ how: 'brokenOff', because: 'withdraw', note: 'Đổi ý, làm sau' });
      const asked = (await read(hanh, id)).opinions;
      expect(asked).toMatchObject([
        { answer: { position: 'notNeeded', because: 'withdraw', text: 'Đổi ý, làm sau' }, actions: [] },
      ]);
    },
  );
});
