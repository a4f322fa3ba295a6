import type { Locator, Page } from 'playwright-core';
import type { Acting, Filed } from './acting';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, LAN, PASSWORD, Stage } from './stage';

describe('a citizen is asked for a supplement', () => {
  let stage: Stage;
  let lan: Acting;
  let officer: Acting;
  let page: Page;
  let dossier: Filed;
  const material = demoMaterial();
  const name = () => page.getByLabel('Họ, chữ đệm, tên của bé');
  const father = () => page.locator('#field-father-fullName');

  /** What a screen reader adds to the name of a field. */
  const described = (field: Locator) =>
    field.evaluate((control) =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );

  const signInAgain = async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Số điện thoại/).fill(LAN);
    await dialog.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  };

  beforeAll(async () => {
    stage = await Stage.open();
    [lan, officer, page] = await Promise.all([stage.acting(LAN), stage.acting(COUNTER), stage.phone(LAN)]);
    dossier = await lan.file(material);
  }, 240_000);
  afterAll(() => stage?.close());

  it('reads on the open page what is wanted, without reloading it', async () => {
    await page.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
    await page.getByText('Chờ tiếp nhận').first().waitFor();
    await officer.command(dossier.id, 'request-supplement', {
      items: [
        { kind: 'field', target: '/child/fullName', reason: 'Tên khác với Giấy chứng sinh.' },
        { kind: 'field', target: '/father/fullName', reason: 'Thiếu chữ đệm.' },
        { kind: 'paper', target: 'birth-notification', reason: 'Ảnh mờ, không đọc được dấu.' },
      ],
      note: 'Mong anh chị bổ sung sớm.',
    });
    await page.getByRole('link', { name: /Bổ sung/ }).waitFor();
    await expectAccessible(page);
  });

  it('is led to the field and the paper, each with what is wrong', async () => {
    await page.getByRole('link', { name: 'Bổ sung ngay' }).click();
    await page.getByText('Mong anh chị bổ sung sớm.').waitFor();
    await page.locator('#field-child-fullName:focus').waitFor();
    expect(await described(name())).toContain('Tên khác với Giấy chứng sinh.');
    expect(await described(father())).toContain('Thiếu chữ đệm.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Giấy chứng sinh', exact: true }).click();
    await page.locator('#field-papers-birth-notification:focus-within').waitFor();
  });

  it('is not sent while nothing has been done about it', async () => {
    await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await page.getByRole('alert').getByText('Chưa sửa hoặc chưa nộp').first().waitFor();
    await expectAccessible(page);
    expect(await lan.get(`/dossiers/${dossier.id}`)).toMatchObject({ state: 'awaitingSupplement' });
  });

  it('finds what was typed again after the browser was closed', async () => {
    await name().fill('Trần Nguyễn Minh Ánh');
    await father().fill('Trần Quốc Minh');
    await page.waitForFunction((typed) => JSON.stringify(localStorage).includes(typed), 'Trần Quốc Minh');
    const storageState = await page.context().storageState();
    const url = page.url();
    await page.context().close();
    page = await stage.phone(undefined, { storageState });
    await page.goto(url);
    await name().waitFor();
    expect(await name().inputValue()).toBe('Trần Nguyễn Minh Ánh');
    expect(await father().inputValue()).toBe('Trần Quốc Minh');
  });

  it('keeps a photo chosen after the session expired, and uploads it once signed in again', async () => {
    await page.context().clearCookies();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'Ảnh rõ.png', mimeType: 'image/png', buffer: material.photo });
    await signInAgain();
    await page.getByRole('link', { name: 'Ảnh rõ.png' }).waitFor();
    expect(await father().inputValue()).toBe('Trần Quốc Minh');
  });

  it('keeps what was typed through an expired session, and sends it once signed in again', async () => {
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await signInAgain();
    await page.getByText('Đã bổ sung hồ sơ').waitFor();
    await expectAccessible(page);
    expect(await lan.get(`/dossiers/${dossier.id}`)).toMatchObject({
      state: 'submitted',
      answers: { child: { fullName: 'Trần Nguyễn Minh Ánh' }, father: { fullName: 'Trần Quốc Minh' } },
    });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('typed')))).toEqual([]);
  });

  it('can take the dossier back, with a reason', async () => {
    await page.getByRole('button', { name: 'Rút hồ sơ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Tôi sẽ nộp tại nơi cư trú của cha.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Rút hồ sơ' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Đã rút').first().waitFor();
    await expectAccessible(page);
    expect(await lan.get(`/dossiers/${dossier.id}`)).toMatchObject({ state: 'withdrawn' });
  });
});
