import type { DataSource } from 'typeorm';

/** What is used of node-postgres' pool here. */
interface Pool {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
}

/**
 * One statement straight from the connection pool: for the few that nearly every request sends, where TypeORM's query runner would be a
 * tenth of what the request costs (`npm run bench:lookup`). Columns come as PostgreSQL names them.
 */
export async function quickQuery<Row>(
  { driver }: DataSource,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { master } = driver as unknown as { readonly master: Pool };
  return (await master.query<Row>(sql, parameters)).rows;
}
