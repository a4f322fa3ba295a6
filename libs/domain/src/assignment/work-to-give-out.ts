import type { Dossier } from '../dossier/dossier';
import type { DossierAction } from '../dossier/lifecycle';
import type { ProcessGraph } from '../workflow/process-graph';
import { isOpen, type StepRun } from '../workflow/step-run';

/** After these a dossier may have no case officer: whose it is, is for a rule of its agency to say. */
export const DOSSIER_WAITS_AFTER: readonly DossierAction[] = ['receive', 'arrive', 'release'];

/** These open steps of the work, or pass one on. */
export const STEPS_WAIT_AFTER: readonly DossierAction[] = ['receive', 'arrive', 'finishStep', 'returnStep', 'moveStep'];

/**
 * The runs that an event opened, or passed on, and that nobody has: whose they are is for a rule of their agency to say. A case officer's step at
 * the agency that decides belongs to whoever has the dossier, and goes with it.
 */
export function stepsToGiveOut({ agencyId, steps }: Pick<Dossier, 'agencyId' | 'steps'>, sequence: number): StepRun[] {
  return steps.filter((run) => {
    const goesWithDossier = run.role === 'caseOfficer' && run.agencyId === agencyId;
    return isOpen(run) && run.changedIn === sequence && run.takenBy === null && !goesWithDossier;
  });
}

/** Whether a rule may give a run to somebody now: it is of the work, open, and nobody has it. */
export function mayBeGivenOut(run: StepRun | undefined, graph: ProcessGraph): run is StepRun {
  return run !== undefined && isOpen(run) && run.takenBy === null && graph.taskOf(run.step) === 'work';
}
