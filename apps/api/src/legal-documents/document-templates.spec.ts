import { createDataSource, DocumentTemplateStore } from '@mot-cua/persistence';
import { inOneLine, readPdf } from '@mot-cua/testing/pdf';
import type { DataSource } from 'typeorm';
import { demoLogin, startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type { DocumentTemplateDto, DocumentTemplateListDto, TemplateContentDto } from './document-templates.dto';

let api: ApiUnderTest;
let admin: Person;
let dataSource: DataSource;

beforeAll(async () => {
  api = await startApi();
  admin = await api.as(demoLogin('catalogueAdmin'));
  dataSource = await createDataSource({ url: api.databaseUrl, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await api.stop();
});

const versions = async (kind: string): Promise<DocumentTemplateDto[]> =>
  (await admin.get<DocumentTemplateListDto>('/document-templates')).body.items.filter((one) => one.kind === kind);
const newest = async (kind: string): Promise<TemplateContentDto> => {
  const [first] = await versions(kind);
  if (!first) throw new Error(`No template of ${kind}`);
  return first.content;
};
const save = (kind: string, content: TemplateContentDto, revision: number) =>
  admin.put<{ code?: string }>(`/document-templates/${kind}/draft`, {
    regulation: 'circular03of2025',
    content,
    revision,
  });
const publish = (kind: string, revision: number, effectiveOn: string) =>
  admin.post<{ code?: string; fields?: { pointer: string; message: string }[] }>(
    `/document-templates/${kind}/publish`,
    {
      ...{ revision, effectiveOn },
    },
  );

it('both circulars are there, each from its day; only the later knows a notice of stopping', async () => {
  const store = new DocumentTemplateStore(dataSource);
  const regulationOn = async (day: string) => (await store.inForce('refusal', day))?.regulation;
  expect([await regulationOn('2025-09-14'), await regulationOn('2025-09-15')]).toEqual([
    ...['circular01of2018', 'circular03of2025'],
  ]);
  expect(await store.inForce('stopNotice', '2025-09-14')).toBeNull();
  expect((await store.inForce('stopNotice', '2025-09-15'))?.content.formLabel).toBe('Mẫu số 05');
});

it('a changed form holds from its day on, and those before it are kept', async () => {
  const content = { ...(await newest('refusal')), title: 'Phiếu từ chối (mới)' };
  expect((await save('refusal', content, 0)).status).toBe(200);
  expect((await publish('refusal', 1, '2026-11-24')).status).toBe(200);
  const [latest, before, first] = await versions('refusal');
  expect(latest).toMatchObject({ version: 3, status: 'published', effectiveOn: '2026-11-24', effectiveUntil: null });
  expect(before).toMatchObject({ version: 2, effectiveUntil: '2026-11-24' });
  expect(first).toMatchObject({ version: 1, regulation: 'circular01of2018' });
  const changes = await admin.get<{ items: { action: string }[] }>('/admin-changes?kind=documentTemplate&id=refusal');
  expect(changes.body.items.map(({ action }) => action)).toEqual(['published', 'draftBegun']);
});

it('a form that waits for its day is taken back before another is published', async () => {
  const content = await newest('extension');
  await save('extension', content, 0);
  await publish('extension', 1, '2026-12-01');
  await save('extension', { ...content, title: 'Khác' }, 0);
  expect((await publish('extension', 1, '2026-12-02')).body.code).toBe('templateScheduled');
  expect((await admin.post('/document-templates/extension/withdraw', {})).status).toBe(200);
  expect((await admin.post('/document-templates/extension/withdraw', {})).status).toBe(404);
  expect((await publish('extension', 1, '2026-12-02')).status).toBe(200);
  const [latest, takenBack, before] = await versions('extension');
  expect(latest).toMatchObject({ version: 4, effectiveOn: '2026-12-02' });
  expect(takenBack).toMatchObject({ effectiveOn: '2026-12-01', effectiveUntil: '2026-12-01' });
  expect(before).toMatchObject({ effectiveUntil: '2026-12-02' });
});

it('a form without what the law asks for is not published, and says what is missing', async () => {
  const content = { ...(await newest('receipt')), body: 'Hồ sơ {{mã hồ sơ}} của {{người nộp}}' };
  await save('receipt', content, 0);
  const { status, body } = await publish('receipt', 1, '2026-11-24');
  expect([status, body.code]).toEqual([422, 'templateNotReady']);
  expect(body.fields?.[0]).toMatchObject({
    ...{
      pointer: '/body',
      message: 'Quy định yêu cầu văn bản nêu «tên thủ tục». Hãy thêm {{tên thủ tục}} vào nội dung.',
    },
  });
  expect((await publish('receipt', 1, '2026-11-23')).body.code).toBe('templateDayTooEarly');
});

it('of two who edit a draft at once, one is told, and nothing is overwritten', async () => {
  const content = await newest('stopNotice');
  expect((await save('stopNotice', { ...content, title: 'Một' }, 0)).status).toBe(200);
  expect(await save('stopNotice', { ...content, title: 'Hai' }, 0)).toMatchObject({
    ...{ status: 409, body: { code: 'changedElsewhere', currentRevision: 1 } },
  });
  expect((await newest('stopNotice')).title).toBe('Một');
  expect((await admin.post('/document-templates/stopNotice/discard', { revision: 1 })).status).toBe(200);
  expect((await newest('stopNotice')).title).toBe(content.title);
});

it('a form is seen as a PDF before anything is saved', async () => {
  const content = await newest('controlSheet');
  const { status, body } = await admin.post<Buffer>('/document-templates/controlSheet/preview', {
    ...{ regulation: 'circular03of2025', content },
  });
  expect(status).toBe(200);
  const [page] = readPdf(body).pages;
  // As it will be printed: the code to look it up by, and its place beside the title.
  expect(page?.code).toMatch(/\/tra-cuu\?ma=H00\.00-261123-0001$/);
  expect(inOneLine(page?.text ?? '')).toContain('Quét mã để tra cứu');
  const wrong = { regulation: 'circular03of2025', content: { ...content, body: 7 } };
  expect((await admin.post('/document-templates/controlSheet/preview', wrong)).status).toBe(400);
  expect((await admin.post('/document-templates/letter/preview', { content })).status).toBe(400);
});
