import fc from 'fast-check';
import { workflowFaults } from '../../procedure/check/workflow-faults';
import type { ProcessStep, StepNext } from '../process-step';
import { chance, gapsOfRun, runThrough } from '../testing/run-through';
import { insertChoice } from './part-ways';
import { anAct, BRANCHED, PLAIN } from './testing/designer-acts';

const NAME = { vi: 'Bước', en: 'Step' };
/** The process with what a designer leaves to be said: names, and under which conditions the answers choose. */
const completed = (steps: readonly ProcessStep[], pick: (below: number) => number): readonly ProcessStep[] =>
  steps.map((step) => ({ ...step, name: NAME, ...(step.next && { next: completedNext(step.next, pick) }) }));

function completedNext(next: StepNext, pick: (below: number) => number): StepNext {
  if (next.kind !== 'choice') return next;
  const last = next.ways.length - 1;
  const ways = next.ways.map((way, index) => ({
    ...{ code: way.code, name: NAME, to: way.to },
    ...(next.by === 'answers' && index < last && { when: pick(2) === 0 ? 'true' : 'false' }),
  }));
  return { ...next, ways };
}
const isSound = (process: readonly ProcessStep[]) =>
  process.length > 0 && workflowFaults({ process, form: { schema: {}, uiSchema: {} } }).length === 0;

it('whatever process is designed and published, a dossier comes to its decision and its end by it, whichever ways are taken', () => {
  let run = 0;
  const first = fc.constantFrom(PLAIN, BRANCHED);
  fc.assert(
    fc.property(first, fc.array(anAct, { minLength: 1, maxLength: 20 }), chance, (before, acts, pick) => {
      const process = completed(
        acts.reduce((steps, act) => act(steps).steps, before),
        pick,
      );
      if (!isSound(process)) return;
      run += 1;
      expect(gapsOfRun(process, runThrough(process, pick))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(run).toBeGreaterThan(100);
});

it('a choice after receiving is taken by the answers, and its way is walked', () => {
  const process = completed(insertChoice(PLAIN, 'receive').steps, () => 0);
  expect(isSound(process)).toBe(true);
  expect(runThrough(process, () => 0).steps.map(({ step }) => step)).toEqual([
    ...['receive', 'buoc', 'examine', 'decide', 'examine', 'decide', 'return'],
  ]);
});
