import type { Page } from 'playwright-core';
import type { Acting, Filed } from './acting';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, LAN, LEADER, Stage } from './stage';

describe('officers work in bulk', () => {
  let stage: Stage;
  let counter: Page;
  let leader: Page;
  let filed: Filed[];

  beforeAll(async () => {
    stage = await Stage.open();
    const lan: Acting = await stage.acting(LAN);
    const material = demoMaterial();
    filed = [];
    for (let number = 0; number < 4; number += 1) filed.push(await lan.file(material));
    [counter, leader] = await Promise.all([stage.desk(COUNTER), stage.desk(LEADER)]);
  }, 240_000);
  afterAll(() => stage?.close());

  const dialog = (page: Page) => page.getByRole('dialog');
  const rowsOf = (page: Page) => page.getByRole('table').getByRole('row');

  it('the counter picks a range with the keyboard and receives it at once; what changed meanwhile is named, not overwritten', async () => {
    await counter.goto(`${stage.system.officer}/hop-viec`);
    await counter.getByRole('heading', { name: 'Chờ tiếp nhận' }).waitFor();
    await rowsOf(counter).nth(4).waitFor();
    await counter.keyboard.press('j');
    await counter.keyboard.press('x');
    for (let step = 0; step < 3; step += 1) await counter.keyboard.press('j');
    await counter.keyboard.press('Shift+X');
    await counter.getByText('4 hồ sơ đã chọn').waitFor();
    await expectAccessible(counter);
    // Somebody else is faster with one of them.
    const colleague = await stage.acting(COUNTER);
    await colleague.command(filed[1]?.id ?? '', 'refuse', { reason: 'Không thuộc thẩm quyền.' });
    await counter.keyboard.press('r');
    await dialog(counter).getByRole('textbox').fill('Đủ giấy tờ');
    await expectAccessible(counter);
    await counter.keyboard.press('Control+Enter');
    await dialog(counter).waitFor({ state: 'hidden' });
    await counter.getByText('3 xong · 1 không làm được').waitFor();
    await expectAccessible(counter);
    await counter.getByRole('link', { name: 'Xem từng hồ sơ' }).click();
    const refused = counter.getByRole('listitem').filter({ hasText: filed[1]?.code });
    await refused.getByText(/vừa cập nhật hồ sơ này/).waitFor();
    await expectAccessible(counter);
  });

  it('the leader keeps a question under a name, finds it on another machine, and gives out all that match', async () => {
    await leader.goto(`${stage.system.officer}/hop-viec?xem=inProgress`);
    await rowsOf(leader).nth(3).waitFor();
    await leader.getByRole('button', { name: 'Lọc thêm' }).click();
    await leader.getByRole('combobox', { name: 'Ai đang giữ' }).click();
    await leader.getByRole('option', { name: 'Chưa ai nhận' }).click();
    await leader.getByRole('button', { name: 'Mục xem' }).click();
    await leader.getByRole('menuitem', { name: /Lưu thành mục xem mới/ }).click();
    await dialog(leader).getByRole('textbox', { name: 'Tên' }).fill('Chưa ai nhận');
    await leader.keyboard.press('Enter');
    await leader.getByRole('heading', { name: 'Chưa ai nhận' }).waitFor();

    const elsewhere = await stage.desk(LEADER);
    await elsewhere.goto(`${stage.system.officer}/hop-viec`);
    await elsewhere.getByRole('link', { name: /Chưa ai nhận\s*3/ }).click();
    await rowsOf(elsewhere).nth(3).waitFor();
    await elsewhere.keyboard.press('*');
    await elsewhere.keyboard.press('g');
    await dialog(elsewhere).getByRole('combobox', { name: 'Chuyên viên' }).click();
    await elsewhere.getByRole('option', { name: /Phạm Văn Tâm/ }).click();
    await dialog(elsewhere).getByRole('button', { name: 'Phân công' }).click();
    await elsewhere.getByText('3 xong').waitFor();
    // The other screen hears of it without reloading.
    await leader.getByRole('link', { name: /Chưa ai nhận\s*0/ }).waitFor();
    await expectAccessible(elsewhere);
  });

  it('the counter refuses several with one reason, and none without', async () => {
    const lan = await stage.acting(LAN);
    const refused = [await lan.file(demoMaterial()), await lan.file(demoMaterial())];
    await counter.goto(`${stage.system.officer}/hop-viec?xem=toReceive`);
    await rowsOf(counter).nth(2).waitFor();
    await counter.keyboard.press('*');
    await counter.keyboard.press('c');
    const reason = dialog(counter).getByRole('textbox', { name: 'Một lý do cho tất cả' });
    await reason.waitFor();
    await counter.keyboard.press('Control+Enter');
    await dialog(counter).getByText('Hãy ghi nội dung này.').waitFor();
    await expectAccessible(counter);
    await reason.fill('Thuộc thẩm quyền của phường khác.');
    await dialog(counter)
      .getByRole('textbox', { name: /^Căn cứ pháp lý/ })
      .fill('Điều 13 Luật Hộ tịch 2014');
    await counter.keyboard.press('Control+Enter');
    await dialog(counter).waitFor({ state: 'hidden' });
    await counter.getByText('2 xong').waitFor();
    const told = await lan.get<{ timeline: object[] }>(`/dossiers/${refused[0]?.id}`);
    expect(told.timeline.at(-1)).toMatchObject({
      ...{ action: 'refuse', reason: 'Thuộc thẩm quyền của phường khác.', legalBasis: 'Điều 13 Luật Hộ tịch 2014' },
    });
  });
});
