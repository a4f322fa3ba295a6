import type { FormDefinition } from '../form';
import { readCondition } from './condition-json';
import type { DesignField, FormDesign, WrittenCondition } from './form-design';
import { isJson, jsonOf, textsOf } from './json';
import { joined, namesOf, parentOf } from './paths';
import { follows, requirementsOf, type Requirement } from './requirements';
import { mapNodes, pathsOf } from './tree';
import { Visibilities } from './visibility';

type Demand = Pick<Requirement, 'when' | 'path'>;

/**
 * The design with each field marked as required of which the schema says exactly that: answered whenever it is shown. All else that
 * the schema requires is kept as written by hand.
 */
export function readRequirements(design: FormDesign, { schema }: FormDefinition): FormDesign {
  const listed = design.sections.flatMap(({ path }) => requiredNames(schema, path));
  const listedPaths = new Set(listed);
  const always = listed.map((path) => ({ when: [], path }));
  const conditions = design.conditions.map(({ json }) => ({ json, says: readCondition(json) }));
  const written: readonly Demand[] = [
    ...always,
    ...conditions.flatMap(({ says }) => (says ? says.paths.map((path) => ({ when: says.when, path })) : [])),
  ];
  const visibilities = new Visibilities(design);
  const isAlwaysShown = (path: string) => {
    const when = visibilities.of(path);
    return Array.isArray(when) && when.length === 0;
  };
  const sections = design.sections.map((section) => {
    const { path } = section;
    const inside = path === '' || listedPaths.has(path) ? [] : listed.filter((one) => parentOf(one) === path);
    return { ...section, asWhole: inside.length > 0, mayBeLeftOut: inside.some(isAlwaysShown) };
  });
  const named = new Set(written.map(({ path }) => path));
  const required = settled(
    { ...design, sections },
    new Set(pathsOf(design).filter((path) => named.has(path))),
    (wanted) => follows(wanted, written, visibilities),
  );
  const made = marked({ ...design, sections }, required);
  const wanted = requirementsOf(made);
  const unconditional = new Set(wanted.filter(({ when }) => when.length === 0).map(({ path }) => path));
  return {
    ...made,
    requiredByHand: listed.filter((path) => !unconditional.has(path)),
    conditions: conditions.map(({ json, says }): WrittenCondition => ({
      json,
      byHand: !says || !says.paths.every((path) => follows({ when: says.when, path }, wanted, visibilities)),
    })),
  };
}

/** Of the fields that may be required those of which every demand is met by what is written. */
function settled(
  design: FormDesign,
  candidates: ReadonlySet<string>,
  isWritten: (wanted: Requirement) => boolean,
): ReadonlySet<string> {
  const refuted = new Set(
    requirementsOf(marked(design, candidates))
      .filter((wanted) => !isWritten(wanted))
      .map(({ of }) => of),
  );
  if (refuted.size === 0) return candidates;
  return settled(design, new Set([...candidates].filter((path) => !refuted.has(path))), isWritten);
}

function marked(design: FormDesign, required: ReadonlySet<string>): FormDesign {
  const inRows = new Set(innerIds(design));
  return mapNodes(design, (node) =>
    node.type === 'field' && !inRows.has(node.id) ? { ...node, required: required.has(node.path) } : node,
  );
}

function innerIds(design: FormDesign): string[] {
  const ids: string[] = [];
  const collect = (field: DesignField) => field.fields.forEach((inner) => (ids.push(inner.id), collect(inner)));
  mapNodes(design, (node) => {
    if (node.type === 'field') collect(node);
    return node;
  });
  return ids;
}

function requiredNames(schema: unknown, path: string): string[] {
  const node = namesOf(path).reduce<unknown>(
    (inner, name) => (isJson(inner) ? jsonOf(inner['properties'])[name] : undefined),
    schema,
  );
  return textsOf(jsonOf(node)['required']).map((name) => joined(path, name));
}
