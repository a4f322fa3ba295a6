import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { attachInstruction, extractInstruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item';
import type { NewElement } from '@mot-cua/domain/form/design';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** What is being dragged: an element of the form, or a new one from the palette. */
export type Dragged =
  | { readonly what: 'element'; readonly id: string; readonly type: string }
  | { readonly what: 'new'; readonly kind: NewElement };

export type DropSide = 'before' | 'after' | 'inside';

const SIDES: Readonly<Record<string, DropSide>> = {
  'reorder-before': 'before',
  'reorder-after': 'after',
  combine: 'inside',
};

const draggedIn = (data: Readonly<Record<string | symbol, unknown>>): Dragged | undefined => {
  if (data['what'] === 'element') return { what: 'element', id: String(data['id']), type: String(data['type']) };
  return data['what'] === 'new' ? { what: 'new', kind: String(data['kind']) as NewElement } : undefined;
};

/** Lets an element be dragged with the mouse or a finger. */
export function useDragged(dragged: Dragged): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const { what } = dragged;
  const key = dragged.what === 'element' ? dragged.id : dragged.kind;
  const type = dragged.what === 'element' ? dragged.type : '';
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return draggable({ element, getInitialData: () => ({ what, id: key, kind: key, type }) });
  }, [what, key, type]);
  return ref;
}

/** Lets a box scroll by itself while something is dragged near its edges. */
export function useAutoScroll(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (ref.current ? autoScrollForElements({ element: ref.current }) : undefined), []);
  return ref;
}

interface DropTarget {
  readonly ref: RefObject<HTMLElement | null>;
  /** On which sides the dragged thing may be let go; none where it may not. */
  readonly sidesFor: (dragged: Dragged) => readonly DropSide[];
  readonly onDrop: (dragged: Dragged, side: DropSide) => void;
}

/** Lets something be dropped at an element; answers the side at which it would land now. */
export function useDropTarget({ ref, sidesFor, onDrop }: DropTarget): DropSide | undefined {
  const [side, setSide] = useState<DropSide>();
  const latest = useRef({ sidesFor, onDrop });
  useEffect(() => {
    latest.current = { sidesFor, onDrop };
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const sidesOf = (data: Readonly<Record<string | symbol, unknown>>) => {
      const dragged = draggedIn(data);
      return dragged ? latest.current.sidesFor(dragged) : [];
    };
    const sideOf = (data: Record<string | symbol, unknown>) => {
      const instruction = extractInstruction(data);
      return instruction ? SIDES[instruction.operation] : undefined;
    };
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => sidesOf(source.data).length > 0,
      getData: ({ input, source }) => {
        const sides = sidesOf(source.data);
        const available = (wanted: DropSide) => (sides.includes(wanted) ? 'available' : 'not-available');
        const operations = {
          'reorder-before': available('before'),
          'reorder-after': available('after'),
          combine: available('inside'),
        } as const;
        return attachInstruction({}, { element, input, operations });
      },
      onDrag: ({ self }) => setSide(sideOf(self.data)),
      onDragLeave: () => setSide(undefined),
      onDrop: ({ self, source }) => {
        setSide(undefined);
        const dragged = draggedIn(source.data);
        const at = sideOf(self.data);
        if (dragged && at) latest.current.onDrop(dragged, at);
      },
    });
  }, [ref]);
  return side;
}
