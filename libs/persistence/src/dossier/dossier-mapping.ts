import type { ClockEvent, Dossier, DossierDeadline, DossierEvent } from '@mot-cua/domain';
import type { DossierEventRow, DossierRow, StoredDeadline } from './dossier.rows';

/** A deadline out of jsonb. */
export function toDeadline(stored: StoredDeadline | null): DossierDeadline | null {
  return (
    stored && {
      ...stored,
      dueAt: new Date(stored.dueAt),
      startedAt: new Date(stored.startedAt),
      history: stored.history.map(toClockEvent),
    }
  );
}

/** A deadline as it is kept in jsonb. */
export function toStoredDeadline(deadline: DossierDeadline): StoredDeadline {
  return {
    ...deadline,
    dueAt: deadline.dueAt.toISOString(),
    startedAt: deadline.startedAt.toISOString(),
    history: deadline.history.map((event) =>
      event.what === 'extended'
        ? { ...event, at: event.at.toISOString(), to: event.to.toISOString() }
        : { ...event, at: event.at.toISOString() },
    ),
  };
}

function toClockEvent(stored: StoredDeadline['history'][number]): ClockEvent {
  const at = new Date(stored.at);
  return stored.what === 'extended' ? { ...stored, at, to: new Date(stored.to) } : { ...stored, at };
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
    lastFiledAt: row.lastFiledAt,
    receivedAt: row.receivedAt,
    arrivedAt: row.arrivedAt ?? (row.acceptedAtAgencyId === null ? row.receivedAt : null),
    deadline: toDeadline(row.deadline),
    pausedWithMinutes: row.pausedWithMinutes,
    supplementRequests: row.supplementRequests,
    supplementsAllowed: row.supplementsAllowed,
    openSupplement: row.openSupplement,
    openPayment: row.openPayment,
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
