import fc from 'fast-check';
import { reachedFromStart } from '../../procedure/check/walk-process';
import { workflowFaults } from '../../procedure/check/workflow-faults';
import { graphOf, targetsOf } from '../process-graph';
import type { ProcessStep, StepNext } from '../process-step';
import { addStepAfter, addStepBefore, addStepOnWay, renameStep } from './add-step';
import { moveStep } from './move-step';
import { changeNext, insertChoice, insertParallel } from './part-ways';
import { removeStep } from './remove-step';
import { anAct, BRANCHED, PLAIN, step } from './testing/designer-acts';
import { addWay, connect, lead, moveWay, removeWay } from './ways';

const codesOf = (steps: readonly ProcessStep[]) => steps.map(({ code }) => code);
const nextsOf = (steps: readonly ProcessStep[]) =>
  Object.fromEntries(steps.flatMap(({ code, next }) => (next ? [[code, shortly(next)]] : [])));
const shortly = (next: StepNext) =>
  next.kind === 'parallel' ? [...next.branches, `⋈ ${next.join}`] : [...targetsOf(next)];

describe('a step of a plain process', () => {
  it('is added behind or before another and keeps the process plain', () => {
    const after = addStepAfter(PLAIN, 'examine');
    expect(codesOf(after.steps)).toEqual(['receive', 'examine', 'buoc', 'decide', 'return']);
    expect(nextsOf(after.steps)).toEqual({});
    expect(after.at).toBe('buoc');
    const before = addStepBefore(after.steps, 'examine');
    expect(codesOf(before.steps)).toEqual(['receive', 'buoc-2', 'examine', 'buoc', 'decide', 'return']);
    expect(nextsOf(before.steps)).toEqual({});
    expect(addStepAfter(PLAIN, 'return').steps.at(-1)?.code).toBe('buoc');
    expect(codesOf(addStepAfter([], '').steps)).toEqual(['buoc']);
  });

  it('does not come before receiving', () => {
    expect(addStepBefore(PLAIN, 'receive')).toEqual({ steps: PLAIN, refused: 'receivingIsFirst' });
    expect(moveStep(PLAIN, 'examine', 'earlier').refused).toBe('receivingIsFirst');
  });

  it('goes and leaves no hole, first, last and alone', () => {
    expect(codesOf(removeStep(PLAIN, 'examine').steps)).toEqual(['receive', 'decide', 'return']);
    expect(codesOf(removeStep(PLAIN, 'return').steps)).toEqual(['receive', 'examine', 'decide']);
    expect(removeStep(PLAIN, 'receive')).toMatchObject({ at: 'examine', removed: ['receive'] });
    expect(removeStep(PLAIN.slice(0, 1), 'receive').steps).toEqual([]);
  });

  it('changes places with its neighbour, but not with the decision', () => {
    const longer = addStepAfter(PLAIN, 'examine').steps;
    const moved = moveStep(longer, 'buoc', 'earlier').steps;
    expect(codesOf(moved)).toEqual(['receive', 'buoc', 'examine', 'decide', 'return']);
    expect(moveStep(moved, 'buoc', 'later').steps).toEqual(longer);
    expect(moveStep(PLAIN, 'decide', 'later').refused).toBe('tasksStay');
    expect(moveStep(PLAIN, 'return', 'later').refused).toBe('cannotMove');
  });
});

