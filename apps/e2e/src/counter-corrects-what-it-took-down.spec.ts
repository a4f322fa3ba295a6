import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, LAN, MINH, Stage } from './stage';

const BIRTH = '1.001193';
/** Of Minh, typed by mistake, and of Lan, whose dossier it is. */
const WRONG = '072088000456';
const RIGHT = '072195000123';

describe('a counter puts right what it took down wrongly', () => {
  let stage: Stage;
  let desk: Page;
  let lan: Page;
  let minh: Page;
  let id = '';

  beforeAll(async () => {
    stage = await Stage.open();
    id = await takenDownWrongly();
    [desk, lan, minh] = await Promise.all([stage.desk(COUNTER), stage.phone(LAN), stage.phone(MINH)]);
  }, 240_000);
  afterAll(() => stage?.close());

  it('a mistyped number shows the dossier to a stranger, not to whoever it is about', async () => {
    await minh.goto(`${stage.system.citizen}/ho-so/${id}`);
    await minh.getByRole('heading', { name: 'Diễn biến' }).waitFor();
    await lan.goto(`${stage.system.citizen}/ho-so/${id}`);
    await lan.getByText('Không có hồ sơ này').first().waitFor();
  });

  it('one key opens everything that was taken down; number and papers are put right with a reason', async () => {
    await desk.goto(`${stage.system.officer}/ho-so/${id}`);
    await desk.getByRole('tab', { name: 'Lịch sử' }).waitFor();
    await desk.keyboard.press('s');
    const dialog = desk.getByRole('dialog');
    const number = dialog.getByRole('textbox', { name: 'Số định danh' }).first();
    await number.waitFor();
    await expectAccessible(desk);
    await desk.keyboard.press('Control+Enter');
    await dialog.getByText('Chưa sửa mục nào.').waitFor();
    await number.fill('0721');
    await dialog.getByRole('textbox', { name: 'Lý do đính chính' }).fill('Gõ nhầm số định danh khi tiếp nhận.');
    await desk.keyboard.press('Control+Enter');
    await dialog
      .getByText(/Số định danh có 12 chữ số/)
      .first()
      .waitFor();
    await number.fill(RIGHT);
    await dialog.getByRole('textbox', { name: /^Bản sao: Giấy chứng sinh/ }).fill('2');
    await dialog.getByText('Sẽ sửa 2 mục.').waitFor();
    await expectAccessible(desk);
    await desk.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'hidden' });
    await desk.getByRole('tab', { name: 'Lịch sử' }).click();
    await desk.getByText(`Số định danh người nộp: ${WRONG} → ${RIGHT}`).waitFor();
    await expectAccessible(desk);
  });

  it('the stranger sees it no more, at once; whoever it is about is told what was wrong and why', async () => {
    await minh.getByText('Không có hồ sơ này').first().waitFor();
    await lan.goto(`${stage.system.citizen}/ho-so/${id}`);
    const notice = lan.getByText(/^Cơ quan vừa đính chính thông tin đã ghi nhận sai/);
    await notice.waitFor();
    await lan.getByText(`Số định danh người nộp: •••••• 456 → ${RIGHT}`).first().waitFor();
    await lan.getByText('Lý do: Gõ nhầm số định danh khi tiếp nhận.').first().waitFor();
    await expectAccessible(lan);
  });

  it('the receipt of before stays, and one with the corrected data is beside it', async () => {
    await desk.getByRole('tab', { name: 'Văn bản' }).click();
    const receipts = desk.getByRole('link', { name: /^In A5: Giấy tiếp nhận/ });
    await receipts.nth(1).waitFor();
    const files = await Promise.all(
      [0, 1].map(async (index) => {
        const href = await receipts.nth(index).getAttribute('href');
        return (await desk.request.get(`${stage.system.officer}${href}`)).body();
      }),
    );
    expect(files.map((file) => file.subarray(0, 4).toString())).toEqual(['%PDF', '%PDF']);
    expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(false);
  });

  /** A birth registration that was entered at the counter under somebody else’s number; answers its id. */
  async function takenDownWrongly(): Promise<string> {
    const officer = await stage.acting(COUNTER);
    const begun = await officer.post<{ id: string; revision: number; returnMethod: string }>('/counter-entries', {
      ...{ procedureCode: BIRTH, channel: 'counter' },
    });
    const applicant = {
      ...{ fullName: 'Nguyễn Thị Lan', identityNumber: WRONG, dateOfBirth: null, phone: '0900000001', email: '' },
      address: '',
    };
    const saved = await officer.put<{ revision: number }>(`/counter-entries/${begun.id}`, {
      ...{ answers: demoMaterial().answers, agencyId: null, channel: 'counter', applicant, representative: null },
      ...{ revision: begun.revision, returnMethod: begun.returnMethod },
      handedIn: { 'birth-notification': { originals: 1, certifiedCopies: 0, copies: 0 } },
    });
    await officer.post(`/counter-entries/${begun.id}/enter`, {
      ...{ transactionId: randomUUID(), revision: saved.revision, answer: 'receive' },
    });
    return begun.id;
  }
});
