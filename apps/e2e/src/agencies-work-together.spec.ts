import type { Page } from 'playwright-core';
import type { Acting, Filed } from './acting';
import { demoMaterial } from './material';
import { expectAccessible, LAN, Stage } from './stage';

const KARAOKE = '1.001029';
const OFFICE = 'motcua.tinh';
const LEADER = 'lanhdao.tinh';
const POLICE = 'chuyenvien.congan';
const BUILDERS = 'chuyenvien.xaydung';

describe('three agencies work on one dossier', () => {
  let stage: Stage;
  let lan: Acting;
  let phone: Page;
  let office: Page;
  let police: Page;
  let builders: Page;
  let dossier: Filed;

  beforeAll(async () => {
    // A Wednesday morning, two days before the Tết of 2027.
    stage = await Stage.open('2027-02-03T02:00:00Z');
    lan = await stage.acting(LAN);
    [phone, office] = await Promise.all([stage.phone(LAN), stage.desk(OFFICE)]);
    [police, builders] = await Promise.all([stage.desk(POLICE), stage.desk(BUILDERS)]);
    dossier = await lan.fileCase(KARAOKE, null, demoMaterial(KARAOKE));
    const acting = await stage.acting(OFFICE);
    for (const action of ['receive', 'take']) await acting.command(dossier.id, action);
    await office.goto(`${stage.system.officer}/ho-so/${dossier.id}?muc=quy-trinh`);
    await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
  }, 240_000);
  afterAll(() => stage?.close());

  const dialog = (page: Page) => page.getByRole('dialog');
  const confirm = async (page: Page, action: string) => {
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: action }).click();
    await dialog(page).waitFor({ state: 'hidden' });
  };
  /** The row of an open step. */
  const step = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).last();
  /** When an open step is due, as the citizen reads it. */
  const dueOf = (name: string) =>
    phone
      .getByRole('region', { name: 'Hồ sơ đang ở đâu' })
      .getByRole('listitem')
      .filter({ hasText: name })
      .filter({ hasText: 'hạn của bước' })
      .innerText();
  const finish = async (page: Page, name: string, note = '') => {
    await step(page, name).getByRole('button', { name: 'Xong bước này' }).click();
    if (note)
      await dialog(page)
        .getByRole('textbox', { name: /Lời nhắn/ })
        .fill(note);
    await confirm(page, 'Xong bước này');
  };

  it('a leader lets a rule give out the step of the builders, and sees whose it would be', async () => {
    const desk = await stage.desk(LEADER);
    await desk.goto(`${stage.system.officer}/phan-cong`);
    await desk.getByRole('combobox', { name: 'Cơ quan' }).fill('Sở Xây');
    await desk.getByRole('option', { name: /Sở Xây dựng/ }).click();
    await desk.getByRole('button', { name: 'Thêm quy tắc riêng' }).click();
    await dialog(desk).getByText('Bước', { exact: true }).click();
    await dialog(desk).getByRole('combobox', { name: 'Thủ tục' }).fill('karaoke');
    await desk.getByRole('option', { name: /karaoke/ }).click();
    await dialog(desk).getByRole('combobox', { name: 'Bước' }).click();
    await desk.getByRole('option', { name: /^Xác nhận điều kiện công trình/ }).click();
    await confirm(desk, 'Lưu');
    await desk.getByText(/^Bước: Xác nhận điều kiện công trình/).waitFor();
    const preview = desk.getByRole('region', { name: /sẽ giao cho ai/ });
    await preview.getByRole('combobox', { name: 'Thủ tục' }).fill('karaoke');
    await desk.getByRole('option', { name: /karaoke/ }).click();
    await preview.getByRole('combobox', { name: 'Bước' }).click();
    await desk.getByRole('option', { name: /^Xác nhận điều kiện công trình/ }).click();
    await preview.getByText('Sẽ giao cho Mai Thị Cúc').waitFor();
    await expectAccessible(desk);
  });

  it('the office calls the team, and the citizen sees the three steps side by side', async () => {
    await finish(office, 'Thẩm tra hồ sơ, lập đoàn thẩm định', 'Đoàn đi sáng thứ Năm.');
    await office.getByRole('heading', { name: '3 bước đang làm song song' }).waitFor();
    await office.getByText('Sở Xây dựng · Mai Thị Cúc').waitFor();
    await office.getByRole('tab', { name: 'Lịch sử' }).click();
    await office.getByText('Tự động phân công theo quy tắc của bước: đang giữ ít bước nhất (0)').first().waitFor();
    await office.getByRole('tab', { name: 'Quy trình' }).click();
    await office.getByText('Đang chờ cơ quan khác').waitFor();
    await expectAccessible(office);
    const where = phone.getByRole('region', { name: 'Hồ sơ đang ở đâu' });
    await where.getByText('Xác nhận điều kiện công trình').waitFor();
    await where.getByText('Công an tỉnh').waitFor();
    expect(await where.getByText(/Đang làm, hạn của bước/).count()).toBe(3);
    expect(await phone.getByText('Đoàn đi sáng thứ Năm.').count()).toBe(0);
    await expectAccessible(phone);
  });

  it('the office has the step among its columns, and finds by it what waits for the police', async () => {
    const inbox = await office.context().newPage();
    await inbox.goto(`${stage.system.officer}/hop-viec?xem=all&thu-tuc=${KARAOKE}`);
    await inbox.getByRole('button', { name: 'Cột' }).click();
    await inbox.getByRole('checkbox', { name: 'Bước', exact: true }).click();
    await inbox.keyboard.press('Escape');
    const row = inbox.getByRole('row').filter({ hasText: dossier.code });
    await row.getByText('Công an tỉnh').first().waitFor();
    await row.getByText('+2').hover();
    await inbox
      .getByRole('tooltip')
      .getByText(/^Thẩm định thực tế từng phòng hát/)
      .waitFor();
    await expectAccessible(inbox);
    await inbox.getByRole('combobox', { name: 'Bước' }).click();
    await inbox.getByRole('option', { name: /^Xác nhận điều kiện an ninh/ }).click();
    await inbox.waitForURL(/buoc=security/);
    await row.waitFor();
    await inbox.getByRole('combobox', { name: 'Bước' }).click();
    await inbox.getByRole('option', { name: 'Thẩm tra hồ sơ, lập đoàn thẩm định' }).click();
    await row.waitFor({ state: 'hidden' });
    await inbox.close();
  });

  it('each of the others finds its step among its tasks, and may do nothing else', async () => {
    await police.goto(`${stage.system.officer}/phoi-hop`);
    const task = police.getByRole('listitem').filter({ hasText: dossier.code });
    await task.getByText('Xác nhận điều kiện an ninh').waitFor();
    await expectAccessible(police);
    await task.getByRole('link', { name: dossier.code }).click();
    await police.getByText(/Bạn xem được hồ sơ nhưng không có việc phải làm lúc này/).waitFor();
    await step(police, 'Xác nhận điều kiện an ninh').getByRole('button', { name: 'Nhận bước này' }).click();
    await confirm(police, 'Nhận bước này');
    await office.getByText('Công an tỉnh · Hồ Quang Dũng').waitFor();
  });

  it('the citizen’s page dates the dossier and each of the steps, around the whole of Tết', async () => {
    // Received and called together on Wednesday 3 February at nine, with four and a half hours left before lunch and in the afternoon: six working
    // hours that day, eight on Thursday the 4th. Tết is off from Friday the 5th to Thursday the 11th, its weekend made up for on the 10th and 11th.
    // Ten working days (80 hours): 14 before Tết, 8 on Friday the 12th, 40 in the week of the 15th, 16 on the 22nd and 23rd, 2 on Wednesday the 24th.
    await phone
      .getByText(/09:\d\d, thứ Tư, 24\/0?2\/2027/)
      .first()
      .waitFor();
    // The police and the builders have 24 hours: 14, 8 on the 12th, 2 on Monday the 15th. The visit has 32: 14, 8, 8 and 2 on Tuesday the 16th.
    expect(await dueOf('Xác nhận điều kiện an ninh')).toMatch(/09:\d\d, thứ Hai, 15\/0?2\/2027/);
    expect(await dueOf('Xác nhận điều kiện công trình')).toMatch(/09:\d\d, thứ Hai, 15\/0?2\/2027/);
    expect(await dueOf('Thẩm định thực tế từng phòng hát')).toMatch(/09:\d\d, thứ Ba, 16\/0?2\/2027/);
  });

  it('a request for a supplement stops the steps of all agencies until it is answered, over the whole of Tết', async () => {
    await stage.goOnFrom('2027-02-04T08:00:00Z');
    await office.getByRole('tab', { name: 'Tờ khai' }).click();
    await office.getByRole('button', { name: 'Đánh dấu cần bổ sung: Tên điểm karaoke' }).click();
    await office.getByRole('button', { name: 'Yêu cầu bổ sung' }).last().click();
    await dialog(office)
      .getByRole('textbox', { name: /^Thiếu sót/ })
      .fill('Chưa khớp với biển hiệu');
    await confirm(office, 'Yêu cầu bổ sung');
    await office.getByRole('tab', { name: 'Quy trình' }).click();
    await step(police, 'Xác nhận điều kiện an ninh')
      .getByText(/tạm dừng, còn/)
      .waitFor();
    expect(await police.getByRole('button', { name: 'Xong bước này' }).count()).toBe(0);
    await phone.getByText('Đang tạm dừng').first().waitFor();
    await stage.goOnFrom('2027-02-15T02:00:00Z');
    await phone.getByRole('link', { name: 'Bổ sung ngay' }).click();
    const name = phone.getByRole('textbox', { name: /^Tên điểm karaoke/ });
    await name.fill('Sao Mai Tân Ninh');
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await phone.getByText('Đã bổ sung hồ sơ').waitFor();
    await step(police, 'Xác nhận điều kiện an ninh').getByRole('button', { name: 'Xong bước này' }).waitFor();
    await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
    // It stood still from Thursday at three: 2 working hours that day, 8 on Friday the 12th, 2 on Monday the 15th until nine. Twelve hours later than
    // Wednesday the 24th at nine is Thursday the 25th at three in the afternoon: 6 hours of the 24th, 4.5 of the morning and 1.5 of the afternoon.
    await phone
      .getByText(/15:\d\d, thứ Năm, 25\/0?2\/2027/)
      .first()
      .waitFor();
    // The police had used 12 of its 24 hours: 6 more on the 15th, 6 on Tuesday the 16th.
    expect(await dueOf('Xác nhận điều kiện an ninh')).toMatch(/15:\d\d, thứ Ba, 16\/0?2\/2027/);
  });

  it('the leader apologises and gives a new day; the citizen’s page explains what was waited for and what moved the day', async () => {
    const leader = await stage.desk(LEADER);
    await leader.goto(`${stage.system.officer}/ho-so/${dossier.id}`);
    await leader.getByRole('toolbar').getByRole('button', { name: 'Việc khác' }).click();
    await leader.getByRole('menuitem', { name: 'Xin lỗi, hẹn lại ngày' }).click();
    await dialog(leader).getByRole('textbox', { name: 'Ngày hẹn mới' }).fill('01/03/2027');
    await dialog(leader).getByRole('textbox', { name: 'Lý do chậm' }).fill('Chờ kết quả đo kiểm phòng cháy.');
    await confirm(leader, 'Xin lỗi, hẹn lại ngày');
    await phone.getByText('Cơ quan xin lỗi và hẹn lại ngày trả').waitFor();
    // The close of the day that was given.
    await phone
      .getByText(/17:00, thứ Hai, 0?1\/0?3\/2027/)
      .first()
      .waitFor();
    await phone.getByText('Vì sao ngày này?').click();
    await phone
      .getByText(/chờ người nộp bổ sung hồ sơ/)
      .first()
      .waitFor();
    await phone
      .getByText(/Tết Nguyên đán/)
      .first()
      .waitFor();
    await phone
      .getByText(/xin lỗi và hẹn lại ngày trả kết quả, không quá một lần/)
      .first()
      .waitFor();
    await expectAccessible(phone);
  });

  it('an opinion is asked and given without giving the dossier away', async () => {
    await office.getByRole('toolbar').getByRole('button', { name: 'Việc khác' }).click();
    await office.getByRole('menuitem', { name: 'Lấy ý kiến' }).click();
    await dialog(office).getByRole('combobox', { name: 'Hỏi cơ quan' }).fill('Sở Xây');
    await office.getByRole('option', { name: 'Sở Xây dựng' }).click();
    await dialog(office)
      .getByRole('textbox', { name: 'Nội dung hỏi' })
      .fill('Tuyến đường có nằm trong quy hoạch mở rộng?');
    await confirm(office, 'Lấy ý kiến');
    await builders.goto(`${stage.system.officer}/phoi-hop?loai=y-kien`);
    await builders.getByText('Tuyến đường có nằm trong quy hoạch mở rộng?').waitFor();
    await builders.getByRole('link', { name: dossier.code }).click();
    await builders.getByRole('button', { name: 'Cho ý kiến' }).click();
    await dialog(builders).getByRole('radio', { name: 'Đồng ý, có góp ý' }).check();
    await dialog(builders).getByRole('textbox', { name: 'Nội dung' }).fill('Lùi bậc thềm vào một mét.');
    await confirm(builders, 'Cho ý kiến');
    await office.getByRole('tabpanel').getByText('Lùi bậc thềm vào một mét.').waitFor();
    await office.getByText('hỏi 1, đã trả lời 1').waitFor();
  });

  it('the last of the three to finish brings the dossier back, and the leader decides', async () => {
    await finish(police, 'Xác nhận điều kiện an ninh');
    await police.getByText(/Phần việc của cơ quan bạn đã xong/).waitFor();
    expect(await police.getByText('Thẩm định thực tế từng phòng hát').count()).toBe(0);
    await expectAccessible(police);
    await finish(builders, 'Xác nhận điều kiện công trình');
    await office.getByRole('heading', { name: 'Đang ở bước' }).waitFor();
    await finish(office, 'Thẩm định thực tế từng phòng hát');
    await step(office, 'Tổng hợp biên bản').waitFor();
    await office.getByRole('button', { name: 'Trình kết quả' }).click();
    await dialog(office).getByRole('textbox').first().fill('Đủ điều kiện cấp phép.');
    await confirm(office, 'Trình kết quả');
    const leader = await stage.acting(LEADER);
    await leader.command(dossier.id, 'approve');
    await phone.getByRole('link', { name: 'Tải kết quả' }).waitFor();
    const times = office.getByRole('region', { name: 'Thời gian của từng cơ quan' });
    await times.getByText('Công an tỉnh').waitFor();
    // The others have used about 12 of their 24 hours: a little less is early.
    await times
      .getByText(/^(đúng|trước) hạn$/)
      .first()
      .waitFor();
    await office.getByText('Đang chờ cơ quan khác').waitFor({ state: 'hidden' });
    await expectAccessible(office);
  });
});
