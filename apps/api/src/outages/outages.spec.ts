import { randomUUID } from 'node:crypto';
import type { DossierDto } from '../dossiers/dossiers.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, file } from '../testing/filing';
import type { MovedDossierListDto, OutageListDto, OutageNoticeListDto, TouchedDto } from './outages.dto';

let api: ApiUnderTest;
let lan: Person;
let counter: Person;
let admin: Person;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(() => nowIs('2026-11-23T03:00:00Z'));

async function nowIs(at: string): Promise<void> {
  api.clock.setTo(at);
  const people = await Promise.all(['0900000001', 'motcua.tanninh', 'quantri'].map((login) => api.as(login)));
  [lan, counter, admin] = people as [Person, Person, Person];
}

const content = (facts: object = {}) => ({
  ...{ from: '2026-11-23T01:00:00.000Z', until: null, agencyIds: null },
  ...{ reason: 'Mất kết nối trung tâm dữ liệu', source: 'Thông báo 12/TB-SKHCN', ...facts },
});
const list = async () => (await admin.get<OutageListDto>('/outages')).body.items;
const one = async (id: string) => (await list()).find((outage) => outage.id === id);
async function recorded(facts: object = {}): Promise<string> {
  const id = randomUUID();
  const answer = await admin.post('/outages', { id, ...content(facts) });
  expect(answer.status).toBe(201);
  return id;
}
const notices = async (person: Person) => (await person.get<OutageNoticeListDto>('/outages/current')).body.items;

describe('an outage', () => {
  it('is recorded once however often it is sent, told to everybody while it lasts, and ended', async () => {
    const id = randomUUID();
    const twice = await Promise.all([1, 2].map(() => admin.post('/outages', { id, ...content() })));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 201]);
    expect((await list()).filter((outage) => outage.id === id)).toHaveLength(1);
    const stranger = api.someone();
    expect(await notices(stranger)).toEqual([
      {
        ...{ from: '2026-11-23T01:00:00.000Z', until: null, agencies: null, standing: 'lasting' },
        reason: 'Mất kết nối trung tâm dữ liệu',
      },
    ]);
    const ended = await admin.put<OutageListDto>(`/outages/${id}`, {
      ...content({ until: '2026-11-23T02:30:00.000Z' }),
      revision: 1,
    });
    expect(ended.body.items.find((outage) => outage.id === id)).toMatchObject({ standing: 'over', revision: 2 });
    expect(await notices(stranger)).toEqual([]);
  });

  it('is kept by administrators, and by nobody else', async () => {
    for (const person of [lan, counter]) {
      expect((await person.post('/outages', { id: randomUUID(), ...content() })).status).toBe(403);
      expect((await person.get('/outages')).status).toBe(403);
    }
  });

  it('is refused with what to do where it cannot have been', async () => {
    const refused = async (facts: object) =>
      (await admin.post<{ code: string }>('/outages', { id: randomUUID(), ...content(facts) })).body.code;
    expect(await refused({ until: '2026-11-23T00:30:00.000Z' })).toBe('outageEndsBeforeItBegins');
    expect(await refused({ from: '2026-10-01T00:00:00Z', until: '2026-11-20T00:00:00Z' })).toBe('outageTooLong');
    expect(await refused({ from: '2026-11-24T00:00:00Z' })).toBe('outageNotBegunYet');
    expect(await refused({ agencyIds: [] })).toBe('outageWithoutAgency');
    expect(await refused({ agencyIds: [randomUUID()] })).toBe('agencyNotInForce');
    expect(await refused({ reason: ' ' })).toBe('invalidRequest');
    expect(await refused({ from: 'hôm nay' })).toBe('invalidRequest');
  });

  it('is changed over what was read, and cancelled for good', async () => {
    const id = await recorded();
    const change = (revision: number) => admin.put(`/outages/${id}`, { ...content({ reason: 'Mất điện' }), revision });
    const both = await Promise.all([change(1), change(1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await admin.post(`/outages/${id}/cancel`, { revision: 1, reason: 'Nhầm' })).toMatchObject({
      ...{ status: 409, body: { code: 'changedElsewhere', currentRevision: 2 } },
    });
    expect((await admin.post(`/outages/${id}/cancel`, { revision: 2, reason: 'Nhầm ngày' })).status).toBe(200);
    expect(await one(id)).toMatchObject({ standing: 'cancelled', cancelReason: 'Nhầm ngày', revision: 3 });
    expect(await change(3)).toMatchObject({ status: 409, body: { code: 'outageCancelled' } });
    expect((await admin.put(`/outages/${randomUUID()}`, { ...content(), revision: 1 })).status).toBe(404);
  });

  it('says beforehand how many dossiers it would touch, of the agencies that it names', async () => {
    const { id } = await file(lan);
    await command(counter, id, 'receive');
    const { agency } = (await counter.get<DossierDto>(`/dossiers/${id}`)).body;
    const touched = async (query: string) =>
      (await admin.get<TouchedDto>(`/outages/touched?from=2026-11-23T01:00:00Z${query}`)).body.openDossiers;
    const everywhere = await touched('');
    expect(everywhere).toBeGreaterThan(0);
    expect(await touched(`&agencyIds=${agency.id}`)).toBeGreaterThan(0);
    expect(await touched(`&agencyIds=${randomUUID()}`)).toBe(0);
    expect(await touched('&until=2020-01-01T00:00:00Z')).toBe(0);
    expect((await admin.get(`/outages/touched?from=x`)).status).toBe(400);
  });
});

describe('a dossier that is received after an outage was recorded', () => {
  it('does not count its time, and says why', async () => {
    await recorded({ from: '2026-11-23T06:30:00.000Z', until: '2026-11-23T08:30:00.000Z' });
    const { id } = await file(lan);
    await command(counter, id, 'receive');
    const { deadline } = (await lan.get<DossierDto>(`/dossiers/${id}`)).body;
    expect(deadline?.basis).toContain('Nghị định 301/2026/NĐ-CP, Điều 3.4');
    expect(deadline?.ledger).toContainEqual(
      expect.objectContaining({ date: '2026-11-23', reason: 'outage', source: 'Thông báo 12/TB-SKHCN' }),
    );
  });
});

it('the dossiers that an outage moved are none before it was counted', async () => {
  const id = await recorded();
  expect((await admin.get<MovedDossierListDto>(`/outages/${id}/dossiers`)).body.items).toEqual([]);
});
