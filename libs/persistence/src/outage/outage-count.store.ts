import type { RecordedOutage } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OutageRow } from './outage.rows';
import { OUTAGES_FRESH_MS, toOutage } from './outage.store';

/** By then every process knows of a change, so that nothing is reckoned by what was. */
const KNOWN_TO_ALL_MS = 2 * OUTAGES_FRESH_MS;
const TRIED_AGAIN_AFTER_MS = 60_000;
/** Nothing waits longer for an outage to be counted: one dossier that cannot be done must not hold up all others. */
const WAITED_FOR_MS = 600_000;

/** An outage whose effect on the dossiers under way is still to be reckoned. */
export interface UncountedOutage {
  readonly outage: RecordedOutage;
  readonly revision: number;
}

/** What the counting of outages asks and writes down. */
@Injectable()
export class OutageCountStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that are over, or were cancelled after they had been counted, the first to begin first. */
  async uncounted(now: Date): Promise<UncountedOutage[]> {
    const rows = await this.dataSource.manager
      .createQueryBuilder(OutageRow, 'outage')
      .where('counted_revision < revision AND until_at <= :now AND changed_at <= :known', {
        ...{ now, known: new Date(now.getTime() - KNOWN_TO_ALL_MS) },
      })
      .andWhere(
        '(cancelled_at IS NULL OR counted_revision > 0 OR EXISTS (SELECT FROM outage_look WHERE outage_id = id))',
      )
      .orderBy('from_at')
      .getMany();
    return rows.map((row) => ({ outage: toOutage(row), revision: row.revision }));
  }

  /** Whether due dates are about to move: an outage is over, or was changed, and not every dossier has been looked at. */
  async isUnderWay(now: Date): Promise<boolean> {
    return this.dataSource.manager
      .createQueryBuilder(OutageRow, 'outage')
      .where('counted_revision < revision AND until_at <= :now AND greatest(until_at, changed_at) > :longAgo', {
        ...{ now, longAgo: new Date(now.getTime() - WAITED_FOR_MS) },
      })
      .getExists();
  }

  /** Open dossiers that may be touched and were not looked at by this revision: of an agency that it struck, or moved by an earlier one. */
  async touched({ outage, revision }: UncountedOutage, now: Date, limit: number): Promise<string[]> {
    const { id, until, agencyIds } = outage;
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM dossier
       WHERE ended_at IS NULL AND NOT EXISTS (
           SELECT FROM outage_look WHERE outage_id = $1::uuid AND revision = $2 AND dossier_id = dossier.id AND (failure IS NULL OR at > $5))
         AND (EXISTS (SELECT FROM dossier_event WHERE dossier_id = dossier.id AND action = 'countOutage' AND detail -> 'outage' ->> 'id' = ($1::uuid)::text)
           OR submitted_at < $3 AND ($4::uuid[] IS NULL OR agency_id = ANY($4)
             OR EXISTS (SELECT FROM dossier_task WHERE dossier_id = dossier.id AND dossier_task.agency_id = ANY($4))))
       ORDER BY id LIMIT $6`,
      [id, revision, until, agencyIds, new Date(now.getTime() - TRIED_AGAIN_AFTER_MS), limit],
    );
    return rows.map((row) => row.id);
  }

  /** Writes down that a dossier was looked at, and why it could not be done where that is so. */
  async note(
    { outage, revision }: UncountedOutage,
    dossierId: string,
    failure: string | null,
    at: Date,
  ): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO outage_look (outage_id, revision, dossier_id, at, failure) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT pk_outage_look DO UPDATE SET at = excluded.at, failure = excluded.failure
       WHERE outage_look.failure IS NOT NULL`,
      [outage.id, revision, dossierId, at, failure],
    );
  }

  /** Every dossier has been looked at; unless it was changed meanwhile, or one could not be done. */
  async finish({ outage, revision }: UncountedOutage, at: Date): Promise<void> {
    await this.dataSource.query(
      `UPDATE outage SET counted_revision = $2, counted_at = $3 WHERE id = $1 AND revision = $2 AND NOT EXISTS (
         SELECT FROM outage_look WHERE outage_id = $1 AND outage_look.revision = $2 AND failure IS NOT NULL)`,
      [outage.id, revision, at],
    );
  }
}
