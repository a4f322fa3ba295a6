import type { DossierEvent } from '@mot-cua/domain';
import {
  toDeadline,
  toOpinion,
  toStepRun,
  toStoredDeadline,
  toStoredOpinion,
  toStoredStepRun,
} from '../dossier/dossier-mapping';
import type { PracticeRunRow, StoredPracticeEvent } from './practice.rows';

/** The history of a practice dossier out of jsonb, oldest first. */
export function practiceHistory({ id, events }: Pick<PracticeRunRow, 'id' | 'events'>): DossierEvent[] {
  return events.map(({ transactionId: _, by: __, at, deadline: stored, steps, opinions, ...event }) => {
    const deadline = toDeadline(stored ?? null);
    return {
      ...{ ...event, dossierId: id, at: new Date(at) },
      ...(deadline && { deadline }),
      ...(steps && { steps: steps.map(toStepRun) }),
      ...(opinions && { opinions: opinions.map(toOpinion) }),
    };
  });
}

/** An event as it is kept in jsonb. */
export function toStoredEvent(
  { dossierId: _, at, deadline, steps, opinions, ...event }: DossierEvent,
  { transactionId, by }: Pick<StoredPracticeEvent, 'transactionId' | 'by'>,
): StoredPracticeEvent {
  return {
    ...event,
    ...{ at: at.toISOString(), transactionId, by },
    ...(deadline && { deadline: toStoredDeadline(deadline) }),
    ...(steps && { steps: steps.map(toStoredStepRun) }),
    ...(opinions && { opinions: opinions.map(toStoredOpinion) }),
  };
}
