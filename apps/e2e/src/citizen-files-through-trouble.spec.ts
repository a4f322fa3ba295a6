import { until } from '@mot-cua/testing/processes';
import type { Page } from 'playwright-core';
import type { Acting } from './acting';
import { demoMaterial } from './material';
import { expectAccessible, LAN, PASSWORD, Stage } from './stage';

const SUBMIT = /\/api\/v1\/drafts\/[^/]+\/submit$/;

describe('a citizen files while everything goes wrong', () => {
  let stage: Stage;
  let lan: Acting;
  const material = demoMaterial();
  const photo = { name: 'Giấy chứng sinh.png', mimeType: 'image/png', buffer: material.photo };
  const submit = (page: Page) => page.getByRole('button', { name: 'Nộp hồ sơ' });
  const filed = async () => (await lan.get<{ items: { code: string }[] }>('/my-dossiers')).items;
  /** Opens the last page of a complete draft, or another one. */
  const open = async (id: string, at = 'kiem-tra') => {
    const page = await stage.phone(LAN);
    await page.goto(`${stage.system.citizen}/ban-nhap/${id}/${at}`);
    return page;
  };
  /** A draft with all its answers and, unless told otherwise, its paper. */
  const complete = async (withPaper = true) => {
    const draft = await lan.begin();
    await lan.fill(draft, material);
    if (withPaper) {
      const page = await open(draft.id, 'giay-to');
      await page.locator('input[type=file]').first().setInputFiles(photo);
      await page.getByRole('link', { name: photo.name }).waitFor();
      await page.context().close();
    }
    return draft.id;
  };

  beforeAll(async () => {
    stage = await Stage.open();
    lan = await stage.acting(LAN);
  }, 240_000);
  afterAll(() => stage?.close());

  it('the portal opens over a slow line: a word is there at once, and the code comes compressed', async () => {
    const page = await stage.phone();
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    const speed = { latency: 50, downloadThroughput: 100_000, uploadThroughput: 100_000 };
    await line.send('Network.emulateNetworkConditions', { offline: false, ...speed });
    const encodings: (string | undefined)[] = [];
    page.on('response', (answer) => {
      if (/\/assets\/index-.*\.js$/.test(answer.url())) encodings.push(answer.headers()['content-encoding']);
    });
    await page.goto(stage.system.citizen, { waitUntil: 'commit' });
    await page.getByText('Đang mở…').waitFor();
    await page.getByRole('heading', { name: 'Bạn cần làm thủ tục gì?' }).waitFor();
    expect(encodings).toEqual(['br']);
    await page.context().close();
  });

  it('the answer is lost after the dossier was made: a second try brings the receipt of that one', async () => {
    const before = (await filed()).length;
    const page = await open(await complete());
    await page.route(SUBMIT, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await submit(page).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    expect(await filed()).toHaveLength(before + 1);
    await page.unroute(SUBMIT);
    await submit(page).click();
    await page.waitForURL(/\/bien-nhan$/);
    await page.getByText((await filed())[0]?.code ?? '').waitFor();
    expect(await filed()).toHaveLength(before + 1);
    await page.context().close();
  });

  it('the server is away: the citizen is told so, nothing is filed, and it works once it is back', async () => {
    const before = (await filed()).length;
    const page = await open(await complete());
    await submit(page).waitFor();
    await page.route(SUBMIT, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await submit(page).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    expect(await filed()).toHaveLength(before);
    await page.unroute(SUBMIT);
    await submit(page).click();
    await page.waitForURL(/\/bien-nhan$/);
    expect(await filed()).toHaveLength(before + 1);
    await page.context().close();
  });

  it('two tabs submit at the same moment: both show the receipt of one dossier', async () => {
    const before = (await filed()).length;
    const id = await complete();
    const one = await open(id);
    const other = await one.context().newPage();
    await other.goto(one.url());
    await Promise.all([submit(one).waitFor(), submit(other).waitFor()]);
    await Promise.all([submit(one).click(), submit(other).click()]);
    await Promise.all([one.waitForURL(/\/bien-nhan$/), other.waitForURL(/\/bien-nhan$/)]);
    expect(one.url()).toBe(other.url());
    expect(await filed()).toHaveLength(before + 1);
    await one.context().close();
  });

  it('the session ends on the last page: signing in over it files what was shown', async () => {
    const before = (await filed()).length;
    const page = await open(await complete());
    await submit(page).waitFor();
    await page.getByText('Nếu được tiếp nhận ngay bây giờ').waitFor();
    await page.context().clearCookies();
    await submit(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Số điện thoại/).fill(LAN);
    await dialog.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bien-nhan$/);
    expect(await filed()).toHaveLength(before + 1);
    await page.context().close();
  });

  it('a photo is still on its way over a slow line: submitting waits for it, and says so', async () => {
    const id = await complete(false);
    const page = await open(id, 'giay-to');
    const line = await page.context().newCDPSession(page);
    const speed = { offline: false, latency: 200, downloadThroughput: 100_000 };
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: 8_000 });
    const large = Buffer.concat([material.photo, Buffer.alloc(200_000, 1)]);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ ...photo, buffer: large });
    await page.getByRole('link', { name: 'Tiếp tục' }).click();
    await page.waitForURL(/\/nhan-ket-qua$/);
    await page.getByRole('link', { name: 'Tiếp tục' }).click();
    await page.waitForURL(/\/kiem-tra$/);
    await page.getByText('Còn 1 tệp đang tải lên. Tải xong là nộp được.').waitFor();
    await expectAccessible(page);
    await line.send('Network.emulateNetworkConditions', { ...speed, latency: 0, uploadThroughput: -1 });
    await page.getByText('Còn 1 tệp đang tải lên.').waitFor({ state: 'hidden' });
    await until('it can be submitted', () => submit(page).isEnabled());
    await submit(page).click();
    await page.waitForURL(/\/bien-nhan$/);
    await page.getByText(photo.name).waitFor();
    await page.context().close();
  });
});
