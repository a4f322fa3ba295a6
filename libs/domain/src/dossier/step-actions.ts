import type { Actor } from '../access/role';
import { graphOf, waysToChoose } from '../workflow/process-graph';
import type { ProcessStep, Way } from '../workflow/process-step';
import type { StepRun } from '../workflow/step-run';
import { decide } from './decide';
import type { OpinionDetail, StepDetail } from './command-detail';
import type { Dossier, LegalFrame } from './dossier';
import { STEP_ACTIONS, type StepAction } from './lifecycle';
import { earlierSteps, waysToDecision } from './step-objections';

/** What somebody may do at one step of a dossier, with what there is to choose from. */
export interface StepOffer {
  readonly actions: readonly StepAction[];
  /** Ways on, where whoever finishes it has to choose one; those that lead to the decision are left to the proposal. */
  readonly ways: readonly Way[];
  /** Steps to go back to. */
  readonly backTo: readonly ProcessStep[];
}

/** What a step of a dossier leaves open to somebody at an instant. */
export function stepOffer(dossier: Dossier, run: StepRun, actor: Actor, at: Date, frame: LegalFrame): StepOffer {
  const graph = graphOf(frame.work.process);
  const deciding = waysToDecision(dossier, run, frame);
  const ways = waysToChoose(graph.nextOf(run.step)).filter(({ code }) => !deciding.includes(code));
  const backTo = earlierSteps(dossier.steps, run, graph).flatMap((code) => graph.stepOf(code) ?? []);
  const anything = detailsOf(run.number, ways[0]?.code, backTo[0]?.code);
  const actions = STEP_ACTIONS.filter((action) => decide(dossier, { detail: anything[action], actor, at }, frame).ok);
  return { actions, ways, backTo };
}

/** A command of each kind that says all it has to, so that only who and where can stand against it. */
function detailsOf(run: number, way = '', to = ''): Readonly<Record<StepAction, StepDetail>> {
  const reason = '-';
  return {
    takeStep: { action: 'takeStep', run },
    assignStep: { action: 'assignStep', run, officer: { id: '', name: '' } },
    moveStep: { action: 'moveStep', run, toAgencyId: '', reason },
    finishStep: { action: 'finishStep', run, way },
    returnStep: { action: 'returnStep', run, to, reason },
  };
}

/** What an opinion that was asked for leaves open to somebody. */
export function opinionOffer(
  dossier: Dossier,
  opinion: number,
  actor: Actor,
  at: Date,
  frame: LegalFrame,
): ('giveOpinion' | 'withdrawOpinion')[] {
  const details: readonly Extract<OpinionDetail, { action: 'giveOpinion' | 'withdrawOpinion' }>[] = [
    { action: 'giveOpinion', opinion, position: 'agree', text: '' },
    { action: 'withdrawOpinion', opinion, reason: '-' },
  ];
  return details.filter((detail) => decide(dossier, { detail, actor, at }, frame).ok).map(({ action }) => action);
}
