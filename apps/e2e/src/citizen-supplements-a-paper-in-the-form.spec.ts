import type { Locator, Page } from 'playwright-core';
import type { Acting, Filed } from './acting';
import { demoMaterial } from './material';
import { COUNTER, expectAccessible, LAN, Stage } from './stage';

/** A building permit: the drawings are attached among the questions about the building. */
const PERMIT = '1.013225';
const LAND_PAPER = 'Giấy tờ hợp pháp về đất đai';
const DRAWINGS = 'Bản vẽ thiết kế xây dựng (2 bộ)';

describe('a citizen is asked for a paper that stands in the form', () => {
  let stage: Stage;
  let lan: Acting;
  let officer: Acting;
  let page: Page;
  const material = demoMaterial(PERMIT);
  const paper = (code: string) => page.locator(`#field-papers-${code}`);
  const floors = () => page.locator('#field-building-floors');
  const drawings = { kind: 'paper', target: 'drawings', reason: 'Thiếu mặt cắt.' };

  /** Files a permit, and the office asks for things. */
  const askedFor = async (...items: object[]): Promise<Filed> => {
    const dossier = await lan.fileCase(PERMIT, 'house', material);
    await officer.command(dossier.id, 'request-supplement', { items, note: 'Bổ sung giúp.' });
    return dossier;
  };
  const focused = (place: Locator) => place.and(page.locator(':focus-within')).waitFor();
  const isInSight = (place: Locator) =>
    place.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  const attach = (place: Locator, name: string) =>
    place
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: material.document });

  beforeAll(async () => {
    stage = await Stage.open();
    [lan, officer, page] = await Promise.all([stage.acting(LAN), stage.acting(COUNTER), stage.phone(LAN)]);
  }, 240_000);
  afterAll(() => stage?.close());

  it('is led from the dossier to the place among the questions, where the page is shown for a field of it', async () => {
    const dossier = await askedFor(
      { kind: 'field', target: '/building/floors', reason: 'Bản vẽ có ba tầng.' },
      drawings,
      { kind: 'paper', target: 'land-paper', reason: 'Thiếu trang bốn.' },
    );
    await page.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
    await page.getByRole('link', { name: DRAWINGS }).click();
    await focused(paper('drawings'));
    expect(await isInSight(paper('drawings'))).toBe(true);
    expect(await page.locator('#field-papers-drawings').count()).toBe(1);
    await expectAccessible(page);
  });

  it('finds it between the questions, and the other papers below them', async () => {
    const tops = await Promise.all(
      [floors(), paper('drawings'), page.locator('#field-months'), paper('land-paper')].map((place) =>
        place.evaluate((element) => element.getBoundingClientRect().top + window.scrollY),
      ),
    );
    expect(tops.toSorted((one, other) => one - other)).toEqual(tops);
  });

  it('goes from the list at the top to each place in turn', async () => {
    const list = page.getByRole('region', { name: 'Cơ quan cần bạn bổ sung' });
    await list.getByRole('button', { name: LAND_PAPER }).click();
    await focused(paper('land-paper'));
    await list.getByRole('button', { name: DRAWINGS }).click();
    await focused(paper('drawings'));
    expect(await isInSight(paper('drawings'))).toBe(true);
    await list.getByRole('button', { name: 'Số tầng' }).first().click();
    await focused(floors());
  });

  it('attaches it there, and sends all at once', async () => {
    await attach(paper('drawings'), 'Mặt cắt.pdf');
    await paper('drawings').getByRole('link', { name: 'Mặt cắt.pdf' }).waitFor();
    await attach(paper('land-paper'), 'Trang bốn.pdf');
    await paper('land-paper').getByRole('link', { name: 'Trang bốn.pdf' }).waitFor();
    await floors().fill('3');
    await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await page.getByText('Đã bổ sung hồ sơ').waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const seen = await officer.get<{ attachments: { paperCode: string; fileName: string }[] }>(`/dossiers/${id}`);
    expect(seen).toMatchObject({ answers: { building: { floors: 3 } } });
    expect(seen.attachments.map(({ paperCode, fileName }) => `${paperCode}: ${fileName}`)).toEqual(
      expect.arrayContaining(['drawings: Mặt cắt.pdf', 'land-paper: Trang bốn.pdf']),
    );
  });

  it('sees no page of the form for the paper’s sake alone', async () => {
    const dossier = await askedFor(drawings);
    await page.goto(`${stage.system.citizen}/ho-so/${dossier.id}`);
    await page.getByRole('link', { name: 'Bổ sung ngay' }).click();
    await focused(paper('drawings'));
    expect(await isInSight(paper('drawings'))).toBe(true);
    expect(await floors().count()).toBe(0);
    await expectAccessible(page);
  });
});
