import type { DataSource } from 'typeorm';
import type { ComplaintRow } from './complaint.rows';

/** PostgreSQL's channel on which processes tell each other that complaints have changed. */
export const COMPLAINT_CHANGED = 'complaint_changed';

/** That a complaint changed, and who may hear of it; nothing of its content. */
export interface ComplaintChange {
  readonly complaintId: string;
  readonly dossierId: string;
  readonly complainantId: string;
  readonly agencyId: string;
  readonly handlerId: string | null;
}

/** What is told of a complaint as it is now. */
export function complaintChangeOf({
  id,
  dossierId,
  complainantId,
  agencyId,
  handlerId,
}: ComplaintRow): ComplaintChange {
  return { complaintId: id, dossierId, complainantId, agencyId, handlerId };
}

/** Tells every process that listens; called after the change is committed, and nothing is lost with it. */
export async function announceComplaints(dataSource: DataSource, changes: readonly ComplaintChange[]): Promise<void> {
  if (changes.length === 0) return;
  await dataSource.query(`SELECT pg_notify($1, change) FROM unnest($2::text[]) AS change`, [
    COMPLAINT_CHANGED,
    changes.map((change) => JSON.stringify(change)),
  ]);
}
