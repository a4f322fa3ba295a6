import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

/** Long enough that a word is finished, short enough to feel live. */
const TYPING_PAUSE_MS = 250;

/**
 * The words of a search that stands in the URL: shown at once as they are typed, told to the URL when the typing pauses. When the URL changes
 * by other hands (back, a link), it wins over what was typed.
 */
export function useTypedWords(words: string, onSettle: (words: string) => void): [string, (words: string) => void] {
  const [typed, setTyped] = useState({ words, of: words });
  if (typed.of !== words) setTyped({ words, of: words });
  const settle = useDebouncedCallback(onSettle, TYPING_PAUSE_MS);
  return [
    typed.words,
    (next) => {
      setTyped({ words: next, of: words });
      settle(next);
    },
  ];
}
