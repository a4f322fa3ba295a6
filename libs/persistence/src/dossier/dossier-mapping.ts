import type { Deadline, Dossier, DossierEvent } from '@mot-cua/domain';
import type { DossierEventRow, DossierRow, StoredDeadline } from './dossier.rows';

/** A deadline out of jsonb. */
export function toDeadline(stored: StoredDeadline | null): Deadline | null {
  return stored && { ...stored, dueAt: new Date(stored.dueAt), startedAt: new Date(stored.startedAt) };
}

/** What deciding needs of a stored dossier. */
export function toDossier(row: DossierRow): Dossier {
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    agencyId: row.agencyId,
    answers: row.answers,
    submittedAt: row.submittedAt,
    receivedAt: row.receivedAt,
    deadline: toDeadline(row.deadline),
    pausedWithMinutes: row.pausedWithMinutes,
    supplementRequests: row.supplementRequests,
    openSupplement: row.openSupplement,
    takenBy: row.takenBy,
    endedAt: row.endedAt,
    returnedAt: row.returnedAt,
  };
}

export function toEvent(row: DossierEventRow): DossierEvent {
  const deadline = toDeadline(row.deadline);
  return {
    dossierId: row.dossierId,
    sequence: row.sequence,
    from: row.fromState,
    to: row.toState,
    detail: row.detail,
    actor: { id: row.actorId ?? 'system', name: row.actorName, role: row.actorRole },
    at: row.at,
    ...(deadline && { deadline }),
    ...(row.pausedWithMinutes !== null && { pausedWithMinutes: row.pausedWithMinutes }),
  };
}
