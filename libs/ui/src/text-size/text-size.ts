import { useCallback, useSyncExternalStore } from 'react';

const STORED_UNDER = 'mot-cua.text-size';

/** Text sizes that can be chosen, with what they do to the root font size. */
export const TEXT_SIZES = { smaller: 0.9, usual: 1, larger: 1.2 } as const;
export type TextSize = keyof typeof TEXT_SIZES;

const listeners = new Set<() => void>();

function isTextSize(text: string | null): text is TextSize {
  return text !== null && Object.hasOwn(TEXT_SIZES, text);
}

function rememberedTextSize(): TextSize {
  const stored = localStorage.getItem(STORED_UNDER);
  return isTextSize(stored) ? stored : 'usual';
}

/** Applies the size chosen on this device to the page. */
export function applyTextSize(size: TextSize = rememberedTextSize()): void {
  document.documentElement.style.setProperty('--mc-text-scale', String(TEXT_SIZES[size]));
}

/** The text size of this device and a function to change it. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const size = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, rememberedTextSize);
  const change = useCallback((next: TextSize) => {
    localStorage.setItem(STORED_UNDER, next);
    applyTextSize(next);
    listeners.forEach((listener) => listener());
  }, []);
  return [size, change];
}
