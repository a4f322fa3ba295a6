import type { Answers } from '@mot-cua/domain';
import { isRecord } from './record';

/** JSON Forms' path of a value (`child.fullName`, `rows.0.name`) as a JSON pointer. */
export function pointerOfPath(path: string): string {
  return path === '' ? '' : `/${path.split('.').join('/')}`;
}

/** JSON Forms' scope (`#/properties/child/properties/fullName`) as a JSON pointer into the answers. */
export function pointerOfScope(scope: string): string {
  return scope.replace(/^#/, '').replaceAll('/properties/', '/');
}

function segmentsOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

/** The answer at a pointer; `undefined` where there is none. */
export function valueAt(answers: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>((value, segment) => {
    if (Array.isArray(value)) return value[Number(segment)];
    return isRecord(value) ? value[segment] : undefined;
  }, answers);
}

/** The answers with one value set; objects on the way are made. `undefined` takes the value away. */
export function withValue(answers: Answers, pointer: string, value: unknown): Answers {
  const [first, ...rest] = segmentsOf(pointer);
  if (first === undefined) return answers;
  if (rest.length > 0) {
    const inner = answers[first];
    return { ...answers, [first]: withValue(isRecord(inner) ? inner : {}, `/${rest.join('/')}`, value) };
  }
  if (value !== undefined) return { ...answers, [first]: value };
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== first));
}

/** Whether a pointer is another one or lies below it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
