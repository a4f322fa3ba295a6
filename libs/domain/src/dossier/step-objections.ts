import type { Actor, Role } from '../access/role';
import { openOpinions, type Opinion } from '../workflow/opinion';
import { graphOf, waysToChoose, type ProcessGraph } from '../workflow/process-graph';
import { isOpen, openRuns, type StepRun } from '../workflow/step-run';
import type { CommandDetail, OpinionDetail, StepDetail } from './command-detail';
import type { Dossier, DossierCommand, LegalFrame } from './dossier';
import { runnerFor } from './dossier-work';

/** What the steps of a dossier, and what other agencies were asked, can say against a command. */
export type StepObjection =
  | 'stepNotOpen'
  | 'notYourStep'
  | 'stepTakenByAnother'
  | 'wayMissing'
  | 'proposeInstead'
  | 'notEarlierStep'
  | 'stepsStillOpen'
  | 'opinionStillOpen'
  | 'opinionNotOpen'
  | 'notAsked'
  | 'nobodyAsked'
  | 'timeNotPositive';

/** The run of a step that a command is about; `undefined` for one to the dossier itself. */
export function runOfCommand(dossier: Dossier, detail: CommandDetail): StepRun | undefined {
  return 'run' in detail ? runOf(dossier, detail.run) : undefined;
}

/** The role in which somebody acts at the step of a command: the step's own, or a leader's of its agency. */
export function roleAtStep(dossier: Dossier, { detail, actor }: DossierCommand): Role | undefined {
  const run = runOfCommand(dossier, detail);
  if (!run || !actor.agencyIds.includes(run.agencyId)) return undefined;
  if (actor.roles.includes(run.role)) return run.role;
  return actor.roles.includes('leader') ? 'leader' : undefined;
}

/**
 * Whether what a command is about has changed since it was seen. Several agencies work on a dossier at once, so what others did at their
 * steps stands in nobody's way at one's own, nor does it when an opinion is given.
 */
export function hasChangedSince(dossier: Dossier, { detail, expectedVersion }: DossierCommand): boolean {
  if (expectedVersion === undefined) return false;
  // Nobody has seen what is still to come.
  if (expectedVersion > dossier.version) return true;
  if (detail.action === 'giveOpinion') return false;
  const run = runOfCommand(dossier, detail);
  return run ? run.changedIn > expectedVersion : expectedVersion !== dossier.version;
}

/** What a dossier has against something that is done at one of its steps. */
export function objectionAtStep(
  dossier: Dossier,
  detail: StepDetail,
  { actor }: Pick<DossierCommand, 'actor'>,
  { work }: Pick<LegalFrame, 'work'>,
): StepObjection | 'sameOfficer' | 'sameAgency' | undefined {
  const run = runOf(dossier, detail.run);
  const graph = graphOf(work.process);
  // The decision and what follows it have actions of their own.
  if (!run || !isOpen(run) || graph.taskOf(run.step) !== 'work') return 'stepNotOpen';
  // A rule finds somebody for what nobody has; it takes nothing away.
  if (actor.roles.includes('system')) return run.takenBy === null ? undefined : 'stepTakenByAnother';
  const isTheirs = actor.agencyIds.includes(run.agencyId);
  const isLeader = isTheirs && actor.roles.includes('leader');
  if (!isTheirs || !(actor.roles.includes(run.role) || (isLeader && isHandingOn(detail)))) return 'notYourStep';
  const isStoodInFor = run.takenBy !== null && (actor.standsInFor ?? []).some(({ id }) => id === run.takenBy);
  const isAnothers = run.takenBy !== null && run.takenBy !== actor.id && !isStoodInFor;
  if (isAnothers && !(isLeader && isHandingOn(detail))) return 'stepTakenByAnother';
  switch (detail.action) {
    case 'takeStep':
      return run.takenBy === actor.id ? 'sameOfficer' : undefined;
    case 'assignStep':
      return run.takenBy === detail.officer.id ? 'sameOfficer' : undefined;
    case 'moveStep':
      return run.agencyId === detail.toAgencyId ? 'sameAgency' : undefined;
    case 'returnStep':
      return earlierSteps(dossier.steps, run, graph).includes(detail.to) ? undefined : 'notEarlierStep';
    case 'finishStep': {
      const ways = waysToChoose(graph.nextOf(run.step));
      if (ways.length > 0 && !ways.some(({ code }) => code === detail.way)) return 'wayMissing';
      return leadsToDecision(dossier, run, detail.way, { work }) ? 'proposeInstead' : undefined;
    }
  }
}

