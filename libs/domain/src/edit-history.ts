const MOST_STEPS = 200;

/** What was edited in one sitting: how it stands, how it stood before each step, and what was undone. */
export interface EditHistory<Edited> {
  readonly past: readonly Edited[];
  readonly present: Edited;
  readonly future: readonly Edited[];
  /** What the last step was about: steps of the same name become one, so that a word is undone and not a letter. */
  readonly about?: string;
}

export function beginHistory<Edited>(present: Edited): EditHistory<Edited> {
  return { past: [], present, future: [] };
}

/** The history with one more step; what was undone is gone. */
export function recordStep<Edited>(history: EditHistory<Edited>, present: Edited, about?: string): EditHistory<Edited> {
  if (present === history.present) return history;
  const continues = about !== undefined && about === history.about;
  const past = continues ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], ...(about !== undefined && { about }) };
}

/** One step back; the same history where there is none. */
export function undoStep<Edited>({ past, present, future }: EditHistory<Edited>): EditHistory<Edited> {
  const [before] = past.slice(-1);
  return before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One undone step forward; the same history where there is none. */
export function redoStep<Edited>({ past, present, future }: EditHistory<Edited>): EditHistory<Edited> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
