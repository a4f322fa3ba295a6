import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AdminAct } from '../../admin-change/admin-change.store';
import { CatalogueImportRow, type ImportScope } from './catalogue-import.rows';
import { LEASE_END } from './catalogue-import.store';
import { draftEntries, type WaitingEntry } from './draft-entries';

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
  async applyBatch(id: string, leaseHolder: string, size: number, act: AdminAct): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const [, held]: [unknown, number] = await tx.query(
        `UPDATE catalogue_import SET leased_until = ${LEASE_END} WHERE id = $1 AND lease_holder = $2 AND state = 'applying'`,
        [id, leaseHolder],
      );
      if (held === 0) return false;
      const entries: WaitingEntry[] = await tx.query(
        `SELECT position, code, definition, base_version AS "baseVersion", base_revision AS "baseRevision"
         FROM catalogue_import_entry WHERE import_id = $1 AND outcome IS NULL AND ${TAKEN} ORDER BY code, position LIMIT $2`,
        [id, size],
      );
      if (entries.length === 0) {
        await finish(tx, id, act.at);
        return false;
      }
      const { fileName } = await tx.findOneByOrFail(CatalogueImportRow, { id });
      await draftEntries(tx, id, fileName, entries, act);
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

/** What was imported is in the catalogue now and need not be kept twice. */
async function finish(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query(
    `UPDATE catalogue_import SET state = 'done', finished_at = $2, lease_holder = NULL, leased_until = NULL WHERE id = $1`,
    [id, at],
  );
  await tx.query(`UPDATE catalogue_import_entry SET definition = NULL WHERE import_id = $1`, [id]);
}
