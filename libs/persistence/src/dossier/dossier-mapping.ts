import type { ClockEvent, Dossier, DossierDeadline, DossierEvent, Opinion, StepRun } from '@mot-cua/domain';
import type {
  DossierEventRow,
  DossierRow,
  StoredClockEvent,
  StoredDeadline,
  StoredOpinion,
  StoredStepRun,
} from './dossier.rows';

/** A deadline out of jsonb. */
export function toDeadline(stored: StoredDeadline): DossierDeadline;
export function toDeadline(stored: StoredDeadline | null): DossierDeadline | null;
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
    history: deadline.history.map(toStoredClockEvent),
  };
}

function toStoredClockEvent(event: ClockEvent): StoredClockEvent {
  const at = event.at.toISOString();
  return event.what === 'extended' ? { ...event, at, to: event.to.toISOString() } : { ...event, at };
}

function toClockEvent(stored: StoredClockEvent): ClockEvent {
  const at = new Date(stored.at);
  return stored.what === 'extended' ? { ...stored, at, to: new Date(stored.to) } : { ...stored, at };
}

/** A step's run out of jsonb. */
export function toStepRun({ end, history, ...stored }: StoredStepRun): StepRun {
  const openedAt = new Date(stored.openedAt);
  return {
    ...stored,
    ...{ openedAt, dueAt: new Date(stored.dueAt) },
    // What was kept before steps had a clock of their own stood still at no time that is known.
    history: history?.map(toClockEvent) ?? [{ what: 'accepted', at: openedAt }],
    end: end && { ...end, at: new Date(end.at) },
  };
}

/** A step's run as it is kept in jsonb. */
export function toStoredStepRun({ end, ...run }: StepRun): StoredStepRun {
  return {
    ...run,
    ...{ openedAt: run.openedAt.toISOString(), dueAt: run.dueAt.toISOString() },
    history: run.history.map(toStoredClockEvent),
    end: end && { ...end, at: end.at.toISOString() },
  };
}

/** An opinion out of jsonb. */
export function toOpinion({ answer, ...stored }: StoredOpinion): Opinion {
  return {
    ...stored,
    ...{ askedAt: new Date(stored.askedAt), answerBy: new Date(stored.answerBy) },
    answer: answer && { ...answer, at: new Date(answer.at) },
  };
}

/** An opinion as it is kept in jsonb. */
export function toStoredOpinion({ answer, ...opinion }: Opinion): StoredOpinion {
  return {
    ...opinion,
    ...{ askedAt: opinion.askedAt.toISOString(), answerBy: opinion.answerBy.toISOString() },
    answer: answer && { ...answer, at: answer.at.toISOString() },
  };
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
    openPause: row.openPause,
    takenBy: row.takenBy,
    steps: row.steps.map(toStepRun),
    opinions: row.opinions.map(toOpinion),
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
    actor: {
      ...{ id: row.actorId ?? 'system', name: row.actorName, role: row.actorRole },
      ...(row.onBehalfOfId !== null &&
        row.onBehalfOfName !== null && { onBehalfOf: { id: row.onBehalfOfId, name: row.onBehalfOfName } }),
    },
    at: row.at,
    ...(row.seenVersion !== null && { seenVersion: row.seenVersion }),
    ...(deadline && { deadline }),
    ...(row.pausedWithMinutes !== null && { pausedWithMinutes: row.pausedWithMinutes }),
    ...(row.steps && { steps: row.steps.map(toStepRun) }),
    ...(row.opinions && { opinions: row.opinions.map(toOpinion) }),
  };
}
