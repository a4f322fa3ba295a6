import { isJson, hasOnly, jsonOf, textsOf, type Json } from './json';
import { joined, namesOf } from './paths';
import type { Condition } from './visibility';

/** An `if`/`then` in the designer's words: when all conditions hold, the paths must be answered (each in its section, if that is there). */
export interface RequiredWhen {
  readonly when: readonly Condition[];
  readonly paths: readonly string[];
}

const nested = (path: string, innermost: Json): Json =>
  namesOf(path).reduceRight<Json>((inner, name) => ({ required: [name], properties: { [name]: inner } }), innermost);

/** The `if`/`then` that requires the paths, with the sections around them, when all conditions hold. */
export function writtenCondition({ when, paths }: RequiredWhen): Json {
  const answered = when.map(({ path, values }) => nested(path, { enum: values }));
  return {
    if: answered.length === 1 ? answered[0] : { allOf: answered },
    then: { allOf: paths.map((path) => nested(path, {})) },
  };
}

/** What an `if`/`then` says; `undefined` where it says anything else than that fields are required while choices have some values. */
export function readCondition(json: unknown): RequiredWhen | undefined {
  if (!isJson(json) || !hasOnly(json, ['if', 'then'])) return undefined;
  const when = conditionsIn(json['if'], '');
  const paths = requiredIn(json['then'], '');
  return when && paths && when.length > 0 && paths.length > 0 ? { when, paths } : undefined;
}

function conditionsIn(node: unknown, at: string): readonly Condition[] | undefined {
  if (!isJson(node)) return undefined;
  const values = valuesOf(node);
  if (values) return at === '' ? undefined : [{ path: at, values }];
  if (!hasOnly(node, ['type', 'required', 'properties', 'allOf'])) return undefined;
  const required = textsOf(node['required']);
  const properties = Object.entries(jsonOf(node['properties']));
  // A property that may be missing makes the `if` hold without an answer, and a bare `required` asks for any answer.
  const isPlain =
    properties.length === required.length &&
    properties.every(([name]) => required.includes(name)) &&
    isObjectType(node);
  if (!isPlain) return undefined;
  return gathered([
    ...properties.map(([name, inner]) => conditionsIn(inner, joined(at, name))),
    ...listOf(node['allOf']).map((inner) => conditionsIn(inner, at)),
  ]);
}

function valuesOf(node: Json): readonly string[] | undefined {
  if (!hasOnly(node, ['type', 'enum', 'const'])) return undefined;
  if (typeof node['const'] === 'string' && !('enum' in node)) return [node['const']];
  const values = textsOf(node['enum']);
  return Array.isArray(node['enum']) && values.length === node['enum'].length && !('const' in node)
    ? values
    : undefined;
}

function requiredIn(node: unknown, at: string): readonly string[] | undefined {
  if (!isJson(node) || !hasOnly(node, ['type', 'required', 'properties', 'allOf']) || !isObjectType(node))
    return undefined;
  return gathered([
    textsOf(node['required']).map((name) => joined(at, name)),
    ...Object.entries(jsonOf(node['properties'])).map(([name, inner]) =>
      isJson(inner) && Object.keys(inner).length === 0 ? [] : requiredIn(inner, joined(at, name)),
    ),
    ...listOf(node['allOf']).map((inner) => requiredIn(inner, at)),
  ]);
}

const isObjectType = (node: Json): boolean => !('type' in node) || node['type'] === 'object';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function gathered<T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flatMap((list) => list ?? []) : undefined;
}
