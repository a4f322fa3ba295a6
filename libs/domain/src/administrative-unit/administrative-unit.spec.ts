import { explainSuccession, placeName, unitOfCode, unitsById, unitsToday } from './administrative-unit';
import { aUnit, CHAU_THANH, OLD_CITY, SOME_UNITS, TAN_NINH, THAI_BINH, WARD_3 } from './units.builder';

const byId = unitsById(SOME_UNITS);
const today = '2026-11-24';

describe('an administrative unit', () => {
  it('is told apart by day where its code was used before', () => {
    expect(unitOfCode(SOME_UNITS, '25459', '2025-06-30')).toBe(WARD_3);
    expect(unitOfCode(SOME_UNITS, '25459', '2025-07-01')).toBe(TAN_NINH);
    expect(unitOfCode(SOME_UNITS, '25459', '1999-01-01')).toBeUndefined();
  });

  it('is written with the places around it', () => {
    expect(placeName(TAN_NINH, byId).vi).toBe('Phường Tân Ninh, tỉnh Tây Ninh');
    expect(placeName(WARD_3, byId).vi).toBe('Phường 3, thành phố Tây Ninh, tỉnh Tây Ninh');
  });

  it('leads from its old name to the one of today and says so', () => {
    expect(unitsToday(WARD_3, byId, today)).toEqual([TAN_NINH]);
    expect(explainSuccession(WARD_3, byId, today)?.vi).toBe(
      'Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh',
    );
    expect(explainSuccession(THAI_BINH, byId, today)?.vi).toBe(
      'Xã Thái Bình (tỉnh Tây Ninh cũ) nay được chia về xã Châu Thành, phường Tân Ninh',
    );
    expect(explainSuccession(OLD_CITY, byId, today)?.en).toBe(
      'Thành phố Tây Ninh (former Tỉnh Tây Ninh) is now part of Phường Tân Ninh',
    );
  });

  it('needs no explanation while it exists, and has none where nothing is known', () => {
    expect(explainSuccession(TAN_NINH, byId, today)).toBeUndefined();
    expect(explainSuccession(WARD_3, byId, '2024-01-01')).toBeUndefined();
    const lost = aUnit('99999', 'Xã Đã Mất', 'commune', null, { validTo: '2026-01-01' });
    expect(explainSuccession(lost, unitsById([lost]), today)).toBeUndefined();
  });

  it('has an end to its line and to its successors even where they run in a circle', () => {
    const one = { ...CHAU_THANH, parentId: 'b', successorIds: ['b'], validTo: '2025-08-01' };
    const other = { ...TAN_NINH, id: 'b', parentId: one.id, successorIds: [one.id], validTo: '2025-08-01' };
    const circle = unitsById([one, other]);
    expect(placeName(one, circle).vi).toBe('Xã Châu Thành, phường Tân Ninh');
    expect(unitsToday(one, circle, today)).toEqual([]);
  });
});
