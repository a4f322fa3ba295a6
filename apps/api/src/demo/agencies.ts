import type { Agency, AgencyKind, LocalDate } from '@mot-cua/domain';
import { COMMUNES_ALSO_FROM, COMMUNES_BY_FORMER_DISTRICT, COMMUNES_OF_FORMER_LONG_AN } from './communes';
import { demoId } from './demo-id';
import { unitCodesOf } from './units';

/** The day on which the province in its present shape and its two-tier government began. */
const TWO_TIERS_SINCE: LocalDate = '2025-07-01';
/** Since when the older agencies are taken to exist here; Decree 61/2018 came into force on that day. */
const ONE_STOP_SHOPS_SINCE: LocalDate = '2018-06-21';

/** Serials of agencies below the province: our own demo values, two digits as the older code style allows no more. */
const FIRST_DEPARTMENT = 1;
const FIRST_COMMUNE = 20;
const FIRST_DISTRICT = 90;

const ENGLISH_KINDS: readonly (readonly [string, string])[] = [
  ['Phường ', 'Ward'],
  ['Xã ', 'Commune'],
  ['Thành phố ', 'City'],
  ['Thị xã ', 'Town'],
  ['Huyện ', 'District'],
];

const PROVINCE: Agency = {
  id: demoId('agency', 0),
  code: 'H53',
  legacyCode: '000.00.00.H53',
  name: { vi: 'Ủy ban nhân dân tỉnh Tây Ninh', en: 'People’s Committee of Tây Ninh Province' },
  kind: 'province',
  parentId: null,
  validFrom: TWO_TIERS_SINCE,
  validTo: null,
  successorIds: [],
  unitCodes: ['80'],
  contact: {
    address: 'Trung tâm Phục vụ hành chính công, số 83 đường Phạm Tung, phường Tân Ninh',
    openingHours: {
      vi: 'Thứ Hai đến thứ Sáu, sáng 7 giờ đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ.',
      en: 'Monday to Friday, 7:00 to 11:30 and 13:30 to 17:00.',
    },
  },
};

function belowProvince(serial: number, kind: AgencyKind, vi: string, en: string): Agency {
  const nn = String(serial).padStart(2, '0');
  return {
    id: demoId('agency', serial),
    code: `H53.${nn}`,
    legacyCode: `000.00.${nn}.H53`,
    name: { vi, en },
    kind,
    parentId: PROVINCE.id,
    validFrom: TWO_TIERS_SINCE,
    validTo: null,
    successorIds: [],
  };
}

const DEPARTMENTS = [
  ['Sở Tư pháp', 'Department of Justice'],
  ['Sở Xây dựng', 'Department of Construction'],
  ['Sở Nông nghiệp và Môi trường', 'Department of Agriculture and Environment'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism'],
  ['Công an tỉnh', 'Provincial Police'],
  ['Văn phòng đăng ký đất đai', 'Land Registration Office'],
  ['Sở Tài chính', 'Department of Finance'],
  ['Sở Y tế', 'Department of Health'],
  ['Sở Nội vụ', 'Department of Home Affairs'],
].map(([vi = '', en = ''], index) => belowProvince(FIRST_DEPARTMENT + index, 'department', vi, en));

const COMMUNES = [...Object.values(COMMUNES_BY_FORMER_DISTRICT).flat(), ...COMMUNES_OF_FORMER_LONG_AN].map(
  (place, index) => ({
    ...belowProvince(FIRST_COMMUNE + index, 'commune', committeeOf(place), englishCommitteeOf(place)),
    unitCodes: unitCodesOf(place),
  }),
);

const alsoFrom = new Map(Object.entries(COMMUNES_ALSO_FROM));
const communeOf = new Map(COMMUNES.map((commune) => [commune.name.vi, commune]));

/** Districts ended with the two tiers; each one's work went to the communes on its land. */
const FORMER_DISTRICTS = Object.entries(COMMUNES_BY_FORMER_DISTRICT).map(([district, communes], index): Agency => ({
  ...belowProvince(FIRST_DISTRICT + index, 'district', committeeOf(district), englishCommitteeOf(district)),
  validFrom: ONE_STOP_SHOPS_SINCE,
  validTo: TWO_TIERS_SINCE,
  successorIds: [...communes, ...(alsoFrom.get(district) ?? [])].flatMap(
    (place) => communeOf.get(committeeOf(place))?.id ?? [],
  ),
}));

export const DEMO_AGENCIES: readonly Agency[] = [PROVINCE, ...DEPARTMENTS, ...COMMUNES, ...FORMER_DISTRICTS];

const byName = new Map(DEMO_AGENCIES.map((agency) => [agency.name.vi, agency]));

/**
 * The code of a demo agency, by its Vietnamese name or that of its place (`Phường Tân Ninh`).
 * @throws RangeError for a name that no demo agency has
 */
export function agencyCode(name: string): string {
  const agency = byName.get(name) ?? byName.get(committeeOf(name));
  if (!agency) throw new RangeError(`No demo agency is called ${name}`);
  return agency.code;
}

function committeeOf(place: string): string {
  return `Ủy ban nhân dân ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
}

function englishCommitteeOf(place: string): string {
  const kind = ENGLISH_KINDS.find(([prefix]) => place.startsWith(prefix));
  return `People’s Committee of ${kind ? `${place.slice(kind[0].length)} ${kind[1]}` : place}`;
}
