import type { Locator, Page } from 'playwright-core';
import { keyboard, type Hands } from './hands';
import { expectAccessible, Stage } from './stage';

const ADMIN = 'danhmuc';
const CODE = '9.200003';
const TITLE = 'Cấp phép bến thủy';

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
    const copyOf = '1.001193';
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
    await nameStep('Ý kiến đất đai');
    await hands.pick(panel().getByLabel('Cơ quan làm bước này'), await agency(1));
    await goBack(/^Bước 2, Ý kiến đất đai/);
    await page.keyboard.press('ArrowRight');
    await isFocused(box(/^Bước 3/));
    await page.keyboard.press('Enter');
    await nameStep('Ý kiến giao thông');
    await hands.pick(panel().getByLabel('Cơ quan làm bước này'), await agency(2));
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

  /** One of the province's departments, as the list of agencies has it. */
  async function agency(place: number): Promise<string> {
    const acting = await stage.acting(ADMIN);
    const { items } = await acting.get<{ items: { code: string; kind: string; name: { vi: string } }[] }>('/agencies');
    const found = items.filter(({ kind }) => kind === 'department')[place];
    if (!found) throw new Error('The province has too few departments');
    return `${found.name.vi} · ${found.code}`;
  }
});

interface Draft {
  readonly revision: number;
  readonly definition: { readonly channels: readonly object[] };
}
