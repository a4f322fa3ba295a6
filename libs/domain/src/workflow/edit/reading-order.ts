import { targetsOf } from '../process-graph';
import type { ProcessStep } from '../process-step';

/** Whether every step stands above those that it leads to. Takes steps whose followers are said. */
export function isInOrder(steps: readonly ProcessStep[]): boolean {
  const places = new Map(steps.map(({ code }, index) => [code, index]));
  return steps.every(({ next }, index) => followersOf(next).every((code) => (places.get(code) ?? Infinity) > index));
}

/**
 * The steps as one reads them: the first one first, each above those that it leads to, branch after branch. Steps that run in a circle stay as
 * they are, since no order fits them.
 */
export function inReadingOrder(steps: readonly ProcessStep[]): readonly ProcessStep[] {
  const waitingFor = new Map(steps.map(({ code }) => [code, 0]));
  for (const { next } of steps)
    for (const code of followersOf(next)) waitingFor.set(code, (waitingFor.get(code) ?? 0) + 1);
  const ordered: ProcessStep[] = [];
  const read = (step: ProcessStep) => {
    ordered.push(step);
    for (const code of followersOf(step.next)) {
      const left = (waitingFor.get(code) ?? 0) - 1;
      waitingFor.set(code, left);
      const follower = steps.find((one) => one.code === code);
      if (left === 0 && follower) read(follower);
    }
  };
  for (const step of steps.filter(({ code }) => waitingFor.get(code) === 0)) read(step);
  return ordered.length === steps.length ? ordered : steps;
}

/** Steps that may follow, each once. */
function followersOf(next: ProcessStep['next']): readonly string[] {
  return next ? [...new Set(targetsOf(next))] : [];
}
