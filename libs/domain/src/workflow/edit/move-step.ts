import type { ProcessStep } from '../process-step';
import { edited, type ProcessEdit } from './edit';
import { changed, followedBy, namersOf, redirected } from './flow';

/** A step changes places with the one before or after it. Refused at the ends of a branch: there it would change into another. */
export function moveStep(steps: readonly ProcessStep[], code: string, where: 'earlier' | 'later'): ProcessEdit {
  return edited(steps, (all) => {
    const pair = where === 'earlier' ? pairEndingAt(all, code) : pairBeginningAt(all, code);
    return pair ? { steps: swapped(all, ...pair), at: code } : 'cannotMove';
  });
}

type Pair = readonly [first: ProcessStep, second: ProcessStep];

/** Two steps of which the second follows the first, and nothing else. */
function pairEndingAt(steps: readonly ProcessStep[], code: string): Pair | undefined {
  const second = steps.find((step) => step.code === code);
  const [first, ...others] = namersOf(steps, code);
  if (!first || !second || others.length > 0 || first.next?.kind !== 'step') return undefined;
  return [first, second];
}

function pairBeginningAt(steps: readonly ProcessStep[], code: string): Pair | undefined {
  const next = steps.find((step) => step.code === code)?.next;
  return next?.kind === 'step' ? pairEndingAt(steps, next.to) : undefined;
}

function swapped(steps: readonly ProcessStep[], first: ProcessStep, second: ProcessStep): readonly ProcessStep[] {
  const [one, other] = [first.code, second.code];
  const led = redirected(
    changed(steps, one, (step) => followedBy(step, second.next)),
    one,
    other,
  );
  const linked = changed(led, other, (step) => followedBy(step, { kind: 'step', to: one }));
  const placed = new Map(linked.map((step) => [step.code, step]));
  return linked.map((step) => {
    const code = step.code === one ? other : step.code === other ? one : step.code;
    return placed.get(code) ?? step;
  });
}
