import type { Answers } from './form';

/**
 * The answers without blank texts and without the objects and lists that hold nothing else. Rows of a list that has any answer keep
 * their places, so that pointers into it stay right.
 */
export function withoutBlanks(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers)
      .map(([name, value]) => [name, prune(value)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => ({ blank: typeof entry === 'string' ? '' : {}, left: prune(entry) }));
    return entries.every(({ left }) => left === undefined)
      ? undefined
      : entries.map(({ blank, left }) => left ?? blank);
  }
  if (typeof value === 'object') {
    const left = withoutBlanks(Object.fromEntries(Object.entries(value)));
    return Object.keys(left).length === 0 ? undefined : left;
  }
  return value;
}
