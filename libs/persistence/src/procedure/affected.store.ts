import type { Answers, Channel, Deadline, DossierState } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A citizen's draft, as far as a new version may touch it. */
export interface OpenDraft {
  readonly id: string;
  readonly version: number;
  readonly answers: Answers;
}

/** A dossier under way, as far as a new version would have judged it differently. */
export interface RunningDossier {
  readonly code: string;
  readonly state: DossierState;
  readonly version: number;
  readonly channel: Channel;
  readonly deadline: Deadline | null;
}

/** What is under way when a procedure changes. */
@Injectable()
export class AffectedStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Open drafts of a procedure, the last saved first, and how many there are altogether. */
  async drafts(procedureCode: string, limit: number): Promise<{ items: OpenDraft[]; total: number }> {
    const rows: (OpenDraft & { total: number })[] = await this.dataSource.query(
      `SELECT id, procedure_version AS version, answers, (count(*) OVER ())::int AS total
       FROM draft WHERE procedure_code = $1 ORDER BY saved_at DESC LIMIT $2`,
      [procedureCode, limit],
    );
    return { items: rows.map(({ total: _, ...draft }) => draft), total: rows[0]?.total ?? 0 };
  }

  /** Dossiers of a procedure that are not decided yet, the next due first, and how many there are altogether. */
  async dossiers(procedureCode: string, limit: number): Promise<{ items: RunningDossier[]; total: number }> {
    const rows: (RunningDossier & { total: number })[] = await this.dataSource.query(
      `SELECT code, state, procedure_version AS version, channel, deadline, (count(*) OVER ())::int AS total
       FROM dossier WHERE procedure_code = $1 AND ended_at IS NULL ORDER BY due_at NULLS LAST, submitted_at LIMIT $2`,
      [procedureCode, limit],
    );
    return { items: rows.map(({ total: _, ...dossier }) => dossier), total: rows[0]?.total ?? 0 };
  }
}
