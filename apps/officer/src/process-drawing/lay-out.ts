import { Graph, layout } from '@dagrejs/dagre';
import type { DrawnLine, DrawnNode, DrawnProcess } from './drawn-process';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Across: from left to right; down: from top to bottom. */
export type Direction = 'across' | 'down';

/** Where everything stands, in pixels from the top left corner of the drawing. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** By the ids of nodes. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Points that a line goes through, from border to border, by its id. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  /** Middle of what is written on a line, by its id. */
  readonly labels: ReadonlyMap<string, Point>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const BETWEEN_LAYERS = 16;
const BETWEEN_NEIGHBOURS = 22;

/** Places boxes in layers along the direction, so that lines cross little. */
export function layOut(
  { nodes, lines }: DrawnProcess,
  direction: Direction,
  sizeOf: (node: DrawnNode) => Size,
  labelOf: (line: DrawnLine) => Size,
): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction === 'across' ? 'LR' : 'TB',
    ranksep: BETWEEN_LAYERS,
    nodesep: BETWEEN_NEIGHBOURS,
    edgesep: BETWEEN_NEIGHBOURS,
    marginx: 12,
    marginy: 12,
  });
  for (const node of nodes) graph.setNode(node.id, { ...sizeOf(node) });
  for (const line of lines)
    graph.setEdge(
      line.source,
      line.target,
      { ...labelOf(line), labelpos: 'c', weight: line.way?.kind === 'step' ? 1 : 3 },
      line.id,
    );
  // Ways stand beside one another in the order in which they are written, which crosses nothing where they all come together again.
  layout(graph, { disableOptimalOrderHeuristic: true });
  const boxes = new Map(
    nodes.map((node) => {
      const { x = 0, y = 0 } = graph.node(node.id);
      const { width, height } = sizeOf(node);
      return [node.id, { x: x - width / 2, y: y - height / 2, width, height }] as const;
    }),
  );
  const { width = 0, height = 0 } = graph.graph();
  const drawn = lines.map((line) => ({ line, edge: graph.edge(line.source, line.target, line.id) }));
  return {
    ...{ width, height, boxes },
    lines: new Map(
      drawn.map(({ line, edge }) => {
        const inner = (edge.points ?? []).slice(1, -1);
        const [start, end] = [boxes.get(line.source), boxes.get(line.target)];
        return [
          line.id,
          [...(start ? [exitOf(start, direction)] : []), ...inner, ...(end ? [entryOf(end, direction)] : [])],
        ];
      }),
    ),
    labels: new Map(drawn.map(({ line, edge }) => [line.id, { x: edge.x ?? 0, y: edge.y ?? 0 }])),
  };
}

function exitOf({ x, y, width, height }: Box, direction: Direction): Point {
  return direction === 'across' ? { x: x + width, y: y + height / 2 } : { x: x + width / 2, y: y + height };
}

function entryOf({ x, y, width, height }: Box, direction: Direction): Point {
  return direction === 'across' ? { x, y: y + height / 2 } : { x: x + width / 2, y };
}

/** A line through points that leaves and comes to each in the direction of the drawing, as an SVG path. */
export function pathThrough([first, ...points]: readonly Point[], direction: Direction): string {
  if (!first) return '';
  let before = first;
  return points.reduce((path, { x, y }) => {
    const [one, other] =
      direction === 'across'
        ? [`${(before.x + x) / 2} ${before.y}`, `${(before.x + x) / 2} ${y}`]
        : [`${before.x} ${(before.y + y) / 2}`, `${x} ${(before.y + y) / 2}`];
    before = { x, y };
    return `${path} C ${one}, ${other}, ${x} ${y}`;
  }, `M ${first.x} ${first.y}`);
}
