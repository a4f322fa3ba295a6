import fc from 'fast-check';
import { PROCESS } from '../../dossier/dossier-life.builder';
import { graphOf } from '../../workflow/process-graph';
import type { ProcessStep, StepNext } from '../../workflow/process-step';
import { chance, gapsOfRun, runThrough } from '../../workflow/testing/run-through';
import { aDefinition } from '../definition.builder';
import { circlesOf, longestHours, reachedFromStart } from './walk-process';
import { workflowFaults } from './workflow-faults';

const { form } = aDefinition();
const faultsOf = (process: readonly ProcessStep[]) =>
  workflowFaults({ process, form })
    .filter(({ code }) => code !== 'missing' && code !== 'missingEnglish')
    .map(({ at, code }) => `${at} ${code}`);
/** The process with one step put differently, by its place. */
const withStep = (place: number, changes: Partial<ProcessStep>) =>
  PROCESS.map((step, index) => (index === place ? { ...step, ...changes } : step));
const [RECEIVE, EXAMINE, PREPARE, FIRE, VISIT, DRAFT, DECIDE, REGISTER] = [0, 1, 2, 3, 4, 5, 6, 7];
const to = (code: string): StepNext => ({ kind: 'step', to: code });

describe('publishing a process', () => {
  it('takes one that parts, joins, chooses and ends', () => {
    expect(faultsOf(PROCESS)).toEqual([]);
  });

  it.each([
    ['a step that is not there', withStep(DRAFT, { next: to('gone') }), '/process/5/next/to unknownReference'],
    ['a step that nothing leads to', withStep(EXAMINE, { next: to('draft') }), '/process/2 stepUnreachable'],
    ['a way round', withStep(DRAFT, { next: to('examine') }), '/process stepsRunInCircle'],
    ['no decision', withStep(DECIDE, { role: 'caseOfficer' }), '/process noDecision'],
    [
      'two decisions',
      PROCESS.map((step, index) => (index === DRAFT || index === DECIDE ? { ...step, task: 'decide' as const } : step)),
      '/process/6/task decidedTwice',
    ],
    ['work after the decision', withStep(REGISTER, { task: 'work' }), '/process/7/task taskOutOfPlace'],
    ['receiving in the middle', withStep(PREPARE, { task: 'receive' }), '/process/2/task taskOutOfPlace'],
    ['a proposal by another agency', withStep(DRAFT, { agencyCode: 'H53.9' }), '/process/5 proposedElsewhere'],
    ['a proposal by a clerk', withStep(DRAFT, { role: 'clerk' }), '/process/5 proposedElsewhere'],
    ['a branch that goes elsewhere', withStep(FIRE, { next: to('decide') }), 'leavesParallel'],
    ['a way into a branch', withStep(RECEIVE, { next: to('visit') }), 'entersParallel'],
    [
      'one branch only',
      withStep(PREPARE, { next: { kind: 'parallel', branches: ['fire'], join: 'draft' } }),
      '/process/2/next/branches tooFewWays',
    ],
    [
      'a lead that is no branch',
      withStep(PREPARE, { next: { kind: 'parallel', branches: ['fire', 'visit'], join: 'draft', lead: 'draft' } }),
      '/process/2/next/lead notABranch',
    ],
    [
      'one way only',
      withStep(EXAMINE, {
        next: { kind: 'choice', by: 'officer', ways: [{ code: 'a', name: { vi: 'A', en: 'A' }, to: 'prepare' }] },
      }),
      '/process/1/next/ways tooFewWays',
    ],
    [
      'a choice of an officer where nobody finishes the step by hand',
      withStep(RECEIVE, {
        next: {
          ...{ kind: 'choice', by: 'officer' },
          ways: [
            { code: 'a', name: { vi: 'A', en: 'A' }, to: 'examine' },
            { code: 'b', name: { vi: 'B', en: 'B' }, to: 'prepare' },
          ],
        },
      }),
      '/process/0/next nobodyChooses',
    ],
    [
      'a third step after the decision',
      [...PROCESS, { code: 'file', name: { vi: 'Lưu', en: 'File' }, role: 'clerk' as const, workingHours: 1 }],
      '/process/9 tooMuchAfterDecision',
    ],
    [
      'a fixed agency and one by address',
      withStep(VISIT, { agencyCode: 'H53.2', agencyFrom: { kind: 'commune', from: [] } }),
      '/process/4/agencyFrom twoAgencies',
    ],
  ])('refuses %s', (_, process, found) => {
    expect(faultsOf(process).join('\n')).toContain(found);
  });

  it('wants a condition on each way that the answers choose but the last, over fields that there are', () => {
    const choosing = (first: string | undefined, last: string | undefined) => {
      const way = (code: string, target: string, when: string | undefined) => ({
        ...{ code, name: { vi: code, en: code }, to: target },
        ...(when !== undefined && { when }),
      });
      const ways = [way('a', 'prepare', first), way('b', 'draft', last)];
      return faultsOf(withStep(EXAMINE, { next: { kind: 'choice', by: 'answers', ways } }));
    };
    expect(choosing('answers.copies > 2', undefined)).toEqual([]);
    expect(choosing(undefined, undefined)).toEqual(['/process/1/next/ways/0/when wayWithoutCondition']);
    expect(choosing('answers.copies > 2', 'answers.copies < 1')).toEqual(['/process/1/next/ways/1/when noOtherwise']);
    expect(choosing('answers.rooms > 2', undefined)).toEqual(['/process/1/next/ways/0/when expression']);
  });

  it('counts the longest way, and branches side by side once', () => {
    // 2 + 6 + 1 + the longer of 8 and 4 + 4 + 2 + 1 + 1.
    expect(longestHours(graphOf(PROCESS), ({ workingHours }) => workingHours)).toBe(25);
  });
});

