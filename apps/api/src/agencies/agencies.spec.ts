import type { AdminChangePageDto } from '../admin-changes/admin-changes.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { completeDraft, submit } from '../testing/filing';
import type { DraftCheckDto, DraftDto } from '../drafts/drafts.dto';
import type { AgencyDto } from './agencies.dto';
import type { AgencyDetailDto } from './agency-detail.dto';
import type { AgencyLoadDto, NewAgencyDto } from './save-agency.dto';

interface Problem {
  readonly code: string;
  readonly currentRevision?: number;
  readonly fields?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

let api: ApiUnderTest;
let admin: Person;

beforeAll(async () => {
  api = await startApi();
  admin = await api.as('danhmuc');
});
afterAll(() => api.stop());

const all = async (query = '') => (await api.someone().get<{ items: AgencyDto[] }>(`/agencies${query}`)).body.items;
const named = async (name: string) => {
  const found = (await all('?ended=true')).find((agency) => agency.name.vi.includes(name));
  return (await api.someone().get<AgencyDetailDto>(`/agencies/${found?.id}`)).body;
};
const toSave = (agency: AgencyDetailDto): NewAgencyDto & { revision: number } => ({
  ...{ code: agency.code, legacyCode: agency.legacyCode, name: agency.name, kind: agency.kind },
  ...{ parentId: agency.parentId, validFrom: agency.validFrom, unitCodes: [...agency.unitCodes] },
  ...{ contact: agency.contact, workingWeek: agency.workingWeek, revision: agency.revision },
});
const save = (id: string, body: object, person = admin) =>
  person.put<AgencyDetailDto & Problem>(`/agencies/${id}`, body);

const historyOf = async (id: string) =>
  (await admin.get<AdminChangePageDto>(`/admin-changes?kind=agency&id=${id}`)).body.items;

const HOURS = { shifts: [{ from: 420, until: 690 }] };
const WEEK = [{ shifts: [] }, HOURS, HOURS, HOURS, HOURS, HOURS, HOURS];

describe('an agency', () => {
  it('is shown with what it serves, what it came from and when it works', async () => {
    expect(await named('phường Tân Ninh')).toMatchObject({
      ...{ code: 'H53.20', legacyCode: '000.00.20.H53', revision: 1, unitCodes: ['25459'], workingWeek: null },
      parent: { code: 'H53' },
      predecessors: expect.arrayContaining([expect.objectContaining({ code: 'H53.90' })]),
      units: [{ code: '25459', place: { vi: 'Phường Tân Ninh, tỉnh Tây Ninh' } }],
    });
    expect((await named('phường Tân Ninh')).workingWeekInForce[1]).toEqual({
      shifts: [
        { from: 420, until: 690 },
        { from: 810, until: 1020 },
      ],
    });
  });

  it('that has ended is listed on request only', async () => {
    expect((await all()).some(({ kind }) => kind === 'district')).toBe(false);
    expect((await all('?ended=true')).filter(({ kind }) => kind === 'district')).toHaveLength(9);
  });

  it('is changed by an administrator, at once for everybody, and who did it is written down', async () => {
    const agency = await named('phường Long Hoa');
    const contact = { phone: ' 0276 384 1234 ', website: 'https://longhoa.tayninh.gov.vn', email: '' };
    const { status, body } = await save(agency.id, { ...toSave(agency), contact, workingWeek: WEEK });
    expect([status, body]).toMatchObject([
      200,
      {
        revision: 2,
        contact: { phone: '0276 384 1234', website: 'https://longhoa.tayninh.gov.vn' },
        workingWeek: WEEK,
      },
    ]);
    expect(body.contact).not.toHaveProperty('email');
    expect((await named('phường Long Hoa')).workingWeekInForce).toEqual(WEEK);
    expect(await historyOf(agency.id)).toMatchObject([
      {
        ...{ action: 'changed', actor: { name: 'Ngô Thu Hà' }, requestId: expect.any(String) },
        before: { revision: 1, code: agency.code, contact: {} },
        after: { revision: 2, code: agency.code, workingWeek: WEEK.map(({ shifts }) => shifts) },
      },
    ]);
  });

  it('is not overwritten by somebody who looked at it before another changed it', async () => {
    const agency = await named('phường Hòa Thành');
    const other = await api.as('quantri');
    const first = await save(agency.id, { ...toSave(agency), contact: { phone: '0276 111 1111' } }, other);
    expect(first.status).toBe(200);
    const second = await save(agency.id, { ...toSave(agency), contact: { phone: '0276 222 2222' } });
    expect([second.status, second.body]).toMatchObject([409, { code: 'agencyChangedElsewhere', currentRevision: 2 }]);
    expect((await named('phường Hòa Thành')).contact).toEqual({ phone: '0276 111 1111' });
  });

  it('is refused with everything that is wrong, in the language of the request', async () => {
    const agency = await named('phường Thanh Điền');
    const { status, body } = await save(agency.id, {
      ...toSave(agency),
      ...{ code: 'H53.20', parentId: agency.id, unitCodes: ['99999'], contact: { website: 'x' } },
      workingWeek: [...WEEK.slice(0, 6), { shifts: [{ from: 700, until: 420 }] }],
    });
    expect([status, body.code]).toEqual([422, 'invalidAgency']);
    expect(body.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/code codeTaken',
      '/parentId parent',
      '/contact/website website',
      '/unitCodes/0 unitNotInForce',
      '/workingWeek/6 shifts',
    ]);
    expect(body.fields?.[0]?.message).toContain('cơ quan khác');
    expect((await save(agency.id, { ...toSave(agency), workingWeek: [null] })).status).toBe(400);
  });

  it('is added below another and ends in favour of others, but is never deleted', async () => {
    const province = await named('tỉnh Tây Ninh');
    const added = await admin.post<AgencyDetailDto & Problem>('/agencies', {
      ...{
        code: 'H53.70',
        legacyCode: '000.00.70.H53',
        kind: 'department',
        parentId: province.id,
        validFrom: '2026-01-01',
      },
      name: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
      ...{ unitCodes: [], contact: {}, workingWeek: null },
    });
    expect([added.status, added.body]).toMatchObject([201, { code: 'H53.70', revision: 1 }]);
    const { id } = added.body;
    const heir = await named('Sở Tài chính');
    const end = (body: object) =>
      admin.post<AgencyDetailDto & Problem>(`/agencies/${id}/end`, { revision: 1, ...body });
    expect((await end({ endsOn: '2026-12-01', successorIds: [] })).body.fields).toMatchObject([
      { pointer: '/successorIds' },
    ]);
    const ended = await end({ endsOn: '2026-12-01', successorIds: [heir.id] });
    expect([ended.status, ended.body]).toMatchObject([
      200,
      { validTo: '2026-12-01', revision: 2, successors: [{ code: heir.code }] },
    ]);
    expect((await all()).some((agency) => agency.id === id)).toBe(true);
    expect((await all('?on=2026-12-01')).some((agency) => agency.id === id)).toBe(false);
    expect((await admin.delete(`/agencies/${id}`)).status).toBe(404);
    expect(await historyOf(id)).toMatchObject([
      { action: 'ended', after: { validTo: '2026-12-01', successorIds: [heir.id] } },
      { action: 'added', before: null, after: { revision: 1, code: 'H53.70' } },
    ]);
  });

  it('tells how many open dossiers and officers it has', async () => {
    const lan = await api.as('0900000001');
    await submit(lan, await completeDraft(lan));
    const { id } = await named('phường Tân Ninh');
    expect((await admin.get<AgencyLoadDto>(`/agencies/${id}/load`)).body).toEqual({ openDossiers: 1, officers: 5 });
    expect((await (await api.as('lanhdao.tanninh')).get(`/agencies/${id}/load`)).status).toBe(403);
  });
});

