import type { Text } from '../../text/text';
import { refuse, type Edit } from './edit';
import { isFieldName, namesIn } from './field-names';
import { holdsFields, isChoice, standsInRows, type FieldKind } from './field-kinds';
import type {
  DesignField,
  DesignGroup,
  DesignNode,
  DesignSection,
  DesignUnit,
  FormDesign,
  GatedElement,
  ShownWhen,
} from './form-design';
import { isNamedByHand, renamedByHand, rescoped } from './hand-written';
import { fieldOfKind, newField } from './new-form';
import { chainOf, isIn, lastName, namesOf, parentOf, renamed } from './paths';
import { jsonOf, without } from './json';
import { settle } from './settle';
import { isGated, mapNodes, nodeAt, nodesOf, pathsOf, placeOf, placesOfPapers } from './tree';
import { hasCircle } from './visibility';

/** What can be changed of a page, group, field or place of a paper; what does not suit the element is left as it is. `when: null` shows it always. */
export interface ElementChange {
  readonly title?: Text;
  readonly hint?: Text;
  readonly kind?: FieldKind;
  readonly required?: boolean;
  /** `null`: filled from nothing. */
  readonly prefill?: string | null;
  readonly limits?: DesignField['limits'];
  readonly choices?: DesignField['choices'];
  readonly unit?: DesignUnit;
  readonly layout?: DesignGroup['layout'];
  /** Code of the paper that is attached here; `''`: none yet. */
  readonly paper?: string;
  readonly when?: ShownWhen | null;
}

/** Changes the properties of an element. */
export function changeElement(design: FormDesign, id: string, change: ElementChange): Edit {
  const node = nodeAt(design, id);
  if (!node) return { design };
  if (node.type === 'field' && !isChangeable(design, node, change)) return refuse(design, 'notHere');
  if (change.paper && isPlacedElsewhere(design, id, change.paper)) return refuse(design, 'paperTaken');
  if (change.choices && !areChoices(change.choices)) return refuse(design, 'badChoices');
  const innerId = `e${design.nextId}`;
  const next = settle({
    ...mapNodes(design, (one) => (one.id === id ? changed(one, change, innerId) : one)),
    nextId: design.nextId + (change.kind && holdsFields(change.kind) ? 1 : 0),
  });
  return hasCircle(next) ? refuse(design, 'circle') : { design: next, id };
}

function isChangeable(design: FormDesign, field: DesignField, { kind }: ElementChange): boolean {
  if (!kind || kind === field.kind) return true;
  const place = placeOf(design, field.id);
  const isInRow = place !== undefined && nodeAt(design, place.parent)?.type === 'field';
  return field.kind !== 'asWritten' && kind !== 'asWritten' && (!isInRow || standsInRows(kind));
}

function isPlacedElsewhere(design: FormDesign, id: string, paper: string): boolean {
  return placesOfPapers(design).some((place) => place.id !== id && place.paper === paper);
}

function areChoices(choices: DesignField['choices']): boolean {
  const values = choices.map(({ value }) => value);
  return values.length > 0 && values.every((value) => value.trim() !== '') && new Set(values).size === values.length;
}

function changed(node: DesignNode, change: ElementChange, innerId: string): DesignNode {
  if (node.type === 'asWritten') return node;
  if (node.type === 'paper') return gated({ ...node, paper: change.paper ?? node.paper }, change);
  const title = change.title ?? node.title;
  if (node.type === 'page') return { ...node, title };
  if (node.type === 'group') return gated({ ...node, title, layout: change.layout ?? node.layout }, change);
  const field = ofKind(node, change.kind ?? node.kind, innerId);
  const { prefill: before, ...plain } = field;
  const prefill = change.prefill === undefined ? before : (change.prefill ?? undefined);
  return gated(
    {
      ...plain,
      ...(prefill !== undefined && { prefill }),
      // A condition of filling in goes with what it is a condition of.
      more: prefill === undefined ? without(field.more, ['x-prefill-when']) : field.more,
      title,
      hint: change.hint ?? field.hint,
      required: change.required ?? field.required,
      limits: change.limits ?? field.limits,
      choices: change.choices && field.kind === 'choice' ? change.choices : field.choices,
      ...(change.unit && field.unit && { unit: change.unit }),
    },
    change,
  );
}

function gated(node: GatedElement, { when }: ElementChange): GatedElement {
  if (when === undefined) return node;
  const { when: _, rule: __, ...plain } = node;
  return { ...plain, ...(when && { when }) };
}

