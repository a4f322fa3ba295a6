import type { Page } from 'playwright-core';
import { keyboard, mouse, type Hands } from './hands';
import { COUNTER, expectAccessible, LAN, Stage } from './stage';

const ADMIN = 'danhmuc';

describe.each([
  ['with a mouse', mouse, { code: '9.200001', name: 'Cấp thẻ đọc sách' }],
  ['by keyboard alone', keyboard, { code: '9.200002', name: 'Cấp thẻ câu cá' }],
] as const)('an administrator makes a new procedure, %s', (_how, handsOf, procedure) => {
  let stage: Stage;
  let page: Page;
  let hands: Hands;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const field = (name: string, index = 0) => page.getByLabel(name, { exact: true }).nth(index);
  /** Vietnamese and English words of something. */
  const name = async (label: string, vi: string, en: string) => {
    await hands.write(field(label), vi);
    await hands.write(field(`${label} (tiếng Anh)`), en);
  };
  const go = (section: string) => hands.press(page.getByRole('link', { name: new RegExp(`^${section}`) }));
  const saved = () => page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();

  beforeAll(async () => {
    stage = await Stage.open();
    page = await stage.desk(ADMIN);
    hands = handsOf(page);
  }, 240_000);
  afterAll(() => stage?.close());

  it('finds nothing of that name in the catalogue, which can be exported as it stands', async () => {
    await page.goto(`${stage.system.officer}/danh-muc/thu-tuc`);
    await hands.write(field('Tên hoặc mã'), procedure.name);
    await page.getByText('Không có thủ tục nào').waitFor();
    await expectAccessible(page);
    await hands.write(field('Tên hoặc mã'), '');
    await page.getByRole('table').waitFor();
    await hands.press(button('Xuất'));
    await page.getByRole('menuitem', { name: /Excel/ }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  it('begins with its code and its name', async () => {
    await hands.press(button('Thủ tục mới'));
    await hands.write(field('Mã quốc gia'), procedure.code);
    await hands.write(field('Tên thủ tục'), procedure.name);
    await hands.write(field('Tên tiếng Anh'), 'Reader card');
    await expectAccessible(page);
    await hands.press(button('Bắt đầu soạn'));
    await page.getByRole('heading', { name: procedure.name }).waitFor();
  });

  it('says whom it is for and by what law', async () => {
    await name('Tóm tắt', 'Thẻ để mượn sách của thư viện tỉnh.', 'A card of the provincial library.');
    await hands.pick(field('Lĩnh vực'), 'Hộ tịch');
    await hands.press(button('Thêm bước'));
    await name('Bước', 'Nộp tờ khai trực tuyến.', 'File the form online.');
    await hands.press(button('Thêm văn bản'));
    await hands.write(field('Số, ký hiệu'), '46/2019/QH14');
    await saved();
    await expectAccessible(page);
  });

  it('designs the form', async () => {
    await go('Tờ khai');
    await hands.press(button('Văn bản ngắn'));
    await hands.write(page.getByLabel('Tiêu đề (tiếng Việt)'), 'Họ, chữ đệm, tên');
    await hands.write(page.getByLabel('Tiêu đề (tiếng Anh)'), 'Full name');
    await saved();
    await expectAccessible(page);
  });

  it('asks for a paper, a fee, and gives the office its time', async () => {
    await go('Giấy tờ');
    await hands.press(button('Thêm giấy tờ'));
    await name('Tên giấy tờ', 'Ảnh chân dung', 'Portrait');
    await go('Phí, lệ phí');
    await hands.press(button('Thêm phí hoặc lệ phí'));
    await name('Tên', 'Lệ phí cấp thẻ', 'Card charge');
    await hands.write(field('Số tiền'), '20000');
    await go('Thời hạn, quy trình');
    await hands.tick(field('Trực tuyến'));
    await hands.tick(field('Tại quầy'));
    await hands.press(button('Thêm bước'));
    await name('Tên bước', 'Kiểm tra và làm thẻ', 'Check and make the card');
    await hands.write(field('Thời gian'), '7');
    await hands.press(button('Thêm bước'));
    await name('Tên bước', 'Ký thẻ', 'Sign the card');
    await hands.pick(field('Người làm'), 'Lãnh đạo');
    await hands.write(field('Thời gian'), '1');
    await go('Kết quả');
    await name('Tên kết quả', 'Thẻ đọc sách', 'Reader card');
    await saved();
  });

  it('places the paper in the form, beside the name', async () => {
    await go('Tờ khai');
    await hands.press(button('Giấy tờ đính kèm'));
    await page.getByRole('treeitem', { name: /chưa chọn giấy tờ/ }).waitFor();
    await hands.pick(page.getByRole('combobox', { name: 'Giấy tờ' }), 'Ảnh chân dung');
    await page.getByRole('treeitem', { name: /^Ảnh chân dung/ }).waitFor();
    await saved();
    await expectAccessible(page);
    await go('Phí, lệ phí');
  });

  it('sees beside it what citizens will see, with the fee just typed', async () => {
    await hands.press(button('Xem trước'));
    const preview = page.getByRole('region', { name: 'Xem trước' });
    await preview.getByRole('heading', { name: procedure.name }).waitFor();
    await preview.getByText('20.000 đ').first().waitFor();
    await expectAccessible(page);
    await hands.press(button('Xem trước'));
    await preview.waitFor({ state: 'detached' });
  });

  it('publishes it once nothing is wrong any more', async () => {
    await go('Kiểm tra và công bố');
    await page.getByText('Không còn lỗi nào').waitFor();
    await expectAccessible(page);
    await hands.press(button('Công bố phiên bản này'));
    await page.getByText(/Đang có hiệu lực/).waitFor();
    await expectAccessible(page);
  });

  it('finds it again from anywhere by its code', async () => {
    await page.keyboard.press('Control+K');
    const palette = page.getByRole('dialog', { name: 'Tìm nhanh' });
    await palette.getByRole('textbox').fill(procedure.code);
    await palette.getByText(procedure.name).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: procedure.name }).first().waitFor();
  });

  it('a citizen finds it and files it, and an officer sees the dossier', async () => {
    const phone = await stage.phone(LAN);
    await phone.goto(`${stage.system.citizen}/thu-tuc/${procedure.code}`);
    await phone.getByRole('heading', { name: procedure.name }).waitFor();
    await phone.getByText('20.000 đ').first().waitFor();
    await expectAccessible(phone);

    const lan = await stage.acting(LAN);
    const { items } = await lan.get<{ items: { id: string; code: string }[] }>(
      `/agencies?procedureCode=${procedure.code}`,
    );
    const agencyId = items.find(({ code }) => code === 'H53.20')?.id;
    const draft = await lan.post<{ id: string }>('/drafts', { procedureCode: procedure.code, agencyId });
    await phone.goto(`${stage.system.citizen}/ban-nhap/${draft.id}/to-khai/1`);
    const written = phone.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await phone.getByLabel('Họ, chữ đệm, tên').fill('Nguyễn Thị Lan');
    await written;
    // What is missing leads to its place in the form, where the file is attached.
    await phone.goto(`${stage.system.citizen}/ban-nhap/${draft.id}/kiem-tra`);
    await phone.getByRole('link', { name: /^Ảnh chân dung: Giấy tờ này bắt buộc/ }).click();
    const place = phone.getByRole('region', { name: 'Ảnh chân dung' });
    await place.and(phone.locator(':focus')).waitFor();
    await place.getByText('Giấy tờ này bắt buộc, hãy đính kèm.').waitFor();
    await expectAccessible(phone);
    await place
      .locator('input[type=file][multiple]')
      .setInputFiles({ name: 'Chân dung.png', mimeType: 'image/png', buffer: PHOTO });
    await place.getByRole('link', { name: 'Chân dung.png' }).waitFor();
    await place.getByText('Giấy tờ này bắt buộc').waitFor({ state: 'detached' });
    await expectAccessible(phone);
    await phone.goto(`${stage.system.citizen}/ban-nhap/${draft.id}/kiem-tra`);
    await phone.getByText('1 tệp đính kèm').waitFor();
    await phone.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await phone.waitForURL(/\/bien-nhan$/);
    const code = await phone
      .getByText(/^H53\.20-\d{6}-\d{4}$/)
      .first()
      .innerText();

    const desk = await stage.desk(COUNTER);
    await desk.goto(`${stage.system.officer}/hop-viec`);
    await desk.getByRole('link', { name: code }).first().waitFor();
    await desk.getByRole('cell', { name: procedure.name }).last().waitFor();
  });
});

/** The smallest real photo. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
