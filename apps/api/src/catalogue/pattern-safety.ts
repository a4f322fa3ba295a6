import { isSafePattern } from 'redos-detector';

/**
 * A pattern is tried this hard; one that is not known to be quick by then counts as slow. A usual one is known within 20 ms of work. The
 * time is so much more because on a busy machine nearly all of it may go to others, and nobody's pattern should be refused for that.
 */
const EFFORT = { maxSteps: 5_000, maxScore: 50, timeout: 2_000 } as const;

/** What was found out: a definition is checked whenever it is saved, and many share their patterns. Forgotten when it has grown long. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 1_000;

/** Whether a pattern is quick on every text. */
export function isPatternSafe(pattern: string): boolean {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const { safe } = isSafePattern(pattern, { ...EFFORT, unicode: true });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(pattern, safe);
  return safe;
}
