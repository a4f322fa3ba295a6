import { createDataSource, ProcedureStore } from '@mot-cua/persistence';
import { largeCatalogue, SEARCHES_AFTER_TUNING, SEARCHES_BEFORE_TUNING, type Search } from '@mot-cua/testing/catalogue';
import { DEMO_PROCEDURES } from '../demo';
import { startApi, type ApiUnderTest } from '../testing/api-under-test';
import type { FieldListDto, ProcedureDto, ProcedurePageDto } from './procedures.dto';

/** What was reached is 94 % and 99 %: docs/adr/0013-search-in-memory.md. */
const FIRST = 0.93;
const AMONG_THREE = 0.98;

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
  const dataSource = await createDataSource({ url: api.databaseUrl, poolSize: 4 }).initialize();
  const procedures = new ProcedureStore(dataSource);
  for (const procedure of largeCatalogue()) await procedures.publishAtOnce(procedure, new Date('2026-01-01T00:00:00Z'));
  await dataSource.destroy();
});
afterAll(() => api.stop());

const search = async (query: string) => (await api.someone().get<ProcedurePageDto>(`/procedures?${query}`)).body;
const typing = (words: string, more = '') => search(`q=${encodeURIComponent(words)}${more}`);

/** At which place each search finds what was meant, from 0; -1 when not on the first page. */
async function places(searches: readonly Search[]): Promise<{ typed: string; place: number; name: string }[]> {
  return Promise.all(
    searches.map(async ([typed, code, name]) => {
      const { items } = await typing(typed);
      return { typed, name, place: items.findIndex((item) => item.code === code) };
    }),
  );
}

it('finds the right one of more than 2,000 procedures first', async () => {
  const found = new Map<string, Awaited<ReturnType<typeof places>>>();
  found.set('written before the search was made', await places(SEARCHES_BEFORE_TUNING));
  found.set('written when it was there, before they were tried', await places(SEARCHES_AFTER_TUNING));
  const all = [...found.values()].flat();
  found.set('all', all);
  const share = (list: typeof all, upTo: number) =>
    list.filter(({ place }) => place >= 0 && place < upTo).length / list.length;
  const lines = [...found].map(
    ([which, list]) =>
      `${which}: ${list.length} searches, ${(share(list, 1) * 100).toFixed(1)} % first, ${(share(list, 3) * 100).toFixed(1)} % among the first three`,
  );
  const missed = all.filter(({ place }) => place !== 0);
  lines.push(
    ...missed.map(({ typed, place, name }) => `  “${typed}”: ${name} at place ${place < 0 ? '> 20' : place + 1}`),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(share(all, 1)).toBeGreaterThanOrEqual(FIRST);
  expect(share(all, 3)).toBeGreaterThanOrEqual(AMONG_THREE);
});

it('finds each procedure by its whole name and by its code', async () => {
  const sample = largeCatalogue().filter((_, index) => index < 70 || index % 20 === 0);
  const found = await places(
    sample.flatMap(({ code, name }) => [[name.vi, code, name.vi] as const, [code, code, name.vi] as const]),
  );
  expect(found.filter(({ place }) => place !== 0)).toEqual([]);
});

it('says what it searched for instead, and what is nearest where there is nothing', async () => {
  expect(await typing('dang ky khai sih')).toMatchObject({ meant: 'đăng ký khai sinh', nearest: [] });
  expect(await typing('khai sinh')).toMatchObject({ meant: null });
  const elsewhere = await typing('khai sinh', '&field=dat-dai');
  expect(elsewhere.items).toEqual([]);
  expect(elsewhere.nearest.map(({ code }) => code)).toContain('1.001193');
  expect(await typing('xyzzy qwrt')).toMatchObject({ items: [], nearest: [], meant: null });
});

it('narrows by field and life event, and pages to the end without repeating', async () => {
  const { items: fields } = (await api.someone().get<FieldListDto>('/fields')).body;
  expect(fields.reduce((sum, { procedures }) => sum + procedures, 0)).toBe(
    largeCatalogue().length + DEMO_PROCEDURES.length,
  );
  const wanted = fields.find(({ code }) => code === 'ho-tich')!;
  const codes: string[] = [];
  for (let cursor: string | null = '0'; cursor !== null;) {
    const page: ProcedurePageDto = await search(`field=ho-tich&limit=30&cursor=${cursor}`);
    expect(page.items.every(({ field }) => field.code === 'ho-tich')).toBe(true);
    codes.push(...page.items.map(({ code }) => code));
    cursor = page.nextCursor;
  }
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength(wanted.procedures);
  const births = (await search('lifeEvent=birth&q=khai%20sinh')).items;
  expect(births[0]?.code).toBe('1.001193');
  for (const { code } of births)
    expect((await api.someone().get<ProcedureDto>(`/procedures/${code}`)).body.lifeEvents).toContain('birth');
});
