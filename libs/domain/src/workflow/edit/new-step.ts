import type { Text } from '../../text/text';
import { graphOf, mayChooseWay } from '../process-graph';
import type { ProcessStep, StepNext, Way } from '../process-step';

/** What the code of a step begins with until it has a name. */
export const STEP_WITHOUT_NAME = 'buoc';
/** What the code of a way begins with until it has a name. */
export const WAY_WITHOUT_NAME = 'huong';

const NO_NAME: Text = { vi: '', en: '' };
/** What is done where branches come together, until somebody says it better. */
const BRINGS_TOGETHER: Text = { vi: 'Tổng hợp kết quả', en: 'Bring the results together' };

/** Steps that are still to be named, with codes that are free: an hour of a case officer of the competent agency each. */
export function newSteps(steps: readonly ProcessStep[], count: number): readonly ProcessStep[] {
  const codes = freeCodes(
    steps.map(({ code }) => code),
    STEP_WITHOUT_NAME,
    count,
  );
  return codes.map((code) => ({ code, name: NO_NAME, role: 'caseOfficer', workingHours: 1 }));
}

/** A new step in which what was done side by side comes together. */
export function joining(step: ProcessStep): ProcessStep {
  return { ...step, name: BRINGS_TOGETHER };
}

/** One more way of a choice, still to be named. */
export function newWay(ways: readonly Way[], to: string): Way {
  const [code = WAY_WITHOUT_NAME] = freeCodes(
    ways.map((way) => way.code),
    WAY_WITHOUT_NAME,
    1,
  );
  return { code, name: NO_NAME, to };
}

/** A choice behind a step: of whoever does it, or, where nobody finishes it by hand, of the answers, with conditions still to be given. */
export function newChoice(steps: readonly ProcessStep[], code: string, ways: readonly Way[]): StepNext {
  return { kind: 'choice', by: mayChooseWay(graphOf(steps).taskOf(code)) ? 'officer' : 'answers', ways };
}

function freeCodes(taken: readonly string[], beginning: string, count: number): readonly string[] {
  const free: string[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const code = number === 1 ? beginning : `${beginning}-${number}`;
    if (!taken.includes(code)) free.push(code);
  }
  return free;
}
