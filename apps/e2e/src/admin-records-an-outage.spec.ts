import type { Page } from 'playwright-core';
import type { Filed } from './acting';
import { demoMaterial } from './material';
import { expectAccessible, LAN, Stage } from './stage';

const ADMIN = 'quantri';
const KARAOKE = '1.001029';
const OFFICE = 'motcua.tinh';
const REASON = 'Mất kết nối trung tâm dữ liệu tỉnh';

describe('the system was down, and nobody is late for it', () => {
  let stage: Stage;
  let admin: Page;
  let phone: Page;
  let dossier: Filed;

  beforeAll(async () => {
    // A Monday, nine o'clock in the morning.
    stage = await Stage.open('2026-11-30T02:00:00Z');
    [admin, phone] = await Promise.all([stage.desk(ADMIN), stage.phone(LAN)]);
    dossier = await (await stage.acting(LAN)).fileCase(KARAOKE, null, demoMaterial(KARAOKE));
    await (await stage.acting(OFFICE)).command(dossier.id, 'receive');
    await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
  }, 240_000);
  afterAll(() => stage?.close());

  const dialog = (page: Page) => page.getByRole('dialog');
  const field = (name: string) => dialog(admin).getByRole('textbox', { name });
  const moment = (name: string) => dialog(admin).getByRole('group', { name });

  it('an administrator records what is down, by keyboard, and is told what is missing', async () => {
    await stage.goOnFrom('2026-11-30T03:30:00Z');
    await admin.goto(`${stage.system.officer}/danh-muc/su-co`);
    await admin.getByText('Chưa ghi sự cố nào').waitFor();
    await expectAccessible(admin);
    await admin.getByRole('button', { name: 'Ghi sự cố' }).focus();
    await admin.keyboard.press('Enter');
    await dialog(admin).waitFor();
    await admin.keyboard.press('Enter');
    await dialog(admin).getByText('Hãy điền mục này.').first().waitFor();
    await expectAccessible(admin);
    await field('Cái gì không hoạt động').fill(REASON);
    await moment('Bắt đầu').getByRole('spinbutton', { name: 'Giờ' }).fill('09');
    await moment('Bắt đầu').getByRole('spinbutton', { name: 'Phút' }).fill('30');
    await dialog(admin)
      .getByText(/1 hồ sơ đang mở có hạn từ lúc này trở đi/)
      .waitFor();
    await field('Văn bản thông báo').fill('Thông báo 12/TB-SKHCN ngày 30/11/2026');
    await admin.keyboard.press('Enter');
    await dialog(admin).waitFor({ state: 'hidden' });
    await admin.getByText('Đang diễn ra').waitFor();
    await expectAccessible(admin);
  });

  it('everybody who comes meanwhile reads it, and that it costs them no time', async () => {
    await phone.reload();
    await phone.getByText(REASON).waitFor();
    await phone.getByText(/Thời gian này không tính vào hạn của hồ sơ/).waitFor();
    await expectAccessible(phone);
  });

  it('once it is over the due date of the dossier moves by its time', async () => {
    await stage.goOnFrom('2026-11-30T04:00:00Z');
    await admin.reload();
    await admin.getByRole('button', { name: `Đã khắc phục: ${REASON}` }).click();
    await dialog(admin).waitFor();
    expect(await moment('Kết thúc').getByRole('spinbutton', { name: 'Giờ' }).inputValue()).toBe('11');
    await dialog(admin).getByRole('button', { name: 'Lưu' }).click();
    await dialog(admin).waitFor({ state: 'hidden' });
    await admin.getByText('Đang tính lại hạn').waitFor();
    await stage.goOnFrom('2026-11-30T04:01:00Z');
    await admin.getByText('1 hồ sơ có hạn được tính lại').waitFor({ timeout: 60_000 });
    await expectAccessible(admin);
    await admin.getByRole('button', { name: `Xem hồ sơ: ${REASON}` }).click();
    await dialog(admin).getByText(dossier.code).waitFor();
    await expectAccessible(admin);
    await admin.keyboard.press('Escape');
  });

  it('the citizen reads the new time, and which notice moved it', async () => {
    await phone.getByText('Đã tính lại hạn vì sự cố hệ thống').waitFor();
    await phone.getByText('Vì sao ngày này?').click();
    await phone
      .getByText(/Nghị định 301\/2026\/NĐ-CP, Điều 3\.4/)
      .first()
      .waitFor();
    await phone
      .getByText(/Thông báo 12\/TB-SKHCN/)
      .first()
      .waitFor();
    await expectAccessible(phone);
  });

  it('recorded by mistake, it is cancelled with a reason, and the time counts after all', async () => {
    await admin.getByRole('button', { name: `Hủy vì ghi nhầm: ${REASON}` }).click();
    await field('Vì sao hủy').fill('Ghi nhầm ngày');
    await dialog(admin).getByRole('button', { name: 'Hủy vì ghi nhầm' }).click();
    await dialog(admin).waitFor({ state: 'hidden' });
    await admin.getByText('Đã hủy', { exact: true }).waitFor();
    await stage.goOnFrom('2026-11-30T04:02:00Z');
    await phone.getByText(/Sự cố ghi nhầm, thời gian vẫn tính/).waitFor({ timeout: 60_000 });
    await expectAccessible(admin);
  });
});
