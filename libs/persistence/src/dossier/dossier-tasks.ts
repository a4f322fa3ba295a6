import { openOpinions, openRuns, type Dossier } from '@mot-cua/domain';

/** A row of `dossier_task` by the names of its columns. */
interface StoredTask {
  readonly dossier_id: string;
  readonly kind: 'step' | 'opinion';
  readonly number: number;
  readonly agency_id: string;
  readonly step: string | null;
  readonly role: string | null;
  readonly taken_by: string | null;
  readonly opened_at: Date;
  readonly due_at: Date;
  readonly paused: boolean;
  readonly when_silent: string | null;
}

/** What waits to be done on a dossier, by whom and until when. */
export function tasksOf({ id, steps, opinions }: Pick<Dossier, 'id' | 'steps' | 'opinions'>): StoredTask[] {
  return [
    ...openRuns(steps).map((run) => ({
      ...{ dossier_id: id, kind: 'step' as const, number: run.number, agency_id: run.agencyId, step: run.step },
      ...{ role: run.role, taken_by: run.takenBy, opened_at: run.openedAt, due_at: run.dueAt },
      ...{ paused: run.pausedWithMinutes !== null, when_silent: null },
    })),
    ...openOpinions(opinions).map((opinion) => ({
      ...{ dossier_id: id, kind: 'opinion' as const, number: opinion.number, agency_id: opinion.agencyId, step: null },
      ...{ role: null, taken_by: null, opened_at: opinion.askedAt, due_at: opinion.answerBy, paused: false },
      when_silent: opinion.whenSilent,
    })),
  ];
}

/** When the next of its open steps is due; `null` while none is open. */
export function nextStepDueAt({ steps }: Pick<Dossier, 'steps'>): Date | null {
  const due = openRuns(steps).map(({ dueAt }) => dueAt.getTime());
  return due.length > 0 ? new Date(Math.min(...due)) : null;
}

/** The agencies beside the one that decides which had a step of a dossier or were asked about it, each once. */
export function involvedAgencies({
  agencyId,
  steps,
  opinions,
}: Pick<Dossier, 'agencyId' | 'steps' | 'opinions'>): string[] {
  const ids = new Set([...steps, ...opinions].map((one) => one.agencyId));
  return [...ids].filter((id) => id !== agencyId);
}

/** Those that have something to do of a dossier now, each once. */
export function workingAgencies({ steps, opinions }: Pick<Dossier, 'steps' | 'opinions'>): string[] {
  return [...new Set([...openRuns(steps), ...openOpinions(opinions)].map(({ agencyId }) => agencyId))];
}
