import type { RecordedOutage } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { cached } from '../database/cached';
import { OutageRow } from './outage.rows';

/** What another process recorded is heard of after this long. */
export const OUTAGES_FRESH_MS = 2_000;
const MOST_SHOWN = 200;

/** What is said of an outage when it is recorded or put right. */
export type OutageContent = Pick<RecordedOutage, 'from' | 'until' | 'agencyIds' | 'source'> & {
  readonly reason: string;
};

export class OutageNotFound extends Error {
  override readonly name = 'OutageNotFound';
}

/** It was cancelled, and is as if it had never been. */
export class OutageCancelled extends Error {
  override readonly name = 'OutageCancelled';
}

/** How far the due dates under way have been reckoned by an outage. */
export interface OutageProgress {
  readonly seen: number;
  readonly moved: number;
  readonly failed: number;
}

export interface KeptOutage {
  readonly row: OutageRow;
  /** Of its present revision. */
  readonly progress: OutageProgress;
}

/** A dossier in which an outage moved something, and its due date before and after that; the latter as its history has them. */
export interface MovedDossier {
  readonly dossierId: string;
  readonly code: string;
  readonly agencyId: string;
  readonly dueBefore: Date | null;
  readonly dueAfter: Date | null;
  readonly at: Date;
}

@Injectable()
export class OutageStore {
  private readonly loaded = cached(OUTAGES_FRESH_MS, async () =>
    (await this.dataSource.manager.find(OutageRow)).map(toOutage),
  );

  constructor(private readonly dataSource: DataSource) {}

  /** Every outage, as calendars and screens go by them. */
  all(): Promise<readonly RecordedOutage[]> {
    return this.loaded();
  }

  /** The last to begin first, with how far each has been counted. */
  async newest(): Promise<KeptOutage[]> {
    const rows = await this.dataSource.manager.find(OutageRow, {
      order: { fromAt: 'DESC', id: 'DESC' },
      take: MOST_SHOWN,
    });
    const progress: ({ readonly outageId: string } & OutageProgress)[] = await this.dataSource.query(
      `SELECT outage_id AS "outageId", count(*)::int AS seen, count(failure)::int AS failed,
         count(*) FILTER (WHERE EXISTS (SELECT FROM dossier_event AS event WHERE event.dossier_id = look.dossier_id
           AND event.action = 'countOutage' AND event.detail -> 'outage' ->> 'id' = outage.id::text))::int AS moved
       FROM outage_look AS look JOIN outage ON outage.id = outage_id AND outage.revision = look.revision
       WHERE outage_id = ANY($1) GROUP BY outage_id`,
      [rows.map(({ id }) => id)],
    );
    return rows.map((row) => ({ row, progress: progress.find(({ outageId }) => outageId === row.id) ?? NOTHING_YET }));
  }

  /** The dossiers that it moved, the first due first. */
  moved(id: string, limit: number): Promise<MovedDossier[]> {
    return this.dataSource.query(
      `SELECT dossier_id AS "dossierId", code, agency_id AS "agencyId", at, before.due_at AS "dueBefore", after.due_at AS "dueAfter"
       FROM (SELECT DISTINCT ON (dossier_id) dossier_id, sequence, at FROM dossier_event
             WHERE action = 'countOutage' AND detail -> 'outage' ->> 'id' = $1 ORDER BY dossier_id, sequence DESC) AS counted
         JOIN dossier ON dossier.id = dossier_id
         CROSS JOIN LATERAL (${dueAtBy('counted.sequence - 1')}) AS before
         CROSS JOIN LATERAL (${dueAtBy('counted.sequence')}) AS after
       ORDER BY "dueAfter" NULLS LAST, code LIMIT $2`,
      [id, limit],
    );
  }

