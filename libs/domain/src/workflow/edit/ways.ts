import { targetsOf } from '../process-graph';
import type { ProcessStep, StepNext } from '../process-step';
import { wayTo } from './add-step';
import { edited, type ProcessEdit } from './edit';
import { changed, followedBy, simplest } from './flow';
import { meetingOf, reachedFrom } from './meeting';
import { newChoice, newSteps, newWay } from './new-step';

/** One more way, or branch, by way of a new step to where the others meet. */
export function addWay(steps: readonly ProcessStep[], code: string): ProcessEdit {
  return edited(steps, (all) => {
    const next = nextOf(all, code);
    const meeting = meetingOf(all, code);
    const [added] = newSteps(all, 1);
    if (!next || next.kind === 'step' || meeting === undefined || !added) return 'waysEndHere';
    const place = all.findIndex((step) => step.code === meeting);
    const parted = changed(all, code, (step) => followedBy(step, withWay(all, code, added.code)));
    return { steps: parted.toSpliced(place, 0, followedBy(added, { kind: 'step', to: meeting })), at: added.code };
  });
}

/** One way less, and the steps that no other way comes to. What is left alone is no choice and no branch any more. */
export function removeWay(steps: readonly ProcessStep[], code: string, way: number): ProcessEdit {
  return edited(steps, (all) => {
    const next = nextOf(all, code);
    const first = all[0]?.code;
    if (!next || next.kind === 'step' || first === undefined) return { steps: all };
    const left = changed(all, code, (step) => followedBy(step, simplest(withoutWay(next, way))));
    const [before, after] = [all, left].map((list) => reachedFrom(list, [first]));
    const removed = all.flatMap((step) => (before?.has(step.code) && !after?.has(step.code) ? [step.code] : []));
    return { steps: left.filter((step) => !removed.includes(step.code)), at: code, removed };
  });
}

/** A way or branch at another place among the others. */
export function moveWay(steps: readonly ProcessStep[], code: string, from: number, to: number): ProcessEdit {
  return edited(steps, (all) => ({
    steps: changed(all, code, (step) => {
      const { next } = step;
      if (next?.kind === 'choice') return followedBy(step, { ...next, ways: moved(next.ways, from, to) });
      if (next?.kind === 'parallel') return followedBy(step, { ...next, branches: moved(next.branches, from, to) });
      return step;
    }),
    at: code,
  }));
}

/** Lets a step lead to one more: what went one way leaves a choice then, what parts gets one more way or branch. */
export function connect(steps: readonly ProcessStep[], from: string, to: string): ProcessEdit {
  return edited(steps, (all) => {
    const next = nextOf(all, from);
    if (next && targetsOf(next).includes(to)) return 'leadsThere';
    return { steps: changed(all, from, (step) => followedBy(step, withWay(all, from, to))), at: from };
  });
}

/** Lets one of the ways on from a step lead elsewhere. */
export function lead(steps: readonly ProcessStep[], from: string, way: number, to: string): ProcessEdit {
  return edited(steps, (all) => ({
    steps: changed(all, from, (step) => followedBy(step, step.next && wayTo(step.next, way, to))),
    at: from,
  }));
}

const nextOf = (steps: readonly ProcessStep[], code: string) => steps.find((step) => step.code === code)?.next;

/** How it goes on after a step with one more way to another. */
function withWay(steps: readonly ProcessStep[], from: string, to: string): StepNext {
  const next = nextOf(steps, from);
  switch (next?.kind) {
    case undefined:
      return { kind: 'step', to };
    case 'parallel':
      return { ...next, branches: [...next.branches, to] };
    case 'step': {
      const first = newWay([], next.to);
      return newChoice(steps, from, [first, newWay([first], to)]);
    }
    case 'choice': {
      // The last way is the one that is taken otherwise.
      const place = next.by === 'answers' ? Math.max(0, next.ways.length - 1) : next.ways.length;
      return { ...next, ways: next.ways.toSpliced(place, 0, newWay(next.ways, to)) };
    }
  }
}

function withoutWay(next: StepNext, way: number): StepNext {
  switch (next.kind) {
    case 'step':
      return next;
    case 'choice':
      return { ...next, ways: next.ways.filter((_, index) => index !== way) };
    case 'parallel':
      return { ...next, branches: next.branches.filter((_, index) => index !== way) };
  }
}

function moved<Entry>(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = entries[from];
  if (entry === undefined || to < 0 || to >= entries.length) return entries;
  return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}
