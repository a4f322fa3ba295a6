import type { FormDesign } from './form-design';

const MOST_STEPS = 200;

/** The designs of one sitting: the present one, those before it, and those that were undone. */
export interface DesignHistory {
  readonly past: readonly FormDesign[];
  readonly present: FormDesign;
  readonly future: readonly FormDesign[];
  /** What the last step was about: steps of the same name become one, so that a word is undone and not a letter. */
  readonly about?: string;
}

export function beginHistory(present: FormDesign): DesignHistory {
  return { past: [], present, future: [] };
}

/** The history with one more step; what was undone is gone. */
export function recordStep(history: DesignHistory, present: FormDesign, about?: string): DesignHistory {
  if (present === history.present) return history;
  const continues = about !== undefined && about === history.about;
  const past = continues ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], ...(about !== undefined && { about }) };
}

/** One step back; the same history where there is none. */
export function undoStep({ past, present, future }: DesignHistory): DesignHistory {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
    : { past, present, future };
}

/** One undone step forward; the same history where there is none. */
export function redoStep({ past, present, future }: DesignHistory): DesignHistory {
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future };
}
