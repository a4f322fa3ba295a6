import type { Answers } from './form';

/**
 * The answers without blank texts and without the objects and lists that hold nothing else. Rows of a list that has any answer keep
 * their places, so that pointers into it stay right. What holds no blank is answered as it is.
 */
export function withoutBlanks(answers: Answers): Answers {
  const given = Object.entries(answers);
  const left = given.map(([name, value]) => [name, prune(value)] as const).filter(([, value]) => value !== undefined);
  const isWhole = left.length === given.length && left.every(([, value], index) => value === given[index]?.[1]);
  return isWhole ? answers : Object.fromEntries(left);
}

function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const rows: unknown[] = value;
    const left = rows.map(prune);
    if (left.every((row) => row === undefined)) return undefined;
    if (left.every((row, index) => row === rows[index])) return value;
    return left.map((row, index) => row ?? (typeof rows[index] === 'string' ? '' : {}));
  }
  if (typeof value === 'object') {
    const left = withoutBlanks(value as Answers);
    return Object.keys(left).length === 0 ? undefined : left;
  }
  return value;
}
