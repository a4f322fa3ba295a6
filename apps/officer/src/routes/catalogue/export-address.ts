import type { CatalogueSearch } from './catalogue-search';

/** Where the procedures of a search are to be had as a file. */
export function exportAddress({ words, field, level, standing }: CatalogueSearch, format: 'json' | 'xlsx'): string {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries({ q: words, field, level, standing })) {
    if (value !== null && value !== '') query.set(name, String(value));
  }
  return `/api/v1/catalogue/procedures/export?${query.toString()}`;
}
