import { inOneLine, readPdf } from '@mot-cua/testing/pdf';
import { buffer } from 'node:stream/consumers';
import type { Page, Response } from 'playwright-core';
import type { Filed } from './acting';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, LAN, Stage } from './stage';

const ADMIN = 'danhmuc';
const BIRTH = '1.001193';
/** A Monday morning in Vietnam, and the morning after. */
const [MONDAY, TUESDAY] = ['2026-11-30T01:30:00Z', '2026-12-01T01:30:00Z'];

let stage: Stage;
let desk: Page;
let dossier: Filed;

beforeAll(async () => {
  stage = await Stage.open(MONDAY);
  desk = await stage.desk(ADMIN);
  dossier = await (await stage.acting(LAN)).file(demoMaterial(BIRTH));
  await (await stage.acting(COUNTER)).command(dossier.id, 'receive');
}, 240_000);
afterAll(() => stage?.close());

const button = (name: string) => desk.getByRole('button', { name, exact: true });
const titleField = () => desk.getByRole('textbox', { name: 'Tên văn bản' });
const paper = () => desk.getByRole('article', { name: 'Văn bản xem trước' });

/** What an answer had that the browser showed and did not keep. */
const again = async (page: Page, answer: Response) => (await page.request.fetch(answer.request())).body();

it('an administrator changes a form, sees it as it will be printed, throws a draft away only on purpose, and puts it in force from tomorrow', async () => {
  await desk.goto(`${stage.system.officer}/danh-muc/mau-van-ban/refusal`);
  await titleField().fill('Phiếu không nhận hồ sơ');
  await paper().getByText('PHIẾU KHÔNG NHẬN HỒ SƠ').waitFor();
  await paper().getByText('Quét mã để tra cứu').waitFor();
  await expectAccessible(desk);

  const [answer] = await Promise.all([
    desk.waitForResponse((response) => response.url().endsWith('/refusal/preview')),
    button('Xem bản PDF').click(),
  ]);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  for (const tab of desk.context().pages()) if (tab !== desk) await tab.close();

  await button('Lưu bản soạn').click();
  await desk.getByText('Đã lưu bản soạn').waitFor();
  await button('Bỏ bản soạn').click();
  const asked = desk.getByRole('dialog');
  await asked.getByText(/không lấy lại được/).waitFor();
  await expectAccessible(desk);
  await asked.getByRole('button', { name: 'Giữ bản soạn' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await titleField().inputValue()).toBe('Phiếu không nhận hồ sơ');

  await button('Ban hành').click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
  await desk.getByText(/Bản 3 · Chờ hiệu lực/).waitFor();

  await stage.goOnFrom(TUESDAY);
  await desk.reload();
  await desk.getByText(/Bản 3 · Đang hiệu lực/).waitFor();
});

it('an applicant prints the receipt on the paper that they have', async () => {
  const phone = await stage.phone(LAN);
  await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
  const onA4 = phone.getByRole('link', { name: /^In A4: Giấy tiếp nhận và hẹn trả kết quả/ });
  await onA4.waitFor();
  await expectAccessible(phone);
  const href = (await onA4.getAttribute('href')) ?? '';
  const answer = await phone.request.get(`${stage.system.citizen}${href}`);
  const [page] = readPdf(await answer.body()).pages;
  expect(Math.round(page?.width ?? 0)).toBe(595);
  expect(page?.code).toContain(dossier.code);
});

it('an officer opens the register, prints it, and takes it as an Excel file', async () => {
  const officer = await stage.desk(COUNTER);
  await officer.goto(`${stage.system.officer}/so-theo-doi?tu=2026-11-30&den=2026-12-01`);
  await officer.getByRole('link', { name: dossier.code }).waitFor();
  await expectAccessible(officer);
  const [pdf] = await Promise.all([
    officer.waitForResponse((response) => response.url().includes('/register/file')),
    officer.getByRole('button', { name: 'In sổ (A4)' }).click(),
  ]);
  const printed = inOneLine(readPdf(await again(officer, pdf)).pages[0]?.text ?? '');
  expect(printed).toContain('Quyển số: 2026');
  expect(printed.replaceAll(' ', '')).toContain(dossier.code);
  const [download] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('button', { name: 'Xuất Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Sổ theo dõi hồ sơ 2026-11-30 đến 2026-12-01.xlsx');
  expect((await buffer(await download.createReadStream())).subarray(0, 2).toString()).toBe('PK');
});
