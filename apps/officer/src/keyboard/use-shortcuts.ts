import { useEffect, useRef } from 'react';
import { useSingleKeyShortcuts } from './single-key-shortcuts';

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** Where letters are text, and dialogs that have the keyboard to themselves. */
const BUSY = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]';

/** Keys that already mean something to what has the focus. */
const OWN_KEYS = new Set(['Enter', 'ArrowDown', 'ArrowUp', ' ']);
const CONTROLS = 'a, button, summary, [role=tab], [role=radio]';

/**
 * Acts on single keys (`j`, `Enter`, `?`) wherever the focus is, unless somebody is typing, a dialog is open, or the person has turned
 * single keys off. Named keys (Enter, Escape, arrows) always act.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [lettersAct] = useSingleKeyShortcuts();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length === 1 && !lettersAct) return;
      const { target } = event;
      if (target instanceof Element && target.closest(BUSY)) return;
      if (OWN_KEYS.has(event.key) && target instanceof Element && target.closest(CONTROLS)) return;
      if (document.querySelector('[role=dialog][aria-modal=true]')) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [lettersAct]);
}