  /** How many open dossiers have their clock started, or an answer awaited, within a time. */
  async touchedBy({ from, until, agencyIds }: Pick<OutageContent, 'from' | 'until' | 'agencyIds'>): Promise<number> {
    const [row]: { count: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS count FROM dossier
       WHERE ended_at IS NULL AND submitted_at < coalesce($2::timestamptz, 'infinity') AND (due_at > $1::timestamptz OR open_supplement IS NOT NULL)
         AND ($3::uuid[] IS NULL OR agency_id = ANY($3) OR involved_agency_ids && $3)`,
      [from, until, agencyIds],
    );
    return row?.count ?? 0;
  }

  /** The same id again is the same outage, and nothing happens. */
  async record(id: string, content: OutageContent, by: AdminAct): Promise<void> {
    await this.writing(async (tx) => {
      const row = { id, ...columnsOf(content), recordedByName: by.actor.name, recordedAt: by.at, changedAt: by.at };
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(OutageRow)
        .values(row)
        .orIgnore()
        .returning('id')
        .execute();
      if (inserted.raw.length === 0) return;
      await logged(tx, 'recorded', null, id, by);
    });
  }

  /** Puts it right, over the revision that was read. @throws OutageNotFound, OutageCancelled, ChangedElsewhere */
  change(id: string, revision: number, content: OutageContent, by: AdminAct): Promise<void> {
    return this.changing(id, revision, columnsOf(content), 'changed', by);
  }

  /** It never was. @throws OutageNotFound, OutageCancelled, ChangedElsewhere */
  cancel(id: string, revision: number, reason: string, by: AdminAct): Promise<void> {
    return this.changing(id, revision, { cancelledAt: by.at, cancelReason: reason }, 'cancelled', by);
  }

  private async changing(
    id: string,
    revision: number,
    change: Partial<OutageRow>,
    action: 'changed' | 'cancelled',
    by: AdminAct,
  ): Promise<void> {
    await this.writing(async (tx) => {
      const before = await tx.findOne(OutageRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!before) throw new OutageNotFound(id);
      if (before.revision !== revision) throw new ChangedElsewhere(before.revision);
      if (before.cancelledAt) throw new OutageCancelled(id);
      await tx.update(OutageRow, { id }, { ...change, changedAt: by.at, revision: revision + 1 });
      await logged(tx, action, before, id, by);
    });
  }

  private async writing(write: (tx: EntityManager) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(write);
    this.loaded.forget();
  }
}

/** The due date of a dossier after an event. */
const dueAtBy = (sequence: string) =>
  `SELECT max((deadline ->> 'dueAt')::timestamptz) AS due_at FROM (
     SELECT deadline FROM dossier_event WHERE dossier_id = counted.dossier_id AND sequence <= ${sequence} AND deadline IS NOT NULL
     ORDER BY sequence DESC LIMIT 1) AS last`;

const NOTHING_YET: OutageProgress = { seen: 0, moved: 0, failed: 0 };

/** An outage as the law's reckoning goes by it. */
export function toOutage({ id, fromAt, untilAt, agencyIds, source, cancelledAt }: OutageRow): RecordedOutage {
  return { id, from: fromAt, until: untilAt, agencyIds, source, isCancelled: cancelledAt !== null };
}

function columnsOf({ from, until, agencyIds, reason, source }: OutageContent) {
  return { fromAt: from, untilAt: until, agencyIds: agencyIds && [...agencyIds], reason, source };
}

async function logged(
  tx: EntityManager,
  action: 'recorded' | 'changed' | 'cancelled',
  before: OutageRow | null,
  id: string,
  by: AdminAct,
): Promise<void> {
  const after = await tx.findOneByOrFail(OutageRow, { id });
  const change = {
    kind: 'outage',
    id,
    action,
    before: before && snapshotOf(before),
    after: snapshotOf(after),
  } as const;
  await recordAdminChange(tx, change, by);
}

function snapshotOf({ fromAt, untilAt, agencyIds, reason, source, cancelReason }: OutageRow) {
  return { from: fromAt, until: untilAt, agencyIds, reason, source, cancelReason };
}
