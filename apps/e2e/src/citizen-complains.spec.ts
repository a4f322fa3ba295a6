import type { Page } from 'playwright-core';
import type { Acting, Filed } from './acting';
import { keyboard } from './hands';
import { demoMaterial } from './material';
import { CASE_OFFICER, COUNTER, expectAccessible, LAN, LEADER, PASSWORD, Stage } from './stage';

/** Another case officer of the ward, who never had the dossier. */
const COLLEAGUE = 'chuyenvien2.tanninh';
const PROVINCE_LEADER = 'lanhdao.tinh';

describe('a citizen complains about how their dossier is dealt with', () => {
  let stage: Stage;
  let lan: Acting;
  let phone: Page;
  let leader: Page;
  let colleague: Page;
  let dossier: Filed;
  const material = demoMaterial();
  const STORY = 'Tôi nộp hồ sơ từ tuần trước, gọi hỏi nhiều lần mà chưa ai trả lời.';

  const dialog = (page: Page) => page.getByRole('dialog');
  const choose = async (page: Page, action: string) => {
    await page.getByRole('button', { name: action, exact: true }).click();
    await dialog(page).waitFor();
    await expectAccessible(page);
  };
  const confirm = async (page: Page, action: string) => {
    await dialog(page).getByRole('button', { name: action, exact: true }).click();
    await dialog(page).waitFor({ state: 'hidden' });
  };

  beforeAll(async () => {
    stage = await Stage.open();
    lan = await stage.acting(LAN);
    [phone, leader, colleague] = await Promise.all([stage.phone(LAN), stage.desk(LEADER), stage.desk(COLLEAGUE)]);
    dossier = await lan.file(material);
    await (await stage.acting(COUNTER)).command(dossier.id, 'receive');
    await (await stage.acting(CASE_OFFICER)).command(dossier.id, 'take');
  }, 240_000);
  afterAll(() => stage?.close());

  it('finds the way on the page of the dossier, and reads what follows before sending', async () => {
    await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
    await phone.getByRole('link', { name: 'Gửi phản ánh, khiếu nại' }).click();
    await phone.getByRole('heading', { name: 'Gửi phản ánh, khiếu nại' }).waitFor();
    await phone.getByRole('button', { name: 'Gửi', exact: true }).click();
    await phone.getByRole('alert').getByText('Cần xem lại 2 mục').waitFor();
    await expectAccessible(phone);
    await phone.getByRole('radio', { name: 'Giải quyết chậm, trễ hẹn' }).check();
    await phone.getByText(/Người đã xử lý hồ sơ của bạn không được đọc/).waitFor();
    expect(await phone.getByRole('radio', { name: /Phản ánh, kiến nghị/ }).isChecked()).toBe(true);
  });

  it('loses nothing to a closed browser or an ended session, and sends it once with a photo', async () => {
    await phone.getByLabel('Kể lại sự việc').fill(STORY);
    await phone
      .locator('input[type=file]')
      .nth(1)
      .setInputFiles({ name: 'Biên nhận.png', mimeType: 'image/png', buffer: material.photo });
    await phone.getByRole('link', { name: 'Biên nhận.png' }).waitFor();
    await expectAccessible(phone);
    const storageState = await phone.context().storageState();
    const url = phone.url();
    await phone.context().close();
    phone = await stage.phone(undefined, { storageState });
    await phone.goto(url);
    await phone.getByRole('link', { name: 'Biên nhận.png' }).waitFor();
    expect(await phone.getByLabel('Kể lại sự việc').inputValue()).toBe(STORY);
    await phone.context().clearCookies();
    await phone.getByRole('button', { name: 'Gửi', exact: true }).dblclick();
    await dialog(phone)
      .getByLabel(/Số điện thoại/)
      .fill(LAN);
    await dialog(phone).getByLabel('Mật khẩu').first().fill(PASSWORD);
    await phone.keyboard.press('Enter');
    await phone.getByText('Đã gửi, chờ xem xét').first().waitFor();
    await phone.getByText(/báo có tiếp nhận giải quyết hay không trước/).waitFor();
    await expectAccessible(phone);
    expect((await lan.get<{ items: unknown[] }>('/my-complaints')).items).toHaveLength(1);
    expect(await phone.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('typed')))).toEqual([]);
  });

  it('is read by the leader, beside the dossier, and by nobody who had it', async () => {
    const officer = await stage.desk(CASE_OFFICER);
    await officer.goto(`${stage.system.officer}/phan-anh`);
    await officer.getByText('Không có việc nào ở đây').waitFor();
    await officer.goto(`${stage.system.officer}/ho-so/${dossier.id}`);
    await officer.getByRole('heading', { name: dossier.code }).waitFor();
    expect(await officer.getByText('Đã gửi, chờ xem xét').count()).toBe(0);
    await officer.context().close();

    await leader.goto(`${stage.system.officer}/ho-so/${dossier.id}`);
    await leader.getByRole('link', { name: 'Phản ánh, kiến nghị' }).waitFor();
    await expectAccessible(leader);
    await leader.goto(`${stage.system.officer}/phan-anh`);
    await leader.getByText('Cần giải quyết (1)').waitFor();
    await expectAccessible(leader);
    await leader.getByRole('link', { name: 'Giải quyết chậm, trễ hẹn' }).click();
    await leader.getByText(STORY).first().waitFor();
    await leader.getByRole('link', { name: dossier.code }).waitFor();
    await leader.getByText('Vì sao ngày này?').click();
    await expectAccessible(leader);
  });

  it('is accepted and given to an officer by keyboard alone; those who had the dossier are not offered', async () => {
    const hands = keyboard(leader);
    await hands.press(leader.getByRole('button', { name: 'Thụ lý', exact: true }));
    await hands.press(dialog(leader).getByRole('button', { name: 'Thụ lý', exact: true }));
    await leader.getByText('Đang giải quyết').first().waitFor();
    await phone.getByText(/đang giải quyết và sẽ trả lời trước/).waitFor();
    await hands.press(leader.getByRole('button', { name: 'Giao cho cán bộ' }));
    await dialog(leader).getByText('Phạm Văn Tâm: đã thụ lý hồ sơ').waitFor();
    await dialog(leader).getByText('Lê Thị Hạnh: đã làm việc với hồ sơ').waitFor();
    await expectAccessible(leader);
    await hands.pick(dialog(leader).getByRole('combobox'), 'Lê Thu Bình · Công chức chuyên môn');
    await hands.press(dialog(leader).getByRole('button', { name: 'Giao cho cán bộ' }));
    await leader.getByRole('definition').filter({ hasText: 'Lê Thu Bình' }).waitFor();
  });

  it('the officer asks, and the citizen answers on the open page', async () => {
    await colleague.goto(`${stage.system.officer}/phan-anh`);
    await colleague.getByRole('link', { name: 'Giải quyết chậm, trễ hẹn' }).click();
    await choose(colleague, 'Hỏi người gửi');
    await dialog(colleague).getByRole('textbox', { name: 'Câu hỏi' }).fill('Bà đã gọi số nào?');
    await confirm(colleague, 'Hỏi người gửi');
    await colleague.getByText('Thời hạn đang tạm dừng').waitFor();
    await expectAccessible(colleague);
    await phone.getByText('Bà đã gọi số nào?').first().waitFor();
    await expectAccessible(phone);
    await phone.getByLabel('Trả lời của bạn').fill('Số ghi trên biên nhận.');
    await phone.getByRole('button', { name: 'Gửi trả lời' }).click();
    await phone.getByText(/đang giải quyết và sẽ trả lời trước/).waitFor();
  });

  it('an answer that an officer drafts reaches the citizen once the leader has approved it', async () => {
    await choose(colleague, 'Trình dự thảo trả lời');
    await dialog(colleague).getByRole('radio', { name: 'Nội dung đúng', exact: true }).check();
    await dialog(colleague).getByLabel('Trả lời và lý do').fill('Phường xin lỗi bà vì đã để bà chờ.');
    await dialog(colleague)
      .getByLabel(/Cơ quan sẽ làm gì/)
      .fill('Trả kết quả trong ngày mai.');
    await dialog(colleague)
      .locator('input[type=file]')
      .setInputFiles({ name: 'Thư xin lỗi.png', mimeType: 'image/png', buffer: material.photo });
    await dialog(colleague).getByRole('link', { name: 'Thư xin lỗi.png' }).waitFor();
    await expectAccessible(colleague);
    await confirm(colleague, 'Trình dự thảo trả lời');
    await phone.getByText('Chờ duyệt trả lời').first().waitFor();
    expect(await phone.getByText('Phường xin lỗi bà').count()).toBe(0);
    await choose(leader, 'Duyệt và gửi trả lời');
    await dialog(leader).getByText('Phường xin lỗi bà vì đã để bà chờ.').waitFor();
    await confirm(leader, 'Duyệt và gửi trả lời');
    await phone.getByText('Phường xin lỗi bà vì đã để bà chờ.').first().waitFor();
    await phone
      .getByText(/Đặng Quốc Khánh, Phó Chủ tịch, .*Tân Ninh/)
      .first()
      .waitFor();
    await expectAccessible(phone);
  });

  it('the citizen says that they are not content, and is told where to go', async () => {
    await phone.getByRole('button', { name: 'Chưa hài lòng' }).click();
    await phone.getByRole('button', { name: 'Gửi đánh giá' }).click();
    await phone.getByRole('heading', { name: 'Phản ánh tiếp' }).waitFor();
    expect(await phone.getByLabel('Điều gì vẫn chưa được giải quyết?').inputValue()).toBe('');
    await phone.getByText(/phản ánh lên .*tỉnh/).waitFor();
    await expectAccessible(phone);
    await leader.getByText('Chưa hài lòng').first().waitFor();
    await phone.goto(`${stage.system.citizen}/ho-so-cua-toi`);
    await phone.getByText('Phản ánh, kiến nghị: Đã trả lời').waitFor();
    await expectAccessible(phone);
  });

  it('a refusal leads to a formal complaint, which can be taken back', async () => {
    const refused = await lan.file(material);
    const provinceLeader = await stage.acting(PROVINCE_LEADER);
    await (await stage.acting(COUNTER)).command(refused.id, 'refuse', { reason: 'Không thuộc thẩm quyền.' });
    await phone.goto(`${stage.system.citizen}/ho-so/${refused.id}`);
    await phone.getByRole('link', { name: 'Không đồng ý? Gửi khiếu nại' }).click();
    await phone.getByRole('radio', { name: /Khiếu nại theo Luật Khiếu nại/ }).waitFor();
    expect(await phone.getByRole('radio', { name: /Khiếu nại theo Luật Khiếu nại/ }).isChecked()).toBe(true);
    await phone.getByText(/Gửi được đến hết/).waitFor();
    await expectAccessible(phone);
    await phone.getByLabel('Kể lại sự việc').fill('Phường là nơi cư trú của tôi nên phải nhận.');
    await phone.getByRole('button', { name: 'Gửi', exact: true }).click();
    await phone.getByText('Đã gửi, chờ xem xét').first().waitFor();
    const { items } = await provinceLeader.get<{ items: { id: string; kind: string }[] }>('/complaints');
    expect(items.map(({ kind }) => kind)).toContain('formal');
    await phone.getByRole('button', { name: 'Rút lại' }).click();
    await expectAccessible(phone);
    await confirm(phone, 'Rút lại');
    await phone.getByText('Bạn đã rút lại.').waitFor();
  });
});
