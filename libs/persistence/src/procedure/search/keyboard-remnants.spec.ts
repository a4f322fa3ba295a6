import { withoutKeyboardRemnants } from './keyboard-remnants';

it.each([
  ['dawng', 'dang'],
  ['ddawng', 'dang'],
  ['keets', 'ket'],
  ['duwngj', 'dung'],
  ['duwjng', 'dung'],
  ['d9a8ng', 'dang'],
  ['ta5m', 'tam'],
  ['sinhh', 'sinh'],
  ['kyy', 'ki'],
])('reads %s as %s', (typed, meant) => expect(withoutKeyboardRemnants(typed)).toContain(meant));

it.each(['khai', 'hon', 'b', '2026'])('leaves %s, which has no such keys', (word) =>
  expect(withoutKeyboardRemnants(word)).toEqual([]),
);
