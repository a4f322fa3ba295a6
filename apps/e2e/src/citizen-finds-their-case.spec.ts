import type { FeeStatement } from '@mot-cua/domain/fee';
import { createDataSource, ProcedureStore } from '@mot-cua/persistence';
import { until } from '@mot-cua/testing/processes';
import { PROCEDURE_WITH_CASES } from '@mot-cua/testing/procedures';
import type { Page } from 'playwright-core';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, LAN, MINH, PASSWORD, Stage } from './stage';

/** Neither the demo nor the national portal has it before this journey. */
const PROCEDURE = { ...PROCEDURE_WITH_CASES, code: '9.300001' };
const PATH = `/thu-tuc/${PROCEDURE.code}`;

/** Presses a key until something of this name has the focus, then Enter. */
async function enter(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByText(name).first().waitFor({ state: 'attached' });
  for (let tries = 0; !name.test(await focused()) && tries < 60; tries += 1) await page.keyboard.press(key);
  expect(await focused()).toMatch(name);
  await page.keyboard.press('Enter');
}

describe('a citizen finds their case', () => {
  let stage: Stage;
  let page: Page;
  let draftUrl: string;
  const material = demoMaterial();
  const fee = (text: string | RegExp) => page.getByRole('table', { name: 'Phí, lệ phí' }).getByText(text).first();

  beforeAll(async () => {
    stage = await Stage.open();
    const dataSource = await createDataSource({ url: stage.system.databaseUrl, poolSize: 1 }).initialize();
    await new ProcedureStore(dataSource).publishAtOnce(PROCEDURE, new Date());
    await dataSource.destroy();
    const known = `${stage.system.nationalPortal}/control/procedures`;
    const { field } = (await (await fetch(`${known}/1.001193`)).json()) as { field: string };
    await fetch(`${known}/${PROCEDURE.code}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: PROCEDURE.name.vi, field }),
    });
    page = await stage.phone();
  }, 240_000);
  afterAll(() => stage?.close());

  it('learns why a procedure is not theirs, and is led to the one that is', async () => {
    await page.goto(stage.system.citizen + PATH);
    await page.getByRole('button', { name: 'Ở nước ngoài' }).click();
    await page
      .getByRole('heading', { name: /không dành cho trường hợp của bạn/ })
      .and(page.locator(':focus'))
      .waitFor();
    await page.getByText('Nơi cư trú cuối cùng ở nước ngoài.').waitFor();
    expect(await page.getByRole('link', { name: /Nộp trực tuyến/ }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Đăng ký khai tử' }).click();
    await page.getByRole('heading', { name: 'Đăng ký khai tử', level: 1 }).waitFor();
  });

  it('answers one question at a time, goes back by one, and lands on the case', async () => {
    await page.goto(stage.system.citizen + PATH);
    await page.getByText('Tùy trường hợp').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Trong tỉnh' }).click();
    await page.getByRole('button', { name: 'Quay lại câu trước' }).click();
    await page.getByRole('heading', { name: 'Người mất cư trú ở đâu?' }).and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'Trong tỉnh' }).click();
    await page.getByRole('button', { name: 'Đã quá 15 ngày' }).click();
    await page.getByRole('heading', { name: 'Đăng ký quá hạn' }).and(page.locator(':focus')).waitFor();
    await page.getByText('3 ngày làm việc').first().waitFor();
    await page.getByText('7.500 đ + 8.000 đ/bản').first().waitFor();
    await page.getByRole('checkbox', { name: 'Bản tường trình lý do trễ' }).waitFor();
    await expectAccessible(page);
  });

  it('shares the address of a case, which shows its papers and fees at once', async () => {
    const other = await stage.phone();
    await other.goto(`${stage.system.citizen}${PATH}?truong_hop=inTime`);
    await other.getByRole('heading', { name: 'Đăng ký đúng hạn' }).waitFor();
    await other.getByRole('checkbox', { name: 'Giấy báo tử' }).waitFor();
    expect(await other.getByText('Bản tường trình lý do trễ').count()).toBe(0);
    expect(await other.getByText('Lệ phí đăng ký quá hạn').count()).toBe(0);
    await other.context().close();
  });

  it('begins with that case, also when they sign in on the way', async () => {
    await page.getByRole('link', { name: /Nộp trực tuyến/ }).click();
    await page.getByLabel(/Số điện thoại/).fill(LAN);
    await page.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Ủy ban nhân dân phường Tân Ninh').click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.waitForURL(/\/ban-nhap\//);
    draftUrl = page.url();
    await page.getByText('Đăng ký quá hạn').waitFor();
    await expectAccessible(page);
  });

  it('sees the papers and the fees change with an answer, and why', async () => {
    await page.goto(`${draftUrl}/nhan-ket-qua`);
    await fee('Tính khi bạn trả lời “Số bản sao”.').waitFor();
    await fee('Tạm tính').waitFor();
    await expectAccessible(page);
    await page.goto(`${draftUrl}/giay-to`);
    await page.getByRole('heading', { name: 'Có thể cần thêm' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Nơi mất' }).click();
    await page.getByLabel('Họ tên người mất').fill('Nguyễn Văn Tư');
    await page.getByRole('radio', { name: 'Tại nhà' }).check();
    await page.getByLabel('Số bản sao').fill('3');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText('Cần vì bạn chọn “Nơi mất: Tại nhà”.').waitFor();
    await expectAccessible(page);
    for (const paper of ['notice', 'reason', 'witness']) {
      const file = { name: `${paper}.png`, mimeType: 'image/png', buffer: material.photo };
      await page.locator(`input[data-paper=${paper}]`).setInputFiles(file);
      await page.getByRole('link', { name: file.name }).waitFor();
    }
    await page.getByRole('link', { name: 'Tiếp tục' }).click();
    await fee('3 bản × 8.000 đ').waitFor();
    await fee('Giảm 50%: Nộp trực tuyến').waitFor();
    await fee('31.500 đ').waitFor();
    await expectAccessible(page);
  });

  it('changes the case and back without losing anything', async () => {
    await page.getByRole('link', { name: 'Về danh sách việc' }).click();
    await page.getByRole('link', { name: 'Trường hợp' }).click();
    await page.getByRole('button', { name: 'Chọn lại trường hợp' }).click();
    await page.getByText(/Tôi biết trường hợp của mình/).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /Đăng ký đúng hạn/ }).click();
    await page.getByRole('button', { name: 'Chọn trường hợp này' }).click();
    await page.getByRole('link', { name: 'Giấy tờ' }).click();
    await page.getByText(/Hồ sơ này không cần giấy tờ này/).waitFor();
    await page.getByRole('link', { name: 'reason.png' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Về danh sách việc' }).click();
    await page.getByRole('link', { name: 'Trường hợp' }).click();
    await page.getByRole('button', { name: 'Chọn lại trường hợp' }).click();
    await page.getByRole('button', { name: 'Trong tỉnh' }).click();
    await page.getByRole('button', { name: 'Đã quá 15 ngày' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Chọn trường hợp này' }).click();
    await page.getByText('Đã có 3 tệp').waitFor();
  });

  it('files, and finds the same fees on the receipt, as do the office and the national portal', async () => {
    await page.getByRole('link', { name: 'Kiểm tra và nộp' }).first().click();
    await fee('31.500 đ').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.waitForURL(/\/bien-nhan$/);
    await fee('31.500 đ').waitFor();
    await page.getByText('Đăng ký quá hạn').first().waitFor();
    await expectAccessible(page);
    const id = /\/ho-so\/([^/]+)/.exec(page.url())?.[1] ?? '';
    await page.goto(`${stage.system.citizen}/ho-so/${id}`);
    await fee('3 bản × 8.000 đ').waitFor();
    await expectAccessible(page);

    const counter = await stage.desk(COUNTER);
    await counter.goto(`${stage.system.officer}/ho-so/${id}`);
    await counter.getByText('Đăng ký quá hạn', { exact: true }).first().waitFor();
    await counter.getByRole('table', { name: 'Phí, lệ phí' }).getByText('31.500 đ').waitFor();
    await expectAccessible(counter);

    const { code, fees } = await (await stage.acting(LAN)).get<{ code: string; fees: FeeStatement }>(`/dossiers/${id}`);
    expect(fees.lines.map(({ due }) => due)).toEqual([7_500, 24_000]);
    await until('the national portal has it', async () => {
      await counter.goto(`${stage.system.nationalPortal}/?q=${encodeURIComponent(code)}`);
      return (await counter.getByText(code).count()) > 0;
    });
    await counter.getByText(code).first().click();
    await counter.getByText('Bước 1:').first().waitFor();
    const told = await counter.textContent('body');
    for (const amount of ['7500', '24000']) expect(told?.replaceAll('.', '')).toContain(amount);
  });

  it('does all of it by keyboard alone as far as the draft', async () => {
    const desk = await stage.computer(MINH);
    const arrived = () => desk.getByRole('main').and(desk.locator(':focus')).waitFor();
    const heading = (name: string) => desk.getByRole('heading', { name }).and(desk.locator(':focus')).waitFor();
    await desk.goto(stage.system.citizen + PATH);
    await enter(desk, /^Trong tỉnh$/);
    await heading('Người đó mất bao lâu rồi?');
    await enter(desk, /^Chưa quá 15 ngày$/);
    await heading('Đăng ký đúng hạn');
    await expectAccessible(desk);
    // The button comes before the questions.
    await enter(desk, /^Nộp trực tuyến$/, 'Shift+Tab');
    await arrived();
    await enter(desk, /^Ủy ban nhân dân phường Tân Ninh$/);
    await enter(desk, /^Bắt đầu$/);
    await desk.waitForURL(/\/ban-nhap\//);
    await arrived();
    await enter(desk, /^Trường hợp$/);
    await arrived();
    await enter(desk, /^Giữ trường hợp này$/);
    await desk.waitForURL(/\/ban-nhap\/[^/]+$/);
  });
});
