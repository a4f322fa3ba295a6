import { graphOf, targetsOf } from '../process-graph';
import type { ProcessStep, StepNext } from '../process-step';
import { inReadingOrder, isInOrder } from './reading-order';

/** The steps with what follows each said, where the list alone says it otherwise; only the last one has nothing after it. */
export function spelledOut(steps: readonly ProcessStep[]): readonly ProcessStep[] {
  const { nextOf } = graphOf(steps);
  return steps.map((step) => followedBy(step, nextOf(step.code)));
}

/** Steps in an order in which they can be read, without saying again what the list says: that one follows the one above it. */
export function settled(steps: readonly ProcessStep[]): readonly ProcessStep[] {
  const ordered = isInOrder(steps) ? steps : inReadingOrder(steps);
  return ordered.map((step, index) => {
    const isDefault = step.next?.kind === 'step' && step.next.to === ordered[index + 1]?.code;
    return isDefault ? followedBy(step, undefined) : step;
  });
}

export function followedBy(step: ProcessStep, next: StepNext | undefined): ProcessStep {
  if (next === step.next) return step;
  const { next: _, ...rest } = step;
  return next ? { ...rest, next } : rest;
}

/** The same list with some steps changed by their codes. */
export function changed(
  steps: readonly ProcessStep[],
  code: string,
  change: (step: ProcessStep) => ProcessStep,
): readonly ProcessStep[] {
  return steps.map((step) => (step.code === code ? change(step) : step));
}

/** What names a step, as one that leads to it, or as the place where branches join. */
export function namersOf(steps: readonly ProcessStep[], code: string): readonly ProcessStep[] {
  return steps.filter(
    ({ next }) => next && (targetsOf(next).includes(code) || (next.kind === 'parallel' && next.join === code)),
  );
}

/** A way on with another step in the place of one that it names. */
export function renamed(next: StepNext, from: string, to: string): StepNext {
  const other = (code: string) => (code === from ? to : code);
  switch (next.kind) {
    case 'step':
      return { ...next, to: other(next.to) };
    case 'choice':
      return { ...next, ways: next.ways.map((way) => ({ ...way, to: other(way.to) })) };
    case 'parallel':
      return {
        ...next,
        branches: next.branches.map(other),
        join: other(next.join),
        ...(next.lead !== undefined && { lead: other(next.lead) }),
      };
  }
}

/** All that names one step names another instead. */
export function redirected(steps: readonly ProcessStep[], from: string, to: string): readonly ProcessStep[] {
  const naming = new Set(namersOf(steps, from));
  return steps.map((step) =>
    step.next && naming.has(step) ? followedBy(step, simplest(renamed(step.next, from, to))) : step,
  );
}

/** A choice of which all ways lead to the same step leaves no choice, and one branch alone runs beside nothing. */
export function simplest(next: StepNext): StepNext {
  if (next.kind === 'step') return next;
  if (next.kind === 'choice') {
    const [first, ...others] = next.ways;
    if (!first || others.some(({ to }) => to !== first.to)) return next;
    return { kind: 'step', to: first.to };
  }
  const { lead, ...rest } = next;
  const branches = [...new Set(next.branches)].filter((code) => code !== next.join);
  if (branches.length < 2) return { kind: 'step', to: branches[0] ?? next.join };
  return { ...rest, branches, ...(lead !== undefined && branches.includes(lead) && { lead }) };
}
