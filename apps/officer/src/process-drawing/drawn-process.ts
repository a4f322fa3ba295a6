import {
  graphOf,
  targetsOf,
  type ParallelBlock,
  type ProcessGraph,
  type ProcessStep,
  type StepNext,
  type Way,
} from '@mot-cua/domain';

/** What is drawn: a step, or a mark where ways part or branches meet. */
export type DrawnNode =
  | { readonly id: string; readonly kind: 'step'; readonly index: number }
  | { readonly id: string; readonly kind: 'choice' | 'fork' | 'join' };

/** A line of the drawing. */
export interface DrawnLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The way on of a step that it stands for; absent: it only leads to a mark or away from one. */
  readonly way?: DrawnWay;
}

/** One way on from a step. */
export interface DrawnWay {
  readonly kind: StepNext['kind'];
  /** Place of the step in the process. */
  readonly from: number;
  /** Place of the way among the ways of the step. */
  readonly place: number;
  readonly to: number;
  /** Of a choice. */
  readonly choice?: Way;
  /** It is taken where no way before it is. */
  readonly isOtherwise?: boolean;
  /** The agency of this branch leads. */
  readonly isLead?: boolean;
}

export interface DrawnProcess {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

export const stepId = (index: number) => `step-${index}`;

/** The boxes and lines of a process. What leads nowhere is not drawn. */
export function drawnProcess(steps: readonly ProcessStep[]): DrawnProcess {
  const graph = graphOf(steps);
  const places = new Map(steps.map(({ code }, index) => [code, index] as const).reverse());
  const marks = steps.flatMap((step, index): DrawnNode[] => {
    switch (step.next?.kind) {
      case 'choice':
        return [{ id: `choice-${index}`, kind: 'choice' }];
      case 'parallel':
        return [
          { id: `fork-${index}`, kind: 'fork' },
          { id: `join-${index}`, kind: 'join' },
        ];
      default:
        return [];
    }
  });
  const lines = steps.flatMap((step, index) => linesAfter(step, index, graph, places));
  const joins = graph.blocks.flatMap((block): DrawnLine[] => {
    const index = places.get(block.after);
    const target = index === undefined ? undefined : arrival(graph, places, block.after, block.join);
    return target === undefined ? [] : [{ id: `join-${index}-on`, source: `join-${index}`, target }];
  });
  return {
    nodes: [...steps.map((_, index): DrawnNode => ({ id: stepId(index), kind: 'step', index })), ...marks],
    lines: [...lines, ...joins],
  };
}

type Places = ReadonlyMap<string, number>;

function linesAfter(step: ProcessStep, index: number, graph: ProcessGraph, places: Places): readonly DrawnLine[] {
  const next = graph.nextOf(step.code);
  // Of two steps with one code the second is drawn for what it says itself only.
  if (!next || (places.get(step.code) !== index && !step.next)) return [];
  const mark = next.kind === 'choice' ? `choice-${index}` : next.kind === 'parallel' ? `fork-${index}` : undefined;
  const source = mark ?? stepId(index);
  const ways = targetsOf(next).flatMap((code, place): DrawnLine[] => {
    const to = places.get(code);
    const target = next.kind === 'parallel' ? to !== undefined && stepId(to) : arrival(graph, places, step.code, code);
    if (to === undefined || !target) return [];
    const way = { kind: next.kind, from: index, place, to, ...detailsOf(next, place) };
    return [{ id: wayId(index, place), source, target, way }];
  });
  return mark ? [{ id: `part-${index}`, source: stepId(index), target: mark }, ...ways] : ways;
}

export const wayId = (from: number, place: number) => `way-${from}-${place}`;

function detailsOf(next: StepNext, place: number): Pick<DrawnWay, 'choice' | 'isOtherwise' | 'isLead'> {
  if (next.kind === 'step') return {};
  if (next.kind === 'parallel')
    return next.lead !== undefined && next.branches[place] === next.lead ? { isLead: true } : {};
  const choice = next.ways[place];
  const isOtherwise = next.by === 'answers' && place === next.ways.length - 1;
  return { ...(choice && { choice }), ...(isOtherwise && { isOtherwise }) };
}

/** Where a line from one step to another ends: at the mark where its branches meet, or at the step itself. */
function arrival(graph: ProcessGraph, places: Places, from: string, to: string): string | undefined {
  const [innermost] = graph.blocks
    .filter((block) => block.join === to && block.inside.has(from))
    .toSorted((one, other) => one.inside.size - other.inside.size);
  return innermost ? markOf(innermost, places) : places.has(to) ? stepId(places.get(to) ?? 0) : undefined;
}

const markOf = ({ after }: ParallelBlock, places: Places) => `join-${places.get(after)}`;
