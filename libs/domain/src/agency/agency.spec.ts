import { isInForce, subtreeIds } from './agency';

const tree = [
  { id: 'province', parentId: null },
  { id: 'commune', parentId: 'province' },
  { id: 'hamlet', parentId: 'commune' },
  { id: 'department', parentId: 'province' },
];

describe('an agency', () => {
  it('has itself and all below it in its subtree', () => {
    expect(subtreeIds(tree, 'province')).toEqual(['province', 'commune', 'department', 'hamlet']);
    expect(subtreeIds(tree, 'commune')).toEqual(['commune', 'hamlet']);
    expect(subtreeIds(tree, 'hamlet')).toEqual(['hamlet']);
  });

  it('has an end to its subtree even where two are each other’s parent', () => {
    expect(
      subtreeIds(
        [
          { id: 'a', parentId: 'b' },
          { id: 'b', parentId: 'a' },
        ],
        'a',
      ),
    ).toEqual(['a', 'b']);
  });

  it('is in force from its first day until the day before its last', () => {
    const district = { validFrom: '2018-06-21', validTo: '2025-07-01' };
    const on = ['2018-06-20', '2018-06-21', '2025-06-30', '2025-07-01'].map((day) => isInForce(district, day));
    expect(on).toEqual([false, true, true, false]);
    expect(isInForce({ ...district, validTo: null }, '2099-01-01')).toBe(true);
  });
});
