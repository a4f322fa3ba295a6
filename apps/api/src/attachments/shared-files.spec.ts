import { FileLinks } from '@mot-cua/platform';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { BIRTH, completeDraft, submit } from '../testing/filing';

const KEY = 'a key of the province that is long enough';
let api: ApiUnderTest;
let lan: Person;
const links = new FileLinks({ key: KEY, days: 30 }, 'http://127.0.0.1:4200');
/** The path of a link, as the API is asked. */
const pathOf = (link: string) => link.slice(link.indexOf('/shared-files'));

beforeAll(async () => {
  api = await startApi({ FILE_LINK_KEY: KEY, FILE_LINK_DAYS: '30' });
  lan = await api.as('0900000001');
});
afterAll(() => api.stop());

async function aFiledPaper() {
  const draft = await completeDraft(lan, BIRTH);
  const id = draft.attachments[0]?.id ?? '';
  return { draft, id, path: pathOf(links.linkTo(id, api.clock.now())) };
}

describe('a signed link to a file', () => {
  it('opens the file without signing in once it is filed, and not before', async () => {
    const { draft, id, path } = await aFiledPaper();
    expect(await api.someone().get(path)).toMatchObject({ status: 404, body: { code: 'notFound' } });
    await submit(lan, draft);
    const { status, headers, body } = await api.someone().get<Buffer>(path);
    expect(status).toBe(200);
    expect(body.equals((await lan.get<Buffer>(`/attachments/${id}/content`)).body)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': draft.attachments[0]?.mediaType,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    });
  });

  it('opens no other file, and nothing once it was changed or comes from another key', async () => {
    const one = await aFiledPaper();
    const other = await aFiledPaper();
    await submit(lan, one.draft);
    await submit(lan, other.draft);
    const strangers = new FileLinks({ key: KEY.toUpperCase(), days: 30 }, 'http://127.0.0.1:4200');
    const wrong = [
      one.path.replace(one.id, other.id),
      one.path.replace(/until=(\d+)/, (_, until: string) => `until=${Number(until) + 86_400}`),
      `/shared-files/${one.id}`,
      pathOf(strangers.linkTo(one.id, api.clock.now())),
    ];
    for (const path of wrong)
      expect([path, await api.someone().get(path)]).toMatchObject([
        path,
        { status: 403, body: { code: 'fileLinkWrong' } },
      ]);
  });

  it('says that it has expired once it has', async () => {
    const { draft, path } = await aFiledPaper();
    await submit(lan, draft);
    const now = api.clock.now();
    api.clock.setTo(new Date(now.getTime() + 32 * 86_400_000).toISOString());
    expect(await api.someone().get(path)).toMatchObject({
      status: 410,
      body: { code: 'fileLinkExpired', title: expect.stringContaining('hết hạn') },
    });
    api.clock.setTo(now.toISOString());
  });
});
