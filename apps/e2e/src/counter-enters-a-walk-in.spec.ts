import type { Page } from 'playwright-core';
import { keyboard, type Hands } from './hands';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, PASSWORD, Stage } from './stage';

/** Registers births, in the words of people who cannot type. */
const WORDS = 'khai sih';

describe('a counter officer enters a dossier for somebody at the counter', () => {
  let stage: Stage;
  let desk: Page;
  let hands: Hands;
  let entryUrl = '';
  let code = '';

  beforeAll(async () => {
    stage = await Stage.open();
    desk = await stage.desk(COUNTER);
    hands = keyboard(desk);
  }, 240_000);
  afterAll(() => stage?.close());

  const field = (name: string) => desk.getByRole('textbox', { name }).first();

  it('one key opens the page, everyday words find the procedure, Enter begins', async () => {
    await desk.goto(`${stage.system.officer}/hop-viec`);
    await desk.getByRole('link', { name: 'Tiếp nhận trực tiếp' }).waitFor();
    await desk.keyboard.press('q');
    await desk.getByRole('textbox', { name: 'Tìm thủ tục' }).waitFor();
    await expectAccessible(desk);
    await desk.keyboard.insertText(WORDS);
    await desk.getByRole('button', { name: /^Đăng ký khai sinh 1\.001193/ }).waitFor();
    await desk.keyboard.press('Enter');
    await field('Số định danh').waitFor();
    await expectAccessible(desk);
  });

  it('what is missing is told all at once, as online, and nothing is entered', async () => {
    await desk.keyboard.insertText('072150000009');
    await hands.write(field('Họ và tên'), 'Trần Thị Mai');
    await desk.keyboard.press('Control+Enter');
    await desk
      .getByRole('alert')
      .getByText(/Giấy chứng sinh/)
      .waitFor();
    await expectAccessible(desk);
    entryUrl = desk.url();
  });

  it('nothing typed is lost when the page is closed and the session ends', async () => {
    await hands.write(field('Số điện thoại'), '0912345678');
    await desk.reload();
    await desk.getByRole('textbox', { name: 'Số điện thoại' }).first().waitFor();
    expect(await field('Họ và tên').inputValue()).toBe('Trần Thị Mai');
    expect(await field('Số điện thoại').inputValue()).toBe('0912345678');
    await desk.context().clearCookies();
    await hands.write(field('Địa chỉ liên hệ'), '12 đường 30/4, phường Tân Ninh');
    const again = desk.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await again.getByLabel('Tên đăng nhập').fill(COUNTER);
    await again.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await desk.keyboard.press('Enter');
    await again.waitFor({ state: 'hidden' });
    await desk.getByRole('status').getByText('Đã lưu', { exact: true }).waitFor();
    expect(await field('Địa chỉ liên hệ').inputValue()).toBe('12 đường 30/4, phường Tân Ninh');
  });

  it('the form takes over what was written down, the papers are ticked, and one press accepts it', async () => {
    await hands.press(desk.getByRole('button', { name: 'Điền những gì đã biết' }));
    await desk.getByRole('textbox', { name: 'Họ, chữ đệm, tên' }).first().waitFor();
    await desk.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(
        ({ value, id }) => value === 'Trần Thị Mai' && id.startsWith('field-requester'),
      ),
    );
    // The rest of the form is what other journeys are about.
    await fillTheRest();
    await hands.tick(desk.getByRole('checkbox', { name: 'Giấy chứng sinh', exact: true }));
    await desk.getByRole('status').getByText('Đã đủ, tiếp nhận được.').waitFor();
    await expectAccessible(desk);
    const receive = desk.getByRole('button', { name: 'Tiếp nhận, in giấy hẹn' });
    // Twice, as hurried hands do.
    await receive.dblclick();
    const heading = desk.getByRole('heading', { level: 1, name: /^H53\.20-\d{6}-\d{4}$/ });
    await heading.waitFor();
    code = await heading.innerText();
    await desk.getByText('Hẹn trả').first().waitFor();
  });

  it('the receipt is there to be printed on A5, and the next person may come', async () => {
    const print = desk.getByRole('link', { name: /^In A5: Giấy tiếp nhận/ });
    await print.waitFor();
    await expectAccessible(desk);
    const answer = await desk.request.get(`${stage.system.officer}${await print.getAttribute('href')}`);
    expect([answer.status(), (await answer.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
    await desk.keyboard.press('Enter');
    await desk.getByRole('textbox', { name: 'Tìm thủ tục' }).waitFor();
    await desk.getByRole('button', { name: /^Đăng ký khai sinh 1\.001193/ }).waitFor();
    await desk.goto(entryUrl);
    await desk.getByText('Không tìm thấy').first().waitFor();
  });

  it('she comes back to withdraw: her card is seen, her original handed back, and the notice of stopping printed', async () => {
    const { id } = await (await stage.acting(COUNTER)).get<{ id: string }>(`/dossiers/by-code/${code}`);
    await desk.goto(`${stage.system.officer}/ho-so/${id}`);
    await desk.getByRole('toolbar').getByRole('button', { name: 'Việc khác' }).click();
    await desk.getByRole('menuitem', { name: /Rút hồ sơ/ }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByText('072150000009').waitFor();
    await dialog.getByRole('button', { name: 'Rút hồ sơ' }).click();
    await dialog.getByText('Hãy xem thẻ rồi đánh dấu ô này.').waitFor();
    await expectAccessible(desk);
    await hands.tick(dialog.getByRole('checkbox', { name: /^Tôi đã xem thẻ căn cước/ }));
    await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Gia đình nộp lại ở nơi cư trú mới.');
    await hands.tick(dialog.getByRole('checkbox', { name: /^Giấy chứng sinh/ }));
    await dialog.getByRole('button', { name: 'Rút hồ sơ' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const notice = desk.getByRole('link', { name: /^In A5: Thông báo dừng/ });
    await notice.waitFor({ timeout: 30_000 });
    await expectAccessible(desk);
    const answer = await desk.request.get(`${stage.system.officer}${await notice.getAttribute('href')}`);
    expect([answer.status(), (await answer.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
    await desk.getByRole('tab', { name: 'Lịch sử' }).click();
    await desk.getByText(/đã xem căn cước\. Trả lại bản chính: Giấy chứng sinh \(1\)/).waitFor();
  });

  /** Puts the answers of the example in, as another window of the officer’s would, and goes on with them. */
  async function fillTheRest(): Promise<void> {
    const id = entryUrl.split('/').at(-1) ?? '';
    const officer = await stage.acting(COUNTER);
    await desk.getByRole('status').getByText('Đã lưu', { exact: true }).waitFor();
    const entry = await officer.get<Record<string, unknown>>(`/counter-entries/${id}`);
    const { applicant, representative, handedIn, returnMethod, channel, revision } = entry;
    await officer.put(`/counter-entries/${id}`, {
      ...{ applicant, representative, handedIn, returnMethod, channel, revision },
      ...{ agencyId: null, answers: demoMaterial().answers },
    });
    await desk.reload();
    await field('Số định danh').waitFor();
  }
});
