import { useState } from 'react';

interface Open {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** For `onFocusCapture`: whoever works on a fault keeps it open once the fault is gone. */
  readonly keepOpen: () => void;
}

/** Whether something that can be folded is open; a fault is never hidden. */
export function useOpen(isFaulty: boolean, startsOpen = false): Open {
  const [chosen, setChosen] = useState(startsOpen);
  const isOpen = isFaulty || chosen;
  return { isOpen, toggle: () => setChosen(!isOpen), keepOpen: () => setChosen(true) };
}
