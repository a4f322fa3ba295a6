import type { FormDefinition } from '../form';
import { PAPER_ELEMENT } from '../placed-paper';
import type { Text } from '../../text/text';
import { readCondition, writtenCondition } from './condition-json';
import type { DesignElement, DesignGroup, DesignPage, FormDesign, ShownWhen } from './form-design';
import { jsonOf, without, type Json } from './json';
import { isIn, joined, lastName, namesOf, parentOf, scopeOfPath } from './paths';
import { follows, requirementsOf, type Requirement } from './requirements';
import { pathsOf, standingFields } from './tree';
import { Visibilities } from './visibility';
import { NEW_OBJECT, writtenControl, writtenHead, writtenSchema } from './written-field';

const TYPES: Readonly<Record<DesignGroup['layout'], string>> = {
  group: 'Group',
  vertical: 'VerticalLayout',
  horizontal: 'HorizontalLayout',
};

/** The form that a design stands for, with all that the designer does not know as it was. */
export function formOf(design: FormDesign): FormDefinition {
  const wanted = requirementsOf(design);
  const conditions = conditionsOf(design, wanted);
  return {
    schema: {
      ...sectionOf(design, '', requiredPaths(design, wanted)),
      ...(conditions.length > 0 && { allOf: conditions }),
    },
    uiSchema: { ...design.more, type: 'Categorization', elements: design.pages.map(pageOf) },
  };
}

function requiredPaths({ requiredByHand }: FormDesign, wanted: readonly Requirement[]): readonly string[] {
  return [...wanted.filter(({ when }) => when.length === 0).map(({ path }) => path), ...requiredByHand];
}

/** All `if`/`then`: those written before as they were while they still hold, the others anew, one for each set of conditions. */
function conditionsOf(design: FormDesign, wanted: readonly Requirement[]): readonly unknown[] {
  const visibilities = new Visibilities(design);
  const kept = design.conditions
    .map(({ json, byHand }) => ({ json, byHand, says: readCondition(json) }))
    .filter(
      ({ byHand, says }) =>
        byHand || says?.paths.every((path) => follows({ when: says.when, path }, wanted, visibilities)),
    );
  const met = [
    ...requiredPaths(design, wanted).map((path) => ({ when: [], path })),
    ...kept.flatMap(({ says }) => (says ? says.paths.map((path) => ({ when: says.when, path })) : [])),
  ];
  const left = wanted.filter((requirement) => !follows(requirement, met, visibilities));
  const groups = groupedBy(left, ({ when }) => JSON.stringify(when));
  return [...kept.map(({ json }) => json), ...groups.map((group) => writtenCondition(togetherOf(group)))];
}

function groupedBy<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups.values()];
}

/** The innermost paths say the sections around them. */
function togetherOf(group: readonly Requirement[]): { when: Requirement['when']; paths: readonly string[] } {
  const paths = [...new Set(group.map(({ path }) => path))];
  return {
    when: group[0]?.when ?? [],
    paths: paths.filter((path) => !paths.some((other) => other !== path && isIn(other, path))),
  };
}

function sectionOf(design: FormDesign, path: string, required: readonly string[]): Json {
  const section = design.sections.find((one) => one.path === path);
  const names = childNames(design, path);
  const fields = new Map(standingFields(design).map((field) => [field.path, field]));
  const properties = names.map((name): [string, Json] => {
    const inner = joined(path, name);
    const field = fields.get(inner);
    return [name, field ? writtenSchema(field) : sectionOf(design, inner, required)];
  });
  const listed = required.filter((one) => parentOf(one) === path).map(lastName);
  return {
    ...(section?.more ?? NEW_OBJECT),
    ...(path !== '' && section && writtenHead(section)),
    required: [
      ...names.filter((name) => listed.includes(name)),
      ...new Set(listed.filter((name) => !names.includes(name))),
    ],
    properties: { ...Object.fromEntries(properties), ...section?.others },
  };
}

/** The names of what lies directly in a section, in the order of the schema. */
function childNames(design: FormDesign, section: string): readonly string[] {
  const depth = namesOf(section).length;
  const emptied = design.sections.filter(({ path, others }) => path !== '' && Object.keys(others).length > 0);
  const inside = [...orderedPaths(design), ...emptied.map(({ path }) => path)].filter(
    (path) => path !== section && isIn(path, section),
  );
  return [...new Set(inside.map((path) => namesOf(path)[depth] ?? ''))];
}

/** All paths as the schema lists them: in the order it had, each new or moved field after the one before it on the screen. */
export function orderedPaths(design: FormDesign): readonly string[] {
  const paths = pathsOf(design);
  return paths.reduce<readonly string[]>(
    (listed, path, index) => {
      if (listed.includes(path)) return listed;
      const before = paths.slice(0, index).findLast((other) => parentOf(other) === parentOf(path)) ?? paths[index - 1];
      const at = before === undefined ? 0 : listed.indexOf(before) + 1;
      return [...listed.slice(0, at), path, ...listed.slice(at)];
    },
    design.order.filter((path) => paths.includes(path)),
  );
}

function pageOf({ title, elements, more }: DesignPage): Json {
  return { type: 'Category', ...labelled(title, more), elements: elements.map(elementOf) };
}

function elementOf(element: DesignElement): Json {
  if (element.type === 'asWritten') return element.element;
  const rule = element.when
    ? { rule: writtenRule(element.when) }
    : element.rule === undefined
      ? {}
      : { rule: element.rule };
  if (element.type === 'field') return { ...writtenControl(element, scopeOfPath(element.path)), ...rule };
  if (element.type === 'paper') {
    const options = { ...jsonOf(element.more['options']), paper: element.paper };
    return { ...element.more, type: PAPER_ELEMENT, options, ...rule };
  }
  return {
    ...labelled(element.title, element.more),
    type: TYPES[element.layout],
    elements: element.elements.map(elementOf),
    ...rule,
  };
}

function labelled({ vi, en }: Text, more: Json): Json {
  const options = { ...jsonOf(more['options']), ...(en !== '' && { en }) };
  return {
    ...without(more, ['options']),
    ...(vi !== '' && { label: vi }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

function writtenRule({ effect, path, values }: ShownWhen): Json {
  return {
    effect: effect === 'show' ? 'SHOW' : 'HIDE',
    condition: { scope: scopeOfPath(path), schema: { enum: values } },
  };
}
