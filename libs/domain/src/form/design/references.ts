import type { FormDesign, GatedElement } from './form-design';
import { isNamedByHand } from './hand-written';
import { childrenOf, isGated, nodeAt, nodesOf } from './tree';

/** The elements that are shown or hidden by an answer within the element, but for those that lie in it themselves. */
export function usersOf(design: FormDesign, id: string): readonly GatedElement[] {
  const paths = answerPathsIn(design, id);
  return nodesOf(design).flatMap(({ node, around }) => {
    if (node.id === id || around.includes(id) || !isGated(node)) return [];
    return node.when && paths.includes(node.when.path) ? [node] : [];
  });
}

/** The paths within an element that what was written by hand names. */
export function namedByHand(design: FormDesign, id: string): readonly string[] {
  return answerPathsIn(design, id).filter((path) => isNamedByHand(design, path));
}

/** The paths of the answers within an element. */
export function answerPathsIn(design: FormDesign, id: string): readonly string[] {
  const node = nodeAt(design, id);
  if (!node) return [];
  if (node.type === 'field') return [node.path];
  return childrenOf(node).flatMap((child) => answerPathsIn(design, child.id));
}
