import type { Pool, PoolClient } from 'pg';

/** A message's fields as they came: texts, nothing, or lists of rows. */
export type Content = Readonly<Record<string, unknown>>;

export interface KeptDossier {
  readonly id: number;
  readonly code: string;
  readonly status: number;
  readonly owner: string;
  readonly procedureName: string;
  readonly content: Content;
  readonly insertedAt: Date;
  readonly updatedAt: Date;
}

export interface StatusChange {
  readonly status: number;
  readonly receivedAt: Date;
}

export interface ProgressRow {
  readonly status: number;
  readonly handledAt: string;
  readonly content: Content;
  readonly receivedAt: Date;
}

const DOSSIER = `id::int, code, status, owner, procedure_name AS "procedureName", content, inserted_at AS "insertedAt",
  updated_at AS "updatedAt"`;

/** Reads what the portal holds. */
export class DossierStore {
  constructor(private readonly pool: Pool) {}

  async find(code: string): Promise<KeptDossier | undefined> {
    const { rows } = await this.pool.query<KeptDossier>(`SELECT ${DOSSIER} FROM dossier WHERE code = $1`, [code]);
    return rows[0];
  }

  /** Newest first. @param before only what came before this id, for the next page */
  async list({ text, before, limit }: { text: string; before?: number; limit: number }): Promise<KeptDossier[]> {
    const { rows } = await this.pool.query<KeptDossier>(
      `SELECT ${DOSSIER} FROM dossier
       WHERE ($1 = '' OR position(lower($1) IN lower(code)) > 0 OR position(lower($1) IN lower(owner)) > 0
           OR position(lower($1) IN lower(procedure_name)) > 0
           -- The province's own code of a dossier that has one of the portal stands in the words of its first step (version C).
           OR EXISTS (SELECT FROM progress WHERE dossier_id = dossier.id AND $1 ~ '^[A-Za-z0-9.-]{12,}$'
             AND position(lower($1) IN lower(words)) > 0))
         AND ($2::bigint IS NULL OR id < $2)
       ORDER BY dossier.id DESC LIMIT $3`,
      [text, before ?? null, limit],
    );
    return rows;
  }

  async statusesOf(id: number): Promise<StatusChange[]> {
    const { rows } = await this.pool.query<StatusChange>(
      'SELECT status, received_at AS "receivedAt" FROM status_change WHERE dossier_id = $1 ORDER BY id',
      [id],
    );
    return rows;
  }

  async progressOf(id: number): Promise<ProgressRow[]> {
    const { rows } = await this.pool.query<ProgressRow>(
      `SELECT status, handled_at AS "handledAt", content, received_at AS "receivedAt" FROM progress
       WHERE dossier_id = $1 ORDER BY id`,
      [id],
    );
    return rows;
  }
}

/** The dossier under lock, so that two calls about it take turns. */
export async function lockDossier(client: PoolClient, code: string): Promise<KeptDossier | undefined> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 4400))', [code]);
  const { rows } = await client.query<KeptDossier>(`SELECT ${DOSSIER} FROM dossier WHERE code = $1`, [code]);
  return rows[0];
}

/** Remembers a key; `false` when a message of this service came with it before. */
export async function claimKey(client: PoolClient, service: string, key: string, message: number): Promise<boolean> {
  const { rowCount } = await client.query(
    'INSERT INTO accepted_key (service, idempotency_key, message) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [service, key, message],
  );
  return rowCount === 1;
}

/** Writes the dossier as it is now, and its status where that changed. 0: it has none yet. */
export async function putDossier(client: PoolClient, content: Content, status: number, message: number): Promise<void> {
  await client.query(
    `WITH earlier AS (SELECT status FROM dossier WHERE code = $1),
     put AS (
       INSERT INTO dossier (code, status, owner, procedure_name, content) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (code) DO UPDATE SET status = excluded.status, owner = excluded.owner,
         procedure_name = excluded.procedure_name, content = excluded.content, updated_at = now()
       RETURNING id)
     INSERT INTO status_change (dossier_id, status, message)
     SELECT id, $2, $6 FROM put WHERE $2 <> 0 AND NOT EXISTS (SELECT FROM earlier WHERE earlier.status = $2)`,
    [content.MaHoSo, status, content.ChuHoSo, content.TenTTHC, JSON.stringify(content), message],
  );
}

export async function lastProgress(client: PoolClient, id: number): Promise<ProgressRow | undefined> {
  const { rows } = await client.query<ProgressRow>(
    `SELECT status, handled_at AS "handledAt", content, received_at AS "receivedAt" FROM progress
     WHERE dossier_id = $1 ORDER BY id DESC LIMIT 1`,
    [id],
  );
  return rows[0];
}

/** Whether this very row is there: same moment, status and words. */
export async function hasProgress(client: PoolClient, id: number, row: Content): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT FROM progress WHERE dossier_id = $1 AND handled_at = $2 AND status = $3 AND words = $4',
    [id, row.ThoiDiemXuLy, Number(row.TrangThai), row.NoiDungXuLy],
  );
  return rowCount === 1;
}

export async function addProgress(client: PoolClient, id: number, row: Content, message: number): Promise<void> {
  await client.query(
    'INSERT INTO progress (dossier_id, status, handled_at, words, content, message) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, Number(row.TrangThai), row.ThoiDiemXuLy, row.NoiDungXuLy, JSON.stringify(row), message],
  );
}
