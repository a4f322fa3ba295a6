import {
  addElement,
  emptyDesign,
  moveElement,
  nodesOf,
  type FormDesign,
  type NewElement,
} from '@mot-cua/domain/form/design';
import { stepPlace, type Direction } from './tree-moves';

/** Two pages: text, a group with a date, a list with one field; then an empty page. */
function aDesign(): { design: FormDesign; ids: Readonly<Record<string, string>> } {
  let design = emptyDesign();
  const ids: Record<string, string> = { page: 'e1' };
  const add = (name: string, kind: NewElement, parent: string, index: number) => {
    const made = addElement(design, kind, { parent, index });
    design = made.design;
    ids[name] = made.id ?? '';
  };
  add('text', 'shortText', 'e1', 0);
  add('group', 'group', 'e1', 1);
  add('date', 'date', ids['group'] ?? '', 0);
  add('rows', 'rows', 'e1', 2);
  add('next', 'page', '', 1);
  return { design, ids };
}

function orderAfter(name: string, ...directions: readonly Direction[]): string {
  const { design, ids } = aDesign();
  const names = new Map(Object.entries(ids).map(([key, id]) => [id, key]));
  const moved = directions.reduce((before, direction) => {
    const place = stepPlace(before, ids[name] ?? '', direction);
    return place ? moveElement(before, ids[name] ?? '', place).design : before;
  }, design);
  return nodesOf(moved)
    .flatMap(({ node, around }) => (names.has(node.id) ? [`${'>'.repeat(around.length)}${names.get(node.id)}`] : []))
    .join(' ');
}

describe('a step of the keyboard', () => {
  it.each<[string, string, Direction[], string]>([
    ['goes past a neighbour', 'text', ['down'], 'page >group >>date >text >rows next'],
    ['goes back again', 'text', ['down', 'up'], 'page >text >group >>date >rows next'],
    ['leaves a group at its end', 'date', ['down'], 'page >text >group >date >rows next'],
    ['leaves a group at its beginning', 'date', ['up'], 'page >text >date >group >rows next'],
    ['goes into what stands before', 'rows', ['in'], 'page >text >group >>date >>rows next'],
    ['goes out behind what it stands in', 'date', ['out'], 'page >text >group >date >rows next'],
    ['goes to the next page', 'rows', ['down'], 'page >text >group >>date next >rows'],
    ['ends at the first page', 'text', ['up'], 'page >text >group >>date >rows next'],
    ['turns pages round', 'next', ['up'], 'next page >text >group >>date >rows'],
  ])('%s', (_name, id, directions, order) => {
    expect(orderAfter(id, ...directions)).toBe(order);
  });
});
