import type { ProcessStep, StepNext, StepTask, Way } from './process-step';

/** A process as the engine, its check and its drawing read it: every step with its task, and how each goes on. */
export interface ProcessGraph {
  readonly steps: readonly ProcessStep[];
  readonly stepOf: (code: string) => ProcessStep | undefined;
  readonly taskOf: (code: string) => StepTask | undefined;
  /** How it goes on after a step; `undefined` after the last. */
  readonly nextOf: (code: string) => StepNext | undefined;
  /** Codes of all steps that may follow a step, whichever way is taken. */
  readonly followersOf: (code: string) => readonly string[];
  readonly blocks: readonly ParallelBlock[];
}

/** Branches that run side by side, from where they part to where they join. */
export interface ParallelBlock {
  /** Code of the step that they part after. */
  readonly after: string;
  readonly branches: readonly string[];
  readonly join: string;
  readonly lead?: string;
  /** Codes of the steps of all its branches; the join is not among them. */
  readonly inside: ReadonlySet<string>;
}

/** The graph of a process. Takes any list of steps, sound or not: references that lead nowhere stay in it. */
export function graphOf(steps: readonly ProcessStep[]): ProcessGraph {
  const byCode = new Map(steps.map((step) => [step.code, step]));
  const tasks = tasksOf(steps);
  const nextOf = (code: string): StepNext | undefined => {
    const index = steps.findIndex((step) => step.code === code);
    const own = steps[index]?.next;
    if (own) return own;
    const after = index === -1 ? undefined : steps[index + 1];
    return after && { kind: 'step', to: after.code };
  };
  const followersOf = (code: string): readonly string[] => {
    const next = nextOf(code);
    return next ? targetsOf(next) : [];
  };
  return {
    ...{ steps, nextOf, followersOf },
    stepOf: (code) => byCode.get(code),
    taskOf: (code) => tasks.get(code),
    blocks: steps.flatMap(({ code }) => blockAfter(code, nextOf(code), followersOf)),
  };
}

/** Codes of the steps that a way on leads to. */
export function targetsOf(next: StepNext): readonly string[] {
  if (next.kind === 'step') return [next.to];
  return next.kind === 'choice' ? next.ways.map(({ to }) => to) : next.branches;
}

/** Whether somebody finishes a step of this kind by hand, and so can choose how it goes on: receiving, deciding and returning end by acts of the dossier. */
export function mayChooseWay(task: StepTask | undefined): boolean {
  return task === 'work';
}

/** The ways among which whoever finishes a step has to choose; none where nothing is left to choose. */
export function waysToChoose(next: StepNext | undefined): readonly Way[] {
  return next?.kind === 'choice' && next.by === 'officer' ? next.ways : [];
}

function blockAfter(
  after: string,
  next: StepNext | undefined,
  followersOf: ProcessGraph['followersOf'],
): readonly ParallelBlock[] {
  if (next?.kind !== 'parallel') return [];
  const { branches, join, lead } = next;
  const inside = new Set(branches.filter((code) => code !== join));
  for (const code of inside) for (const follower of followersOf(code)) if (follower !== join) inside.add(follower);
  return [{ after, branches, join, inside, ...(lead !== undefined && { lead }) }];
}

/**
 * What each step is for: what it says, else what its role and place tell. The first step is receiving when the counter does it, the last
 * one of a leader is the decision, and what is listed after that returns the result.
 */
function tasksOf(steps: readonly ProcessStep[]): ReadonlyMap<string, StepTask> {
  const said = steps.findIndex(({ task }) => task === 'decide');
  const decision = said === -1 ? steps.findLastIndex(({ role, task }) => role === 'leader' && !task) : said;
  return new Map(
    steps.map(({ code, role, task }, index) => {
      if (task) return [code, task] as const;
      if (index === decision) return [code, 'decide'] as const;
      if (decision !== -1 && index > decision) return [code, 'return'] as const;
      return [code, index === 0 && role === 'counterOfficer' ? 'receive' : 'work'] as const;
    }),
  );
}
