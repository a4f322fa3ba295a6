import {
  addElement,
  answerPathsIn,
  canHoldElements,
  childrenOf,
  duplicateElement,
  moveElement,
  namedByHand,
  nodeAt,
  placeOf,
  removeElement,
  usersOf,
  type DesignNode,
  type FormDesign,
  type GatedElement,
  type NewElement,
  type Place,
} from '@mot-cua/domain/form/design';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { DESIGNER_WORDS, NEW_WORDS } from './designer.words';
import type { DropSide } from './drag';
import { useNodeName, useParentName } from './node-words';
import type { FieldReference } from './remove-dialog';
import type { StructureActs } from './structure-tree';
import { stepPlace } from './tree-moves';
import type { Designer } from './use-designer';

export interface Removal {
  readonly name: string;
  readonly users: readonly GatedElement[];
  readonly byHand: readonly string[];
  readonly references: readonly FieldReference[];
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

interface Structure {
  readonly acts: StructureActs;
  /** Adds behind the selected element, or in it where that is a page, group or list. */
  readonly add: (kind: NewElement) => void;
  /** What to ask before something that others use goes. */
  readonly removal?: Removal;
}

/** Everything that can be done to the structure, each said aloud with what it is about. */
export function useStructureActs(
  designer: Designer,
  references: readonly FieldReference[],
  openProperties: () => void,
): Structure {
  const say = useText();
  const nodeName = useNodeName();
  const parentName = useParentName();
  const [asked, setAsked] = useState<string>();
  const { design, selected } = designer;
  const nameOf = (id: string) => {
    const node = nodeAt(design, id);
    return node ? nodeName(node) : '';
  };

  function moveTo(id: string, place: Place | undefined) {
    if (!place) return designer.speak(say(DESIGNER_WORDS.atEdge));
    const made = designer.edit((before) => moveElement(before, id, place));
    const at = placeOf(made.design, id);
    if (made.refused || !at) return undefined;
    const parent = parentName(made.design, at.parent);
    return designer.speak(say(DESIGNER_WORDS.moved, { name: nameOf(id), place: at.index + 1, parent }));
  }

  function addAt(kind: NewElement, place: Place | undefined) {
    if (!place) return;
    designer.edit((before) => addElement(before, kind, place), {
      said: say(DESIGNER_WORDS.added, { name: say(NEW_WORDS[kind]) }),
    });
  }

  function removeNow(id: string) {
    const name = nameOf(id);
    const next = neighbourOf(design, id);
    setAsked(undefined);
    designer.edit((before) => ({ ...removeElement(before, id), id: next }), {
      said: `${say(DESIGNER_WORDS.removed, { name })} ${say({ vi: 'Ctrl+Z để hoàn tác.', en: 'Ctrl+Z brings it back.' })}`,
    });
  }

  const usesOf = (id: string) => {
    const paths = answerPathsIn(design, id);
    return {
      users: usersOf(design, id),
      byHand: namedByHand(design, id),
      references: references.filter(({ path }) => paths.some((one) => one === path || path.startsWith(`${one}.`))),
    };
  };

  const acts: StructureActs = {
    move: (id, direction) => void moveTo(id, stepPlace(design, id, direction)),
    drop: (id, target, side) => void moveTo(id, placeAt(design, target, side)),
    addAt: (kind, target, side) => addAt(kind, placeAt(design, target, side)),
    remove: (id) => {
      const { users, byHand, references: outside } = usesOf(id);
      if (users.length + byHand.length + outside.length > 0) setAsked(id);
      else removeNow(id);
    },
    duplicate: (id) => {
      designer.edit((before) => duplicateElement(before, id), {
        said: say(DESIGNER_WORDS.duplicated, { name: nameOf(id) }),
      });
    },
    openProperties,
  };
  return {
    acts,
    add: (kind) => addAt(kind, newPlace(design, selected, kind)),
    removal:
      asked === undefined
        ? undefined
        : {
            name: nameOf(asked),
            ...usesOf(asked),
            onRemove: () => removeNow(asked),
            onClose: () => setAsked(undefined),
          },
  };
}

/** The place at a side of an element; inside is at its end. */
export function placeAt(design: FormDesign, target: DesignNode, side: DropSide): Place | undefined {
  if (side === 'inside') return { parent: target.id, index: childrenOf(target).length };
  const place = placeOf(design, target.id);
  return place && { parent: place.parent, index: place.index + (side === 'after' ? 1 : 0) };
}

/** Where something new goes: into the selected element if it can stand there, else behind it, at worst behind what that stands in. */
function newPlace(design: FormDesign, selected: string, kind: NewElement): Place | undefined {
  const node = nodeAt(design, selected) ?? design.pages[0];
  if (!node) return { parent: '', index: 0 };
  const stands = (place: Place | undefined) => place && !addElement(design, kind, place).refused;
  if (canHoldElements(node) && stands(placeAt(design, node, 'inside'))) return placeAt(design, node, 'inside');
  const behind = placeAt(design, node, 'after');
  if (stands(behind)) return behind;
  const around = nodeAt(design, placeOf(design, node.id)?.parent ?? '');
  return around ? newPlaceBehind(design, around, kind) : { parent: '', index: design.pages.length };
}

function newPlaceBehind(design: FormDesign, node: DesignNode, kind: NewElement): Place | undefined {
  const behind = placeAt(design, node, 'after');
  if (behind && !addElement(design, kind, behind).refused) return behind;
  const around = nodeAt(design, placeOf(design, node.id)?.parent ?? '');
  return around ? newPlaceBehind(design, around, kind) : behind;
}

/** What is selected once an element is gone: the one after it, before it, or around it. */
function neighbourOf(design: FormDesign, id: string): string {
  const place = placeOf(design, id);
  const parent = place && nodeAt(design, place.parent);
  const siblings = parent ? childrenOf(parent) : place?.parent === '' ? design.pages : design.unshown;
  const index = place?.index ?? 0;
  return (siblings[index + 1] ?? siblings[index - 1] ?? parent ?? design.pages[0])?.id ?? '';
}
