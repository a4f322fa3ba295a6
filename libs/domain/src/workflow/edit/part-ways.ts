import { targetsOf } from '../process-graph';
import type { ProcessStep, StepNext } from '../process-step';
import { behind } from './add-step';
import { edited, type ProcessEdit } from './edit';
import { changed, followedBy, redirected } from './flow';
import { meetingOf, reachedFrom } from './meeting';
import { joining, newChoice, newSteps, newWay } from './new-step';

/** Two branches side by side behind a step, with a step where they come together, which goes on as the first one did. */
export function insertParallel(steps: readonly ProcessStep[], code: string): ProcessEdit {
  return edited(steps, withParallel(code));
}

/** A choice behind a step: by way of a new step, or straight on. */
export function insertChoice(steps: readonly ProcessStep[], code: string): ProcessEdit {
  return edited(steps, withChoice(code));
}

/**
 * Lets a step go on in another manner. Ways become branches and branches ways; what ran side by side or instead of one another runs one
 * after the other.
 */
export function changeNext(steps: readonly ProcessStep[], code: string, kind: StepNext['kind']): ProcessEdit {
  return edited(steps, (all) => {
    const next = all.find((step) => step.code === code)?.next;
    if (next?.kind === kind) return { steps: all, at: code };
    if (!next || next.kind === 'step') {
      if (kind === 'step') return { steps: all, at: code };
      const part = kind === 'choice' ? withChoice(code) : withParallel(code);
      return { ...part(all), at: code };
    }
    const meeting = meetingOf(all, code);
    if (meeting === undefined) return 'waysEndHere';
    if (kind === 'step') return { steps: inARow(all, code, next, meeting), at: code };
    if (next.kind === 'parallel') {
      const ways = next.branches.reduce<readonly ReturnType<typeof newWay>[]>(
        (before, to) => [...before, newWay(before, to)],
        [],
      );
      return {
        steps: changed(all, code, (step) => followedBy(step, newChoice(all, code, ways))),
        at: code,
      };
    }
    return { steps: sideBySide(all, code, next, meeting), at: code };
  });
}

/** An act that always can be done; whether it may is judged by what comes of it. */
type SureAct = (steps: readonly ProcessStep[]) => Pick<ProcessEdit, 'steps' | 'at'>;

function withParallel(code: string): SureAct {
  return (all) => {
    const step = all.find((one) => one.code === code);
    const [one, other, last] = newSteps(all, 3);
    if (!step || !one || !other || !last) return { steps: all };
    const join = joining(last);
    const next = { kind: 'parallel', branches: [one.code, other.code], join: join.code } as const;
    const parted = changed(all, code, (before) => followedBy(before, next));
    const branches = [one, other].map((branch) => followedBy(branch, { kind: 'step', to: join.code }));
    return { steps: behind(parted, code, ...branches, followedBy(join, step.next)), at: one.code };
  };
}

function withChoice(code: string): SureAct {
  return (all) => {
    const step = all.find((one) => one.code === code);
    const [through, more] = newSteps(all, 2);
    if (!step || !through || !more) return { steps: all };
    // Both ways come together at what followed; where that parts again or is nothing, at a step of its own.
    const meeting = step.next?.kind === 'step' ? undefined : followedBy(more, step.next);
    const to = step.next?.kind === 'step' ? step.next.to : more.code;
    const first = newWay([], through.code);
    const next = newChoice(all, code, [first, newWay([first], to)]);
    const parted = changed(all, code, (before) => followedBy(before, next));
    const added = [followedBy(through, { kind: 'step', to }), ...(meeting ? [meeting] : [])];
    return { steps: behind(parted, code, ...added), at: through.code };
  };
}

/** The branches of a step one after the other, from where they part to where they meet. */
function inARow(all: readonly ProcessStep[], code: string, next: StepNext, meeting: string): readonly ProcessStep[] {
  const firsts = [...new Set(targetsOf(next))].filter((to) => to !== meeting);
  const insideOf = (first: string) => reachedFrom(all, [first], [meeting]);
  // A way into the middle of another one is on that one already.
  const rows = firsts.filter((first) => !firsts.some((other) => other !== first && insideOf(other).has(first)));
  const chained = rows.reduce<readonly ProcessStep[]>((steps, first, index) => {
    const inside = insideOf(first);
    const after = rows[index + 1] ?? meeting;
    return steps.map((step) => (inside.has(step.code) ? (redirected([step], meeting, after)[0] ?? step) : step));
  }, all);
  return changed(chained, code, (step) => followedBy(step, { kind: 'step', to: rows[0] ?? meeting }));
}

/** The ways of a choice all at once; one that led straight on gets a step to do. */
function sideBySide(
  all: readonly ProcessStep[],
  code: string,
  next: StepNext,
  meeting: string,
): readonly ProcessStep[] {
  const led = [...new Set(targetsOf(next))].filter((to) => to !== meeting);
  const added = newSteps(all, Math.max(targetsOf(next).length, 2) - led.length).map((step) =>
    followedBy(step, { kind: 'step', to: meeting }),
  );
  const branches = [...led, ...added.map((step) => step.code)];
  const place = all.findIndex((step) => step.code === meeting);
  return changed(all, code, (step) => followedBy(step, { kind: 'parallel', branches, join: meeting })).toSpliced(
    place,
    0,
    ...added,
  );
}