describe('ways that part', () => {
  it('are made of one step in one act, side by side, and meet where it went on', () => {
    const { steps, at } = insertParallel(PLAIN, 'examine');
    expect(codesOf(steps)).toEqual(['receive', 'examine', 'buoc', 'buoc-2', 'buoc-3', 'decide', 'return']);
    expect(nextsOf(steps)).toEqual({ examine: ['buoc', 'buoc-2', '⋈ buoc-3'], buoc: ['buoc-3'] });
    expect(at).toBe('buoc');
    expect(steps[4]?.name.vi).toBe('Tổng hợp kết quả');
  });

  it('are not made after the decision side by side, for there is nothing to do but return the result', () => {
    expect(insertParallel(PLAIN, 'decide').refused).toMatchObject({ code: 'leavesParallel' });
  });

  it('leave a choice: through a step, or straight on', () => {
    const { steps } = insertChoice(PLAIN, 'examine');
    expect(nextsOf(steps)).toEqual({ examine: ['buoc', 'decide'] });
    expect(steps.find(({ code }) => code === 'examine')?.next).toMatchObject({ kind: 'choice', by: 'officer' });
  });

  it('leave the choice to the answers where nobody finishes the step by hand', () => {
    const choosers = (all: readonly ProcessStep[]) =>
      all.flatMap(({ code, next }) => (next?.kind === 'choice' ? [`${code} ${next.by}`] : []));
    expect(choosers(insertChoice(PLAIN, 'receive').steps)).toEqual(['receive answers']);
    expect(choosers(insertChoice(PLAIN, 'decide').steps)).toEqual(['decide answers']);
    expect(choosers(connect(PLAIN, 'receive', 'decide').steps)).toEqual(['receive answers']);
    const parallel = insertParallel(PLAIN, 'receive').steps;
    expect(choosers(changeNext(parallel, 'receive', 'choice').steps)).toEqual(['receive answers']);
  });

  it('do not part after the decision where a third step would follow it, which nothing would open', () => {
    expect(insertChoice(PLAIN, 'return').refused).toMatchObject({ code: 'tooMuchAfterDecision' });
    const registered = addStepAfter(PLAIN, 'decide').steps;
    expect(codesOf(registered)).toEqual(['receive', 'examine', 'decide', 'buoc', 'return']);
    expect(addStepAfter(registered, 'buoc').refused).toMatchObject({ code: 'tooMuchAfterDecision' });
    expect(insertChoice(registered, 'decide').refused).toMatchObject({ code: 'tooMuchAfterDecision' });
  });

  it('become branches, ways again, and a row, with every step in it', () => {
    const chosen = insertChoice(PLAIN, 'receive').steps;
    const parallel = changeNext(chosen, 'receive', 'parallel').steps;
    expect(nextsOf(parallel)).toEqual({ receive: ['buoc', 'buoc-2', '⋈ examine'], buoc: ['examine'] });
    const again = changeNext(parallel, 'receive', 'choice').steps;
    expect(nextsOf(again)).toEqual({ receive: ['buoc', 'buoc-2'], buoc: ['examine'] });
    const row = changeNext(again, 'receive', 'step').steps;
    expect(codesOf(row)).toEqual(['receive', 'buoc', 'buoc-2', 'examine', 'decide', 'return']);
    expect(nextsOf(row)).toEqual({});
    expect(nextsOf(changeNext(BRANCHED, 'share', 'step').steps)['share']).toBeUndefined();
  });

  it('get a step on one of them, and the branch that leads goes on leading', () => {
    const { steps } = addStepOnWay(BRANCHED, 'share', 0);
    expect(steps.find(({ code }) => code === 'share')?.next).toMatchObject({
      branches: ['buoc', 'fire'],
      lead: 'buoc',
    });
    expect(codesOf(steps).slice(1, 4)).toEqual(['share', 'buoc', 'land']);
    expect(nextsOf(addStepOnWay(BRANCHED, 'sum', 1).steps)['sum']).toEqual(['site', 'buoc']);
  });

  it('become more, fewer with the steps that were on them, and one way alone is no choice', () => {
    expect(nextsOf(addWay(BRANCHED, 'share').steps)['share']).toEqual(['land', 'fire', 'buoc', '⋈ sum']);
    const { steps, removed } = removeWay(BRANCHED, 'sum', 0);
    expect(removed).toEqual(['site']);
    expect(nextsOf(steps)['sum']).toBeUndefined();
    expect(removeWay(addWay(BRANCHED, 'share').steps, 'share', 0)).toMatchObject({ removed: ['land'] });
    expect(nextsOf(moveWay(BRANCHED, 'sum', 0, 1).steps)['sum']).toEqual(['propose', 'site']);
  });

  it('close when the last step on them goes', () => {
    expect(nextsOf(removeStep(BRANCHED, 'land').steps)).toEqual({ sum: ['site', 'propose'] });
    expect(nextsOf(removeStep(BRANCHED, 'site').steps)['sum']).toBeUndefined();
  });

  it('meet elsewhere when the step where they met goes, and stay while nothing else could keep them apart', () => {
    const longer = addStepAfter(BRANCHED, 'share').steps;
    expect(nextsOf(removeStep(addStepBefore(BRANCHED, 'sum').steps, 'buoc').steps)['share']).toEqual([
      'land',
      'fire',
      '⋈ sum',
    ]);
    expect(nextsOf(longer)['buoc']).toEqual(['land', 'fire', '⋈ sum']);
    expect(removeStep(BRANCHED, 'sum').refused).toBe('waysPartHere');
    expect(nextsOf(removeStep(BRANCHED, 'share').steps)['receive']).toEqual(['land', 'fire', '⋈ sum']);
    expect(removeStep(insertChoice(PLAIN.slice(0, 3), 'examine').steps, 'decide').refused).toBe('waysEndHere');
  });
});

