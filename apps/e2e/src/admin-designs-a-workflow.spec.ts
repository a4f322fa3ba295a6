import type { Locator, Page } from 'playwright-core';
import { keyboard, type Hands } from './hands';
import { demoMaterial } from './material';
import { expectAccessible, LAN, Stage } from './stage';

const ADMIN = 'danhmuc';
const CODE = '9.200003';
const TITLE = 'Cấp phép bến thủy';
/** Its form is taken over; the department that it names decides. */
const COPIED = '1.001029';
const OFFICE = 'motcua.tinh';
const LEADER = 'lanhdao.tinh';
const POLICE = ['chuyenvien.congan', 'Công an tỉnh'] as const;
const BUILDERS = ['chuyenvien.xaydung', 'Sở Xây dựng'] as const;

describe('an administrator designs a workflow over three agencies by keyboard alone', () => {
  let stage: Stage;
  let page: Page;
  let hands: Hands;
  const panel = () => page.getByRole('region', { name: 'Bước đang chọn' });
  const box = (name: RegExp) => page.getByRole('button', { name });
  const saved = () => page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();
  const isFocused = (target: Locator) => target.and(page.locator(':focus')).waitFor();
  /** Names the step whose fields have the focus. */
  const nameStep = async (vi: string) => {
    await isFocused(panel().getByLabel('Tên bước', { exact: true }));
    await page.keyboard.insertText(vi);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(`${vi} (en)`);
  };
  /** Goes back from the fields to the step. */
  const goBack = async (name: RegExp) => {
    await page.keyboard.press('Escape');
    await isFocused(box(name));
  };
  /** Does something to the step that has the focus. */
  const act = async (name: string) => {
    await page.keyboard.press('Shift+F10');
    const entry = page.getByRole('menuitem', { name, exact: true });
    await entry.waitFor();
    while (!(await entry.evaluate((wanted) => document.activeElement === wanted)))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  const steps = () => page.locator('[data-drawn^=step]').allInnerTexts();

  beforeAll(async () => {
    stage = await Stage.open();
    page = await stage.desk(ADMIN);
    hands = keyboard(page);
    const acting = await stage.acting(ADMIN);
    const copyOf = COPIED;
    const draft = await acting.post<Draft>('/catalogue/procedures', {
      code: CODE,
      name: { vi: TITLE, en: 'Landing' },
      copyOf,
    });
    const { definition, revision } = draft;
    const time = { unit: 'workingHour', amount: 6 };
    const step = (code: string, role: string) => ({ code, name: { vi: code, en: code }, role, workingHours: 1 });
    const process = [step('nhan', 'counterOfficer'), step('trinh', 'caseOfficer'), step('ky', 'leader')];
    const channels = definition.channels.map((channel) => ({ ...channel, processingTime: time }));
    await acting.put(`/catalogue/procedures/${CODE}/draft`, {
      revision,
      definition: { ...definition, process, channels },
    });
    await page.goto(`${stage.system.officer}/danh-muc/thu-tuc/${CODE}/soan/thoi-han`);
  }, 240_000);
  afterAll(() => stage?.close());

  it('gives two other agencies a branch each', async () => {
    await box(/^Bước 1, nhan/).waitFor();
    await box(/^Bước 1, nhan/).focus();
    await act('Làm song song');
    await nameStep('Ý kiến an ninh');
    await hands.pick(panel().getByLabel('Cơ quan làm bước này'), await agency(POLICE[1]));
    await goBack(/^Bước 2, Ý kiến an ninh/);
    await page.keyboard.press('ArrowRight');
    await isFocused(box(/^Bước 3/));
    await page.keyboard.press('Enter');
    await nameStep('Ý kiến giao thông');
    await hands.pick(panel().getByLabel('Cơ quan làm bước này'), await agency(BUILDERS[1]));
    await goBack(/^Bước 3, Ý kiến giao thông/);
    await page.keyboard.press('ArrowDown');
    await isFocused(box(/^Bước 4, Tổng hợp/));
    await saved();
    await expectAccessible(page);
  });

  it('lets the officer choose whether the place is seen', async () => {
    await act('Rẽ hướng');
    await nameStep('Xem thực địa');
    await goBack(/^Bước 5, Xem thực địa/);
    await page.keyboard.press('ArrowUp');
    await isFocused(box(/^Bước 4, Tổng hợp/));
    await page.keyboard.press('Enter');
    for (const [number, name] of ['Cần xem', 'Không cần'].entries()) {
      await hands.write(panel().getByLabel(`Tên hướng ${number + 1}`, { exact: true }), name);
      await hands.write(panel().getByLabel(`Tên hướng ${number + 1} (tiếng Anh)`), name);
    }
    await saved();
    await expectAccessible(page);
  });

  it('publishes it without faults, and finds it as it was drawn', async () => {
    const drawn = await steps();
    await page.reload();
    await box(/^Bước 7, ky/).waitFor();
    expect(await steps()).toEqual(drawn);
    await hands.press(page.getByRole('link', { name: /^Kiểm tra và công bố/ }));
    await page.getByText('Không còn lỗi nào').waitFor();
    await hands.press(page.getByRole('button', { name: 'Công bố phiên bản này' }));
    await page.getByText(/Đang có hiệu lực/).waitFor();
    await hands.press(page.getByRole('button', { name: /^Quy trình của phiên bản/ }));
    await page.getByRole('group', { name: /^Bước 5, Xem thực địa/ }).waitFor();
    await expectAccessible(page);
  });

  it('has a dossier go the way that was drawn, through all three agencies to its end', async () => {
    const lan = await stage.acting(LAN);
    const dossier = await lan.fileCase(CODE, null, demoMaterial(COPIED));
    const office = await stage.acting(OFFICE);
    for (const action of ['receive', 'take']) await office.command(dossier.id, action);
    for (const [place, [officer]] of [POLICE, BUILDERS].entries())
      await (await stage.acting(officer)).command(dossier.id, 'finish-step', { run: 2 + place });
    const desk = await stage.desk(OFFICE);
    await desk.goto(`${stage.system.officer}/ho-so/${dossier.id}?muc=quy-trinh`);
    const row = desk.getByRole('listitem').filter({ hasText: 'Tổng hợp kết quả' }).last();
    await row.getByRole('button', { name: 'Xong bước này' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('radio', { name: /Cần xem/ }).check();
    await dialog.getByRole('button', { name: 'Xong bước này' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.getByRole('button', { name: 'Xem sơ đồ' }).click();
    const drawn = (name: RegExp) => desk.getByRole('group', { name });
    await drawn(/^Bước 2, Ý kiến an ninh, .*Công an tỉnh.*Đã xong/).waitFor();
    await drawn(/^Bước 5, Xem thực địa.*Đang ở bước này/).waitFor();
    await drawn(/^Bước 7, ky.*Chưa tới/).waitFor();
    await expectAccessible(desk);
    await office.command(dossier.id, 'finish-step', { run: 5 });
    await office.command(dossier.id, 'propose-result', { proposal: 'Cấp phép.' });
    await (await stage.acting(LEADER)).command(dossier.id, 'approve');
    await drawn(/^Bước 7, ky.*Đã xong/).waitFor();
  });

  it('has one that is withdrawn drawn to where it ended, and not as if it went on', async () => {
    const lan = await stage.acting(LAN);
    const dossier = await lan.fileCase(CODE, null, demoMaterial(COPIED));
    await (await stage.acting(OFFICE)).command(dossier.id, 'receive');
    await lan.command(dossier.id, 'withdraw');
    const desk = await stage.desk(OFFICE);
    await desk.goto(`${stage.system.officer}/ho-so/${dossier.id}?muc=quy-trinh`);
    await desk.getByRole('button', { name: 'Xem sơ đồ' }).click();
    await desk
      .getByRole('group', { name: /^Bước 3, Ý kiến giao thông.*Kết thúc tại bước này, người nộp rút/ })
      .waitFor();
    await desk.getByRole('group', { name: /^Bước 4, Tổng hợp.*Không còn qua bước này/ }).waitFor();
    await expectAccessible(desk);
  });

  /** A department as the list of agencies has it. */
  async function agency(called: string): Promise<string> {
    const acting = await stage.acting(ADMIN);
    const { items } = await acting.get<{ items: { code: string; name: { vi: string } }[] }>('/agencies');
    const found = items.find(({ name }) => name.vi === called);
    if (!found) throw new Error(`The province has no ${called}`);
    return `${found.name.vi} · ${found.code}`;
  }
});

interface Draft {
  readonly revision: number;
  readonly definition: { readonly channels: readonly object[] };
}
