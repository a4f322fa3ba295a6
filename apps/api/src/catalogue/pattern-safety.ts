import { isSafePattern } from 'redos-detector';

/** A pattern is tried this hard; one that is not known to be quick by then counts as slow. */
const EFFORT = { maxSteps: 5_000, maxScore: 50, timeout: 200 } as const;

/** Whether a pattern is quick on every text. */
export function isPatternSafe(pattern: string): boolean {
  return isSafePattern(pattern, { ...EFFORT, unicode: true }).safe;
}
