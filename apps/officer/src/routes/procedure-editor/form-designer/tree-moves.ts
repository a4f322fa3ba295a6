import { canHoldElements, childrenOf, nodeAt, placeOf, type FormDesign, type Place } from '@mot-cua/domain/form/design';

export type Direction = 'up' | 'down' | 'in' | 'out';

/**
 * Where an element goes by one step: past its neighbour, out of its group at the end of it, from page to page; `in` is into what stands
 * before it, `out` behind what it stands in. `undefined` where it can go no further.
 */
export function stepPlace(design: FormDesign, id: string, direction: Direction): Place | undefined {
  const place = placeOf(design, id);
  if (!place) return undefined;
  const { parent, index } = place;
  switch (direction) {
    case 'up':
      return index > 0 ? { parent, index: index - 1 } : beyond(design, parent, -1);
    case 'down':
      return index < countIn(design, parent) - 1 ? { parent, index: index + 2 } : beyond(design, parent, 1);
    case 'in':
      return into(design, place);
    case 'out':
      return parent === '' ? undefined : behind(design, parent);
  }
}

function countIn(design: FormDesign, parent: string): number {
  if (parent === '') return design.pages.length;
  const node = nodeAt(design, parent);
  return node ? childrenOf(node).length : 0;
}

/** Out of a group on its near side, or to the next page. */
function beyond(design: FormDesign, parent: string, side: -1 | 1): Place | undefined {
  const node = nodeAt(design, parent);
  if (node?.type === 'group') {
    const place = placeOf(design, parent);
    return place && { parent: place.parent, index: place.index + (side === 1 ? 1 : 0) };
  }
  if (node?.type !== 'page') return undefined;
  const page = design.pages[design.pages.findIndex(({ id }) => id === parent) + side];
  return page && { parent: page.id, index: side === 1 ? 0 : page.elements.length };
}

function into(design: FormDesign, { parent, index }: Place): Place | undefined {
  const holder = nodeAt(design, parent);
  const before = holder && childrenOf(holder)[index - 1];
  return before && canHoldElements(before) ? { parent: before.id, index: childrenOf(before).length } : undefined;
}

function behind(design: FormDesign, parent: string): Place | undefined {
  const place = placeOf(design, parent);
  return place && place.parent !== '' ? { parent: place.parent, index: place.index + 1 } : undefined;
}
