import { useState } from 'react';

/**
 * What somebody types for an answer, kept as they type it, and shown anew when the answer is set from elsewhere.
 * @param show the answer as it is typed
 * @param read what is typed as an answer
 */
export function useTyped<Typed>(
  answer: unknown,
  show: (answer: unknown) => Typed,
  read: (typed: Typed) => unknown,
): readonly [Typed, (typed: Typed) => void] {
  const [typed, setTyped] = useState(() => show(answer));
  const [known, setKnown] = useState(answer);
  if (answer !== known) {
    setKnown(answer);
    if (answer !== read(typed)) setTyped(show(answer));
  }
  return [typed, setTyped];
}
