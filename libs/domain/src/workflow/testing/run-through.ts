import fc from 'fast-check';
import { decide } from '../../dossier/decide';
import type { CommandDetail } from '../../dossier/command-detail';
import { actor, at, DETAILS, frame as plainFrame, lan, workOf } from '../../dossier/dossier-life.builder';
import { emptyDossier, evolve, type Dossier } from '../../dossier/dossier';
import { OFFICER_ROLES, type Actor } from '../../access/role';
import { waysToDecision } from '../../dossier/step-objections';
import { graphOf, targetsOf, waysToChoose } from '../process-graph';
import type { ProcessStep } from '../process-step';
import { openRuns } from '../step-run';

/** More acts than a process of thirty steps can take, sent back once. */
const ENOUGH = 200;

/**
 * Takes a dossier through a process from end to end, by the ways that chance picks, as the one officer of every agency and role; it is sent back by
 * the leader once. Fails the test where the process refuses to go on, or comes to no end.
 */
export function runThrough(process: readonly ProcessStep[], chance: (below: number) => number): Dossier {
  const frame = { ...plainFrame, work: workOf(process) };
  const graph = graphOf(process);
  const agencyIds = ['long-hoa', ...process.flatMap(({ agencyCode }) => agencyCode ?? [])];
  const officer: Actor = { ...actor('tam', ...OFFICER_ROLES), agencyIds };
  const system: Actor = actor('worker', 'system');
  let dossier = emptyDossier('d1');
  let hasBeenSentBack = false;
  const act = (who: Actor, detail: CommandDetail) => {
    const outcome = decide(dossier, { detail, actor: who, at: at('2026-11-23', 9) }, frame);
    if (!outcome.ok) throw new Error(`${detail.action} was refused: ${outcome.refusal.code}`);
    dossier = evolve(dossier, outcome.event);
  };
  const anyOf = <T>(all: readonly T[]): T | undefined => all[chance(all.length)];
  const work = () => {
    const run = anyOf(openRuns(dossier.steps));
    const deciding = run ? waysToDecision(dossier, run, frame) : [''];
    const ways = run ? waysToChoose(graph.nextOf(run.step)).map(({ code }) => code) : [];
    const way = anyOf(ways);
    const proposes = way === undefined ? deciding.length > 0 : deciding.includes(way);
    if (!run || proposes) act(officer, { ...PROPOSAL, ...(way !== undefined && { way }) });
    else act(officer, { action: 'finishStep', run: run.number, ...(way !== undefined && { way }) });
  };
  act(lan, DETAILS.submit);
  act(officer, DETAILS.receive);
  act(officer, DETAILS.take);
  for (let acts = 0; acts < ENOUGH && dossier.state !== 'returned'; acts += 1) {
    if (dossier.state === 'inProgress') work();
    else if (dossier.state === 'approved') act(system, DETAILS.issueResult);
    else if (dossier.state === 'resolved') act(officer, DETAILS.handOver);
    else if (hasBeenSentBack) act(officer, DETAILS.approve);
    else {
      hasBeenSentBack = true;
      act(officer, DETAILS.sendBack);
    }
  }
  if (dossier.state !== 'returned') throw new Error(`The process came to no end: ${dossier.state}`);
  return dossier;
}

const PROPOSAL = { action: 'proposeResult', proposal: 'Cấp phép' } as const;

/** Picks among so many, the same way again for the same numbers. */
export const chance: fc.Arbitrary<(below: number) => number> = fc
  .infiniteStream(fc.nat(1_000))
  .map((picks) => (below) => {
    const { value } = picks.next();
    return Number(value) % Math.max(1, below);
  });

/** What is wrong with how a dossier went through a process: steps left open, not one decision, or steps that led to none which was done. */
export function gapsOfRun(process: readonly ProcessStep[], { steps }: Dossier): readonly string[] {
  const graph = graphOf(process);
  const done = new Set(steps.filter(({ end }) => end?.how === 'finished').map(({ step }) => step));
  const decisions = [...done].filter((code) => graph.taskOf(code) === 'decide');
  const goesOn = (code: string) => {
    const next = graph.nextOf(code);
    if (!next) return true;
    return next.kind === 'parallel'
      ? next.branches.every((to) => done.has(to))
      : targetsOf(next).some((to) => done.has(to));
  };
  return [
    ...openRuns(steps).map(({ step }) => `${step} is open`),
    ...(decisions.length === 1 ? [] : [`${decisions.length} decisions`]),
    ...[...done].filter((code) => !goesOn(code)).map((code) => `nothing followed ${code}`),
  ];
}
