import { graphOf, isFinal, type DossierState, type ProcessStep } from '@mot-cua/domain';
import type { DossierStep } from '../../api/dossier';
import type { Standing } from '../../process-drawing/standing-words';

/**
 * How far the office's own process has come: one standing for each step, read off the times that the dossier was at it. Before it is
 * received the counter has it, which no step tells yet.
 */
export function processPosition(
  process: readonly ProcessStep[],
  state: DossierState,
  steps: readonly Pick<DossierStep, 'step' | 'end' | 'punctuality'>[],
): Standing[] {
  const isOver = isFinal(state);
  if (steps.length === 0)
    return process.map((_, index) => (index > 0 ? (isOver ? 'skipped' : 'ahead') : isOver ? 'broken' : 'current'));
  const toCome = isOver ? new Set<string>() : reachedNow(process, steps);
  return process.map(({ code }) => {
    const last = steps.findLast(({ step }) => step === code);
    if (last && !last.end) return last.punctuality === 'late' ? 'late' : 'current';
    if (last?.end?.how === 'finished') return 'done';
    if (last?.end?.how === 'brokenOff' && isOver) return 'broken';
    return toCome.has(code) ? 'ahead' : 'skipped';
  });
}

/** Codes of the steps that can still come from where the dossier is, without going back. */
function reachedNow(
  process: readonly ProcessStep[],
  steps: readonly Pick<DossierStep, 'step' | 'end'>[],
): ReadonlySet<string> {
  const { followersOf } = graphOf(process);
  const open = steps.filter(({ end }) => end === null);
  const reached = new Set((open.length > 0 ? open : steps.slice(-1)).map(({ step }) => step));
  for (const code of reached) for (const next of followersOf(code)) reached.add(next);
  return reached;
}