describe('a step that is connected', () => {
  it('to one more leaves a choice, and gets one more way or branch where it parts already', () => {
    expect(nextsOf(connect(PLAIN, 'receive', 'decide').steps)).toEqual({ receive: ['examine', 'decide'] });
    expect(connect(PLAIN, 'receive', 'examine').refused).toBe('leadsThere');
    expect(connect(PLAIN, 'decide', 'examine').refused).toMatchObject({ code: 'stepsRunInCircle' });
    expect(connect(BRANCHED, 'share', 'site').refused).toMatchObject({ code: expect.stringMatching(/Parallel$/) });
  });

  it('is led elsewhere unless a step would be lost', () => {
    expect(nextsOf(lead(BRANCHED, 'sum', 1, 'decide').steps)['sum']).toEqual(['site', 'decide']);
    expect(lead(PLAIN, 'receive', 0, 'decide').refused).toMatchObject({ code: 'stepUnreachable' });
    expect(lead(PLAIN, 'receive', 0, 'gone').refused).toMatchObject({ code: 'unknownReference' });
  });
});

describe('a step under another code', () => {
  it('is named so by all that leads to it', () => {
    const renamed = renameStep(renameStep(BRANCHED, 2, 'ground'), 4, 'all');
    expect(renamed.find(({ code }) => code === 'share')?.next).toEqual({
      ...{ kind: 'parallel', branches: ['ground', 'fire'], join: 'all', lead: 'ground' },
    });
    expect(nextsOf(renamed)['ground']).toEqual(['all']);
  });

  it('that another one has too takes nothing from that one', () => {
    const twice = [step('one', 'caseOfficer'), step('one', 'caseOfficer'), step('two', 'leader')];
    expect(codesOf(renameStep(twice, 1, 'three'))).toEqual(['one', 'three', 'two']);
    expect(addStepAfter(twice, 'two').refused).toBe('codesTwice');
  });
});

it('whatever is done to a sound process, nothing dangles, no step is lost, and only words, conditions and who decides are left to be given', () => {
  let done = 0;
  fc.assert(
    fc.property(fc.constantFrom(PLAIN, BRANCHED), fc.array(anAct, { minLength: 1, maxLength: 30 }), (first, acts) => {
      let steps: readonly ProcessStep[] = first;
      let hasLostSome = false;
      for (const act of acts) {
        const { steps: after, removed = [], refused } = act(steps);
        if (refused) {
          expect(after).toBe(steps);
          continue;
        }
        done += 1;
        hasLostSome ||= removed.length > 0;
        expect(codesOf(after)).toEqual(
          expect.arrayContaining(codesOf(steps).filter((code) => !removed.includes(code))),
        );
        expect(new Set(codesOf(after)).size).toBe(after.length);
        const graph = graphOf(after);
        expect([...reachedFromStart(graph)].sort()).toEqual([...codesOf(after)].sort());
        for (const [index, { next }] of after.entries()) {
          if (next?.kind === 'step') expect(next.to).not.toBe(after[index + 1]?.code);
        }
        // Only whoever takes out the decision, or who proposed it, has to say anew who does that.
        const open = [
          ...['missing', 'missingEnglish', 'wayWithoutCondition'],
          ...(hasLostSome ? ['noDecision', 'proposedElsewhere'] : []),
        ];
        if (after.length > 0) {
          const faults = workflowFaults({ process: after, form: { schema: {}, uiSchema: {} } });
          expect(faults.filter(({ code }) => !open.includes(code))).toEqual([]);
        }
        steps = after;
      }
    }),
    { numRuns: 150 },
  );
  expect(done).toBeGreaterThan(500);
});
