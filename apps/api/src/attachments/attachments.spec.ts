import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, command, completeDraft, DOCUMENT, PHOTO, submit } from '../testing/filing';
import type { AttachmentDto } from './attachments.dto';
import type { DraftDto } from '../drafts/drafts.dto';

let api: ApiUnderTest;
let lan: Person;
let paper: string;
let draft: DraftDto;

beforeAll(async () => {
  api = await startApi();
  lan = await api.as('0900000001');
  draft = await completeDraft(lan);
  paper = draft.attachments[0]?.paperCode ?? '';
});
afterAll(() => api.stop());

const upload = (name: string, content: Buffer, code = paper) =>
  lan.upload<AttachmentDto & { code: string }>(`/drafts/${draft.id}/attachments`, code, name, content);

describe('a file that is attached', () => {
  it('keeps its Vietnamese name, its content and its hash', async () => {
    const { status, body } = await upload('Giấy chứng sinh – bé Ánh.png', PHOTO);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      fileName: 'Giấy chứng sinh – bé Ánh.png',
      mediaType: 'image/png',
      bytes: PHOTO.length,
    });
    expect(body.sha256).toBe(createHash('sha256').update(PHOTO).digest('hex'));
    const { headers, body: content } = await lan.get<Buffer>(`/attachments/${body.id}/content`);
    expect(content.equals(PHOTO)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-disposition']).toContain("filename*=UTF-8''Gi%E1%BA%A5y");
    expect((await lan.delete(`/attachments/${body.id}`)).status).toBe(204);
    expect((await lan.get(`/attachments/${body.id}/content`)).status).toBe(404);
  });

  it.each([
    ['a script called .pdf', 'don.pdf', Buffer.from('<script>alert(1)</script>'.repeat(300)), 415, 'fileTypeRefused'],
    ['an empty file', 'rong.png', Buffer.alloc(0), 400, 'fileEmpty'],
    [
      'a file that is too large',
      'to.pdf',
      Buffer.concat([DOCUMENT, Buffer.alloc(30 * 1024 * 1024)]),
      413,
      'fileTooLarge',
    ],
  ])('is refused when it is %s, and nothing stays behind', async (_, name, content, status, code) => {
    const before = (await readdir(path.join(api.filesFolder, draft.id))).length;
    expect(await upload(name, content)).toMatchObject({ status, body: { code } });
    expect((await readdir(path.join(api.filesFolder, draft.id))).length).toBe(before);
  });

  it('belongs to a paper that the procedure knows', async () => {
    expect(await upload('x.png', PHOTO, 'no-such-paper')).toMatchObject({
      status: 400,
      body: { code: 'invalidRequest' },
    });
  });

  it('is read by its applicant and the officers who have the dossier, by nobody else', async () => {
    const other = await completeDraft(lan, BIRTH);
    const [file] = other.attachments;
    const url = `/attachments/${file?.id}/content`;
    const [counter, elsewhere, minh] = [
      await api.as('motcua.tanninh'),
      await api.as('motcua.longhoa'),
      await api.as('0900000002'),
    ];
    expect((await counter.get(url)).status).toBe(404);
    await submit(lan, other);
    expect((await counter.get(url)).status).toBe(200);
    expect((await elsewhere.get(url)).status).toBe(404);
    expect((await minh.get(url)).status).toBe(404);
    expect((await api.someone().get(url)).status).toBe(401);
  });

  it('cannot be taken out once it is filed, nor added unless it was asked for', async () => {
    const other = await completeDraft(lan, BIRTH);
    await submit(lan, other);
    expect((await lan.delete(`/attachments/${other.attachments[0]?.id}`)).status).toBe(403);
    const add = () => lan.upload(`/dossiers/${other.id}/attachments`, paper, 'thêm.png', PHOTO);
    expect(await add()).toMatchObject({ status: 409, body: { code: 'actionNotOpen' } });
    const items = [{ kind: 'paper', target: paper, reason: 'Ảnh mờ' }];
    await command(await api.as('motcua.tanninh'), other.id, 'request-supplement', { items });
    expect((await add()).status).toBe(201);
  });
});

it('throws the files of a draft away with it', async () => {
  const other = await completeDraft(lan, BIRTH);
  expect(await readdir(path.join(api.filesFolder, other.id))).not.toHaveLength(0);
  expect((await lan.delete(`/drafts/${other.id}`)).status).toBe(204);
  expect(await readdir(path.join(api.filesFolder, other.id))).toHaveLength(0);
});
