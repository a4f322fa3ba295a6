import { unitId, type AdministrativeUnit, type LocalDate, type UnitKind } from '@mot-cua/domain';
import { FORMER_LONG_AN, FORMER_TAY_NINH } from './before-2025';
import { MERGERS } from './mergers';
import { PROVINCES } from './provinces';

const TWO_TIERS_SINCE: LocalDate = '2025-07-01';
const DONG_NAI_A_CITY_SINCE: LocalDate = '2026-04-30';
/**
 * Since when the former units are taken to exist here: the towns Hòa Thành and Trảng Bàng were made on that day, others are older. Not
 * verified, which is why no former unit is.
 */
const FORMER_UNITS_SINCE: LocalDate = '2020-02-01';

const MERGER_SOURCE = 'Nghị quyết 1682/NQ-UBTVQH15';
const PROVINCES_SOURCE = 'Nghị quyết 202/2025/QH15';
const FORMER_SOURCE = 'Danh mục hành chính của Cục Thống kê đến 30/6/2025; ngày bắt đầu chưa kiểm chứng';

const KINDS: readonly (readonly [prefix: string, kind: UnitKind, english: string])[] = [
  ['Thành phố ', 'provincialCity', 'City'],
  ['Thị xã ', 'town', 'Town'],
  ['Thị trấn ', 'township', 'Township'],
  ['Tỉnh ', 'province', 'Province'],
  ['Huyện ', 'district', 'District'],
  ['Phường ', 'ward', 'Ward'],
  ['Xã ', 'commune', 'Commune'],
];

interface Circumstances {
  readonly parentId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly source: string;
  readonly isVerified?: boolean;
}

/** A unit from `25459 Phường Tân Ninh`. */
function unit(coded: string, { validTo, isVerified = true, ...rest }: Circumstances): AdministrativeUnit {
  const code = coded.slice(0, coded.indexOf(' '));
  const vi = coded.slice(code.length + 1);
  const [prefix = '', kind = 'commune', english = ''] = KINDS.find(([start]) => vi.startsWith(start)) ?? [];
  const isCity = kind === 'provincialCity' && code.length === 2;
  return {
    ...{
      id: unitId(code, rest.validFrom),
      code,
      name: { vi, en: `${withoutMarks(vi.slice(prefix.length))} ${english}` },
    },
    ...{ kind: isCity ? 'city' : kind, validTo: validTo ?? null, successorIds: [], isVerified },
    ...rest,
  };
}

/** English names have no marks in the open data set. */
function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

const provinceOfToday = { parentId: null, validFrom: TWO_TIERS_SINCE, source: PROVINCES_SOURCE };
const DONG_NAI_CITY = unit('75 Thành phố Đồng Nai', {
  ...{ parentId: null, validFrom: DONG_NAI_A_CITY_SINCE, source: 'Nghị quyết 30/2026/QH16' },
});
const PROVINCES_OF_TODAY = PROVINCES.map((coded) => unit(coded, provinceOfToday)).map((province) =>
  province.code === DONG_NAI_CITY.code
    ? { ...province, validTo: DONG_NAI_A_CITY_SINCE, successorIds: [DONG_NAI_CITY.id] }
    : province,
);

const TAY_NINH = unitId('80', TWO_TIERS_SINCE);

const COMMUNES_OF_TODAY = Object.keys(MERGERS).map((coded) =>
  unit(coded, { parentId: TAY_NINH, validFrom: TWO_TIERS_SINCE, source: MERGER_SOURCE }),
);

/** Ids of the communes of today that took land from a former one. */
function successorsOf(formerCode: string): string[] {
  return Object.entries(MERGERS).flatMap(([coded, from]) =>
    from.includes(formerCode) ? [unitId(coded.slice(0, coded.indexOf(' ')), TWO_TIERS_SINCE)] : [],
  );
}

function formerProvince(coded: string, districts: typeof FORMER_TAY_NINH): AdministrativeUnit[] {
  const former = { validFrom: FORMER_UNITS_SINCE, validTo: TWO_TIERS_SINCE, source: FORMER_SOURCE, isVerified: false };
  const province = { ...unit(coded, { ...former, parentId: null }), successorIds: [TAY_NINH] };
  return [
    province,
    ...Object.entries(districts).flatMap(([codedDistrict, codedCommunes]) => {
      const district = unit(codedDistrict, { ...former, parentId: province.id });
      const communes = codedCommunes
        .map((codedCommune) => unit(codedCommune, { ...former, parentId: district.id }))
        .map((commune) => ({ ...commune, successorIds: successorsOf(commune.code) }));
      const successorIds = [...new Set(communes.flatMap((commune) => commune.successorIds))];
      return [{ ...district, successorIds }, ...communes];
    }),
  ];
}

/** The provinces, Tây Ninh with all its communes, and what it was made of. Other provinces have to be imported. */
export const DEMO_UNITS: readonly AdministrativeUnit[] = [
  ...PROVINCES_OF_TODAY,
  DONG_NAI_CITY,
  ...COMMUNES_OF_TODAY,
  ...formerProvince('72 Tỉnh Tây Ninh', FORMER_TAY_NINH),
  ...formerProvince('80 Tỉnh Long An', FORMER_LONG_AN),
];

const codeOfCommune = new Map(COMMUNES_OF_TODAY.map(({ name, code }) => [name.vi, code]));

/** The code of a commune of today, `Phường Tân Ninh`; none for what is no commune of Tây Ninh. */
export function unitCodesOf(commune: string): string[] {
  return [codeOfCommune.get(commune) ?? []].flat();
}
