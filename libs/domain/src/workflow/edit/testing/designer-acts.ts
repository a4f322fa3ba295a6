import fc from 'fast-check';
import type { ProcessStep } from '../../process-step';
import { addStepAfter, addStepBefore, addStepOnWay, renameStep } from '../add-step';
import type { ProcessEdit } from '../edit';
import { moveStep } from '../move-step';
import { changeNext, insertChoice, insertParallel } from '../part-ways';
import { removeStep } from '../remove-step';
import { addWay, connect, lead, moveWay, removeWay } from '../ways';

export const step = (code: string, role: ProcessStep['role'], more: Partial<ProcessStep> = {}): ProcessStep => ({
  ...{ code, name: { vi: code, en: code }, role, workingHours: 8 },
  ...more,
});
/** Four steps in a row. */
export const PLAIN: readonly ProcessStep[] = [
  step('receive', 'counterOfficer'),
  step('examine', 'caseOfficer'),
  step('decide', 'leader'),
  step('return', 'counterOfficer'),
];
/** Two agencies side by side, then a choice. */
export const BRANCHED: readonly ProcessStep[] = [
  step('receive', 'counterOfficer', { task: 'receive' }),
  step('share', 'caseOfficer', {
    next: { kind: 'parallel', branches: ['land', 'fire'], join: 'sum', lead: 'land' },
  }),
  step('land', 'caseOfficer', { agencyCode: 'H53.2', next: { kind: 'step', to: 'sum' } }),
  step('fire', 'caseOfficer', { agencyCode: 'H53.3' }),
  step('sum', 'caseOfficer', {
    next: {
      kind: 'choice',
      by: 'officer',
      ways: [
        { code: 'site', name: { vi: 'Xem', en: 'See' }, to: 'site' },
        { code: 'on', name: { vi: 'Không', en: 'No' }, to: 'propose' },
      ],
    },
  }),
  step('site', 'caseOfficer'),
  step('propose', 'caseOfficer'),
  step('decide', 'leader', { task: 'decide' }),
  step('return', 'counterOfficer'),
];
const freeCode = (steps: readonly ProcessStep[]) => {
  const taken = steps.map(({ code }) => code);
  let code = 'renamed';
  while (taken.includes(code)) code = `${code}-again`;
  return code;
};

export type RandomAct = (steps: readonly ProcessStep[]) => ProcessEdit;

/** Anything that a designer may do, to any step. */
export const anAct: fc.Arbitrary<RandomAct> = fc
  .record({ kind: fc.nat(13), one: fc.nat(40), other: fc.nat(40), way: fc.nat(3) })
  .map(({ kind, one, other, way }) => (steps) => {
    const codeAt = (index: number) => steps[index % Math.max(1, steps.length)]?.code ?? '';
    const [code, to] = [codeAt(one), codeAt(other)];
    const acts: readonly (() => ProcessEdit)[] = [
      () => addStepAfter(steps, code),
      () => addStepBefore(steps, code),
      () => addStepOnWay(steps, code, way),
      () => removeStep(steps, code),
      () => insertParallel(steps, code),
      () => insertChoice(steps, code),
      () => changeNext(steps, code, (['step', 'choice', 'parallel'] as const)[way % 3] ?? 'step'),
      () => addWay(steps, code),
      () => removeWay(steps, code, way),
      () => moveWay(steps, code, way, other % 4),
      () => connect(steps, code, to),
      () => lead(steps, code, way, to),
      () => moveStep(steps, code, other % 2 === 0 ? 'earlier' : 'later'),
      () => ({
        steps: renameStep(
          steps,
          steps.findIndex((one) => one.code === code),
          freeCode(steps),
        ),
        removed: [code],
      }),
    ];
    return acts[kind]?.() ?? { steps };
  });
