import { MarkerType, Position, type Edge, type Node } from '@xyflow/react';
import type { DrawnNode, DrawnProcess, DrawnWay } from './drawn-process';
import { pathThrough, type Direction, type Layout } from './lay-out';

export type StepNode = Node<{ readonly index: number }, 'step'>;
export type MarkNode = Node<{ readonly kind: Exclude<DrawnNode['kind'], 'step'> }, 'mark'>;
export type WayEdge = Edge<{ readonly path: string; readonly way?: DrawnWay }, 'way'>;

/** What stands in the drawing for the flow library; its places are ours. */
export function flowNodes(
  { nodes }: DrawnProcess,
  layout: Layout,
  direction: Direction,
): readonly (StepNode | MarkNode)[] {
  const [exit, entry] = direction === 'across' ? [Position.Right, Position.Left] : [Position.Bottom, Position.Top];
  return nodes.map((node) => {
    const { x = 0, y = 0, width = 0, height = 0 } = layout.boxes.get(node.id) ?? {};
    const middle = { x: width / 2, y: height / 2 };
    const ends =
      direction === 'across'
        ? [
            { ...middle, x: width },
            { ...middle, x: 0 },
          ]
        : [
            { ...middle, y: height },
            { ...middle, y: 0 },
          ];
    const shared = {
      ...{ id: node.id, position: { x, y }, width, height, sourcePosition: exit, targetPosition: entry },
      handles: [
        { type: 'source' as const, position: exit, x: ends[0]?.x ?? 0, y: ends[0]?.y ?? 0, width: 1, height: 1 },
        { type: 'target' as const, position: entry, x: ends[1]?.x ?? 0, y: ends[1]?.y ?? 0, width: 1, height: 1 },
      ],
      domAttributes: { 'aria-roledescription': undefined },
    };
    return node.kind === 'step'
      ? { ...shared, type: 'step', data: { index: node.index } }
      : { ...shared, type: 'mark', data: { kind: node.kind }, connectable: false };
  });
}

export function flowEdges(
  { lines }: DrawnProcess,
  layout: Layout,
  direction: Direction,
  canEdit: boolean,
): readonly WayEdge[] {
  return lines.map(({ id, source, target, way }) => ({
    ...{
      id,
      source,
      target,
      type: 'way',
      data: { path: pathThrough(layout.lines.get(id) ?? [], direction), ...(way && { way }) },
    },
    reconnectable: canEdit && way ? ('target' as const) : false,
    // Lines that come together at a mark need one arrow only.
    markerEnd: target.startsWith('step-') ? { type: MarkerType.ArrowClosed, width: 16, height: 16 } : undefined,
    domAttributes: { 'aria-hidden': true },
  }));
}

/** Place of the step that a box stands for; `undefined` for a mark. */
export function placeOfStep(id: string): number | undefined {
  const place = /^step-(\d+)$/.exec(id)?.[1];
  return place === undefined ? undefined : Number(place);
}
