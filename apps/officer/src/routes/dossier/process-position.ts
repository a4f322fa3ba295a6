import { isFinal, type DossierState, type ProcessStep } from '@mot-cua/domain';
import type { DossierStep } from '../../api/dossier';

export type StepStanding = 'done' | 'current' | 'late' | 'ahead' | 'skipped' | 'broken';

/**
 * How far the office's own process has come: one standing for each step, read off the times that the dossier was at it. Before it is
 * received the counter has it, which no step tells yet.
 */
export function processPosition(
  process: readonly ProcessStep[],
  state: DossierState,
  steps: readonly Pick<DossierStep, 'step' | 'end' | 'punctuality'>[],
): StepStanding[] {
  if (steps.length === 0)
    return process.map((_, index) => (index > 0 ? 'ahead' : isFinal(state) ? 'broken' : 'current'));
  return process.map(({ code }) => {
    const last = steps.findLast(({ step }) => step === code);
    // A way that was not taken is behind once nothing can come any more.
    if (!last) return isFinal(state) || isBehind(process, steps, code) ? 'skipped' : 'ahead';
    if (!last.end) return last.punctuality === 'late' ? 'late' : 'current';
    if (last.end.how === 'brokenOff') return 'broken';
    return last.end.how === 'finished' ? 'done' : 'ahead';
  });
}

/** Whether the decision or what follows it is under way already, so that a step before it comes no more. */
function isBehind(
  process: readonly ProcessStep[],
  steps: readonly Pick<DossierStep, 'step' | 'end'>[],
  code: string,
): boolean {
  const place = (of: string) => process.findIndex((step) => step.code === of);
  const decision = process.findLastIndex(({ role }) => role === 'leader');
  const open = steps.filter(({ end }) => end === null).map(({ step }) => place(step));
  return open.length > 0 && decision !== -1 && Math.min(...open) >= decision && place(code) < decision;
}
