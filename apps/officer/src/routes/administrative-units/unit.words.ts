import type { Text, UnitKind } from '@mot-cua/domain';

export const UNIT_KIND_WORDS: Readonly<Record<UnitKind, Text>> = {
  province: { vi: 'Tỉnh', en: 'Province' },
  city: { vi: 'Thành phố trực thuộc trung ương', en: 'City under the central government' },
  ward: { vi: 'Phường', en: 'Ward' },
  commune: { vi: 'Xã', en: 'Commune' },
  specialZone: { vi: 'Đặc khu', en: 'Special zone' },
  urbanDistrict: { vi: 'Quận (cũ)', en: 'Urban district (former)' },
  provincialCity: { vi: 'Thành phố thuộc tỉnh (cũ)', en: 'Provincial city (former)' },
  town: { vi: 'Thị xã (cũ)', en: 'Town (former)' },
  district: { vi: 'Huyện (cũ)', en: 'District (former)' },
  township: { vi: 'Thị trấn (cũ)', en: 'Township (former)' },
};
