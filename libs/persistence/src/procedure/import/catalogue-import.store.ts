import type { ProcedureDefinition } from '@mot-cua/domain';
import type { CheckedProcedure, ImportFault } from '@mot-cua/domain/procedure/exchange';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AdminAct } from '../../admin-change/admin-change.store';
import { inForceOn } from '../in-force';
import { CatalogueImportEntryRow, CatalogueImportRow, type ImportKind } from './catalogue-import.rows';

/** How long a process may be silent before another may go on with its import. */
export const LEASE_SECONDS = 30;
/** Imports are kept this long, to look back at. */
const KEPT_DAYS = 30;

/** SQL for the end of a lease that begins now. */
export const LEASE_END = `clock_timestamp() + interval '${LEASE_SECONDS} seconds'`;

export type ImportCounts = Readonly<Record<ImportKind, number>> & {
  /** New or changed ones without any fault, and all that can be stored. */
  readonly faultless: number;
  readonly storable: number;
  /** How many procedures have faults, and how many faults there are. */
  readonly faulty: number;
  readonly faults: number;
  /** How many have been dealt with while the import is carried out, and how. */
  readonly drafted: number;
  readonly changedElsewhere: number;
};

/** An import with how far it is. */
export interface ImportProgress extends Omit<CatalogueImportRow, 'leaseHolder' | 'leasedUntil'> {
  readonly counts: ImportCounts;
  /** Whether the process that worked on it has fallen silent. */
  readonly interrupted: boolean;
}

/** What is told of a file as a whole. */
type FileWords = 'faults' | 'absences';

export type ImportEntrySummary = Omit<CatalogueImportEntryRow, 'definition' | 'importId' | 'baseRevision'>;

export interface ImportEntryFilter {
  readonly kind?: ImportKind;
  readonly faultyOnly?: boolean;
  /** Position of the last entry of the page before. */
  readonly after?: number;
  readonly limit: number;
}

