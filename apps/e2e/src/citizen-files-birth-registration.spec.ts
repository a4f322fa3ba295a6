import type { Page } from 'playwright-core';
import type { Acting } from './acting';
import { demoMaterial } from './material';
import { CASE_OFFICER, COUNTER, expectAccessible, LEADER, MINH, PASSWORD, Stage } from './stage';

describe('a citizen files a birth registration on a phone', () => {
  let stage: Stage;
  let page: Page;
  let counter: Page;
  let code: string;
  const material = demoMaterial();

  beforeAll(async () => {
    stage = await Stage.open();
    [page, counter] = await Promise.all([stage.phone(), stage.desk(COUNTER)]);
  }, 240_000);
  afterAll(() => stage?.close());

  it('finds the procedure with a mistyped word and without diacritics', async () => {
    await page.goto(stage.system.citizen);
    await page.getByRole('heading', { name: 'Bạn cần làm thủ tục gì?' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('combobox').fill('khai sih');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/thu-tuc\?q=/);
    const found = page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true });
    await found.waitFor();
    await page.getByText('Đang hiện kết quả cho “khai sinh”').waitFor();
    await expectAccessible(page);
    await found.click();
    await page.getByRole('heading', { name: 'Đăng ký khai sinh', level: 1 }).waitFor();
    await page.getByText('Toàn trình (mức độ 4)').waitFor();
    await page.getByText('Trong ngày').waitFor();
    await expectAccessible(page);
  });

  it('signs in on the way and comes back to where the filing begins', async () => {
    await page.getByRole('link', { name: /Nộp trực tuyến/ }).click();
    await page.getByLabel(/Số điện thoại/).fill(MINH);
    await expectAccessible(page);
    await page.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Bạn không cần chọn nơi nộp').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.waitForURL(/\/ban-nhap\//);
    await page.getByText('Kiểm tra và nộp').first().waitFor();
    await expectAccessible(page);
  });

  it('attaches a photo and a document, and submits once by a double click', async () => {
    const draftUrl = page.url();
    const draftId = /\/ban-nhap\/([^/]+)/.exec(draftUrl)?.[1] ?? '';
    // Typing each field is the journey of the draft; here the demo's answers do.
    await (await stage.acting(MINH)).fill({ id: draftId }, material);
    await page.goto(`${draftUrl}/giay-to`);
    const inputs = page.locator('input[type=file]');
    await inputs.first().waitFor({ state: 'attached' });
    await inputs.nth(0).setInputFiles({ name: 'Giấy chứng sinh.png', mimeType: 'image/png', buffer: material.photo });
    await page.getByRole('link', { name: 'Giấy chứng sinh.png' }).waitFor();
    await inputs
      .nth(1)
      .setInputFiles({ name: 'Trang sau.pdf', mimeType: 'application/pdf', buffer: material.document });
    await page.getByRole('link', { name: 'Trang sau.pdf' }).waitFor();
    await expectAccessible(page);
    await page.goto(`${draftUrl}/kiem-tra`);
    const submit = page.getByRole('button', { name: 'Nộp hồ sơ' });
    await submit.waitFor();
    await page.getByText('Ủy ban nhân dân phường Tân Ninh', { exact: true }).waitFor();
    const howToPay = /tại quầy Một Cửa của Ủy ban nhân dân phường Tân Ninh sau khi hồ sơ được tiếp nhận/;
    await page.getByText(howToPay).waitFor();
    await expectAccessible(page);
    await submit.dblclick();
    await page.waitForURL(/\/bien-nhan$/);
    code = await page
      .getByText(/^H53\.20-\d{6}-\d{4}$/)
      .first()
      .innerText();
    for (const name of ['Giấy chứng sinh.png', 'Trang sau.pdf']) expect(await page.getByText(name).count()).toBe(1);
    expect(await page.getByText(/^[0-9a-f]{64}$/).count()).toBe(2);
    expect(await page.getByText(howToPay).count()).toBe(1);
    await expectAccessible(page);
    const mine = await (await stage.acting(MINH)).get<{ items: unknown[] }>('/my-dossiers');
    expect(mine.items).toHaveLength(1);
  });

  it('appears in the inbox of the commune’s counter without reloading, and is received', async () => {
    await counter.goto(stage.system.officer);
    await counter.getByText(code).first().click();
    await counter.getByRole('button', { name: 'Tiếp nhận' }).first().click();
    await page.goto(page.url().replace('/bien-nhan', ''));
    await page.getByText('Chờ tiếp nhận').first().waitFor();
    await counter.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
    await counter.getByRole('dialog').waitFor({ state: 'hidden' });
    await expectAccessible(counter);
  });

  it('shows the citizen when it is due and why, without reloading the page', async () => {
    await page.getByText('Đã tiếp nhận').first().waitFor();
    await page.getByText(/Vì sao ngày này/i).click();
    await page
      .getByText(/Nghị định 118\/2025/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('ends with a certificate that the citizen downloads', async () => {
    const id = /\/ho-so\/([^/?#]+)/.exec(page.url())?.[1] ?? '';
    const as = (login: string): Promise<Acting> => stage.acting(login);
    await (await as(CASE_OFFICER)).command(id, 'take');
    await (await as(CASE_OFFICER)).command(id, 'propose-result', { proposal: 'Đủ điều kiện, đề nghị cấp.' });
    await (await as(LEADER)).command(id, 'approve');
    const download = page.getByRole('link', { name: 'Tải kết quả' });
    await download.waitFor();
    await expectAccessible(page);
    const result = await page.request.get(new URL((await download.getAttribute('href')) ?? '', page.url()).href);
    expect(result.headers()['content-type']).toBe('application/pdf');
    expect((await result.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await (await as(COUNTER)).command(id, 'hand-over');
    await page.getByText('Hồ sơ kết thúc').waitFor();
    await expectAccessible(page);
  });

  it('is not asked again for what the certificate says', async () => {
    const draft = await (await stage.acting(MINH)).post<{ id: string }>('/drafts', { procedureCode: '2.000635' });
    const copy = await stage.phone(MINH);
    await copy.goto(`${stage.system.citizen}/ban-nhap/${draft.id}/to-khai/2`);
    await copy.getByRole('radio', { name: 'Giấy khai sinh' }).click();
    const name = copy.getByLabel(/Họ, chữ đệm, tên/);
    await copy
      .getByText(/^Lấy từ Giấy khai sinh số 01\/\d{4}\/H53\.20, cấp ngày /)
      .first()
      .waitFor();
    expect(await name.inputValue()).toBe('Trần Nguyễn Minh Anh');
    await name.fill('Trần Nguyễn Minh Ánh');
    await copy.getByText(/^Bạn đã sửa. Theo Giấy khai sinh .*: Trần Nguyễn Minh Anh$/).waitFor();
    await expectAccessible(copy);
    await copy.getByRole('button', { name: /^Dùng lại giá trị cũ: Họ, chữ đệm, tên/ }).click();
    expect(await name.inputValue()).toBe('Trần Nguyễn Minh Anh');
  });

  it('arrives at the national portal, every step once', async () => {
    await counter.goto(`${stage.system.nationalPortal}/?q=${encodeURIComponent(code)}`);
    await counter.getByText(code).first().click();
    await counter.getByText('Bước 7:').first().waitFor();
    await expectAccessible(counter);
  });

  it('can be looked up by anybody with its code', async () => {
    const stranger = await stage.phone();
    await stranger.goto(`${stage.system.citizen}/tra-cuu?ma=${code}`);
    await stranger.getByText('Đã trả kết quả').waitFor();
    expect(await stranger.getByText('Trần Văn Minh').count()).toBe(0);
    await expectAccessible(stranger);
  });

  it('is open to a newcomer, who is told every mistake at once and then is signed in', async () => {
    const newcomer = await stage.phone();
    await newcomer.goto(`${stage.system.citizen}/dang-ky`);
    const submit = newcomer.getByRole('button', { name: 'Tạo tài khoản' });
    await newcomer.getByLabel('Họ và tên').fill('Đỗ Thị Ngọc Ánh');
    await newcomer.getByLabel('Số định danh cá nhân').fill('123');
    await submit.click();
    await newcomer.getByText('Cần xem lại 3 mục').waitFor();
    await expectAccessible(newcomer);
    await newcomer.getByLabel('Số định danh cá nhân').fill('072199000777');
    await newcomer.getByLabel('Số điện thoại').fill('0907 777 777');
    await newcomer.getByLabel('Mật khẩu').first().fill('mưa nắng Tây Ninh');
    await submit.click();
    await newcomer.getByRole('link', { name: /Ánh/ }).waitFor();
    await newcomer.goto(`${stage.system.citizen}/ho-so-cua-toi`);
    await newcomer.getByText('Đỗ Thị Ngọc Ánh').first().waitFor();
    await expectAccessible(newcomer);
  });
});