describe('a filing', () => {
  const checked = async (person: Person, { id }: DraftDto) =>
    (await person.post<DraftCheckDto>(`/drafts/${id}/check`)).body;

  it('is decided by the agency that serves where a parent lives, wherever it is filed', async () => {
    const lan = await api.as('0900000001');
    const draft = await completeDraft(lan, '1.001193', 'phường Long Hoa');
    expect(draft.agency?.code).toBe('H53.23');
    expect((await checked(lan, draft)).competence).toMatchObject({ agency: { code: 'H53.20' }, reason: null });
  });

  it('says where it cannot be told who decides', async () => {
    const lan = await api.as('0900000001');
    const draft = await completeDraft(lan);
    const residence = { code: '27727', name: 'Xã Hưng Điền, tỉnh Tây Ninh', street: '1' };
    const requester = { ...Object(draft.answers['requester']), residence };
    const father = { ...Object(draft.answers['father']), residence };
    const { body: saved } = await lan.put<DraftDto>(`/drafts/${draft.id}`, {
      ...{ answers: { ...draft.answers, requester, father }, agencyId: draft.agency?.id ?? null },
      ...{ returnMethod: draft.returnMethod, revision: draft.revision },
    });
    expect(await checked(lan, saved)).toMatchObject({
      problems: [],
      competence: { agency: null, reason: 'nobodyServesUnit' },
    });
  });

  it('is refused with a unit that does not exist on the day, or under another name', async () => {
    const lan = await api.as('0900000001');
    for (const birthPlace of [
      { code: '99999', name: 'Xã Không Có, tỉnh Tây Ninh' },
      { code: '25459', name: 'Phường 3, thành phố Tây Ninh, tỉnh Tây Ninh' },
    ]) {
      const draft = await completeDraft(lan);
      const child = { ...Object(draft.answers['child']), birthPlace };
      const { body: saved } = await lan.put<DraftDto>(`/drafts/${draft.id}`, {
        ...{ answers: { ...draft.answers, child }, agencyId: draft.agency?.id ?? null },
        ...{ returnMethod: draft.returnMethod, revision: draft.revision },
      });
      const { status, body } = await submit(lan, saved);
      expect([status, (body as unknown as Problem).fields]).toMatchObject([
        422,
        [{ pointer: '/child/birthPlace', code: 'unitNotInForce' }],
      ]);
    }
  });
});
