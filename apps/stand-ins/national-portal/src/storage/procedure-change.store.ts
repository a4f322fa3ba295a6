import type { Pool } from 'pg';
import type { NationalProcedure } from '../catalogue/procedure';

export interface ProcedureChange {
  readonly code: string;
  /** `null`: taken out of the catalogue. */
  readonly content: NationalProcedure | null;
}

/** Procedures that say something else than the files of the stand-in. */
export class ProcedureChangeStore {
  constructor(private readonly pool: Pool) {}

  async all(): Promise<ProcedureChange[]> {
    const { rows } = await this.pool.query<ProcedureChange>('SELECT code, content FROM procedure_change');
    return rows;
  }

  async put(code: string, content: NationalProcedure | null): Promise<void> {
    await this.pool.query(
      `INSERT INTO procedure_change (code, content) VALUES ($1, $2)
       ON CONFLICT (code) DO UPDATE SET content = excluded.content, changed_at = now()`,
      [code, content && JSON.stringify(content)],
    );
  }

  async forgetAll(): Promise<void> {
    await this.pool.query('DELETE FROM procedure_change');
  }
}
