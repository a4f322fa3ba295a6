import { until } from '@mot-cua/testing/processes';
import type { Page } from 'playwright-core';
import { COUNTER, expectAccessible, LAN, Stage } from './stage';

const OWN = 'một câu của riêng Lan';

describe('a citizen has forgotten the password', () => {
  let stage: Stage;
  let page: Page;
  let counter: Page;
  let draft: string;
  let given: string;
  const childName = () => page.getByLabel('Họ, chữ đệm, tên của bé');

  beforeAll(async () => {
    stage = await Stage.open();
    const lan = await stage.acting(LAN);
    [page, counter] = await Promise.all([stage.phone(LAN), stage.desk(COUNTER)]);
    draft = `${stage.system.citizen}/ban-nhap/${(await lan.begin()).id}/to-khai/2`;
  }, 240_000);
  afterAll(() => stage?.close());

  it('reads at the sign-in what to do', async () => {
    const stranger = await stage.phone();
    await stranger.goto(`${stage.system.citizen}/dang-nhap`);
    await stranger.getByRole('link', { name: 'Quên mật khẩu?' }).click();
    await stranger.getByRole('heading', { name: 'Quên mật khẩu', level: 1 }).waitFor();
    await stranger.getByText(/thẻ căn cước \(bản gốc\)/).waitFor();
    await expectAccessible(stranger);
    await stranger.context().close();
  });

  it('is looked up at a counter by the number that they sign in with', async () => {
    await page.goto(draft);
    await childName().fill('Trần Nguyễn Minh Anh');
    await page.getByText(/^Đã lưu/).waitFor();
    await counter.goto(stage.system.officer);
    await counter.getByRole('link', { name: 'Cấp lại mật khẩu' }).click();
    const number = counter.getByLabel('Số điện thoại hoặc số định danh');
    await number.fill('0900');
    await counter.keyboard.press('Enter');
    await counter.getByText('Nhập đủ 10 chữ số của số điện thoại').waitFor();
    await expectAccessible(counter);
    await number.fill('0999 999 999');
    await counter.keyboard.press('Enter');
    await counter.getByText('Không có tài khoản nào với số này').waitFor();
    await expectAccessible(counter);
    await number.fill(LAN);
    await counter.keyboard.press('Enter');
    await counter.getByText('072195000123').waitFor();
    await expectAccessible(counter);
  });

  it('is given a password once the officer says that the identity card was seen, and not before', async () => {
    const give = counter.getByRole('button', { name: 'Cấp mật khẩu mới' });
    await give.click();
    await counter.getByText('Hãy đối chiếu thẻ rồi đánh dấu.').waitFor();
    await expectAccessible(counter);
    await counter.getByRole('checkbox').check();
    await give.click();
    const password = counter.getByLabel('Mật khẩu', { exact: true });
    await password.waitFor();
    await expectAccessible(counter);
    given = await password.innerText();
    await counter.getByRole('button', { name: 'Tôi đã ghi lại, đóng' }).click();
    // Nothing of the person stays for the next one in the queue.
    await counter.getByText('072195000123').waitFor({ state: 'hidden' });
    const isAtNumber = () =>
      counter.getByLabel('Số điện thoại hoặc số định danh').evaluate((field) => field === document.activeElement);
    await until('the number of the next person can be typed', isAtNumber);
  });

  it('signs in with it over the form that was open, chooses another, and finds all that was typed', async () => {
    await childName().fill('Trần Nguyễn Minh Ánh');
    await page.getByText('Cần đăng nhập lại để lưu').waitFor();
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Số điện thoại/).fill(LAN);
    await dialog.getByLabel('Mật khẩu').first().fill(given);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Mật khẩu được cấp').fill(given);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OWN);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(OWN);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await childName().waitFor();
    expect(await childName().inputValue()).toBe('Trần Nguyễn Minh Ánh');
    await page.getByText(/^Đã lưu/).waitFor();
  });

  it('sees in the account who gave it, where and when', async () => {
    await page.getByRole('link', { name: 'Lan', exact: true }).click();
    await page.getByText('Cán bộ Lê Thị Hạnh, Ủy ban nhân dân phường Tân Ninh').waitFor();
    await expectAccessible(page);
  });
});
