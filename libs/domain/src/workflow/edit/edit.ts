import type { DefinitionFault, DefinitionFaultCode } from '../../procedure/check/definition-fault';
import { workflowFaults } from '../../procedure/check/workflow-faults';
import { graphOf } from '../process-graph';
import type { ProcessStep } from '../process-step';
import { settled, spelledOut } from './flow';

/** Why an act was not done: what the process would be like, or what has to be done first. */
export type EditRefusal =
  /** Two steps share a code, so that nobody can say which one is meant. */
  | 'codesTwice'
  /** Where several ways end, something has to be left for them to end at. */
  | 'waysEndHere'
  /** Ways part here that nothing else could part. */
  | 'waysPartHere'
  /** Receiving comes before everything else. */
  | 'receivingIsFirst'
  /** A step would be for something else: behind the decision there is only returning the result. */
  | 'tasksStay'
  /** There is nothing there to move it past. */
  | 'cannotMove'
  /** It leads there already. */
  | 'leadsThere'
  | DefinitionFault;

/** What came of an act of the designer: the process after it, and the code of the step that it is about. */
export interface ProcessEdit {
  readonly steps: readonly ProcessStep[];
  readonly at?: string;
  /** Codes of steps that went. */
  readonly removed?: readonly string[];
  readonly refused?: EditRefusal;
}

/** What an act makes of steps whose followers are said; `undefined` steps: nothing, for this reason. */
export type Act = (
  steps: readonly ProcessStep[],
) => Omit<ProcessEdit, 'refused'> | Exclude<EditRefusal, DefinitionFault>;

const FORM = { schema: {}, uiSchema: {} };

/** What no act may bring about; it may leave what was there before. */
const KEPT_OUT: readonly DefinitionFaultCode[] = [
  ...(['stepUnreachable', 'stepsRunInCircle', 'leavesParallel', 'entersParallel', 'taskOutOfPlace'] as const),
  ...(['unknownReference', 'notABranch', 'tooFewWays', 'twice', 'nobodyChooses', 'tooMuchAfterDecision'] as const),
];

/** Does an act, unless the process would be worse for it in how its steps follow one another: then it stays as it is, with the reason. */
export function edited(steps: readonly ProcessStep[], act: Act): ProcessEdit {
  if (new Set(steps.map(({ code }) => code)).size < steps.length) return { steps, refused: 'codesTwice' };
  const made = act(spelledOut(steps));
  if (typeof made === 'string') return { steps, refused: made };
  const after = settled(made.steps);
  if (isNoLongerFirst(steps, after)) return { steps, refused: 'receivingIsFirst' };
  const isRemoval = made.removed !== undefined;
  if (!isRemoval && changesTasks(steps, after)) return { steps, refused: 'tasksStay' };
  // Whoever takes out a step says anew who does what it was for.
  const worse = newFault(steps, after, isRemoval ? KEPT_OUT : [...KEPT_OUT, 'proposedElsewhere']);
  return worse ? { steps, refused: worse } : { ...made, steps: after };
}

function isNoLongerFirst(before: readonly ProcessStep[], after: readonly ProcessStep[]): boolean {
  const [first] = before;
  if (!first || graphOf(before).taskOf(first.code) !== 'receive') return false;
  return after[0]?.code !== first.code && after.some(({ code }) => code === first.code);
}

/** Whether a step is for something else only because of where it stands now. */
function changesTasks(before: readonly ProcessStep[], after: readonly ProcessStep[]): boolean {
  const [was, is] = [graphOf(before), graphOf(after)];
  return before.some(({ code }) => is.stepOf(code) && was.taskOf(code) !== is.taskOf(code));
}

/** The first fault of these kinds of which there are more than before. */
function newFault(
  before: readonly ProcessStep[],
  after: readonly ProcessStep[],
  kinds: readonly DefinitionFaultCode[],
): DefinitionFault | undefined {
  const faultsOf = (process: readonly ProcessStep[]) =>
    workflowFaults({ process, form: FORM }).filter(
      ({ code, at }) => kinds.includes(code) && !(code === 'unknownReference' && at.includes('/agencyFrom/')),
    );
  const known = faultsOf(before);
  // What leads nowhere or round hides what else is wrong.
  if (known.some(({ code }) => code === 'unknownReference' || code === 'stepsRunInCircle')) return undefined;
  const found = faultsOf(after);
  const countOf = (faults: readonly DefinitionFault[], code: DefinitionFaultCode) =>
    faults.filter((fault) => fault.code === code).length;
  return found.find(({ code }) => countOf(found, code) > countOf(known, code));
}
