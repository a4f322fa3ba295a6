import { targetsOf } from '../process-graph';
import type { ProcessStep, StepNext } from '../process-step';
import { edited, type ProcessEdit } from './edit';
import { changed, followedBy, namersOf, redirected, renamed } from './flow';
import { newSteps } from './new-step';

/** A new step behind another one; it goes on as that one did. */
export function addStepAfter(steps: readonly ProcessStep[], code: string): ProcessEdit {
  return edited(steps, (all) => {
    const [added] = newSteps(all, 1);
    const step = all.find((one) => one.code === code);
    if (!added || !step) return { steps: added ? [...all, added] : all, at: added?.code };
    const linked = changed(all, code, (one) => followedBy(one, { kind: 'step', to: added.code }));
    return { steps: behind(linked, code, followedBy(added, step.next)), at: added.code };
  });
}

/** A new step before another one: all that led there leads to it, and it leads on. */
export function addStepBefore(steps: readonly ProcessStep[], code: string): ProcessEdit {
  return edited(steps, (all) => {
    const [added] = newSteps(all, 1);
    const place = all.findIndex((one) => one.code === code);
    if (!added || place < 0) return { steps: all };
    const linked = namersOf(all, code).length > 0 ? redirected(all, code, added.code) : all;
    return { steps: linked.toSpliced(place, 0, followedBy(added, { kind: 'step', to: code })), at: added.code };
  });
}

/** A new step on one of the ways on from a step, by its place among them. */
export function addStepOnWay(steps: readonly ProcessStep[], from: string, way: number): ProcessEdit {
  const next = steps.find(({ code }) => code === from)?.next;
  if (!next || next.kind === 'step') return addStepAfter(steps, from);
  return edited(steps, (all) => {
    const [added] = newSteps(all, 1);
    const to = targetsOf(next)[way];
    if (!added || to === undefined) return { steps: all };
    const linked = changed(all, from, (step) => followedBy(step, wayTo(next, way, added.code)));
    const place = all.findIndex(({ code }) => code === to);
    return {
      steps: linked.toSpliced(Math.max(place, 0), 0, followedBy(added, { kind: 'step', to })),
      at: added.code,
    };
  });
}

/** A way on with one of its ways leading elsewhere. */
export function wayTo(next: StepNext, way: number, to: string): StepNext {
  switch (next.kind) {
    case 'step':
      return { ...next, to };
    case 'choice':
      return { ...next, ways: next.ways.map((one, index) => (index === way ? { ...one, to } : one)) };
    case 'parallel': {
      const before = next.branches[way];
      const branches = next.branches.map((one, index) => (index === way ? to : one));
      const lead = next.lead === before ? to : next.lead;
      return { kind: 'parallel', branches, join: next.join, ...(lead !== undefined && { lead }) };
    }
  }
}

/** Steps put into the list right behind another. */
export function behind(
  steps: readonly ProcessStep[],
  code: string,
  ...added: readonly ProcessStep[]
): readonly ProcessStep[] {
  return steps.toSpliced(steps.findIndex((step) => step.code === code) + 1, 0, ...added);
}

/** The steps with the one at a place under another code, and with everything that names it. */
export function renameStep(steps: readonly ProcessStep[], place: number, to: string): readonly ProcessStep[] {
  const from = steps[place]?.code;
  if (from === undefined) return steps;
  // While two steps share a code, what names it stays with the other one.
  const isShared = steps.filter(({ code }) => code === from).length > 1;
  return steps.map((step, index) => {
    const own = index === place ? { ...step, code: to } : step;
    return own.next && !isShared ? followedBy(own, renamed(own.next, from, to)) : own;
  });
}
