import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXAMPLE_ANSWERS } from '../demo';
import type { DraftCheckDto, DraftDto } from '../drafts/drafts.dto';
import { LiveUpdates } from '../live/live-updates';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, command, completeDraft, submit } from '../testing/filing';
import type { DossierDto } from './dossiers.dto';
import type { InboxPageDto } from './inbox.dto';

let api: ApiUnderTest;
let lan: Person;
let tanNinh: Person;
let longHoa: Person;

beforeAll(async () => {
  api = await startApi();
  [lan, tanNinh, longHoa] = await Promise.all([
    api.as('0900000001'),
    api.as('motcua.tanninh'),
    api.as('motcua.longhoa'),
  ]);
});
afterAll(() => api.stop());

const LONG_HOA = { code: '25630', name: 'Phường Long Hoa, tỉnh Tây Ninh', street: '45 đường Hùng Vương' };
const HOA_KHANH = { code: '20242', name: 'Phường Hòa Khánh, thành phố Đà Nẵng', street: '1 đường Ngô Thì Nhậm' };
const read = async (person: Person, id: string) => (await person.get<DossierDto>(`/dossiers/${id}`)).body;
const inboxOf = async (person: Person) => (await person.get<InboxPageDto>('/inbox')).body.items.map(({ code }) => code);

/** A complete birth registration in which parents live where the test says; where it is to go is chosen or not. */
async function draftOf(answers: object, agencyId?: string | null): Promise<DraftDto> {
  const draft = await completeDraft(lan, BIRTH);
  const { body } = await lan.put<DraftDto>(`/drafts/${draft.id}`, {
    answers: { ...EXAMPLE_ANSWERS[BIRTH], ...answers },
    agencyId: agencyId === undefined ? (draft.agency?.id ?? null) : agencyId,
    returnMethod: draft.returnMethod,
    revision: draft.revision,
  });
  return body;
}
const living = (residence: object) => ({ requester: { ...Object(EXAMPLE_ANSWERS[BIRTH]?.['requester']), residence } });
const fatherLiving = (residence: object) => ({ father: { ...Object(EXAMPLE_ANSWERS[BIRTH]?.['father']), residence } });
const checkOf = async ({ id }: DraftDto) => (await lan.post<DraftCheckDto>(`/drafts/${id}/check`)).body;
const filed = async (draft: DraftDto) => read(lan, (await submit(lan, draft)).body.id);

describe('a filing goes to the competent agency', () => {
  it('by the address that was given, with nothing to choose', async () => {
    const draft = await draftOf({ ...living(LONG_HOA), ...fatherLiving(LONG_HOA) }, null);
    const { agency, competence, problems } = await checkOf(draft);
    expect(problems).toEqual([]);
    expect(agency?.name.vi).toContain('Long Hoa');
    expect(competence).toMatchObject({ reason: null, candidates: [{ id: agency?.id }] });
    const dossier = await filed(draft);
    expect(dossier.agency.id).toBe(agency?.id);
    expect(dossier.code).toMatch(/^H53\.23-/);
    expect(await inboxOf(longHoa)).toContain(dossier.code);
    expect(await inboxOf(tanNinh)).not.toContain(dossier.code);
  });

  it('whatever was chosen before the address was known', async () => {
    const draft = await draftOf({ ...living(LONG_HOA), ...fatherLiving(LONG_HOA) });
    expect(draft.agency?.name.vi).toContain('Tân Ninh');
    expect((await filed(draft)).agency.name.vi).toContain('Long Hoa');
  });

  it('of two lawful ones to the one that the applicant likes', async () => {
    const proposed = await draftOf(fatherLiving(LONG_HOA), null);
    const { agency, competence } = await checkOf(proposed);
    expect(agency?.name.vi).toContain('Tân Ninh');
    expect(competence.candidates.map(({ code }) => code)).toEqual(['H53.20', 'H53.23']);
    const other = competence.candidates[1]?.id ?? '';
    expect((await filed(await draftOf(fatherLiving(LONG_HOA), other))).agency.id).toBe(other);
    expect((await filed(proposed)).agency.code).toBe('H53.20');
  });

  it('that the applicant has to choose where nobody serves the address', async () => {
    const elsewhere = { ...living(HOA_KHANH), ...fatherLiving(HOA_KHANH) };
    const unclear = await draftOf(elsewhere, null);
    const { agency, competence, problems } = await checkOf(unclear);
    expect(agency).toBeNull();
    expect(['nobodyServesUnit', 'unitNotInForce']).toContain(competence.reason);
    expect(competence.candidates.length).toBeGreaterThan(30);
    expect(problems.map(({ pointer }) => pointer)).toContain('/agencyId');
    expect(await submit(lan, unclear)).toMatchObject({ status: 422, body: { code: 'invalidAnswers' } });
    expect((await lan.get(`/drafts/${unclear.id}`)).status).toBe(200);
    expect((await checkOf(await draftOf(elsewhere, competence.candidates[0]?.id))).agency?.id).toBe(
      competence.candidates[0]?.id,
    );
  });
});

