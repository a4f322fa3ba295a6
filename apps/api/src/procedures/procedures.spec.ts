import { DEMO_PROCEDURES } from '../demo';
import { startApi, type ApiUnderTest } from '../testing/api-under-test';
import type { ProcedureDto, ProcedurePageDto } from './procedures.dto';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const search = async (words: string) =>
  (await api.someone().get<ProcedurePageDto>(`/procedures?q=${encodeURIComponent(words)}`)).body.items.map(
    ({ code }) => code,
  );

describe('searching the catalogue', () => {
  it.each([
    ['khai sinh', '1.001193'],
    ['dang ky khai sinh', '1.001193'],
    ['khai sih', '1.001193'],
    ['làm giấy khai sinh cho con', '1.001193'],
    ['ket hon', '1.000894'],
    ['đổi bằng lái', '3.000347'],
  ])('finds %p first as %s', async (words, code) => expect((await search(words))[0]).toBe(code));

  it('finds nothing for what is no procedure', async () => expect(await search('xyzzy qwrt')).toEqual([]));

  it('pages without repeating', async () => {
    const codes: string[] = [];
    for (let cursor: string | null = '0'; cursor !== null;) {
      const { body }: { body: ProcedurePageDto } = await api.someone().get(`/procedures?limit=5&cursor=${cursor}`);
      codes.push(...body.items.map(({ code }) => code));
      cursor = body.nextCursor;
    }
    expect(codes.length).toBeGreaterThanOrEqual(12);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

it('gives a form as it was written, in the order in which people are asked', async () => {
  for (const { code, form } of DEMO_PROCEDURES) {
    const { body } = await api.someone().get<ProcedureDto>(`/procedures/${code}`);
    expect(JSON.stringify(body.form)).toBe(JSON.stringify(form));
  }
});

it('says what a procedure needs, costs and takes, under both names of its level', async () => {
  const { body } = await api.someone().get<ProcedureDto>('/procedures/1.001193');
  expect(body).toMatchObject({ level: 4, scope: 'full', filedOnline: true, fee: { amount: 0, per: null } });
  expect(body.papers.length).toBeGreaterThan(0);
  expect(body.competentAgencies.every(({ kind }) => kind === 'commune')).toBe(true);
});

it('answers problems in both languages, with the id of the request', async () => {
  const person = api.someone();
  const vietnamese = await person.get<{ title: string }>('/procedures/9.999999', { 'x-request-id': 'follow-me-1234' });
  expect(vietnamese).toMatchObject({
    status: 404,
    body: { code: 'notFound', requestId: 'follow-me-1234', title: 'Không tìm thấy nội dung này.' },
  });
  expect(vietnamese.headers).toMatchObject({ 'x-request-id': 'follow-me-1234' });
  expect(String(vietnamese.headers['content-type'])).toContain('application/problem+json');
  expect((await person.get<{ title: string }>('/procedures/9.999999', { 'accept-language': 'en' })).body.title).toBe(
    'This was not found.',
  );
  expect(await person.get('/procedures?limit=1000')).toMatchObject({
    status: 400,
    body: { fields: [{ pointer: '/limit' }] },
  });
});

it('keeps a draft of a version from everybody but those who write it', async () => {
  const admin = await api.as('danhmuc');
  const { status, body } = await admin.post<{ version: number }>('/catalogue/procedures/1.001193/draft');
  expect(status).toBeLessThan(300);
  const at = `/procedures/1.001193/versions/${body.version}`;
  expect((await api.someone().get(at)).status).toBe(404);
  expect((await api.someone().get(at.replace(/\d+$/, String(body.version - 1)))).status).toBe(200);
});
