import { largeCatalogue, SEARCHES_AFTER_TUNING, SEARCHES_BEFORE_TUNING } from './index';

it('makes 2,000 procedures, none twice, the same each time', () => {
  const catalogue = largeCatalogue();
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(2_000);
  expect(new Set(catalogue.map(({ name }) => name.vi)).size).toBe(2_000);
  expect(largeCatalogue()).toEqual(catalogue);
  expect(largeCatalogue(100)).toEqual(catalogue.slice(0, 100));
});

it('writes codes as the national portal does, where no real one is', () => {
  for (const { code } of largeCatalogue()) expect(code).toMatch(/^[123]\.[1-9]\d{5}$/);
});

it('no search is written down twice', () => {
  const typed = [...SEARCHES_BEFORE_TUNING, ...SEARCHES_AFTER_TUNING].map(([words]) => words);
  expect(new Set(typed).size).toBe(typed.length);
});
