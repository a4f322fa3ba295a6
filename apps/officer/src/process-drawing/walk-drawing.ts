import { stepId, type DrawnLine, type DrawnProcess } from './drawn-process';

/** Ids of what can take the focus, in the order of reading: each step, then the ways on from it. */
export function inReadingOrder({ nodes, lines }: DrawnProcess): readonly string[] {
  return nodes.flatMap((node) =>
    node.kind === 'step' ? [node.id, ...lines.filter(({ way }) => way?.from === node.index).map(({ id }) => id)] : [],
  );
}

export type Arrow = 'forward' | 'back' | 'beside' | 'besideBack';

/** Where an arrow key leads from a step or a way: along the lines, or to the neighbour that shares a step before it. */
export function neighbourOf({ lines }: DrawnProcess, id: string, arrow: Arrow): string | undefined {
  const ways = lines.filter((line): line is WayLine => line.way !== undefined);
  const way = ways.find((line) => line.id === id);
  switch (arrow) {
    case 'forward':
      return way ? stepId(way.way.to) : stepAfter(ways, id);
    case 'back':
      return way ? stepId(way.way.from) : stepBefore(ways, id);
    default: {
      const beside = way
        ? ways.filter((line) => line.way.from === way.way.from).map((line) => line.id)
        : siblingsOf(ways, id);
      const place = beside.indexOf(id);
      return beside[place + (arrow === 'beside' ? 1 : -1)];
    }
  }
}

type WayLine = DrawnLine & { readonly way: NonNullable<DrawnLine['way']> };

const stepAfter = (ways: readonly WayLine[], id: string) => {
  const line = ways.find(({ way }) => stepId(way.from) === id);
  return line && stepId(line.way.to);
};

const stepBefore = (ways: readonly WayLine[], id: string) => {
  const line = ways.find(({ way }) => stepId(way.to) === id);
  return line && stepId(line.way.from);
};

/** The steps that the ways on from a step before this one lead to. */
function siblingsOf(ways: readonly WayLine[], id: string): readonly string[] {
  const before = stepBefore(ways, id);
  return [...new Set(ways.filter(({ way }) => stepId(way.from) === before).map(({ way }) => stepId(way.to)))];
}
