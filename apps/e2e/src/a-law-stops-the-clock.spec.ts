import type { Page } from 'playwright-core';
import type { Filed } from './acting';
import { demoMaterial } from './material';
import { CASE_OFFICER, COUNTER, expectAccessible, LAN, LEADER, Stage } from './stage';

const BASIS = 'Luật Giám định tư pháp 2012, Điều 26a';
const REASON = 'Chờ kết luận giám định chữ ký của người cha.';

describe('a rule of law stops the clock of a dossier', () => {
  let stage: Stage;
  let phone: Page;
  let leader: Page;
  let dossier: Filed;

  beforeAll(async () => {
    // A Monday at nine; a birth registration is answered the same day.
    stage = await Stage.open('2026-12-07T02:00:00Z');
    const lan = await stage.acting(LAN);
    [phone, leader] = await Promise.all([stage.phone(LAN), stage.desk(LEADER)]);
    dossier = await lan.file(demoMaterial());
    await (await stage.acting(COUNTER)).command(dossier.id, 'receive');
    await (await stage.acting(CASE_OFFICER)).command(dossier.id, 'take');
    await leader.goto(`${stage.system.officer}/ho-so/${dossier.id}`);
    await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
  }, 240_000);
  afterAll(() => stage?.close());

  const dialog = (page: Page) => page.getByRole('dialog');

  it('the leader names the law, the reason and the day until which it is thought to last', async () => {
    await leader.getByRole('button', { name: 'Việc khác' }).click();
    await leader.getByRole('menuitem', { name: 'Tạm dừng tính thời hạn' }).click();
    await dialog(leader).getByRole('button', { name: 'Tạm dừng tính thời hạn' }).click();
    expect(await dialog(leader).getByText('Hãy ghi nội dung này.').count()).toBe(2);
    await expectAccessible(leader);
    await dialog(leader).getByRole('textbox', { name: 'Vì sao tạm dừng?' }).fill(REASON);
    await dialog(leader).getByRole('textbox', { name: 'Căn cứ pháp lý' }).fill(BASIS);
    await dialog(leader)
      .getByRole('textbox', { name: /Dự kiến đến hết ngày/ })
      .fill('10/12/2026');
    await dialog(leader).getByRole('button', { name: 'Tạm dừng tính thời hạn' }).click();
    await dialog(leader).waitFor({ state: 'hidden' });
    await leader.getByText('Tạm dừng theo quy định').first().waitFor();
    await leader.getByText('Hẹn trả tính lại khi thời hạn chạy tiếp').waitFor();
    await leader.getByRole('button', { name: 'Vì sao ngày này?' }).click();
    await leader.getByText('Hẹn trả lúc tạm dừng').waitFor();
    await expectAccessible(leader);
    await leader.keyboard.press('Escape');
  });

  it('the citizen reads why, since when and by which law, and has nothing to do', async () => {
    await phone.getByText(/Thời hạn giải quyết đang tạm dừng theo quy định của pháp luật/).waitFor();
    await phone.getByText(REASON).first().waitFor();
    await phone.getByText(BASIS).first().waitFor();
    await phone.getByText('hết ngày Thứ Năm, 10/12/2026').first().waitFor();
    await phone.getByRole('region', { name: 'Hồ sơ đang ở đâu' }).getByText('Đang tạm dừng').waitFor();
    await phone.getByText('Thời hạn đã tính thế nào?').click();
    await expectAccessible(phone);
  });

  it('whoever has the dossier is reminded once that day is over', async () => {
    await stage.goOnFrom('2026-12-11T01:00:00Z');
    const officer = await stage.desk(CASE_OFFICER);
    await officer.goto(`${stage.system.officer}/ho-so/${dossier.id}`);
    await officer.getByRole('button', { name: /Nhắc việc.*nhắc việc mới/ }).click();
    await officer.getByText('Đã qua ngày dự kiến hết tạm dừng').waitFor();
    await officer.getByRole('link', { name: new RegExp(dossier.code) }).waitFor();
    await expectAccessible(officer);
    await officer.keyboard.press('Escape');
    await officer.getByRole('button', { name: 'Tiếp tục tính thời hạn' }).click();
    await dialog(officer)
      .getByRole('textbox', { name: /Ghi chú/ })
      .fill('Đã có kết luận giám định.');
    await expectAccessible(officer);
    await dialog(officer).getByRole('button', { name: 'Tiếp tục tính thời hạn' }).click();
    await dialog(officer).waitFor({ state: 'hidden' });
    await officer.getByText('Đang giải quyết').first().waitFor();
    await officer.context().close();
  });

  it('the citizen’s new date is what was left from then on, and every day says what it gave', async () => {
    const lan = await stage.acting(LAN);
    const { dueAt, deadline } = await lan.get<{
      dueAt: string;
      deadline: { ledger: { date: string; reason: string; counted: boolean; source?: string }[] };
    }>(`/dossiers/${dossier.id}`);
    // In the day on which the clock goes on: a Friday, before three.
    expect(dueAt).toBe('2026-12-11T10:00:00.000Z');
    const wednesday = deadline.ledger.find(({ date }) => date === '2026-12-09');
    expect(wednesday).toMatchObject({ reason: 'paused', counted: false, source: BASIS });
    await phone.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
    await phone.getByText('Thời hạn tiếp tục tính').waitFor();
    await phone.getByText('Đã có kết luận giám định.').waitFor();
    await phone.getByText('Vì sao ngày này?').click();
    await phone.getByRole('row').filter({ hasText: 'Đồng hồ tạm dừng' }).filter({ hasText: BASIS }).first().waitFor();
    await phone.getByRole('button', { name: 'Hạn của bước: Vì sao?' }).first().click();
    await phone.getByText(/thời gian của bước trong quy trình nội bộ/).waitFor();
    await expectAccessible(phone);
  });
});
