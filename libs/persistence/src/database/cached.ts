export interface Cached<T> {
  (): Promise<T>;
  /** The next call loads again: this process has changed what was loaded. */
  forget(): void;
}

/**
 * Remembers what a loader answered for some milliseconds; callers at the same time share one load. A failed load is not remembered.
 */
export function cached<T>(freshMs: number, load: () => Promise<T>): Cached<T> {
  let current: { value: Promise<T>; until: number } | undefined;
  const answer = () => {
    if (current && performance.now() < current.until) return current.value;
    const loading = { value: load(), until: performance.now() + freshMs };
    current = loading;
    loading.value.catch(() => {
      if (current === loading) current = undefined;
    });
    return loading.value;
  };
  return Object.assign(answer, {
    forget: () => {
      current = undefined;
    },
  });
}
