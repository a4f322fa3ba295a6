import type { NationalFault, NationalProcedure } from '@mot-cua/domain/procedure/national';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, In, Not } from 'typeorm';
import { NationalProcedureRow, NationalTermRow, type NationalTermKind, type SyncNote } from './national-catalogue.rows';

/** One procedure as it was fetched. */
export interface NationalSnapshot {
  readonly code: string;
  readonly name: string;
  readonly received: Readonly<Record<string, unknown>>;
  readonly mapped: NationalProcedure;
  readonly faults: readonly NationalFault[];
}

export interface NationalTermSnapshot {
  readonly code: string;
  readonly name: string;
  readonly detail: string;
}

/** The hash of a procedure that the national catalogue has no more. */
export const GONE = 'gone';
/** More differences of a list say no more. */
const MOST_NOTES = 100;

/** What the worker fetched from the national portal. */
@Injectable()
export class NationalSnapshotStore {
  constructor(private readonly dataSource: DataSource) {}

  /** How many procedures the national catalogue was known to have. */
  count(): Promise<number> {
    return this.dataSource.manager.countBy(NationalProcedureRow, { hash: Not(GONE) });
  }

  /** Keeps a page of procedures, all in one transaction; answers how many are new and how many changed since they were fetched last. */
  async save(snapshots: readonly NationalSnapshot[], at: Date): Promise<{ added: number; changed: number }> {
    return this.dataSource.transaction(async (tx) => {
      const codes = snapshots.map(({ code }) => code);
      const rows = await tx.find(NationalProcedureRow, {
        select: { code: true, hash: true },
        where: { code: In(codes) },
      });
      const hashes = new Map(rows.map(({ code, hash }) => [code, hash]));
      let [added, changed] = [0, 0];
      // In one order, so that two that save at the same time cannot wait for each other.
      for (const snapshot of [...snapshots].sort((one, other) => (one.code < other.code ? -1 : 1))) {
        const { code, name, received, mapped, faults } = snapshot;
        const hash = hashOf(snapshot);
        const former = hashes.get(code);
        if (former === undefined) added += 1;
        else if (former !== hash) changed += 1;
        await tx.query(
          `INSERT INTO national_procedure AS held (code, name, received, mapped, faults, hash, fetched_at, changed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
           ON CONFLICT (code) DO UPDATE SET name = $2, received = $3, mapped = $4, faults = $5, hash = $6, fetched_at = $7,
             changed_at = CASE WHEN held.hash = $6 THEN held.changed_at ELSE $7 END, gone_at = NULL`,
          [code, name, JSON.stringify(received), JSON.stringify(mapped), JSON.stringify(faults), hash, at],
        );
      }
      return { added, changed };
    });
  }

  /** Marks what a complete list no longer has; answers how many. Their last content stays. */
  async markGone(listed: readonly string[], at: Date): Promise<number> {
    const [, gone]: [unknown, number] = await this.dataSource.query(
      `UPDATE national_procedure SET hash = '${GONE}', gone_at = $2, changed_at = $2 WHERE hash <> '${GONE}' AND NOT code = ANY ($1)`,
      [listed, at],
    );
    return gone;
  }

  /** Keeps a whole list of fields or agencies; answers what differs from the one before, nothing for the very first. */
  async saveTerms(kind: NationalTermKind, terms: readonly NationalTermSnapshot[], at: Date): Promise<SyncNote[]> {
    return this.dataSource.transaction(async (tx) => {
      const before = new Map((await tx.findBy(NationalTermRow, { kind })).map((row) => [row.code, row.name]));
      const codes = new Set(terms.map(({ code }) => code));
      const note = (what: SyncNote['what'], code: string, words: string): SyncNote => ({
        about: kind,
        what,
        code,
        words,
      });
      const notes = [
        ...terms.flatMap(({ code, name }) => {
          const former = before.get(code);
          if (former === undefined) return [note('added', code, name)];
          return former === name ? [] : [note('renamed', code, `${former} → ${name}`)];
        }),
        ...[...before].flatMap(([code, name]) => (codes.has(code) ? [] : [note('removed', code, name)])),
      ];
      await tx.delete(NationalTermRow, { kind });
      const rows = terms.map(({ code, name, detail }) => ({ kind, code, name, detail, fetchedAt: at }));
      for (let from = 0; from < rows.length; from += 1_000) {
        await tx.insert(NationalTermRow, rows.slice(from, from + 1_000));
      }
      return before.size === 0 ? [] : notes.slice(0, MOST_NOTES);
    });
  }
}

function hashOf({ mapped, faults }: NationalSnapshot): string {
  return createHash('sha256')
    .update(JSON.stringify([mapped, faults]))
    .digest('hex');
}