function isHandingOn({ action }: StepDetail): boolean {
  return action === 'assignStep' || action === 'moveStep';
}

/** What the process has against proposing a result by a way: everything else of the work is done, no opinion awaited any more, and the way is one to the decision. */
export function objectionToProposal(
  dossier: Dossier,
  frame: Pick<LegalFrame, 'work'>,
  way?: string,
): 'stepsStillOpen' | 'opinionStillOpen' | 'wayMissing' | undefined {
  if (openOpinions(dossier.opinions).length > 0) return 'opinionStillOpen';
  const open = openRuns(dossier.steps);
  if (open.length === 0) return isAtDecision(dossier, frame) ? undefined : 'stepsStillOpen';
  const [run] = open;
  const ways = run && open.length === 1 ? waysToDecision(dossier, run, frame) : [];
  if (ways.length === 0) return 'stepsStillOpen';
  // Of several ways to the decision one has to be chosen; the only one need not be named.
  const isChosen = way === undefined ? ways.length === 1 : ways.includes(way);
  return isChosen ? undefined : 'wayMissing';
}

/** Whether a dossier of which no step is open has only the decision before it: its process has no work, or never began. */
function isAtDecision(dossier: Dossier, frame: Pick<LegalFrame, 'work'>): boolean {
  const last = dossier.steps.at(-1);
  if (!last || graphOf(frame.work.process).taskOf(last.step) === 'decide') return true;
  return leadsToDecision(dossier, last, last.end?.way, frame);
}

/** What a dossier has against asking for an opinion, giving one or doing without it. */
export function objectionToOpinion(
  dossier: Dossier,
  detail: OpinionDetail,
  { actor, at }: Pick<DossierCommand, 'actor' | 'at'>,
): StepObjection | 'sameAgency' | 'stillInTime' | undefined {
  if (detail.action === 'askOpinion') {
    if (detail.agencyIds.length === 0) return 'nobodyAsked';
    if (dossier.agencyId !== null && detail.agencyIds.includes(dossier.agencyId)) return 'sameAgency';
    return detail.workingHours > 0 && Number.isFinite(detail.workingHours) ? undefined : 'timeNotPositive';
  }
  const opinion = dossier.opinions.find(({ number }) => number === detail.opinion);
  if (!opinion || opinion.answer) return 'opinionNotOpen';
  if (detail.action === 'giveOpinion') return isAsked(opinion, actor) ? undefined : 'notAsked';
  if (detail.action === 'withdrawOpinion') return undefined;
  return opinion.whenSilent === 'assent' && at > opinion.answerBy ? undefined : 'stillInTime';
}

function isAsked({ agencyId }: Opinion, { agencyIds }: Actor): boolean {
  return agencyIds.includes(agencyId);
}

/** Codes of the steps of the work that were done on the way to a run, in the order of the process: where it may go back to. */
export function earlierSteps(runs: readonly StepRun[], run: StepRun, graph: ProcessGraph): string[] {
  const leadsHere = (from: string, seen = new Set<string>()): boolean =>
    graph.followersOf(from).some((next) => {
      if (next === run.step) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return leadsHere(next, seen);
    });
  const done = new Set(runs.filter(({ end }) => end?.how === 'finished').map(({ step }) => step));
  return graph.steps
    .map(({ code }) => code)
    .filter((code) => done.has(code) && graph.taskOf(code) === 'work' && leadsHere(code));
}

/** Codes of the ways that lead from a run to the decision; `['']` where there is nothing to choose. */
export function waysToDecision(dossier: Dossier, run: StepRun, frame: Pick<LegalFrame, 'work'>): string[] {
  const ways = waysToChoose(graphOf(frame.work.process).nextOf(run.step)).map(({ code }) => code);
  return (ways.length > 0 ? ways : ['']).filter((way) => leadsToDecision(dossier, run, way || undefined, frame));
}

/** Whether the decision is what follows a run; of those that run side by side until it, whoever is last proposes. */
function leadsToDecision(
  dossier: Dossier,
  run: StepRun,
  way: string | undefined,
  frame: Pick<LegalFrame, 'work'>,
): boolean {
  if (openRuns(dossier.steps).some(({ number }) => number !== run.number)) return false;
  const graph = graphOf(frame.work.process);
  const actor = { id: '', name: '', roles: [], agencyIds: [] };
  const targets = runnerFor(dossier, { actor, at: run.openedAt }, frame).ways(run.step, way);
  return targets.some((code) => graph.taskOf(code) === 'decide');
}

function runOf({ steps }: Dossier, number: number): StepRun | undefined {
  return steps.find((run) => run.number === number);
}