it('whatever the steps lead to, the check ends, and what it lets through takes a dossier to its end by every way', () => {
  const codes = ['a', 'b', 'c', 'd', 'e'];
  const name = { vi: 'x', en: 'x' };
  /** Mostly a step further on, so that many are sound; sometimes any, or none that there is. */
  const codeAfter = (place: number) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...codes.slice(place + 1), 'e') },
      { weight: 1, arbitrary: fc.constantFrom(...codes, 'gone') },
    );
  const nextOf = (place: number): fc.Arbitrary<StepNext | undefined> => {
    const code = codeAfter(place);
    const targets = fc.array(code, { minLength: 1, maxLength: 3 });
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      code.map(to),
      fc.record({ kind: fc.constant('parallel' as const), branches: targets, join: code }),
      fc.record({ by: fc.constantFrom('officer', 'answers'), holds: fc.boolean(), targets }).map((choice) => ({
        ...{ kind: 'choice' as const, by: choice.by },
        ways: choice.targets.map((target, index) => ({
          ...{ code: String(index), name, to: target },
          ...(choice.by === 'answers' && index < choice.targets.length - 1 && { when: String(choice.holds) }),
        })),
      })),
    );
  };
  let sound = 0;
  fc.assert(
    fc.property(
      fc.tuple(...codes.map((_, place) => nextOf(place))),
      fc.constantFrom('caseOfficer' as const, 'counterOfficer' as const),
      fc.nat(4),
      chance,
      (nexts, first, leader, pick) => {
        const process = nexts.map((one, index): ProcessStep => ({
          ...{ code: codes[index] ?? '', name, workingHours: 1 },
          role: index === leader ? 'leader' : index === 0 ? first : 'caseOfficer',
          ...(one && { next: one }),
        }));
        const graph = graphOf(process);
        if (workflowFaults({ process, form }).length > 0) return;
        expect(circlesOf(graph)).toEqual([]);
        expect(reachedFromStart(graph).size).toBe(5);
        sound += 1;
        expect(gapsOfRun(process, runThrough(process, pick))).toEqual([]);
      },
    ),
    { numRuns: 4_000 },
  );
  expect(sound).toBeGreaterThan(100);
});
