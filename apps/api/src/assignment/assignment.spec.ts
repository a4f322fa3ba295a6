import { AgencyStore } from '@mot-cua/persistence';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH } from '../testing/filing';
import type { AssignmentDto, AssignmentPreviewDto } from './assignment.dto';

let api: ApiUnderTest;
let leader: Person;
let admin: Person;
let agencyId: string;
let url: string;

beforeAll(async () => {
  api = await startApi();
  leader = await api.as('lanhdao.tanninh');
  admin = await api.as('quantri');
  const { body } = await leader.get<{ agency: { id: string } }>('/leaves');
  agencyId = body.agency.id;
  url = `/agencies/${agencyId}/assignment`;
});
afterAll(() => api.stop());

const read = async () => (await leader.get<AssignmentDto>(url)).body;
const preview = async (more = '') =>
  (await leader.get<AssignmentPreviewDto>(`${url}/preview?procedureCode=${BIRTH}${more}`)).body;
const rule = (kind: string, facts: object = {}) => ({ kind, officerIds: [], shares: [], fallback: 'byHand', ...facts });
const idOf = async (name: string) => (await read()).officers.find(({ fullName }) => fullName === name)?.id ?? '';
const save = (person: Person, body: object) =>
  person.put<AssignmentDto & { code?: string }>(`${url}/rules`, {
    scope: 'agency',
    scopeCode: '',
    revision: null,
    ...body,
  });

it('is by hand until the agency sets a rule', async () => {
  expect(await preview()).toEqual({ scope: 'agency', kind: 'byHand', officerName: null, why: null, left: 'byHand' });
  const able = (await read()).officers.filter(({ roles }) => roles.includes('caseOfficer'));
  expect(able.map(({ fullName }) => fullName)).toEqual(['Lê Thu Bình', 'Phạm Văn Tâm']);
});

it('is set by a leader of the agency or above it and by a system administrator; to others it is not there', async () => {
  const elsewhere = await api.as('lanhdao.tinh');
  for (const person of [leader, admin, elsewhere]) expect((await person.get(url)).status).toBe(200);
  expect((await (await api.as('chuyenvien.tanninh')).get(url)).status).toBe(403);
  const { items } = (await leader.get<{ items: { id: string; name: { vi: string } }[] }>('/agencies')).body;
  const other = items.find(({ name }) => name.vi.includes('Long Hoa'));
  expect((await leader.get(`/agencies/${other?.id}/assignment`)).status).toBe(404);
});

it('says whose the next dossier is and why, and keeps every change in the log', async () => {
  expect((await save(leader, { rule: rule('leastLoaded') })).status).toBe(200);
  expect(await preview()).toMatchObject({ kind: 'leastLoaded', officerName: 'Lê Thu Bình' });
  const tam = await idOf('Phạm Văn Tâm');
  const shares = [{ code: '25459', officerIds: [tam] }];
  const birth = { scope: 'procedure', scopeCode: BIRTH };
  expect((await save(admin, { ...birth, rule: rule('byArea', { shares }) })).body.rules).toHaveLength(2);
  expect(await preview('&unitCode=25459')).toMatchObject({
    ...{ scope: 'procedure', officerName: 'Phạm Văn Tâm' },
    why: { vi: expect.stringContaining('phụ trách địa bàn') },
  });
  expect(await preview()).toMatchObject({ scope: 'procedure', officerName: null, left: 'byHand' });

  const log = await leader.get<{ items: object[] }>(`/admin-changes?kind=assignmentRule&id=${agencyId}`);
  expect(log.body.items).toMatchObject([
    { action: 'added', actor: { name: 'Dương Gia Bảo' }, after: { scope: 'procedure', kind: 'byArea' } },
    { action: 'added', actor: { name: 'Đặng Quốc Khánh' }, before: null, after: { kind: 'leastLoaded' } },
  ]);
});

it('is not overwritten over a stale revision, and goes back to the wider rule when it is removed', async () => {
  expect(await save(leader, { rule: rule('roundRobin') })).toMatchObject({
    status: 409,
    body: { code: 'changedElsewhere' },
  });
  expect((await save(leader, { rule: rule('roundRobin'), revision: 1 })).status).toBe(200);
  const remove = { scope: 'procedure', scopeCode: BIRTH, revision: 1 };
  expect((await leader.post(`${url}/rules/remove`, remove)).status).toBe(204);
  expect(await preview()).toMatchObject({ scope: 'agency', kind: 'roundRobin' });
});

