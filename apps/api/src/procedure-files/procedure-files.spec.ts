import type { ProcedureDefinition } from '@mot-cua/domain';
import { strToU8, zipSync } from 'fflate';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { demoId } from '../demo/demo-id';
import type { ProcedureDto } from '../procedures/procedures.dto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import type { ProcedureFileDto } from './procedure-files.dto';

const BIRTH = '1.001193';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

let api: ApiUnderTest;
let admin: Person;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('danhmuc');
});
afterAll(() => api.stop());

const WRITTEN = new Date('2026-03-02T08:00:00Z');

/** A Word document; its parts beside the text are those named. The same bytes whenever it is made. */
function docx(text: string, parts: readonly string[] = [], type = DOCUMENT): Buffer {
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  return Buffer.from(
    zipSync(
      {
        '[Content_Types].xml': strToU8(types),
        'word/document.xml': strToU8(`<w:document><w:body>${text}</w:body></w:document>`),
        ...Object.fromEntries(parts.map((name) => [name, strToU8('x')])),
      },
      { mtime: WRITTEN },
    ),
  );
}
/** As much of a Word 97 document as tells what it is. */
function doc(...streams: string[]): Buffer {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([magic, Buffer.alloc(504), ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le'))]);
}
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('000000010000000108060000001f15c489', 'hex'),
  Buffer.from('0000000a49444154789c6300010000050001', 'hex'),
]);

const upload = (content: Buffer, fileName = 'Tờ khai.docx', purpose = 'template', person = admin) =>
  person.upload<ProcedureFileDto & { code?: string }>(`/catalogue/files?purpose=${purpose}`, '', fileName, content);

interface Draft {
  readonly revision: number;
  readonly definition: ProcedureDefinition;
  readonly faults: readonly { readonly at: string; readonly code: string; readonly message: string }[];
}

/** A draft of the birth registration whose first paper has these files. */
async function draftWith(files: Partial<ProcedureDefinition['papers'][number]>): Promise<Draft> {
  const { revision, definition } = (await admin.post<Draft>(`/catalogue/procedures/${BIRTH}/draft`)).body;
  const [first, ...rest] = definition.papers;
  const { body } = await admin.put<Draft>(`/catalogue/procedures/${BIRTH}/draft`, {
    revision,
    definition: { ...definition, papers: [{ ...first, ...files }, ...rest] },
  });
  return body;
}

describe('a file that is uploaded', () => {
  it('is kept under its hash, once whatever it is called, and its kind is told from its content', async () => {
    const first = await upload(docx('một'));
    expect(first).toMatchObject({ status: 201, body: { fileName: 'Tờ khai.docx', mediaType: WORD } });
    const again = await upload(docx('một'), 'Mẫu số 01.pdf');
    expect(again.body).toMatchObject({ id: first.body.id, fileName: 'Mẫu số 01.pdf', mediaType: WORD });
    const stored = await readdir(path.join(api.filesFolder, 'procedure-files'));
    expect(stored.filter((name) => name === first.body.sha256)).toHaveLength(1);
    expect((await upload(doc('WordDocument'), 'Đơn.doc')).body).toMatchObject({ mediaType: 'application/msword' });
    expect((await upload(PNG, 'anh.png', 'example')).body).toMatchObject({ mediaType: 'image/png' });
  });

  it.each([
    ['a program in a .docx', docx('hai', ['word/vbaProject.bin']), 'template', 415, 'macrosRefused'],
    [
      'a document that says it has macros',
      docx('ba', [], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      ...(['template', 415, 'macrosRefused'] as const),
    ],
    ['a program in a .doc', doc('WordDocument', '_VBA_PROJECT'), 'template', 415, 'macrosRefused'],
    ['a workbook of 1997', doc('Workbook'), 'template', 415, 'templateTypeRefused'],
    ['a picture as a template', PNG, 'template', 415, 'templateTypeRefused'],
    ['a text', Buffer.from('Tờ khai'), 'template', 415, 'templateTypeRefused'],
    ['a document as an example', docx('bốn'), 'example', 415, 'exampleTypeRefused'],
    ['nothing', Buffer.alloc(0), 'template', 400, 'fileEmpty'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 1), 'template', 413, 'paperFileTooLarge'],
    ['something for no purpose', docx('năm'), 'other', 400, 'invalidRequest'],
  ])('is refused when it is %s', async (_, content, purpose, status, code) => {
    const { status: answered, body } = await upload(content, 'Tờ khai.docx', purpose);
    expect({ answered, code: body.code }).toEqual({ answered: status, code });
  });

  it('comes from a catalogue administrator only', async () => {
    expect((await upload(docx('sáu'), 'x.docx', 'template', await api.as('motcua.tanninh'))).status).toBe(403);
    expect((await upload(docx('sáu'), 'x.docx', 'template', api.someone())).status).toBe(401);
  });
});

