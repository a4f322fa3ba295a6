import { until } from '@mot-cua/testing/processes';
import type { Page } from 'playwright-core';
import type { Acting } from './acting';
import { expectAccessible, LAN, PASSWORD, Stage } from './stage';

interface SavedAnswers {
  readonly requester?: { readonly residence?: { readonly code?: string; readonly street?: string } };
  readonly child?: { readonly fullName?: string };
}

describe('a citizen fills in a form over several days', () => {
  let stage: Stage;
  let lan: Acting;
  let page: Page;
  let draftUrl: string;
  const childName = () => page.getByLabel('Họ, chữ đệm, tên của bé');
  const savedAnswers = async () => {
    const id = /\/ban-nhap\/([^/]+)/.exec(draftUrl)?.[1] ?? '';
    return (await lan.get<{ answers: SavedAnswers }>(`/drafts/${id}`)).answers;
  };
  const savedName = async () => (await savedAnswers()).child?.fullName;

  const isSavedAs = async (name: string) => {
    await until(`the draft is saved as ${name}`, async () => (await savedName()) === name);
    await page.getByText(/^Đã lưu/).waitFor();
  };

  beforeAll(async () => {
    stage = await Stage.open();
    [lan, page] = await Promise.all([stage.acting(LAN), stage.phone(LAN)]);
    draftUrl = `${stage.system.citizen}/ban-nhap/${(await lan.begin()).id}`;
  }, 240_000);
  afterAll(() => stage?.close());

  it('finds what the account knows filled in, and says where it comes from', async () => {
    await page.goto(`${draftUrl}/to-khai/1`);
    expect(await page.getByLabel('Họ, chữ đệm, tên').inputValue()).toBe('Nguyễn Thị Lan');
    expect(await page.getByText('Lấy từ tài khoản của bạn').count()).toBeGreaterThan(2);
    await expectAccessible(page);
  });

  it('goes through a page by keyboard alone', async () => {
    const page = await stage.computer(LAN);
    const street = '12 đường Cách Mạng Tháng Tám';
    await page.goto(`${draftUrl}/to-khai/1`);
    await page.getByRole('radio', { name: 'Mẹ', exact: true }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const first = 'field-requester-relationship';
    for (let tries = 0; (await focused()) !== first && tries < 40; tries += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('radio', { name: 'Mẹ', exact: true }).isChecked()).toBe(true);
    const onButton = () => page.evaluate(() => document.activeElement?.textContent);
    for (let tries = 0; (await onButton()) !== 'Tiếp tục' && tries < 40; tries += 1) {
      await page.keyboard.press('Tab');
      const field = await focused();
      if (field === 'field-requester-residence') {
        // A name of before July 2025, which leads to the ward of today.
        await page.keyboard.type('phuong 3 tay ninh');
        await page.getByRole('option', { name: /nay thuộc phường Tân Ninh/ }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await until('the ward is saved', async () => (await savedAnswers()).requester?.residence?.code === '25459');
      }
      if (field === 'field-requester-residence-street') {
        await page.keyboard.type(street);
        await until('the street is saved', async () => (await savedAnswers()).requester?.residence?.street === street);
      }
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/to-khai\/2$/);
    await page.context().close();
  });

  it('says what is missing and leads to it', async () => {
    await page.goto(`${draftUrl}/to-khai/2`);
    await childName().waitFor();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText(/Cần xem lại/).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: /Họ, chữ đệm, tên của bé/ }).click();
    expect(await childName().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('is saved while typing, and goes on in another browser', async () => {
    await childName().fill('Trần Nguyễn Minh Ánh');
    await isSavedAs('Trần Nguyễn Minh Ánh');
    await page.context().close();
    page = await stage.phone(LAN);
    await page.goto(`${stage.system.citizen}/ho-so-cua-toi`);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Làm tiếp' }).click();
    await page.waitForURL(/\/ban-nhap\//);
    await page.goto(`${draftUrl}/to-khai/2`);
    await childName().waitFor();
    expect(await childName().inputValue()).toBe('Trần Nguyễn Minh Ánh');
  });

  it('keeps what is typed without a connection, even when the browser is closed', async () => {
    await page.context().setOffline(true);
    await childName().fill('Trần Nguyễn Minh Anh');
    await page
      .getByText(/mất kết nối|Chưa lưu được|không có mạng/i)
      .first()
      .waitFor();
    await expectAccessible(page);
    const storageState = await page.context().storageState();
    await page.context().close();
    page = await stage.phone(undefined, { storageState });
    await page.goto(`${draftUrl}/to-khai/2`);
    await childName().waitFor();
    expect(await childName().inputValue()).toBe('Trần Nguyễn Minh Anh');
    await isSavedAs('Trần Nguyễn Minh Anh');
  });

  it('lets the citizen type on when the session has ended, and saves it all once they have signed in', async () => {
    await page.context().clearCookies();
    await childName().fill('Trần Nguyễn Minh Ánh');
    await page.getByText('Cần đăng nhập lại để lưu').waitFor();
    await childName().press('End');
    await page.keyboard.type(' Dương');
    expect(await childName().inputValue()).toBe('Trần Nguyễn Minh Ánh Dương');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Số điện thoại/).fill(LAN);
    await dialog.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await isSavedAs('Trần Nguyễn Minh Ánh Dương');
  });

  it('lets the citizen choose when the draft was changed in another tab', async () => {
    const other = await page.context().newPage();
    await other.goto(`${draftUrl}/to-khai/2`);
    await other.getByLabel('Họ, chữ đệm, tên của bé').fill('Viết ở tab kia');
    await isSavedAs('Viết ở tab kia');
    await childName().fill('Viết ở tab này');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Lấy bản kia' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await isSavedAs('Viết ở tab kia');
    expect(await childName().inputValue()).toBe('Viết ở tab kia');
    await other.close();
  });

  it('says which files are refused and why, and keeps the others', async () => {
    await page.goto(`${draftUrl}/giay-to`);
    const input = page.locator('input[type=file]').nth(1);
    await input.setInputFiles({ name: 'Phần mềm.exe', mimeType: 'image/png', buffer: Buffer.from('MZ, no picture') });
    await page.getByText('Loại tệp này không được nhận. Hãy dùng ảnh JPG, PNG hoặc tệp PDF.').waitFor();
    await expectAccessible(page);
  });

  it('can be thrown away', async () => {
    await page.goto(`${stage.system.citizen}/ho-so-cua-toi`);
    await page
      .getByRole('button', { name: /Xóa|Bỏ/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: /Xóa/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Đang làm dở').waitFor({ state: 'hidden' });
    expect((await lan.get<{ items: unknown[] }>('/drafts')).items).toEqual([]);
  });
});
