/** The list as it stays under the officer's eyes while the world goes on. */
export interface QuietList<Row> {
  readonly rows: readonly Row[];
  /** Ids that the list's question no longer finds: shown faintly until the officer takes the new list. */
  readonly gone: ReadonlySet<string>;
  /** How many rows wait to be shown. */
  readonly waiting: number;
}

/**
 * Renews the rows that are on the screen without moving any: none is inserted, none is taken away.
 * @param shown the rows on the screen, in their order
 * @param fresh what the API answers now
 */
export function mergeQuietly<Row extends { readonly id: string }>(
  shown: readonly Row[],
  fresh: readonly Row[],
): QuietList<Row> {
  const renewed = new Map(fresh.map((row) => [row.id, row]));
  const known = new Set(shown.map(({ id }) => id));
  return {
    rows: shown.map((row) => renewed.get(row.id) ?? row),
    gone: new Set(shown.filter(({ id }) => !renewed.has(id)).map(({ id }) => id)),
    waiting: fresh.filter(({ id }) => !known.has(id)).length,
  };
}
