const STANDINGS = ['inForce', 'draft', 'scheduled', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the catalogue is narrowed by; all of it stands in the URL. */
export interface CatalogueSearch {
  readonly words: string;
  readonly field: string | null;
  readonly level: number | null;
  readonly standing: Standing | null;
  /** Code of the last procedure of the page before. */
  readonly after: string | null;
}

const NAMES = { words: 'tim', field: 'linh-vuc', level: 'muc', standing: 'tinh-trang', after: 'sau' } as const;

export function readCatalogueSearch(params: URLSearchParams): CatalogueSearch {
  const level = Number(params.get(NAMES.level));
  return {
    words: params.get(NAMES.words) ?? '',
    field: params.get(NAMES.field),
    level: [1, 2, 3, 4].includes(level) ? level : null,
    standing: STANDINGS.find((one) => one === params.get(NAMES.standing)) ?? null,
    after: params.get(NAMES.after),
  };
}

/** The URL's question for a search; what is not chosen is not in it. */
export function writeCatalogueSearch(search: CatalogueSearch): URLSearchParams {
  const entries = Object.entries(NAMES).flatMap(([key, name]) => {
    const value = search[key as keyof CatalogueSearch];
    return value === null || value === '' ? [] : [[name, String(value)]];
  });
  return new URLSearchParams(entries);
}
