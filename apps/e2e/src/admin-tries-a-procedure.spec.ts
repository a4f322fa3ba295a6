import type { Page } from 'playwright-core';
import { keyboard, type Hands } from './hands';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, Stage } from './stage';

const ADMIN = 'danhmuc';
const BIRTH = '1.001193';

interface RunSeen {
  readonly revision: number;
  readonly code: string;
  readonly channel: string;
  readonly returnMethod: string;
  readonly agencies: readonly { readonly id: string; readonly code: string }[];
}

describe('an administrator tries the draft of a procedure, by keyboard alone', () => {
  let stage: Stage;
  let page: Page;
  let hands: Hands;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const happened = (what: string) => page.getByText(what, { exact: true }).first().waitFor();
  /** The run over HTTP, beside what the page shows of it. */
  const run = () => new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const path = () => `/catalogue/procedures/${BIRTH}/practice-runs/${run()}`;

  beforeAll(async () => {
    stage = await Stage.open();
    page = await stage.desk(ADMIN);
    hands = keyboard(page);
  }, 240_000);
  afterAll(() => stage?.close());

  it('comes from the editor to a run that is clearly practice', async () => {
    const admin = await stage.acting(ADMIN);
    await admin.post(`/catalogue/procedures/${BIRTH}/draft`, {});
    await page.goto(`${stage.system.officer}/danh-muc/thu-tuc/${BIRTH}/soan`);
    await hands.press(button('Chạy thử'));
    await page.getByText('Chưa có lượt chạy thử nào').waitFor();
    await expectAccessible(page);
    await hands.press(button(/^Chạy thử bản soạn/));
    await page.getByText('Đây là chạy thử.').waitFor();
    await page.getByRole('heading', { name: 'Người nộp điền tờ khai' }).waitFor();
    await expectAccessible(page);
  });

  it('is told everything that is missing, as a citizen would be', async () => {
    await hands.press(button('Nộp hồ sơ thử'));
    const summary = page.getByRole('alert').filter({ hasText: 'Cần xem lại' });
    await summary.waitFor();
    await summary.getByRole('link', { name: /^Giấy chứng sinh/ }).waitFor();
    await expectAccessible(page);
  });

  it('fills it in and submits it', async () => {
    const admin = await stage.acting(ADMIN);
    const seen = await admin.get<RunSeen>(path());
    const agencyId = seen.agencies.find(({ code }) => code === 'H53.20')?.id;
    const { channel, returnMethod, revision } = seen;
    const { answers } = demoMaterial();
    await admin.put(path(), { answers, agencyId, channel, caseCode: null, returnMethod, revision });
    await page.reload();
    await hands.press(page.getByRole('button', { name: 'Dùng tệp mẫu Giấy chứng sinh' }));
    await page.getByRole('link', { name: 'Tệp mẫu.pdf' }).waitFor();
    await page.getByText('Đã đủ, nộp được.').waitFor();
    await page.getByText('16.000 đ').first().waitFor();
    await expectAccessible(page);
    await hands.press(button('Nộp hồ sơ thử'));
    await page.getByRole('heading', { name: 'Hồ sơ được xử lý' }).waitFor();
    await page.getByText(/^H53\.20-\d{6}-0000$/).waitFor();
    await expectAccessible(page);
  });

  it('plays every role to the result, and sees what the national portal would be told', async () => {
    await hands.press(button('Tiếp nhận'));
    await happened('Đã tiếp nhận hồ sơ');
    await hands.press(button('Nhận xử lý'));
    await happened('Chuyên viên đã nhận xử lý');
    await hands.press(button('Yêu cầu bổ sung'));
    const dialog = page.getByRole('dialog');
    await hands.pick(dialog.getByRole('combobox'), 'Họ, chữ đệm, tên của bé');
    await hands.write(dialog.getByLabel(/^Thiếu sót/), 'Ghi đủ chữ đệm');
    await expectAccessible(page);
    await hands.press(dialog.getByRole('button', { name: 'Yêu cầu bổ sung' }));
    await page.getByRole('heading', { name: 'Người nộp bổ sung' }).waitFor();
    await hands.write(page.getByLabel('Họ, chữ đệm, tên của bé'), 'Trần Nguyễn Minh Ánh');
    await expectAccessible(page);
    await hands.press(button('Bổ sung hồ sơ'));
    await happened('Đã bổ sung hồ sơ');
    await page.getByText('Trần Nguyễn Minh Ánh').waitFor();
    await hands.press(button('Trình kết quả'));
    await hands.write(dialog.getByLabel('Nội dung đề xuất'), 'Đủ điều kiện đăng ký');
    await hands.press(dialog.getByRole('button', { name: 'Trình kết quả' }));
    await happened('Đã trình kết quả');
    await hands.press(button('Phê duyệt'));
    await page.getByRole('link', { name: /^Xem kết quả: Giấy khai sinh/ }).waitFor();
    await hands.press(page.getByText(/trạng thái 9 · không gửi/));
    await page.getByText('"TrangThaiHoSo": "9"').waitFor();
    await expectAccessible(page);
  });

  it('and no officer, and not the national portal, has heard of it', async () => {
    const counter = await stage.acting(COUNTER);
    expect((await counter.get<{ items: unknown[] }>('/inbox')).items).toEqual([]);
    const portal = await (await fetch(stage.system.nationalPortal)).text();
    expect(portal).not.toContain('Nguyễn Văn Chạy Thử');
  });
});
