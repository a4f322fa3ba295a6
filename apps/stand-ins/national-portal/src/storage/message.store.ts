import type { Pool, PoolClient } from 'pg';

export type Outcome = 'received' | 'accepted' | 'double' | 'refused' | 'fault';

export interface ReceivedMessage {
  readonly sequence: number;
  readonly receivedAt: Date;
  readonly service: string;
  readonly idempotencyKey: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly outcome: Outcome;
  readonly errorCode: string | null;
  readonly message: string | null;
}

export interface NewMessage {
  readonly service: string;
  readonly codes: readonly string[];
  readonly idempotencyKey: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What was taken about one dossier; a message about several is told once for each. */
export interface TakenRow {
  readonly receivedSequence: number;
  readonly service: string;
  readonly key: string | null;
  readonly code: string;
  /** `null` where the message tells none: NoiHoSo of version C. */
  readonly status: number | null;
  readonly at: Date;
}

export interface Page {
  readonly code?: string;
  /** Only what was received after this number. */
  readonly after: number;
  readonly limit: number;
}

export interface Totals {
  readonly dossiers: number;
  readonly progressRows: number;
  readonly messages: number;
  readonly doubles: number;
  readonly refused: number;
  readonly faults: number;
}

const COLUMNS = `sequence::int, received_at AS "receivedAt", service, idempotency_key AS "idempotencyKey", body, outcome,
  error_code AS "errorCode", message`;

type Conclusion = [sequence: number, outcome: Outcome, errorCode: string, message: string];

/** Writes down what became of a message: in the transaction that took it, so that whoever asks after a crash is told the truth. */
export async function conclude(
  connection: Pool | PoolClient,
  ...[sequence, outcome, errorCode, message]: Conclusion
): Promise<void> {
  await connection.query(
    'UPDATE received_message SET outcome = $2, error_code = $3, message = $4 WHERE sequence = $1',
    [sequence, outcome, errorCode, message],
  );
}

/** Everything that came in, in the order in which it came in. */
export class MessageStore {
  constructor(private readonly pool: Pool) {}

  async record({ service, codes, idempotencyKey, body }: NewMessage): Promise<number> {
    const { rows } = await this.pool.query<{ sequence: number }>(
      `INSERT INTO received_message (service, codes, idempotency_key, body) VALUES ($1, $2, $3, $4) RETURNING sequence::int`,
      [service, codes, idempotencyKey, JSON.stringify(body)],
    );
    return rows[0]?.sequence ?? 0;
  }

  conclude(...conclusion: Conclusion): Promise<void> {
    return conclude(this.pool, ...conclusion);
  }

  /** Messages about a dossier, or about all of them, oldest first. */
  async list({ code, after, limit }: Page): Promise<ReceivedMessage[]> {
    const { rows } = await this.pool.query<ReceivedMessage>(
      `SELECT ${COLUMNS} FROM received_message WHERE sequence > $1 AND ($2::text IS NULL OR codes @> ARRAY[$2])
       ORDER BY received_message.sequence LIMIT $3`,
      [after, code ?? null, limit],
    );
    return rows;
  }

  /** What was taken, or arrived once more, about a dossier or about all of them, oldest first. Look-ups are left out. */
  async listTaken(outcome: 'accepted' | 'double', { code, after, limit }: Page): Promise<TakenRow[]> {
    // The CASE keeps what is no list from being taken apart, whatever order the planner chooses.
    const { rows } = await this.pool.query<TakenRow>(
      `SELECT sequence::int AS "receivedSequence", service, idempotency_key AS key, coalesce(part ->> 'MaHoSo', body ->> 'MaHoSo') AS code,
         coalesce(part ->> 'TrangThaiHoSo', part ->> 'TrangThai')::int AS status, received_at AS at
       FROM received_message
         CROSS JOIN LATERAL jsonb_array_elements(CASE
           WHEN jsonb_typeof(body -> 'data') = 'array' THEN body -> 'data'
           WHEN jsonb_typeof(body -> 'DanhSachTienTrinh') = 'array' THEN body -> 'DanhSachTienTrinh'
           ELSE jsonb_build_array(body) END) AS part
       WHERE outcome = $4 AND service = ANY ('{DongBoHoSoMC,CapNhatTienDoHoSoMC,NoiHoSo,CapNhatTienTrinh,CapNhatTrangThai}') AND sequence > $1
         AND ($2::text IS NULL OR (codes @> ARRAY[$2] AND coalesce(part ->> 'MaHoSo', body ->> 'MaHoSo') = $2))
       ORDER BY received_message.sequence LIMIT $3`,
      [after, code ?? null, limit, outcome],
    );
    return rows;
  }

  async totals(): Promise<Totals> {
    const { rows } = await this.pool.query<Totals>(
      `SELECT (SELECT count(*)::int FROM dossier) AS dossiers, (SELECT count(*)::int FROM progress) AS "progressRows",
         count(*)::int AS messages, count(*) FILTER (WHERE outcome = 'double')::int AS doubles,
         count(*) FILTER (WHERE outcome = 'refused')::int AS refused, count(*) FILTER (WHERE outcome = 'fault')::int AS faults
       FROM received_message`,
    );
    return rows[0] ?? { dossiers: 0, progressRows: 0, messages: 0, doubles: 0, refused: 0, faults: 0 };
  }

  /** Forgets everything but the sessions, and the codes that were given out: none is given out twice. */
  async forgetAll(): Promise<void> {
    await this.pool.query(
      'TRUNCATE received_message, accepted_key, dossier, status_change, progress, uploaded_file RESTART IDENTITY CASCADE',
    );
  }
}
