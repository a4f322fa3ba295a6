import { counterDueAt, type CounterFrame, type Dossier } from '@mot-cua/domain';
import type { DataSource } from 'typeorm';

const AT_ONCE = 500;

/** A dossier of which it could not be reckoned by when its counter has to act. */
export interface Unreckoned {
  readonly dossierId: string;
  readonly error: unknown;
}

type AtCounter = Pick<Dossier, 'id' | 'version' | 'state' | 'agencyId' | 'lastFiledAt' | 'receivedAt' | 'arrivedAt'> & {
  readonly acceptedAtAgencyId: string | null;
  readonly counterDueAt: Date | null;
};

/**
 * Brings in step with the calendars of this moment by when counters have to act: of every dossier that waits at one, or of those alone of which it was
 * never reckoned. One that cannot be reckoned stops no other.
 */
export async function reckonCounterDues(
  dataSource: DataSource,
  frame: CounterFrame,
  which: 'all' | 'missing',
): Promise<readonly Unreckoned[]> {
  const unreckoned: Unreckoned[] = [];
  for (let after: string | null = null; ;) {
    const rows: AtCounter[] = await dataSource.query(
      `SELECT id, version, state, agency_id AS "agencyId", last_filed_at AS "lastFiledAt", received_at AS "receivedAt", arrived_at AS "arrivedAt",
         accepted_at_agency_id AS "acceptedAtAgencyId", counter_due_at AS "counterDueAt"
       FROM dossier WHERE (state = 'submitted' OR (state = 'received' AND arrived_at IS NULL AND accepted_at_agency_id IS NOT NULL))
         AND ($1::uuid IS NULL OR id > $1) AND ($2 OR counter_due_at IS NULL)
       ORDER BY id LIMIT $3`,
      [after, which === 'all', AT_ONCE],
    );
    const moved = rows.flatMap((row) => {
      try {
        const by = counterDueAt(row, frame);
        return by?.getTime() === row.counterDueAt?.getTime() ? [] : [{ ...row, by }];
      } catch (error) {
        unreckoned.push({ dossierId: row.id, error });
        return [];
      }
    });
    // What has changed meanwhile was reckoned anew with its change.
    if (moved.length > 0)
      await dataSource.query(
        `UPDATE dossier SET counter_due_at = moved.by FROM unnest($1::uuid[], $2::int[], $3::timestamptz[]) AS moved (id, version, by)
         WHERE dossier.id = moved.id AND dossier.version = moved.version`,
        [moved.map(({ id }) => id), moved.map(({ version }) => version), moved.map(({ by }) => by)],
      );
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return unreckoned;
    after = last.id;
  }
}