/** Files that are imported: what was found in them, compared with the catalogue. Nothing here changes the catalogue. */
@Injectable()
export class CatalogueImportStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Begins an import, which the holder of the lease checks. Imports of long ago are forgotten. */
  async begin(id: string, fileName: string, leaseHolder: string, { actor, at }: AdminAct): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await tx.query(`DELETE FROM catalogue_import WHERE started_at < $1::timestamptz - interval '${KEPT_DAYS} days'`, [
        at,
      ]);
      await tx.query(
        `INSERT INTO catalogue_import (id, file_name, state, started_by, started_by_name, started_at, lease_holder, leased_until)
         VALUES ($1, $2, 'checking', $3, $4, $5, $6, ${LEASE_END})`,
        [id, fileName, actor.id, actor.name, at, leaseHolder],
      );
    });
  }

  /** Tells that the holder is still at work; `false` when the import is no longer its own. */
  async keepLease(id: string, leaseHolder: string): Promise<boolean> {
    const [, affected]: [unknown, number] = await this.dataSource.query(
      `UPDATE catalogue_import SET leased_until = ${LEASE_END} WHERE id = $1 AND lease_holder = $2`,
      [id, leaseHolder],
    );
    return affected > 0;
  }

  /** What is known of the file before its procedures are. */
  async describe(
    id: string,
    { total, faults, absences }: Pick<ImportProgress, 'total'> & Readonly<Record<FileWords, readonly ImportFault[]>>,
  ): Promise<void> {
    await this.dataSource.query(`UPDATE catalogue_import SET total = $2, faults = $3, absences = $4 WHERE id = $1`, [
      ...[id, total, JSON.stringify(faults), JSON.stringify(absences)],
    ]);
  }

  /** Adds procedures of the file from a position on, each compared with what the catalogue says today. */
  async append(id: string, from: number, procedures: readonly CheckedProcedure[], on: string): Promise<void> {
    const entries = procedures.map(({ code, definition, faults }, index) => ({
      position: from + index,
      code: code.slice(0, 80),
      name: definition?.name.vi ?? '',
      definition,
      faults: faults.slice(0, MOST_FAULTS),
      fault_count: faults.length,
    }));
    await this.dataSource.query(
      `INSERT INTO catalogue_import_entry (import_id, position, code, name, kind, definition, faults, fault_count,
         base_version, base_revision, base_edited_by)
       SELECT $1, e.position, e.code, e.name,
         CASE WHEN e.definition IS NULL OR e.definition::text = 'null' THEN 'refused' WHEN newest.version IS NULL THEN 'new'
           WHEN e.definition::jsonb = newest.definition::jsonb OR e.definition::jsonb = valid.definition::jsonb THEN 'unchanged'
           ELSE 'changed' END,
         CASE WHEN e.definition::text <> 'null' THEN e.definition END, e.faults, e.fault_count, newest.version,
         CASE WHEN newest.status = 'draft' THEN newest.revision END,
         CASE WHEN newest.status = 'draft' THEN newest.edited_by_name END
       FROM json_to_recordset($2::json) AS e (position int, code text, name text, definition json, faults json, fault_count int)
       LEFT JOIN LATERAL (SELECT version, revision, status, definition, edited_by_name FROM procedure_version v
         WHERE v.code = e.code ORDER BY version DESC LIMIT 1) newest ON true
       LEFT JOIN LATERAL (SELECT definition FROM procedure_version v WHERE v.code = e.code AND ${inForceOn(3)}) valid ON true`,
      [id, JSON.stringify(entries), on],
    );
  }

  /** The check is over: the import waits for a decision, or failed where nothing of the file can be used. */
  async finishCheck(id: string, faults: readonly ImportFault[] = []): Promise<void> {
    await this.dataSource.query(
      `UPDATE catalogue_import SET lease_holder = NULL, leased_until = NULL,
         faults = CASE WHEN $2::json::text = '[]' THEN faults ELSE $2::json END,
         state = CASE WHEN $2::json::text = '[]' AND EXISTS (SELECT FROM catalogue_import_entry WHERE import_id = $1)
           THEN 'ready' ELSE 'failed' END
       WHERE id = $1 AND state = 'checking'`,
      [id, JSON.stringify(faults)],
    );
  }

  /** The latest imports, the newest first. */
  async latest(limit: number): Promise<ImportProgress[]> {
    return this.progress('true', [], limit);
  }

  async find(id: string): Promise<ImportProgress | null> {
    const [found] = await this.progress('i.id = $1', [id], 1);
    return found ?? null;
  }

  /** Entries by their place in the file, a page at a time. */
  async entries(
    id: string,
    { kind, faultyOnly = false, after = -1, limit }: ImportEntryFilter,
  ): Promise<ImportEntrySummary[]> {
    return this.dataSource.query(
      `SELECT position, code, name, kind, faults, fault_count AS "faultCount", base_version AS "baseVersion",
         base_edited_by AS "baseEditedBy", outcome
       FROM catalogue_import_entry
       WHERE import_id = $1 AND position > $2 AND ($3::text IS NULL OR kind = $3) AND (NOT $4 OR fault_count > 0)
       ORDER BY position LIMIT $5`,
      [id, after, kind ?? null, faultyOnly, limit],
    );
  }

  /** What an entry says, and what it was compared with; `null` where there is nothing to compare. */
  async comparison(
    id: string,
    position: number,
  ): Promise<{ readonly before: ProcedureDefinition; readonly after: ProcedureDefinition } | null> {
    const rows: { before: ProcedureDefinition | null; after: ProcedureDefinition | null }[] =
      await this.dataSource.query(
        `SELECT v.definition AS before, e.definition AS after FROM catalogue_import_entry e
       LEFT JOIN procedure_version v ON v.code = e.code AND v.version = e.base_version
       WHERE e.import_id = $1 AND e.position = $2`,
        [id, position],
      );
    const [row] = rows;
    return row?.before && row.after ? { before: row.before, after: row.after } : null;
  }

  /** Forgets an import; what it made stays. `false` while one is carried out, or where there is none. */
  async discard(id: string): Promise<boolean> {
    const [, affected]: [unknown, number] = await this.dataSource.query(
      `DELETE FROM catalogue_import WHERE id = $1 AND NOT (state = 'applying' AND leased_until > clock_timestamp())`,
      [id],
    );
    return affected > 0;
  }

  private async progress(condition: string, parameters: readonly unknown[], limit: number): Promise<ImportProgress[]> {
    return this.dataSource.query(
      `SELECT i.id, i.file_name AS "fileName", i.state, i.scope, i.faults, i.absences, i.total, i.started_by AS "startedBy",
         i.started_by_name AS "startedByName", i.started_at AS "startedAt", i.finished_at AS "finishedAt",
         i.state IN ('checking', 'applying') AND i.leased_until < clock_timestamp() AS interrupted, counts.counts
       FROM catalogue_import i
       CROSS JOIN LATERAL (SELECT json_build_object(
         'new', count(*) FILTER (WHERE kind = 'new'), 'changed', count(*) FILTER (WHERE kind = 'changed'),
         'unchanged', count(*) FILTER (WHERE kind = 'unchanged'), 'refused', count(*) FILTER (WHERE kind = 'refused'),
         'faultless', count(*) FILTER (WHERE kind IN ('new', 'changed') AND fault_count = 0),
         'storable', count(*) FILTER (WHERE kind IN ('new', 'changed')),
         'faulty', count(*) FILTER (WHERE fault_count > 0), 'faults', coalesce(sum(fault_count), 0),
         'drafted', count(*) FILTER (WHERE outcome = 'drafted'),
         'changedElsewhere', count(*) FILTER (WHERE outcome = 'changedElsewhere')) AS counts
         FROM catalogue_import_entry e WHERE e.import_id = i.id) counts
       WHERE ${condition} ORDER BY i.started_at DESC LIMIT ${limit}`,
      [...parameters],
    );
  }
}

/** Faults kept of one procedure; more help nobody. Their number is kept whole. */
const MOST_FAULTS = 200;
