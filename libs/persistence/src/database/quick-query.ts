import type { DataSource } from 'typeorm';

/** A statement that a connection parses and plans once, by its name: one text for each name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What is used of node-postgres' pool here. */
interface Pool {
  query<Row>(query: Statement & { readonly values: readonly unknown[] }): Promise<{ readonly rows: Row[] }>;
}

/**
 * One statement straight from the connection pool: for the few that nearly every request sends, where TypeORM's query runner and planning
 * anew would be much of what the request costs (`npm run bench:lookup`, `bench:submit`). Columns come as PostgreSQL names them.
 * @throws node-postgres' DatabaseError, not TypeORM's QueryFailedError
 */
export async function quickQuery<Row>(
  { driver }: DataSource,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const { master } = driver as unknown as { readonly master: Pool };
  return (await master.query<Row>({ ...statement, values })).rows;
}
