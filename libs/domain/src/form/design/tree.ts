import type {
  DesignElement,
  DesignField,
  DesignNode,
  DesignPage,
  DesignPaper,
  FormDesign,
  GatedElement,
  ShownWhen,
} from './form-design';
import { holdsFields } from './field-kinds';
import { isIn } from './paths';

/** Whatever decides whether an element is seen: its own condition, or a rule as it was written. */
export interface Gate {
  readonly when?: ShownWhen;
  readonly rule?: unknown;
}

/** A field on a page, with what decides whether it is seen, the outermost first. */
export interface PlacedField {
  readonly field: DesignField;
  readonly gates: readonly Gate[];
}

/** Where an element stands: in which page, group, table or section (`''`: among the pages), and before which of its neighbours. */
export interface Place {
  readonly parent: string;
  readonly index: number;
}

/** The place of the fields that stand on no page. */
export const UNSHOWN = 'unshown';

/** What stands in a node; none where nothing can. */
export function childrenOf(node: DesignNode): readonly DesignNode[] {
  if (node.type === 'field') return node.fields;
  return node.type === 'asWritten' || node.type === 'paper' ? [] : node.elements;
}

export function canHoldElements(node: DesignNode): boolean {
  return node.type === 'page' || node.type === 'group' || (node.type === 'field' && holdsFields(node.kind));
}

/** The fields of all pages in reading order; those of rows and sections are not among them. */
export function placedFields(design: FormDesign): readonly PlacedField[] {
  return design.pages.flatMap(({ elements }) => elements.flatMap((element) => placedIn(element, [])));
}

function placedIn(element: DesignElement, outer: readonly Gate[]): readonly PlacedField[] {
  if (element.type === 'asWritten' || element.type === 'paper') return [];
  const gates = element.when || element.rule !== undefined ? [...outer, element] : outer;
  if (element.type === 'field') return [{ field: element, gates }];
  return element.elements.flatMap((inner) => placedIn(inner, gates));
}

/** The places of papers in reading order, those without a paper among them. */
export function placesOfPapers(design: FormDesign): readonly DesignPaper[] {
  return nodesOf(design).flatMap(({ node }) => (node.type === 'paper' ? [node] : []));
}

/** Every node of the pages, in reading order, with the ids around it. */
export function nodesOf(
  design: FormDesign,
): readonly { readonly node: DesignNode; readonly around: readonly string[] }[] {
  const within = (node: DesignNode, around: readonly string[]): { node: DesignNode; around: readonly string[] }[] => [
    { node, around },
    ...childrenOf(node).flatMap((child) => within(child, [...around, node.id])),
  ];
  return [...design.pages, ...design.unshown].flatMap((node) => within(node, []));
}

export function nodeAt(design: FormDesign, id: string): DesignNode | undefined {
  return nodesOf(design).find(({ node }) => node.id === id)?.node;
}

/** All fields but those of rows and sections: on the pages in reading order, then those that stand on none. */
export function standingFields(design: FormDesign): readonly DesignField[] {
  return [...placedFields(design).map(({ field }) => field), ...design.unshown];
}

/** The field that a path leads to or through, be it on a page or on none. */
export function standingFieldAt(design: FormDesign, path: string): DesignField | undefined {
  return standingFields(design).find((field) => isIn(path, field.path));
}

/** The paths of all fields, on the pages in reading order and then those that stand on none. */
export function pathsOf(design: FormDesign): readonly string[] {
  return standingFields(design).map(({ path }) => path);
}

/** Where a node stands now. */
export function placeOf(design: FormDesign, id: string): Place | undefined {
  const lists = [
    { parent: '', nodes: design.pages },
    { parent: UNSHOWN, nodes: design.unshown },
    ...nodesOf(design).map(({ node }) => ({ parent: node.id, nodes: childrenOf(node) })),
  ];
  const list = lists.find(({ nodes }) => nodes.some((node) => node.id === id));
  return list && { parent: list.parent, index: list.nodes.findIndex((node) => node.id === id) };
}

/** The design with every node of the pages (from the inside out) changed; `undefined` takes one away. */
export function mapNodes(design: FormDesign, change: (node: DesignNode) => DesignNode | undefined): FormDesign {
  const map = <N extends DesignNode>(nodes: readonly N[], is: (node: DesignNode) => node is N): N[] =>
    nodes.flatMap((node) => {
      const changed = change(withChildren(node, (children) => map(children, isNode)));
      return changed && is(changed) ? [changed] : [];
    });
  return { ...design, pages: map(design.pages, isPage), unshown: map(design.unshown, isField) };
}

/** The design with the list of nodes at a place (`''`, `unshown` or an id) changed. */
export function changeList(
  design: FormDesign,
  parent: string,
  change: (nodes: readonly DesignNode[]) => readonly DesignNode[],
): FormDesign {
  if (parent === '') return { ...design, pages: change(design.pages).filter(isPage) };
  if (parent === UNSHOWN) return { ...design, unshown: change(design.unshown).filter(isField) };
  return mapNodes(design, (node) => (node.id === parent ? withChildren(node, change) : node));
}

/** The node with what stands in it changed. */
export function withChildren(
  node: DesignNode,
  change: (nodes: readonly DesignNode[]) => readonly DesignNode[],
): DesignNode {
  if (node.type === 'asWritten' || node.type === 'paper') return node;
  if (node.type === 'field')
    return node.fields.length > 0 || canHoldElements(node)
      ? { ...node, fields: change(node.fields).filter(isField) }
      : node;
  return { ...node, elements: change(node.elements).filter(isElement) };
}

const isNode = (_: DesignNode): _ is DesignNode => true;
export const isPage = (node: DesignNode): node is DesignPage => node.type === 'page';
/** Whether a node can wait for an answer to be shown. */
export const isGated = (node: DesignNode): node is GatedElement => node.type !== 'page' && node.type !== 'asWritten';
export const isField = (node: DesignNode): node is DesignField => node.type === 'field';
const isElement = (node: DesignNode): node is DesignElement => node.type !== 'page';
