import type { Page } from 'playwright-core';
import { demoMaterial } from './material';
import { CASE_OFFICER, COUNTER, expectAccessible, LAN, LEADER, PASSWORD, Stage } from './stage';
import type { Acting, Filed } from './acting';

describe('the officers of a commune decide a dossier', () => {
  let stage: Stage;
  let lan: Acting;
  let counter: Page;
  let dossier: Filed;
  const material = demoMaterial();

  beforeAll(async () => {
    stage = await Stage.open();
    [lan, counter] = await Promise.all([stage.acting(LAN), stage.desk(COUNTER)]);
  }, 240_000);
  afterAll(() => stage?.close());

  /** Opens a dossier from the list of the page. */
  const open = async (page: Page, { code }: Filed) => {
    await page.getByRole('link', { name: code }).click();
    await page.getByRole('heading', { name: code }).waitFor();
  };
  const dialog = (page: Page) => page.getByRole('dialog');
  /** Presses the button of an action and confirms it, with a text if it asks for one. */
  const act = async (page: Page, action: string, text?: string) => {
    await page.getByRole('button', { name: action }).first().click();
    const confirm = dialog(page).getByRole('button', { name: action });
    await confirm.waitFor();
    if (text) await dialog(page).getByRole('textbox').first().fill(text);
    await expectAccessible(page);
    await confirm.click();
    await dialog(page).waitFor({ state: 'hidden' });
  };

  it('an officer signs in, and is told when the password is wrong', async () => {
    const page = await stage.desk();
    await page.goto(stage.system.officer);
    await page.getByLabel('Tên đăng nhập').fill(COUNTER);
    await page.getByLabel('Mật khẩu', { exact: true }).fill('mat-khau-sai');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Chờ tiếp nhận' }).waitFor();
    await page.getByText('Không có hồ sơ nào').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tài khoản' }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor();
    await page.goto(`${stage.system.officer}/hop-viec`);
    await page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor();
    await page.context().close();
  });

  it('the counter sees it come in without reloading, reads the paper, and receives it', async () => {
    const colleague = await stage.desk(COUNTER);
    await colleague.goto(stage.system.officer);
    await colleague.getByText('Đang cập nhật tự động').waitFor();
    await counter.goto(stage.system.officer);
    await counter.getByText('Đang cập nhật tự động').waitFor();
    await counter.getByRole('searchbox').or(counter.getByPlaceholder('Mã hồ sơ hoặc người nộp')).first().waitFor();
    dossier = await lan.file(material);
    await colleague.getByRole('link', { name: dossier.code }).waitFor();
    await open(counter, dossier);
    await expectAccessible(counter);
    await counter.getByRole('tab', { name: /Giấy tờ/ }).click();
    await counter.getByRole('img', { name: /Giấy chứng sinh/ }).waitFor();
    await expectAccessible(counter);
    await act(counter, 'Tiếp nhận');
    await counter.getByText('Đã tiếp nhận').first().waitFor();
    await counter
      .getByText(/còn \d+ giờ làm việc/)
      .first()
      .waitFor();
    await colleague.getByRole('link', { name: dossier.code }).waitFor({ state: 'detached' });
    await colleague.context().close();
    await counter.getByRole('button', { name: 'Vì sao ngày này?' }).click();
    await counter.getByText('Tính từ').waitFor();
    await expectAccessible(counter);
  });

  it('a case officer takes it and proposes a result', async () => {
    const page = await stage.desk(CASE_OFFICER);
    await page.goto(stage.system.officer);
    await open(page, dossier);
    await act(page, 'Nhận xử lý');
    await act(page, 'Trình kết quả', 'Hồ sơ đủ và đúng. Đề nghị cấp Giấy khai sinh.');
    await page.getByText('Chờ phê duyệt').first().waitFor();
    await page.context().close();
  });

  it('a leader reads the proposal and approves; the system writes the certificate', async () => {
    const page = await stage.desk(LEADER);
    await page.goto(stage.system.officer);
    await open(page, dossier);
    await page.getByText('Đề nghị cấp Giấy khai sinh.').waitFor();
    await act(page, 'Phê duyệt');
    await page.getByText('Đã có kết quả').first().waitFor();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.getByText(/Số kết quả: 01\/\d{4}\/H53\.20/).waitFor();
    await page.context().close();
  });

  it('the counter hands the result over, and every step is confirmed by the national portal', async () => {
    await counter.getByText('Đã có kết quả').first().waitFor();
    await counter.getByRole('link', { name: 'Mở toàn trang (O)' }).click();
    await counter.getByTitle(/^Giấy khai sinh: .*\.pdf$/).waitFor();
    await expectAccessible(counter);
    await act(counter, 'Trả kết quả');
    await counter.getByRole('tab', { name: 'Lịch sử' }).click();
    await counter.getByText('Đã trả kết quả').first().waitFor();
    await counter.getByText('Cổng quốc gia xác nhận').nth(6).waitFor();
    await expectAccessible(counter);
  });

  it('marks of a field and a paper write the request for a supplement', async () => {
    const incomplete = await lan.file(material);
    await counter.goto(stage.system.officer);
    await open(counter, incomplete);
    await counter.getByRole('button', { name: 'Đánh dấu cần bổ sung: Họ, chữ đệm, tên của bé' }).click();
    await counter.getByRole('tab', { name: /Giấy tờ/ }).click();
    await counter.getByRole('button', { name: 'Đánh dấu cần bổ sung: Giấy chứng sinh' }).click();
    await counter.getByText('2 mục cần bổ sung').waitFor();
    await counter.getByRole('button', { name: 'Yêu cầu bổ sung' }).last().click();
    const reasons = dialog(counter).getByRole('textbox', { name: /^Thiếu sót/ });
    await reasons.nth(0).fill('Tên khác với Giấy chứng sinh.');
    await reasons.nth(1).fill('Ảnh mờ, không đọc được dấu.');
    await expectAccessible(counter);
    await dialog(counter).getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    await dialog(counter).waitFor({ state: 'hidden' });
    const { openSupplement } = await lan.get<{ openSupplement: { items: { kind: string; reason: string }[] } }>(
      `/dossiers/${incomplete.id}`,
    );
    expect(openSupplement.items).toMatchObject([
      { kind: 'field', reason: 'Tên khác với Giấy chứng sinh.' },
      { kind: 'paper', reason: 'Ảnh mờ, không đọc được dấu.' },
    ]);
  });

  it('of two officers at once one wins, and the other is told what changed and keeps what they wrote', async () => {
    const disputed = await lan.file(material);
    const colleague = await stage.acting(COUNTER);
    await counter.goto(stage.system.officer);
    await open(counter, disputed);
    await counter.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    await dialog(counter).getByRole('textbox').first().fill('Không thuộc thẩm quyền của phường.');
    await colleague.command(disputed.id, 'receive');
    await dialog(counter)
      .getByText(/Đã tiếp nhận/)
      .first()
      .waitFor();
    expect(await dialog(counter).getByRole('textbox').first().inputValue()).toBe('Không thuộc thẩm quyền của phường.');
    await expectAccessible(counter);
    expect(await lan.get(`/dossiers/${disputed.id}`)).toMatchObject({ state: 'received' });
  });

  it('an ended session and a lost answer cost no word: the refusal happens once', async () => {
    const refused = await lan.file(material);
    const page = await stage.desk(COUNTER);
    await page.goto(stage.system.officer);
    await open(page, refused);
    await page.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    const reason = dialog(page).getByRole('textbox', { name: 'Lý do từ chối' });
    await reason.fill('Cha mẹ không cư trú tại phường này.');

    await page.context().clearCookies();
    await dialog(page).getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await again.waitFor();
    await expectAccessible(page);
    await again.getByLabel('Tên đăng nhập').fill(COUNTER);
    await again.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await again.waitFor({ state: 'hidden' });
    expect(await reason.inputValue()).toBe('Cha mẹ không cư trú tại phường này.');

    await page.route('**/refuse', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await dialog(page).getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    await dialog(page).getByText('Mất kết nối mạng.').waitFor();
    await expectAccessible(page);
    await page.unroute('**/refuse');
    await dialog(page).getByRole('button', { name: 'Gửi lại' }).click();
    await dialog(page).waitFor({ state: 'hidden' });

    const { timeline } = await lan.get<{ timeline: { action: string }[] }>(`/dossiers/${refused.id}`);
    expect(timeline.map(({ action }) => action)).toEqual(['submit', 'refuse']);
    await page.context().close();
    const phone = await stage.phone(LAN);
    await phone.goto(`${stage.system.citizen}/ho-so/${refused.id}`);
    await phone.getByText('Cha mẹ không cư trú tại phường này.').first().waitFor();
    await expectAccessible(phone);
    await phone.context().close();
  });

  it('works by keyboard alone: from the palette to a dossier, and back to the list', async () => {
    const { code } = await lan.file(material);
    await counter.goto(stage.system.officer);
    await counter.getByRole('link', { name: code }).waitFor();
    await counter.keyboard.press('?');
    await dialog(counter).getByText('Hồ sơ kế tiếp').waitFor();
    await expectAccessible(counter);
    await counter.keyboard.press('Escape');
    await dialog(counter).waitFor({ state: 'hidden' });

    await counter.keyboard.press('Control+k');
    // On a slow machine the box takes a moment to open.
    await dialog(counter).locator('input:focus').waitFor();
    await counter.keyboard.type(code.slice(-4));
    await dialog(counter).getByRole('button', { name: code }).waitFor();
    await expectAccessible(counter);
    await counter.keyboard.press('Enter');
    await counter.getByRole('heading', { name: code }).waitFor();
    await dialog(counter).waitFor({ state: 'hidden' });
    await counter.keyboard.press('r');
    await dialog(counter).getByRole('button', { name: 'Tiếp nhận' }).and(counter.locator(':focus')).waitFor();
    await counter.keyboard.press('Enter');
    await dialog(counter).waitFor({ state: 'hidden' });
    await counter.getByText('Đã tiếp nhận', { exact: true }).first().waitFor();
    await counter.getByRole('heading', { name: code }).and(counter.locator(':focus')).waitFor();

    await counter.keyboard.press('Escape');
    await counter.getByRole('region', { name: 'Hồ sơ đang mở' }).getByRole('heading', { name: code }).waitFor();
    await counter.keyboard.press('Escape');
    await counter.waitForURL(/\/hop-viec(\?|$)/);
    await counter.keyboard.press('8');
    await counter.getByRole('heading', { name: 'Tất cả' }).waitFor();
    await counter.getByRole('link', { name: code }).waitFor();
  });

  it('looks up any dossier, watches the forwarding, and says so when an address leads nowhere', async () => {
    await counter.goto(`${stage.system.officer}/tra-cuu`);
    await counter.getByRole('searchbox').fill('nguyen thi lan');
    await counter.getByRole('link', { name: dossier.code }).waitFor();
    await expectAccessible(counter);
    await counter.goto(`${stage.system.officer}/lien-thong`);
    await counter.getByText('Cổng xác nhận gần nhất').waitFor();
    await expectAccessible(counter);
    await counter.goto(`${stage.system.officer}/khong-co`);
    await counter.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    await expectAccessible(counter);
  });
});
