import { useCallback, useSyncExternalStore } from 'react';

const STORED_UNDER = 'mot-cua.single-key-shortcuts';
const listeners = new Set<() => void>();

function areOn(): boolean {
  return localStorage.getItem(STORED_UNDER) !== 'off';
}

/**
 * Whether shortcuts of a single letter act, remembered on this device. People who dictate or whose hands tremble can turn them off
 * (WCAG 2.2, 2.1.4).
 */
export function useSingleKeyShortcuts(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, areOn);
  const change = useCallback((next: boolean) => {
    localStorage.setItem(STORED_UNDER, next ? 'on' : 'off');
    listeners.forEach((listener) => listener());
  }, []);
  return [on, change];
}
