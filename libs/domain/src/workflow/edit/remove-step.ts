import type { ProcessStep } from '../process-step';
import { edited, type ProcessEdit } from './edit';
import { changed, followedBy, namersOf, redirected } from './flow';

/** The process without a step: what led to it leads to where it led. Refused where it alone keeps ways apart or together. */
export function removeStep(steps: readonly ProcessStep[], code: string): ProcessEdit {
  return edited(steps, (all) => {
    const step = all.find((one) => one.code === code);
    if (!step) return { steps: all };
    const others = all.filter((one) => one.code !== code);
    const { next } = step;
    const removed = [code];
    const at = next?.kind === 'step' ? next.to : namersOf(all, code)[0]?.code;
    if (next?.kind === 'step') return { steps: redirected(others, code, next.to), at, removed };
    const namers = namersOf(all, code);
    const [only] = namers;
    const isOnlyOne = namers.length === 1 && only?.next?.kind === 'step';
    if (only && isOnlyOne) return { steps: changed(others, only.code, (one) => followedBy(one, next)), at, removed };
    if (next) return 'waysPartHere';
    return namers.length === 0 ? { steps: others, removed } : 'waysEndHere';
  });
}