describe('the counter passes a dossier on', () => {
  let dossier: DossierDto;
  beforeEach(async () => {
    dossier = await filed(await draftOf({}));
  });
  const transfer = (person: Person, toAgencyId: string | undefined, reason = 'Người mẹ cư trú tại phường Long Hoa.') =>
    command<{ code?: string; state: string }>(person, dossier.id, 'transfer', { toAgencyId, reason });
  const agencyIn = (code: string) =>
    dossierAtCounter().then(({ transfer: to }) => to?.agencies.find((one) => one.code === code)?.id);
  const dossierAtCounter = () => read(tanNinh, dossier.id);

  it('to another agency that may decide it, which alone goes on with it', async () => {
    const target = await agencyIn('H53.23');
    expect((await transfer(tanNinh, target)).body).toMatchObject({ state: 'submitted' });
    expect(await inboxOf(longHoa)).toContain(dossier.code);
    expect(await inboxOf(tanNinh)).not.toContain(dossier.code);

    const passedOn = await dossierAtCounter();
    expect(passedOn).toMatchObject({ code: dossier.code, agency: { code: 'H53.23' }, actions: [], transfer: null });
    expect(passedOn.timeline.at(-1)).toMatchObject({
      action: 'transfer',
      agency: { code: 'H53.20' },
      toAgency: { code: 'H53.23' },
      reason: 'Người mẹ cư trú tại phường Long Hoa.',
    });
    expect((await command(tanNinh, dossier.id, 'receive')).body).toMatchObject({ code: 'roleNotAllowed' });
    expect((await command(longHoa, dossier.id, 'receive')).body).toMatchObject({ state: 'received' });
    expect((await read(lan, dossier.id)).timeline.map(({ agency, action }) => [action, agency.code])).toEqual([
      ['submit', 'H53.20'],
      ['transfer', 'H53.20'],
      ['receive', 'H53.23'],
    ]);
  });

  it('and is told where it belongs by the answers', async () => {
    expect((await dossierAtCounter()).transfer?.proposed).toBeNull();
    const target = await agencyIn('H53.23');
    await transfer(tanNinh, target);
    const there = await read(longHoa, dossier.id);
    expect(there.transfer?.proposed).toMatchObject({ code: 'H53.20' });
    expect(there.transfer?.agencies.map(({ id }) => id)).not.toContain(target);
  });

  it('only once where two do it at the same time', async () => {
    const [one, other] = [await agencyIn('H53.23'), await agencyIn('H53.24')];
    const { version } = await dossierAtCounter();
    const send = (toAgencyId: string | undefined) =>
      tanNinh.post<{ code?: string }>(`/dossiers/${dossier.id}/transfer`, {
        ...{ transactionId: randomUUID(), expectedVersion: version },
        ...{ toAgencyId, reason: 'Sai thẩm quyền.' },
      });
    const answers = await Promise.all([send(one), send(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('and is refused what makes no sense', async () => {
    const mistakes = [
      [dossier.agency.id, 'Sai', 'sameAgency'],
      [randomUUID(), 'Sai', 'agencyNotCompetent'],
      [await agencyIn('H53.23'), '', 'invalidRequest'],
      ['x', 'Sai', 'invalidRequest'],
    ] as const;
    for (const [to, reason, code] of mistakes) expect((await transfer(tanNinh, to, reason)).body.code).toBe(code);
    const blind = { transactionId: randomUUID(), expectedVersion: 1, toAgencyId: dossier.agency.id, reason: 'Sai' };
    expect((await longHoa.post(`/dossiers/${dossier.id}/transfer`, blind)).status).toBe(404);
    await command(tanNinh, dossier.id, 'receive');
    expect((await transfer(tanNinh, await agencyOfLongHoa())).body.code).toBe('actionNotOpen');
  });
  const agencyOfLongHoa = async () => {
    const { body } = await lan.get<{ items: { id: string; code: string }[] }>(`/agencies?procedureCode=${BIRTH}`);
    return body.items.find(({ code }) => code === 'H53.23')?.id;
  };

  it('and both agencies’ screens hear of it', async () => {
    const heard: string[] = [];
    const live = api.app.get(LiveUpdates);
    const officer = (agencyId: string) =>
      ({ id: 'officer', name: 'Hạnh', roles: ['counterOfficer'], agencyIds: [agencyId] }) as const;
    const target = (await agencyIn('H53.23')) ?? '';
    const subscriptions = [dossier.agency.id, target].map((agencyId) =>
      live.changesFor(officer(agencyId)).subscribe(({ code }) => heard.push(`${agencyId} ${code}`)),
    );
    await transfer(tanNinh, target);
    for (let tries = 0; tries < 100 && new Set(heard).size < 2; tries += 1) await sleep(50);
    for (const subscription of subscriptions) subscription.unsubscribe();
    expect(new Set(heard)).toEqual(new Set([`${dossier.agency.id} ${dossier.code}`, `${target} ${dossier.code}`]));
  });
});
