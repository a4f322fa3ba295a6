import type { KeyboardEvent } from 'react';
import type { DrawingEdits } from './drawing-context';
import type { DrawnProcess } from './drawn-process';
import { placeOfStep } from './flow-parts';
import type { Direction } from './lay-out';
import { inReadingOrder, neighbourOf, type Arrow } from './walk-drawing';

const ARROWS: Readonly<Record<Direction, Readonly<Record<string, Arrow>>>> = {
  across: { ArrowRight: 'forward', ArrowLeft: 'back', ArrowDown: 'beside', ArrowUp: 'besideBack' },
  down: { ArrowDown: 'forward', ArrowUp: 'back', ArrowRight: 'beside', ArrowLeft: 'besideBack' },
};

/** Walks through a drawing and works on it by the keyboard. */
export function useDrawingKeys(drawn: DrawnProcess, direction: Direction, edits: DrawingEdits | undefined) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const here = event.target instanceof Element ? event.target.closest('[data-drawn]') : null;
    const id = here?.getAttribute('data-drawn');
    if (!id || event.ctrlKey || event.metaKey) return;
    const step = placeOfStep(id);
    const way = drawn.lines.find((line) => line.id === id)?.way;
    const arrow = ARROWS[direction][event.key];
    const act = () => {
      if (event.altKey && step !== undefined && (arrow === 'forward' || arrow === 'back'))
        return edits && (() => edits.onMove(step, arrow === 'forward' ? 'later' : 'earlier'));
      if (event.altKey) return undefined;
      const ids = inReadingOrder(drawn);
      const to = arrow ? neighbourOf(drawn, id, arrow) : event.key === 'Home' ? ids[0] : lastStepOf(ids, event.key);
      if (to !== undefined) return () => focusDrawn(event.currentTarget, to);
      if (!edits || (event.key !== 'Delete' && event.key !== 'Backspace')) return undefined;
      if (step !== undefined) return () => edits.onRemove(step);
      return way && (() => edits.onRemoveWay(way.from, way.place));
    };
    const chosen = act();
    if (!chosen && !arrow) return;
    event.preventDefault();
    event.stopPropagation();
    chosen?.();
  };
}

const lastStepOf = (ids: readonly string[], key: string) =>
  key === 'End' ? ids.findLast((id) => placeOfStep(id) !== undefined) : undefined;

export function focusDrawn(within: Element, id: string): void {
  within.querySelector<HTMLElement>(`[data-drawn="${id}"]`)?.focus({ preventScroll: true });
}
