import type { AdministrativeUnit, UnitKind } from './administrative-unit';

/** A unit for a test: `aUnit('25459', 'Phường Tân Ninh', 'ward', '80')`. */
export function aUnit(
  code: string,
  vi: string,
  kind: UnitKind,
  parentId: string | null,
  more: Partial<AdministrativeUnit> = {},
): AdministrativeUnit {
  const validFrom = more.validFrom ?? '2025-07-01';
  return {
    ...{ id: `${code}-${validFrom}`, code, name: { vi, en: vi }, kind, parentId, validFrom, validTo: null },
    ...{ successorIds: [], source: 'test', isVerified: true },
    ...more,
  };
}

const before = { validFrom: '2004-01-01', validTo: '2025-07-01' } as const;

/** A few units around Tây Ninh before and after July 2025. */
export const TAY_NINH = aUnit('80', 'Tỉnh Tây Ninh', 'province', null);
export const AN_GIANG = aUnit('91', 'Tỉnh An Giang', 'province', null);
export const TAN_NINH = aUnit('25459', 'Phường Tân Ninh', 'ward', TAY_NINH.id);
export const CHAU_THANH = aUnit('25585', 'Xã Châu Thành', 'commune', TAY_NINH.id);
export const LONG_HOA = aUnit('25630', 'Phường Long Hoa', 'ward', TAY_NINH.id);
export const CHAU_THANH_OF_AN_GIANG = aUnit('30001', 'Xã Châu Thành', 'commune', AN_GIANG.id);
export const OLD_PROVINCE = aUnit('72', 'Tỉnh Tây Ninh', 'province', null, { ...before, successorIds: [TAY_NINH.id] });
export const OLD_CITY = aUnit('703', 'Thành phố Tây Ninh', 'provincialCity', OLD_PROVINCE.id, {
  ...before,
  successorIds: [TAN_NINH.id],
});
export const WARD_3 = aUnit('25459', 'Phường 3', 'ward', OLD_CITY.id, { ...before, successorIds: [TAN_NINH.id] });
export const THAI_BINH = aUnit('25597', 'Xã Thái Bình', 'commune', OLD_PROVINCE.id, {
  ...before,
  successorIds: [CHAU_THANH.id, TAN_NINH.id],
});

export const SOME_UNITS: readonly AdministrativeUnit[] = [
  ...[TAY_NINH, AN_GIANG, TAN_NINH, CHAU_THANH, LONG_HOA, CHAU_THANH_OF_AN_GIANG],
  ...[OLD_PROVINCE, OLD_CITY, WARD_3, THAI_BINH],
];
