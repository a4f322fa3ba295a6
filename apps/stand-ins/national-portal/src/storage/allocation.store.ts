import type { Pool, PoolClient } from 'pg';

export interface UploadedFile {
  readonly id: string;
  readonly sha256: string;
}

/** Gives out the next code of an agency on a day (`H53.20-261127`): seven digits, so that it is none that a province gives by itself. */
export async function allocateCode(pool: Pool, agencyAndDay: string): Promise<string> {
  const { rows } = await pool.query<{ code: string }>(
    `WITH taken AS (INSERT INTO allocated_code DEFAULT VALUES RETURNING number)
     SELECT $1 || '-' || lpad(number::text, 7, '0') AS code FROM taken`,
    [agencyAndDay],
  );
  const code = rows[0]?.code ?? '';
  await pool.query('UPDATE allocated_code SET code = $1 WHERE number = $2', [code, Number(code.split('-').at(-1))]);
  return code;
}

export async function isAllocated(client: PoolClient, code: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM allocated_code WHERE code = $1', [code]);
  return rowCount === 1;
}

export async function keepFile(
  pool: Pool,
  { name, bytes, sha256 }: { readonly name: string; readonly bytes: number; readonly sha256: string },
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'INSERT INTO uploaded_file (name, bytes, sha256) VALUES ($1, $2, $3) RETURNING id',
    [name, bytes, sha256],
  );
  return rows[0]?.id ?? '';
}

/** Those of some files that are there, by id; what is no id of a file is not. */
export async function findFiles(client: PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<UploadedFile>(
    'SELECT id, sha256 FROM uploaded_file WHERE id::text = ANY($1::text[])',
    [ids],
  );
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
