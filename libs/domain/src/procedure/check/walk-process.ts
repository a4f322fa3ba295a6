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
 * The steps of the way through a process that takes the most working hours: of branches side by side, and of ways of which one is chosen, the
 * longest. Takes processes without circles only.
 */
export function longestWay(graph: ProcessGraph, hoursOf: (step: ProcessStep) => number): readonly ProcessStep[] {
  return graph.steps[0] ? longestWayFrom(graph, graph.steps[0].code, hoursOf).steps : [];
}

/** The same from a step on, that step itself among them. */
export function longestWayFrom(
  { followersOf, stepOf }: ProcessGraph,
  start: string,
  hoursOf: (step: ProcessStep) => number,
): Way {
  const known = new Map<string, Way>();
  const from = (code: string): Way => {
    const before = known.get(code);
    if (before) return before;
    const step = stepOf(code);
    if (!step) return NOWHERE;
    const rest = followersOf(code)
      .map(from)
      .reduce((longest, way) => (way.hours > longest.hours ? way : longest), NOWHERE);
    const way = { hours: hoursOf(step) + rest.hours, steps: [step, ...rest.steps] };
    known.set(code, way);
    return way;
  };
  return from(start);
}

/** Steps one after the other, with the working hours that they take together. */
export interface Way {
  readonly hours: number;
  readonly steps: readonly ProcessStep[];
}
const NOWHERE: Way = { hours: 0, steps: [] };

/** The working hours that a process takes at the most, along its longest way. Takes processes without circles only. */
export function longestHours(graph: ProcessGraph, hoursOf: (step: ProcessStep) => number): number {
  return longestWay(graph, hoursOf).reduce((sum, step) => sum + hoursOf(step), 0);
}
