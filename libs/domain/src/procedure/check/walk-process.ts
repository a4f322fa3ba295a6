import type { ProcessGraph } from '../../workflow/process-graph';
import type { ProcessStep } from '../../workflow/process-step';

/** Codes of the steps that can be reached from the first one; where branches join is reached once all have come. */
export function reachedFromStart(graph: ProcessGraph): ReadonlySet<string> {
  const [first] = graph.steps;
  const reached = new Set(first ? [first.code] : []);
  for (const code of reached) for (const next of graph.followersOf(code)) reached.add(next);
  return reached;
}

/** Codes of steps that lead round to themselves, in their order; none where every way ends. */
export function circlesOf({ steps, followersOf }: ProcessGraph): readonly string[] {
  const settled = new Set<string>();
  const circleFrom = (code: string, way: readonly string[]): readonly string[] | undefined => {
    const again = way.indexOf(code);
    if (again >= 0) return [...way.slice(again), code];
    if (settled.has(code)) return undefined;
    for (const next of followersOf(code)) {
      const found = circleFrom(next, [...way, code]);
      if (found) return found;
    }
    settled.add(code);
    return undefined;
  };
  for (const { code } of steps) {
    const found = circleFrom(code, []);
    if (found) return found;
  }
  return [];
}

/**
 * The working hours that a process takes at the most: along its longest way, with branches side by side counted once, the longest of them.
 * Takes processes without circles only.
 */
export function longestHours({ steps, followersOf }: ProcessGraph, hoursOf: (step: ProcessStep) => number): number {
  const known = new Map<string, number>();
  const from = (code: string): number => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const step = steps.find((one) => one.code === code);
    if (!step) return 0;
    const hours = hoursOf(step) + Math.max(0, ...followersOf(code).map(from));
    known.set(code, hours);
    return hours;
  };
  return steps[0] ? from(steps[0].code) : 0;
}
