import type { Text } from '../../text/text';
import { refuse, type Edit } from './edit';
import { fieldNameOf, freeName, freePath } from './field-names';
import { holdsFields, standsInRows, type FieldKind } from './field-kinds';
import type { DesignNode, FormDesign } from './form-design';
import { isNamedByHand } from './hand-written';
import { joined, lastName, parentOf } from './paths';
import { newField, NEW_TITLES } from './new-form';
import { answerPathsIn, usersOf } from './references';
import { settle } from './settle';
import { canHoldElements, changeList, childrenOf, nodeAt, nodesOf, placeOf, UNSHOWN, type Place } from './tree';
import { hasCircle } from './visibility';

/** What can be put into a form anew; a new place of a paper has none yet. */
export type NewElement = 'page' | 'group' | 'paper' | Exclude<FieldKind, 'asWritten'>;

const NEW_PAGE: Text = { vi: 'Trang mới', en: 'New page' };
const NEW_GROUP: Text = { vi: 'Nhóm mới', en: 'New group' };

/** Puts a new element at a place: with the name of its kind, in the section of the field before it. */
export function addElement(design: FormDesign, kind: NewElement, place: Place): Edit {
  const id = `e${design.nextId}`;
  const parent = nodeAt(design, place.parent);
  const made = newNode(design, kind, id, parent, place);
  if (!mayStand(made, place.parent, parent)) return refuse(design, 'notHere');
  return { design: settle(inserted({ ...design, nextId: design.nextId + 1 }, made, place)), id };
}

function newNode(
  design: FormDesign,
  kind: NewElement,
  id: string,
  parent: DesignNode | undefined,
  place: Place,
): DesignNode {
  if (kind === 'page') return { type: 'page', id, title: NEW_PAGE, elements: [], more: {} };
  if (kind === 'group') return { type: 'group', id, layout: 'group', title: NEW_GROUP, elements: [], more: {} };
  if (kind === 'paper') return { type: 'paper', id, paper: '', more: {} };
  const name = fieldNameOf(kind === 'consent' ? 'Cam đoan' : NEW_TITLES[kind].vi);
  if (parent?.type === 'field')
    return newField(
      id,
      kind,
      freeName(
        name,
        parent.fields.map(({ path }) => path),
      ),
    );
  return newField(id, kind, freePath(design, joined(sectionAt(parent, place.index), name)));
}

/** The section of the fields around a place, when they share one. */
function sectionAt(parent: DesignNode | undefined, index: number): string {
  const neighbours = parent ? childrenOf(parent) : [];
  const [before, after] = [neighbours[index - 1], neighbours[index]].map((node) =>
    node?.type === 'field' ? parentOf(node.path) : undefined,
  );
  return before ?? after ?? '';
}

/** Puts an element elsewhere, with all that it holds; it takes its name along and, out of a row or into one, leaves its section. */
export function moveElement(design: FormDesign, id: string, place: Place): Edit {
  const node = nodeAt(design, id);
  const from = placeOf(design, id);
  const parent = nodeAt(design, place.parent);
  if (!node || !from || place.parent === UNSHOWN || !mayStand(node, place.parent, parent))
    return refuse(design, 'notHere');
  if (nodesOf(design).some((one) => one.node.id === place.parent && [...one.around, place.parent].includes(id))) {
    return refuse(design, 'notHere');
  }
  const moved = resettled(design, node, from, parent);
  if (!moved) return refuse(design, 'inUse');
  if (isLastField(design, from.parent) && place.parent !== from.parent) return refuse(design, 'lastOne');
  const index = from.parent === place.parent && from.index < place.index ? place.index - 1 : place.index;
  const taken = changeList(design, from.parent, (nodes) => nodes.filter((one) => one.id !== id));
  const left = answerPathsIn(design, id);
  const next = settle({
    ...inserted(taken, moved, { ...place, index }),
    order: design.order.filter((path) => !left.includes(path)),
  });
  return hasCircle(next) ? refuse(design, 'circle') : { design: next, id };
}

/** The node with the path it has at its new place; `undefined` where others name the one that it would lose. */
function resettled(
  design: FormDesign,
  node: DesignNode,
  from: Place,
  parent: DesignNode | undefined,
): DesignNode | undefined {
  if (node.type !== 'field' || from.parent === parent?.id) return node;
  const wasInRow = nodeAt(design, from.parent)?.type === 'field';
  if (parent?.type === 'field') {
    if (!wasInRow && (usersOf(design, node.id).length > 0 || isNamedByHand(design, node.path))) return undefined;
    return {
      ...node,
      path: freeName(
        lastName(node.path),
        parent.fields.map(({ path }) => path),
      ),
    };
  }
  return wasInRow ? { ...node, path: freePath(design, node.path) } : node;
}

/** Takes an element away with all that it holds; the conditions of others that name it go with it. */
export function removeElement(design: FormDesign, id: string): Edit {
  const place = placeOf(design, id);
  if (!place) return { design };
  if ((place.parent === '' && design.pages.length === 1) || isLastField(design, place.parent))
    return refuse(design, 'lastOne');
  const gone = answerPathsIn(design, id);
  const left = changeList(design, place.parent, (nodes) => nodes.filter((node) => node.id !== id));
  return { design: settle({ ...left, requiredByHand: left.requiredByHand.filter((path) => !gone.includes(path)) }) };
}

/** The design with a node put at a place, whole or not. */
export function inserted(design: FormDesign, node: DesignNode, { parent, index }: Place): FormDesign {
  return changeList(design, parent, (nodes) => [...nodes.slice(0, index), node, ...nodes.slice(index)]);
}

/** Pages among pages, fields of one answer in rows and sections, everything else on pages and in groups. */
function mayStand(node: DesignNode, parentId: string, parent: DesignNode | undefined): boolean {
  if (node.type === 'page') return parentId === '';
  if (!parent || !canHoldElements(parent)) return false;
  return parent.type !== 'field' || (node.type === 'field' && standsInRows(node.kind));
}

function isLastField(design: FormDesign, parentId: string): boolean {
  const parent = nodeAt(design, parentId);
  return parent?.type === 'field' && holdsFields(parent.kind) && parent.fields.length === 1;
}
