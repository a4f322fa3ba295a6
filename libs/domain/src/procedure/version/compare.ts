import { diff, type EmbeddedObjKeysType, type IChange } from 'json-diff-ts';
import type { ProcedureDefinition } from '../procedure';

/** One difference between two definitions. */
export interface DefinitionChange {
  /** Names from the outside in; an entry of a list by its code where it has one, else by its place: `papers`, `identity`, `name`, `vi`. */
  readonly path: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What tells the entries of a list apart, so that one put in front of others is one change. */
const KEYS: EmbeddedObjKeysType = {
  papers: 'code',
  cases: 'code',
  process: 'code',
  'process.next.ways': 'code',
  'process.next.branches': '$value',
  results: 'code',
  channels: 'channel',
  legalBases: 'number',
  keywords: '$value',
  lifeEvents: '$value',
  applicants: '$value',
  returnMethods: '$value',
  competentAgencyCodes: '$value',
  'eligibility.questions': 'code',
  'eligibility.questions.answers': 'code',
  'form.schema.required': '$value',
};

/** Every difference from one definition to another, in the order of their parts; none when they say the same. */
export function compareDefinitions(before: ProcedureDefinition, after: ProcedureDefinition): DefinitionChange[] {
  const [from, to] = [textsOf(before), textsOf(after)];
  const isSame = (part: string) => from.get(part) === to.get(part);
  return diff(without(before, isSame), without(after, isSame), {
    embeddedObjKeys: KEYS,
    treatTypeChangeAsReplace: false,
  }).flatMap((change) => flat(change, []));
}

/** Most parts of two definitions are the same to the letter, and telling so is much cheaper than looking for what differs. */
function without(
  definition: ProcedureDefinition,
  isSame: (part: string) => boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(definition).filter(([part]) => !isSame(part)));
}

function textsOf(definition: ProcedureDefinition): ReadonlyMap<string, string> {
  return new Map(Object.entries(definition).map(([part, value]) => [part, JSON.stringify(value)]));
}

function flat({ type, key, changes, value, oldValue }: IChange, above: readonly string[]): DefinitionChange[] {
  const path = [...above, key];
  if (changes) return changes.flatMap((change) => flat(change, path));
  if (type === 'ADD') return [{ path, kind: 'added', after: value }];
  if (type === 'REMOVE') return [{ path, kind: 'removed', before: value }];
  return [{ path, kind: 'changed', before: oldValue, after: value }];
}