describe('a template', () => {
  it('of a published procedure is for everybody, by its Vietnamese name, and may be kept', async () => {
    const { papers } = (await api.someone().get<ProcedureDto>(`/procedures/${BIRTH}`)).body;
    const template = papers.find(({ code }) => code === 'declaration')?.template;
    expect(template).toEqual({
      fileId: demoId('procedureFile', 1),
      fileName: 'Tờ khai đăng ký khai sinh.pdf',
      mediaType: 'application/pdf',
      bytes: expect.any(Number),
    });
    const { status, body, headers } = await api.someone().get<Buffer>(`/procedures/files/${template?.fileId}`);
    expect(status).toBe(200);
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(body.length).toBe(template?.bytes);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="To khai dang ky khai sinh.pdf"; filename*=UTF-8\'\'T%E1%BB%9D%20khai%20%C4%91%C4%83ng%20k%C3%BD%20khai%20sinh.pdf',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const known = { 'if-none-match': String(headers['etag']) };
    expect((await api.someone().get(`/procedures/files/${template?.fileId}`, known)).status).toBe(304);
  });

  it('of a draft is for catalogue administrators only, until the draft is published', async () => {
    const { id, fileName } = (await upload(docx('bảy'), 'Đơn đề nghị.docx')).body;
    const draft = await draftWith({ template: { fileId: id, fileName } });
    expect(draft.faults).toEqual([]);
    const file = `/procedures/files/${id}`;
    expect((await api.someone().get(file)).status).toBe(404);
    expect((await (await api.as('motcua.tanninh')).get(file)).status).toBe(404);
    const own = await admin.get(file);
    expect(own.status).toBe(200);
    expect(own.headers['cache-control']).toBe('private, no-cache');

    const day = '2026-11-23';
    const published = await admin.post(`/catalogue/procedures/${BIRTH}/draft/publish`, {
      revision: draft.revision,
      effectiveOn: day,
    });
    expect(published.status).toBe(200);
    expect((await api.someone().get(file)).status).toBe(200);
  });

  it('that there is not keeps a draft from being published and says which file to upload; citizens are not offered it', async () => {
    const unknown = demoId('procedureFile', 999);
    const { faults, revision } = await draftWith({ template: { fileId: unknown, fileName: 'Mẫu 01.docx' } });
    expect(faults).toEqual([
      { at: '/papers/0/template/fileId', code: 'fileMissing', message: expect.stringContaining('“Mẫu 01.docx”') },
    ]);
    const refused = await admin.post(`/catalogue/procedures/${BIRTH}/draft/publish`, {
      revision,
      effectiveOn: '2026-11-23',
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'procedureNotReady' } });
    expect((await admin.get(`/procedures/files/${unknown}`)).status).toBe(404);
    expect((await admin.get('/procedures/files/khong-phai-ma')).status).toBe(400);
  });

  it('is no example, and an example no template', async () => {
    const { id, fileName } = (await upload(docx('tám'))).body;
    const { faults } = await draftWith({ template: undefined, example: { fileId: id, fileName } });
    expect(faults.map(({ at, code }) => `${at} ${code}`)).toEqual(['/papers/0/example/fileId fileOfOtherKind']);
  });

  it('that no version refers to any more is forgotten after a while, one that a version refers to never', async () => {
    const unused = (await upload(docx('chín'))).body;
    const used = (await upload(docx('mười'))).body;
    await draftWith({ template: { fileId: used.id, fileName: used.fileName }, example: undefined });
    api.clock.setTo('2026-12-20T02:00:00Z');
    const again = await api.as('danhmuc');
    expect((await upload(docx('mười một'), 'x.docx', 'template', again)).status).toBe(201);
    expect((await again.get(`/procedures/files/${unused.id}`)).status).toBe(404);
    expect((await again.get(`/procedures/files/${used.id}`)).status).toBe(200);
    const stored = await readdir(path.join(api.filesFolder, 'procedure-files'));
    expect(stored).not.toContain(unused.sha256);
    expect(stored).toContain(used.sha256);
  });
});
