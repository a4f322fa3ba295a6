import type { ProcessStep } from '../process-step';
import { targetsOf } from '../process-graph';
import { inReadingOrder } from './reading-order';

/** Codes of the steps that can be reached from some, themselves among them, without going past others. */
export function reachedFrom(
  steps: readonly ProcessStep[],
  codes: readonly string[],
  stop: readonly string[] = [],
): ReadonlySet<string> {
  const nexts = new Map(steps.map(({ code, next }) => [code, next]));
  const reached = new Set(codes.filter((code) => !stop.includes(code)));
  for (const code of reached) {
    const next = nexts.get(code);
    for (const to of next ? targetsOf(next) : []) if (!stop.includes(to)) reached.add(to);
  }
  return reached;
}

/** Code of the first step that all ways on from a step come to; `undefined` where they come together nowhere. */
export function meetingOf(steps: readonly ProcessStep[], code: string): string | undefined {
  const next = steps.find((step) => step.code === code)?.next;
  if (!next) return undefined;
  if (next.kind === 'parallel') return next.join;
  const targets = targetsOf(next);
  const reached = reachedFrom(steps, targets);
  const ends = steps.filter((step) => reached.has(step.code) && !step.next);
  return inReadingOrder(steps)
    .filter((step) => reached.has(step.code))
    .find((step) => {
      const past = reachedFrom(steps, targets, [step.code]);
      return ends.every((end) => !past.has(end.code));
    })?.code;
}
