import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Edit } from '../catalogue.store';
import type { ImportOutcome, ImportScope } from './catalogue-import.rows';
import { LEASE_END } from './catalogue-import.store';

interface WaitingEntry {
  readonly position: number;
  readonly code: string;
  readonly baseVersion: number | null;
  readonly baseRevision: number | null;
}

/** Which entries of an import are taken, by the scope that was chosen. */
const TAKEN = `kind IN ('new', 'changed') AND (fault_count = 0 OR (SELECT scope FROM catalogue_import WHERE id = $1) = 'storable')`;

/** Makes drafts of what was imported, a batch at a time: each batch is made whole or not at all. Nothing is published. */
@Injectable()
export class ApplyImportStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Takes an import to carry it out: one that waits for it, or one that another process left off, which keeps its scope. `false` where
   * there is none, or somebody is at it.
   */
  async take(id: string, scope: ImportScope, leaseHolder: string): Promise<boolean> {
    const [, affected]: [unknown, number] = await this.dataSource.query(
      `UPDATE catalogue_import SET state = 'applying', scope = CASE WHEN state = 'ready' THEN $2 ELSE scope END,
         lease_holder = $3, leased_until = ${LEASE_END}
       WHERE id = $1 AND (state = 'ready' OR (state = 'applying' AND (leased_until IS NULL OR leased_until < clock_timestamp())))`,
      [id, scope, leaseHolder],
    );
    return affected > 0;
  }

  /**
   * Makes the next drafts, at most so many; `false` when none was left, and the import is over then, or when it is no longer the
   * holder's. What somebody changed after it was compared is left alone and says so.
   */
  async applyBatch(id: string, leaseHolder: string, size: number, edit: Edit): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const [, held]: [unknown, number] = await tx.query(
        `UPDATE catalogue_import SET leased_until = ${LEASE_END} WHERE id = $1 AND lease_holder = $2 AND state = 'applying'`,
        [id, leaseHolder],
      );
      if (held === 0) return false;
      const entries: WaitingEntry[] = await tx.query(
        `SELECT position, code, base_version AS "baseVersion", base_revision AS "baseRevision" FROM catalogue_import_entry
         WHERE import_id = $1 AND outcome IS NULL AND ${TAKEN} ORDER BY code LIMIT $2`,
        [id, size],
      );
      if (entries.length === 0) {
        await finish(tx, id, edit.at);
        return false;
      }
      for (const entry of entries) {
        const outcome = await draftOf(tx, id, entry, edit);
        await tx.query(`UPDATE catalogue_import_entry SET outcome = $3 WHERE import_id = $1 AND position = $2`, [
          id,
          entry.position,
          outcome,
        ]);
      }
      return true;
    });
  }

  /** Lets another process go on at once. */
  async release(id: string, leaseHolder: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE catalogue_import SET lease_holder = NULL, leased_until = clock_timestamp() WHERE id = $1 AND lease_holder = $2`,
      [id, leaseHolder],
    );
  }
}

/** Makes or replaces the draft of one procedure, if the catalogue still is as it was when they were compared. */
async function draftOf(
  tx: EntityManager,
  id: string,
  { position, code, baseVersion, baseRevision }: WaitingEntry,
  { by, at }: Edit,
): Promise<ImportOutcome> {
  if (baseVersion === null) {
    const made: unknown[] = await tx.query(
      `INSERT INTO procedure (code, created_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING code`,
      [code, at],
    );
    if (made.length === 0) return 'changedElsewhere';
  } else await tx.query(`SELECT FROM procedure WHERE code = $1 FOR UPDATE`, [code]);
  const newest: { version: number; status: string; revision: number }[] = await tx.query(
    `SELECT version, status, revision FROM procedure_version WHERE code = $1 ORDER BY version DESC LIMIT 1`,
    [code],
  );
  const [found] = newest;
  const revision = found?.status === 'draft' ? found.revision : null;
  if ((found?.version ?? null) !== baseVersion || revision !== baseRevision) return 'changedElsewhere';
  const entry = `(SELECT definition FROM catalogue_import_entry WHERE import_id = $1 AND position = $2)`;
  await (found?.status === 'draft'
    ? tx.query(
        `UPDATE procedure_version SET definition = ${entry}, revision = revision + 1,
           edited_by = $4, edited_by_name = $5, edited_at = $6 WHERE code = $3 AND status = 'draft'`,
        [id, position, code, by.id, by.name, at],
      )
    : tx.query(
        `INSERT INTO procedure_version (code, version, status, definition, edited_by, edited_by_name, edited_at)
         VALUES ($3, $7, 'draft', ${entry}, $4, $5, $6)`,
        [id, position, code, by.id, by.name, at, (baseVersion ?? 0) + 1],
      ));
  return 'drafted';
}

/** What was imported is in the catalogue now and need not be kept twice. */
async function finish(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query(
    `UPDATE catalogue_import SET state = 'done', finished_at = $2, lease_holder = NULL, leased_until = NULL WHERE id = $1`,
    [id, at],
  );
  await tx.query(`UPDATE catalogue_import_entry SET definition = NULL WHERE import_id = $1`, [id]);
}
