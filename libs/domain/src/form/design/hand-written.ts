import type { FormDesign } from './form-design';
import { isJson, jsonOf, type Json } from './json';
import { isIn, joined, lastName, pathOfScope, renamed, scopeOfPath } from './paths';
import { nodesOf } from './tree';

const SAME_PLACE = ['if', 'then', 'else', 'not', 'allOf', 'anyOf', 'oneOf'];

/** The hand-written parts of the schema, each with the path of the section in whose words it speaks. */
function writtenParts({ conditions, sections }: FormDesign): { readonly at: string; readonly json: unknown }[] {
  return [
    ...conditions.filter(({ byHand }) => byHand).map(({ json }) => ({ at: '', json })),
    ...sections.map(({ path, more }) => ({ at: path, json: more })),
  ];
}

/** Whether a condition or rule that was written by hand names a path or something in it. */
export function isNamedByHand(design: FormDesign, path: string): boolean {
  return (
    scopesByHand(design).some((one) => isIn(one, path)) ||
    design.requiredByHand.some((one) => isIn(one, path)) ||
    writtenParts(design).some(({ at, json }) => namedIn(json, at).some((one) => isIn(one, path)))
  );
}

/** The paths that rules and elements of the screen name which the designer does not know. */
function scopesByHand(design: FormDesign): readonly string[] {
  return nodesOf(design).flatMap(({ node }) => {
    if (node.type === 'asWritten') return scopesIn(node.element);
    return node.type === 'page' ? [] : scopesIn(node.rule);
  });
}

function scopesIn(json: unknown): readonly string[] {
  if (Array.isArray(json)) return json.flatMap(scopesIn);
  if (!isJson(json)) return [];
  const own = pathOfScope(json['scope']);
  return [...(own === undefined ? [] : [own]), ...Object.values(json).flatMap(scopesIn)];
}

/** A rule or element of the screen with a path changed in all that it names. */
export function rescoped(json: unknown, from: string, to: string): unknown {
  if (Array.isArray(json)) return json.map((entry: unknown) => rescoped(entry, from, to));
  if (!isJson(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const path = name === 'scope' ? pathOfScope(value) : undefined;
      return [name, path === undefined ? rescoped(value, from, to) : scopeOfPath(renamed(path, from, to))];
    }),
  );
}

function namedIn(node: unknown, at: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((entry: unknown) => namedIn(entry, at));
  if (!isJson(node)) return [];
  return [
    ...(Array.isArray(node['required']) ? node['required'].map((name: unknown) => joined(at, String(name))) : []),
    ...Object.entries(jsonOf(node['properties'])).flatMap(([name, inner]) => [
      joined(at, name),
      ...namedIn(inner, joined(at, name)),
    ]),
    ...Object.entries(jsonOf(node['dependentRequired'])).flatMap(([name, needed]) =>
      [name, ...(Array.isArray(needed) ? needed.map(String) : [])].map((one) => joined(at, one)),
    ),
    ...SAME_PLACE.flatMap((keyword) => namedIn(node[keyword], at)),
  ];
}

/** The design's conditions and sections with a name changed in what was written by hand; both paths lie in one section. */
export function renamedByHand(design: FormDesign, from: string, to: string): FormDesign {
  return {
    ...design,
    conditions: design.conditions.map(({ json, byHand }) => ({
      json: renamedIn(json, '', from, lastName(to)),
      byHand,
    })),
    sections: design.sections.map((section) => ({
      ...section,
      more: jsonOf(renamedIn(section.more, section.path, from, lastName(to))),
    })),
  };
}

function renamedIn(node: unknown, at: string, from: string, name: string): unknown {
  if (Array.isArray(node)) return node.map((entry: unknown) => renamedIn(entry, at, from, name));
  if (!isJson(node)) return node;
  const nameOf = (old: string) => (joined(at, old) === from ? name : old);
  const namesOf = (list: unknown) => (Array.isArray(list) ? list.map((old: unknown) => nameOf(String(old))) : list);
  return Object.fromEntries(
    Object.entries(node).map(([keyword, value]) => {
      if (keyword === 'required') return [keyword, namesOf(value)];
      if (keyword === 'properties' && isJson(value)) {
        return [keyword, renamedNames(value, nameOf, (inner, old) => renamedIn(inner, joined(at, old), from, name))];
      }
      if (keyword === 'dependentRequired' && isJson(value)) return [keyword, renamedNames(value, nameOf, namesOf)];
      return [keyword, SAME_PLACE.includes(keyword) ? renamedIn(value, at, from, name) : value];
    }),
  );
}

function renamedNames(
  json: Json,
  nameOf: (old: string) => string,
  change: (inner: unknown, old: string) => unknown,
): Json {
  return Object.fromEntries(Object.entries(json).map(([old, inner]) => [nameOf(old), change(inner, old)]));
}
