import { KIND_WORDS, LIMIT_NAMES, type LimitName } from './field-kinds';
import type { DesignField, DesignSection, FormDesign, GatedElement } from './form-design';
import { chainOf, isIn, parentOf } from './paths';
import { isGated, mapNodes, pathsOf } from './tree';
import { choicesByPath } from './visibility';
import { NEW_OBJECT } from './written-field';

/**
 * The design after an edit, whole again: conditions name choices and values that exist, every section has fields, limits suit their
 * kinds.
 */
export function settle(design: FormDesign): FormDesign {
  const choices = choicesByPath(design);
  const paths = pathsOf(design);
  const settled = mapNodes(design, (node) => {
    if (node.type === 'field')
      return withWhen({ ...node, limits: limitsOf(node), fields: node.fields.map(inRow) }, choices);
    return isGated(node) ? withWhen(node, choices) : node;
  });
  return {
    ...settled,
    sections: sectionsOf(design, paths),
    order: design.order.filter((path) => paths.includes(path)),
  };
}

function withWhen(node: GatedElement, choices: ReadonlyMap<string, DesignField>): GatedElement {
  const { when, ...plain } = node;
  if (!when) return node;
  const known = choices.get(when.path)?.choices.map(({ value }) => value) ?? [];
  const values = known.filter((value) => when.values.includes(value));
  return values.length > 0 ? { ...plain, when: { ...when, values } } : plain;
}

/** Rows and sections draw their fields from the schema, which knows no rules. */
function inRow({ when: _, rule: __, ...field }: DesignField): DesignField {
  return field;
}

function limitsOf({ kind, limits }: DesignField): DesignField['limits'] {
  const suitable = LIMIT_NAMES.filter((name) => KIND_WORDS[kind].limits.includes(name));
  return Object.fromEntries(suitable.flatMap((name) => (isLimit(name, limits[name]) ? [[name, limits[name]]] : [])));
}

/** Lengths and numbers of rows are counted, amounts may be any number. */
function isLimit(name: LimitName, value: number | undefined): boolean {
  if (value === undefined || !Number.isFinite(value)) return false;
  return name === 'minimum' || name === 'maximum' || (Number.isSafeInteger(value) && value >= 0);
}

function sectionsOf({ sections }: FormDesign, paths: readonly string[]): readonly DesignSection[] {
  const used = new Set(paths.map(parentOf).flatMap(chainOf));
  const kept = sections.filter(
    ({ path, others }) => path === '' || used.has(path) || Object.keys(others).length > 0 || isAround(path, sections),
  );
  const missing = [...used].filter((path) => !kept.some((section) => section.path === path));
  return [...kept, ...missing.map(newSection)];
}

const isAround = (path: string, sections: readonly DesignSection[]): boolean =>
  sections.some((inner) => inner.path !== path && isIn(inner.path, path) && Object.keys(inner.others).length > 0);

function newSection(path: string): DesignSection {
  const nothing = { vi: '', en: '' };
  return { path, title: nothing, hint: nothing, more: NEW_OBJECT, others: {}, asWhole: false, mayBeLeftOut: false };
}
