import type { Page } from 'playwright-core';
import type { Acting, Filed } from './acting';
import { demoMaterial } from './material';
import { CASE_OFFICER, COUNTER, expectAccessible, LAN, LEADER, Stage } from './stage';

describe('an office keeps a deadline, or says why not', () => {
  let stage: Stage;
  let lan: Acting;
  let phone: Page;
  let officer: Page;
  let leader: Page;
  let dossier: Filed;

  beforeAll(async () => {
    stage = await Stage.open();
    lan = await stage.acting(LAN);
    [phone, officer, leader] = await Promise.all([stage.phone(LAN), stage.desk(CASE_OFFICER), stage.desk(LEADER)]);
    dossier = await lan.file(demoMaterial());
    await (await stage.acting(COUNTER)).command(dossier.id, 'receive');
    for (const page of [officer, leader]) await page.goto(`${stage.system.officer}/ho-so/${dossier.id}`);
    await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
  }, 240_000);
  afterAll(() => stage?.close());

  const dialog = (page: Page) => page.getByRole('dialog');
  /** Opens the dialog of an action, from the menu of what is seldom done. */
  const choose = async (page: Page, action: string) => {
    await page.getByRole('button', { name: 'Việc khác' }).click();
    const item = page.getByRole('menuitem', { name: action });
    await item.waitFor();
    await expectAccessible(page);
    await item.click();
    await dialog(page).waitFor();
    await expectAccessible(page);
  };
  const confirm = async (page: Page, action: string) => {
    await dialog(page).getByRole('button', { name: action }).click();
    await dialog(page).waitFor({ state: 'hidden' });
  };

  it('the leader gives it to a case officer, who sees it without reloading', async () => {
    await leader.getByRole('button', { name: 'Việc khác' }).click();
    await leader.getByRole('menuitem', { name: 'Phân công' }).click();
    await dialog(leader).getByRole('button', { name: 'Phân công' }).click();
    await dialog(leader).getByText('Hãy chọn chuyên viên.').waitFor();
    await expectAccessible(leader);
    await dialog(leader).getByRole('combobox', { name: 'Chuyên viên' }).click();
    await leader.getByRole('option', { name: /Phạm Văn Tâm/ }).click();
    await confirm(leader, 'Phân công');
    await officer.getByRole('button', { name: 'Trình kết quả' }).waitFor();
    await officer.getByRole('definition').filter({ hasText: 'Phạm Văn Tâm' }).waitFor();
  });

  it('the case officer is reminded of the due date on every page', async () => {
    const bell = officer.getByRole('button', { name: /Nhắc việc.*1 nhắc việc mới/ });
    await bell.waitFor();
    await bell.click();
    await officer.getByRole('link', { name: new RegExp(`Sát hạn.*${dossier.code}`, 's') }).waitFor();
    await expectAccessible(officer);
    await officer.keyboard.press('Escape');
    await officer.getByRole('button', { name: 'Nhắc việc', exact: true }).waitFor();
  });

  it('a payment that comes first stops the clock, and the citizen reads what to pay, where and why', async () => {
    await choose(officer, 'Yêu cầu nộp tiền');
    await dialog(officer).getByRole('textbox', { name: 'Số tiền (đồng)' }).fill('50000');
    await dialog(officer).getByRole('textbox', { name: 'Nộp tiền cho việc gì?' }).fill('Phí trích lục bản đồ.');
    await confirm(officer, 'Yêu cầu nộp tiền');
    await officer.getByText('Tạm dừng chờ nộp tiền').first().waitFor();
    await phone.getByText('Phí trích lục bản đồ.').first().waitFor();
    await phone.getByText(/Nộp tại bộ phận một cửa của .*Tân Ninh/).waitFor();
    await expectAccessible(phone);
  });

  it('the counter confirms it with a receipt, and the clock goes on', async () => {
    const counter = await stage.desk(COUNTER);
    await counter.goto(`${stage.system.officer}/ho-so/${dossier.id}`);
    await counter.getByRole('button', { name: 'Xác nhận đã nộp tiền' }).click();
    await dialog(counter).getByText('50.000').waitFor();
    await dialog(counter).getByRole('button', { name: 'Xác nhận đã nộp tiền' }).click();
    await dialog(counter).getByText('Hãy ghi nội dung này.').waitFor();
    await dialog(counter).getByRole('textbox', { name: 'Số biên lai' }).fill('BL 0012/2026');
    await expectAccessible(counter);
    await confirm(counter, 'Xác nhận đã nộp tiền');
    await counter.context().close();
    await phone.getByText('Số biên lai: BL 0012/2026').waitFor();
  });

  it('the leader apologises and gives a new day, which the citizen’s page explains', async () => {
    await choose(leader, 'Xin lỗi, hẹn lại ngày');
    const { extension } = await (
      await stage.acting(LEADER)
    ).get<{ extension: { earliest: string } }>(`/dossiers/${dossier.id}`);
    const [year, month, day] = extension.earliest.split('-');
    await dialog(leader).getByRole('textbox', { name: 'Ngày hẹn mới' }).fill(`${day}/${month}/${year}`);
    await dialog(leader).getByRole('textbox', { name: 'Lý do chậm' }).fill('Chờ xác minh nơi cư trú của người mẹ.');
    await confirm(leader, 'Xin lỗi, hẹn lại ngày');
    await leader.getByText('đã hẹn lại').waitFor();
    await phone.getByText('Cơ quan xin lỗi và hẹn lại ngày trả').waitFor();
    await phone.getByText('Lý do: Chờ xác minh nơi cư trú của người mẹ.').waitFor();
    await phone.getByText('Vì sao ngày này?').click();
    await phone
      .getByText(/xin lỗi và hẹn lại ngày trả kết quả, không quá một lần/)
      .first()
      .waitFor();
    await expectAccessible(phone);
    await leader.getByRole('button', { name: 'Việc khác' }).click();
    await leader
      .getByRole('menuitem', { name: /Xin lỗi, hẹn lại ngày.*chỉ hẹn lại một lần/s, disabled: true })
      .waitFor();
    await leader.keyboard.press('Escape');
  });

  it('what was taken down wrongly is put right with a trace that the citizen reads', async () => {
    await choose(officer, 'Đính chính thông tin');
    await dialog(officer).getByRole('textbox', { name: 'Lý do đính chính' }).fill('Gõ thiếu chữ đệm khi tiếp nhận.');
    await dialog(officer).getByText('Chưa sửa mục nào.').waitFor();
    const name = dialog(officer).getByRole('textbox', { name: /Họ, chữ đệm, tên của bé/ });
    await name.fill('Nguyễn Ngọc Minh Anh');
    await dialog(officer).getByText('Sẽ sửa 1 mục.').waitFor();
    await confirm(officer, 'Đính chính thông tin');
    await phone.getByText(/Đã sửa: .*Họ, chữ đệm, tên của bé/).waitFor();
    await phone.getByText('Lý do: Gõ thiếu chữ đệm khi tiếp nhận.').first().waitFor();
  });

  it('the receipt and the apology reach the citizen as documents with numbers', async () => {
    await phone.reload();
    await phone
      .getByText(/01\/TNHS/)
      .first()
      .waitFor();
    await phone
      .getByText(/01\/PXL/)
      .first()
      .waitFor();
    await expectAccessible(phone);
  });
});