/** The field as another kind: what both kinds know stays. */
function ofKind(field: DesignField, kind: FieldKind, innerId: string): DesignField {
  if (kind === field.kind) return field;
  const { unit: _, ...plain } = field;
  const fresh = fieldOfKind(kind);
  const isStillList = holdsFields(kind) && holdsFields(field.kind);
  const keepsChoices = kind === 'choice' && isChoice(field.kind);
  return {
    ...plain,
    kind,
    ...fresh,
    limits: { ...fresh.limits, ...field.limits },
    choices: keepsChoices ? field.choices : fresh.choices,
    fields: isStillList ? field.fields : holdsFields(kind) ? newField(innerId, kind, field.path).fields : [],
    more: without(field.more, Object.keys(jsonOf(fresh.inner.more))),
  };
}

/** Gives a value of a choice another name, in all conditions too. */
export function renameChoice(design: FormDesign, id: string, from: string, to: string): Edit {
  const node = nodeAt(design, id);
  if (node?.type !== 'field' || node.kind !== 'choice') return { design };
  if (isNamedByHand(design, node.path)) return refuse(design, 'inUse');
  const choices = node.choices.map((choice) => (choice.value === from ? { ...choice, value: to } : choice));
  if (!areChoices(choices)) return refuse(design, 'badChoices');
  const next = mapNodes(design, (one) => {
    if (one.id === id) return { ...node, choices };
    if (!isGated(one) || one.when?.path !== node.path) return one;
    return { ...one, when: { ...one.when, values: one.when.values.map((value) => (value === from ? to : value)) } };
  });
  return { design: settle(next), id };
}

/** Changes title or hint of a section of the answers, or whether it may be left out. */
export function changeSection(
  design: FormDesign,
  path: string,
  change: Partial<Pick<DesignSection, 'title' | 'hint' | 'mayBeLeftOut'>>,
): Edit {
  return {
    design: {
      ...design,
      sections: design.sections.map((section) => (section.path === path ? { ...section, ...change } : section)),
    },
  };
}

/** Gives a field of a row or section another name. */
export function renameInRow(design: FormDesign, id: string, name: string): Edit {
  const place = placeOf(design, id);
  const parent = place && nodeAt(design, place.parent);
  if (!place || parent?.type !== 'field') return { design };
  if (!isFieldName(name)) return refuse(design, 'badName');
  const isTaken = parent.fields.some((field) => field.id !== id && field.path === name);
  if (isTaken || parent.inner.required.includes(name)) return refuse(design, 'nameTaken');
  return {
    design: mapNodes(design, (node) => (node.id === id && node.type === 'field' ? { ...node, path: name } : node)),
    id,
  };
}

/**
 * Gives a field, or a section with all its fields, another path (`child.fullName`), everywhere that names it. A new section on the
 * way is made with the title.
 */
export function renamePath(design: FormDesign, from: string, to: string, sectionTitle?: Text): Edit {
  if (from === to || !pathsOf(design).flatMap(chainOf).includes(from)) return { design };
  const refused = refusalOf(design, from, to);
  if (refused) return refuse(design, refused);
  const written = parentOf(from) === parentOf(to) ? renamedByHand(design, from, to) : design;
  const path = (one: string) => renamed(one, from, to);
  const inRows = new Set(
    nodesOf(design).flatMap(({ node }) => (node.type === 'field' ? node.fields.map(({ id }) => id) : [])),
  );
  const named = mapNodes(written, (node) => {
    if (node.type === 'asWritten') return { ...node, element: jsonOf(rescoped(node.element, from, to)) };
    if (node.type === 'page') return node;
    const gate = {
      ...(node.when && { when: { ...node.when, path: path(node.when.path) } }),
      ...(node.rule !== undefined && { rule: rescoped(node.rule, from, to) }),
    };
    return node.type === 'field' && !inRows.has(node.id)
      ? { ...node, ...gate, path: path(node.path) }
      : { ...node, ...gate };
  });
  const next = settle({
    ...named,
    sections: named.sections.map((section) => ({ ...section, path: path(section.path) })),
    order: design.order.map(path),
    requiredByHand: design.requiredByHand.map(path),
  });
  return { design: sectionTitle ? changeSection(next, parentOf(to), { title: sectionTitle }).design : next };
}

function refusalOf(design: FormDesign, from: string, to: string): Edit['refused'] {
  if (
    !isFieldName(lastName(to)) ||
    !namesOf(parentOf(to)).every((name) => isFieldName(name) || isKnown(design, to, name))
  ) {
    return 'badName';
  }
  const fields = pathsOf(design);
  const isField = (path: string) => path !== from && fields.includes(path);
  if (isIn(to, from) || chainOf(parentOf(to)).some(isField) || namesIn(design, parentOf(to)).includes(lastName(to))) {
    return 'nameTaken';
  }
  return parentOf(from) !== parentOf(to) && isNamedByHand(design, from) ? 'inUse' : undefined;
}

/** A section that is there already may be called as it is. */
function isKnown(design: FormDesign, to: string, name: string): boolean {
  return chainOf(parentOf(to)).some(
    (path) => lastName(path) === name && design.sections.some((one) => one.path === path),
  );
}