it('names only officers, fields, procedures and areas that there are', async () => {
  const revision = (await read()).rules[0]?.revision;
  const refused = async (facts: object) => (await save(leader, { revision, ...facts })).body.code;
  const stranger = '00000000-0000-4000-8000-000000000001';
  expect(await refused({ rule: rule('roundRobin', { officerIds: [stranger] }) })).toBe('assignmentOfficerUnknown');
  expect(await refused({ rule: rule('byField') })).toBe('assignmentSharesMissing');
  const nowhere = [{ code: '99999', officerIds: [await idOf('Phạm Văn Tâm')] }];
  expect(await refused({ rule: rule('byArea', { shares: nowhere }) })).toBe('assignmentCodeUnknown');
  expect(await refused({ scope: 'field', scopeCode: 'khong-co', rule: rule('roundRobin') })).toBe(
    'assignmentCodeUnknown',
  );
  expect(await refused({ rule: rule('theo-sao-chiếu') })).toBe('invalidRequest');
});

describe('rules for steps', () => {
  const KARAOKE = '1.001029';
  const SECURITY = { scope: 'step', scopeCode: `${KARAOKE}/security` };
  let police: Person;
  let at: string;

  beforeAll(async () => {
    police = await api.as('chuyenvien.congan');
    const agencies = await api.app.get(AgencyStore).all();
    at = `/agencies/${agencies.find(({ name }) => name.vi === 'Công an tỉnh')?.id}/assignment`;
  });
  const asked = async (more: string) =>
    (await police.get<AssignmentPreviewDto>(`${at}/preview?procedureCode=${KARAOKE}${more}`)).body;
  const set = (body: object) =>
    police.put<AssignmentDto & { code?: string }>(`${at}/rules`, { revision: null, ...body });

  it('give out one step of a procedure, or all of a role, and no dossier', async () => {
    expect(await asked('&step=security')).toMatchObject({ scope: 'role', left: 'byHand' });
    const { body } = await set({ ...SECURITY, rule: rule('leastLoaded') });
    expect(body.rules).toMatchObject([
      {
        ...SECURITY,
        role: 'caseOfficer',
        scopeName: { vi: expect.stringMatching(/^Xác nhận điều kiện an ninh.* \(Cấp/) },
      },
    ]);
    expect(await asked('&step=security')).toMatchObject({
      ...{ scope: 'step', kind: 'leastLoaded', officerName: 'Hồ Quang Dũng' },
      why: { vi: 'Tự động phân công theo quy tắc của bước: đang giữ ít bước nhất (0)' },
    });
    expect(await asked('&step=building')).toMatchObject({ scope: 'role', left: 'byHand' });
    expect(await asked('')).toMatchObject({ scope: 'agency', left: 'byHand' });
    expect((await set({ scope: 'role', scopeCode: 'caseOfficer', rule: rule('roundRobin') })).status).toBe(200);
    expect(await asked('&step=building')).toMatchObject({ scope: 'role', officerName: 'Hồ Quang Dũng' });
    expect((await police.get(`${at}/preview?procedureCode=${KARAOKE}&step=nothing`)).status).toBe(404);
  });

  it('name only steps of the work, roles that there are, and officers who have the role', async () => {
    const refused = async (facts: object) => (await set({ rule: rule('roundRobin'), ...facts })).body.code;
    for (const step of ['receive', 'decide', 'return', 'nothing'])
      expect(await refused({ scope: 'step', scopeCode: `${KARAOKE}/${step}` })).toBe('assignmentCodeUnknown');
    expect(await refused({ scope: 'role', scopeCode: 'citizen' })).toBe('assignmentCodeUnknown');
    const { officers } = (await police.get<AssignmentDto>(at)).body;
    const officerIds = officers.map(({ id }) => id);
    expect(await refused({ scope: 'role', scopeCode: 'clerk', rule: rule('roundRobin', { officerIds }) })).toBe(
      'assignmentOfficerUnknown',
    );
  });
});
