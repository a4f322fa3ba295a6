import { remainingWorkingMinutes } from '../deadline/deadline';
import { localDate, type LocalDate } from '../deadline/vietnam-time';
import { addWorkingMinutes } from '../deadline/working-time';
import { longestWayFrom } from '../procedure/check/walk-process';
import { openOpinions } from '../workflow/opinion';
import { graphOf } from '../workflow/process-graph';
import { minutesLeft, openRuns, type StepRun } from '../workflow/step-run';
import type { Dossier, LegalFrame } from './dossier';
import { extensionOf } from './extension';

/** Why a dossier is about to be late. */
export type DelayCause =
  | { readonly kind: 'notTaken' }
  /** Working minutes by which the step is late. */
  | { readonly kind: 'stepLate'; readonly step: string; readonly agencyId: string; readonly minutes: number }
  | { readonly kind: 'stepOpen'; readonly step: string; readonly agencyId: string }
  | { readonly kind: 'opinionAwaited'; readonly agencyId: string };

/** A delay that can be foreseen, with the day that is enough for what is left to do. */
export interface ExpectedDelay {
  readonly newDay: LocalDate;
  readonly causes: readonly DelayCause[];
}

/**
 * Whether what is left to do takes longer than what is left of the time, so that the office should apologise and give a new day while it still may (Decree
 * 61/2018/NĐ-CP, art. 19.9): steps that are open need what is left of their time, late ones their whole time once more, and those that follow theirs, along
 * the longest way. `null` where it can still be in time, and where no new day may be given any more.
 */
export function expectedDelay(dossier: Dossier, at: Date, frame: LegalFrame): ExpectedDelay | null {
  const { deadline, pausedWithMinutes, state } = dossier;
  if (!deadline || pausedWithMinutes !== null || state === 'awaitingApproval' || dossier.endedAt) return null;
  const left = remainingWorkingMinutes(frame.calendar, at, deadline.dueAt);
  const needed = minutesNeeded(dossier, at, frame);
  if (needed <= left) return null;
  const extension = extensionOf(dossier, at, frame);
  if (!extension || extension.objection) return null;
  const enough = localDate(addWorkingMinutes(frame.calendar, at, needed).at);
  if (enough > extension.latest) return null;
  const newDay = enough > extension.earliest ? enough : extension.earliest;
  return { newDay, causes: causesOf(dossier, at, frame) };
}

/** Working minutes that are still needed until the result is ready. */
function minutesNeeded({ steps }: Dossier, at: Date, { work }: LegalFrame): number {
  const graph = graphOf(work.process);
  // The clock stops with the decision: what comes after it is not time of the dossier any more.
  const hoursToDecision: typeof work.hoursOf = (step) =>
    graph.taskOf(step.code) === 'return' ? 0 : work.hoursOf(step);
  const hours = openRuns(steps).map((run) => {
    const left = minutesLeft(run, work.calendarOf(run.agencyId), at);
    const own = (left < 0 ? run.allowedMinutes : left) / 60;
    const after = graph.followersOf(run.step).map((code) => longestWayFrom(graph, code, hoursToDecision).hours);
    return own + Math.max(0, ...after);
  });
  return Math.round(Math.max(0, ...hours) * 60);
}

function causesOf(dossier: Dossier, at: Date, { work }: LegalFrame): DelayCause[] {
  const open = openRuns(dossier.steps).map((run: StepRun): DelayCause => {
    const { step, agencyId } = run;
    const left = minutesLeft(run, work.calendarOf(agencyId), at);
    return left < 0 ? { kind: 'stepLate', step, agencyId, minutes: -left } : { kind: 'stepOpen', step, agencyId };
  });
  const late = open.filter(({ kind }) => kind === 'stepLate');
  const asked = openOpinions(dossier.opinions).map(({ agencyId }) => ({ kind: 'opinionAwaited' as const, agencyId }));
  return [
    ...(dossier.takenBy === null ? [{ kind: 'notTaken' as const }] : []),
    ...(late.length > 0 ? late : open),
    ...asked,
  ];
}
