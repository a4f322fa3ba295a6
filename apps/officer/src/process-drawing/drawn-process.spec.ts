import type { ProcessStep, StepNext } from '@mot-cua/domain';
import { drawnProcess } from './drawn-process';
import { layOut, pathThrough } from './lay-out';
import { inReadingOrder, neighbourOf } from './walk-drawing';

const step = (code: string, next?: StepNext): ProcessStep => ({
  ...{ code, name: { vi: code, en: code }, role: 'caseOfficer', workingHours: 1 },
  ...(next && { next }),
});
const to = (code: string): StepNext => ({ kind: 'step', to: code });
const way = (code: string, target: string) => ({ code, name: { vi: code, en: code }, to: target });

/** Side by side land and fire, of which fire has two steps, and then a choice between the site and straight on. */
const BRANCHED = [
  step('share', { kind: 'parallel', branches: ['land', 'fire'], join: 'sum', lead: 'fire' }),
  step('land', to('sum')),
  step('fire'),
  step('water'),
  step('sum', { kind: 'choice', by: 'answers', ways: [way('a', 'site'), way('b', 'sign')] }),
  step('site'),
  step('sign'),
];
const linesOf = (steps: readonly ProcessStep[]) =>
  drawnProcess(steps).lines.map(({ source, target }) => `${source} ${target}`);
const SIZE = { width: 100, height: 40 };
const placed = (steps: readonly ProcessStep[], direction: 'across' | 'down') =>
  layOut(
    drawnProcess(steps),
    direction,
    () => SIZE,
    () => ({ width: 10, height: 10 }),
  );

describe('a process that is drawn', () => {
  it('is a line of boxes while one step follows the other', () => {
    expect(linesOf([step('a'), step('b'), step('c')])).toEqual(['step-0 step-1', 'step-1 step-2']);
  });

  it('shows where branches part and meet, and the way of which the agency leads', () => {
    expect(linesOf(BRANCHED)).toEqual([
      ...['step-0 fork-0', 'fork-0 step-1', 'fork-0 step-2', 'step-1 join-0', 'step-2 step-3', 'step-3 join-0'],
      ...['step-4 choice-4', 'choice-4 step-5', 'choice-4 step-6', 'step-5 step-6', 'join-0 step-4'],
    ]);
    const ways = drawnProcess(BRANCHED).lines.flatMap((line) => line.way ?? []);
    expect(ways.filter(({ isLead }) => isLead)).toEqual([{ kind: 'parallel', from: 0, place: 1, to: 2, isLead: true }]);
    expect(ways.filter(({ isOtherwise }) => isOtherwise).map(({ place }) => place)).toEqual([1]);
  });

  it('lets branches within branches meet inside out', () => {
    const nested = [
      step('one', { kind: 'parallel', branches: ['two', 'five'], join: 'six' }),
      step('two', { kind: 'parallel', branches: ['three', 'four'], join: 'six' }),
      step('three', to('six')),
      step('four', to('six')),
      step('five'),
      step('six'),
    ];
    expect(linesOf(nested).filter((line) => line.includes('join'))).toEqual([
      ...['step-2 join-1', 'step-3 join-1', 'step-4 join-0', 'join-0 step-5', 'join-1 join-0'],
    ]);
  });

  it('leaves out what leads nowhere, and draws a circle as it is', () => {
    expect(linesOf([step('a', to('gone')), step('b', to('a'))])).toEqual(['step-1 step-0']);
    expect(placed([step('a'), step('b', to('a'))], 'across').boxes.size).toBe(2);
  });
});

describe('the places of a drawing', () => {
  it('go along the direction, with no two boxes over one another', () => {
    for (const direction of ['across', 'down'] as const) {
      const { boxes, lines } = placed(BRANCHED, direction);
      const along = direction === 'across' ? 'x' : 'y';
      for (const { source, target } of drawnProcess(BRANCHED).lines)
        expect(boxes.get(target)?.[along]).toBeGreaterThan(boxes.get(source)?.[along] ?? Infinity);
      const all = [...boxes.values()];
      const overlaps = all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter((other) => Math.abs(one.x - other.x) < SIZE.width && Math.abs(one.y - other.y) < SIZE.height),
      );
      expect(overlaps).toEqual([]);
      expect(lines.size).toBe(11);
    }
  });

  it('keep branches in the order in which they are written', () => {
    const { boxes } = placed(BRANCHED, 'down');
    expect(boxes.get('step-1')?.x).toBeLessThan(boxes.get('step-2')?.x ?? 0);
    expect(boxes.get('step-5')?.y).toBeGreaterThan(boxes.get('step-4')?.y ?? Infinity);
  });

  it('are joined by lines from border to border', () => {
    const { boxes, lines } = placed([step('a'), step('b')], 'across');
    const [from, end] = [boxes.get('step-0'), boxes.get('step-1')];
    const points = lines.get('way-0-0') ?? [];
    expect(points[0]).toEqual({ x: (from?.x ?? 0) + SIZE.width, y: (from?.y ?? 0) + SIZE.height / 2 });
    expect(points.at(-1)).toEqual({ x: end?.x, y: (end?.y ?? 0) + SIZE.height / 2 });
    expect(
      pathThrough(
        [
          { x: 0, y: 0 },
          { x: 10, y: 4 },
        ],
        'across',
      ),
    ).toBe('M 0 0 C 5 0, 5 4, 10 4');
    expect(
      pathThrough(
        [
          { x: 0, y: 0 },
          { x: 10, y: 4 },
        ],
        'down',
      ),
    ).toBe('M 0 0 C 0 2, 10 2, 10 4');
  });
});

describe('walking through a drawing', () => {
  const drawn = drawnProcess(BRANCHED);

  it('reads each step, then the ways on from it', () => {
    expect(inReadingOrder(drawn)).toEqual([
      ...['step-0', 'way-0-0', 'way-0-1', 'step-1', 'way-1-0', 'step-2', 'way-2-0', 'step-3', 'way-3-0'],
      ...['step-4', 'way-4-0', 'way-4-1', 'step-5', 'way-5-0', 'step-6'],
    ]);
  });

  it('goes along the lines, and from branch to branch', () => {
    expect(neighbourOf(drawn, 'step-0', 'forward')).toBe('step-1');
    expect(neighbourOf(drawn, 'step-1', 'beside')).toBe('step-2');
    expect(neighbourOf(drawn, 'step-2', 'besideBack')).toBe('step-1');
    expect(neighbourOf(drawn, 'step-2', 'beside')).toBeUndefined();
    expect(neighbourOf(drawn, 'step-1', 'forward')).toBe('step-4');
    expect(neighbourOf(drawn, 'step-6', 'forward')).toBeUndefined();
    expect(neighbourOf(drawn, 'way-4-1', 'back')).toBe('step-4');
    expect(neighbourOf(drawn, 'way-4-0', 'beside')).toBe('way-4-1');
    expect(neighbourOf(drawn, 'way-4-1', 'forward')).toBe('step-6');
  });
});
