import { isInForce } from '../agency/agency';
import type { LocalDate } from '../deadline/vietnam-time';
import type { Text } from '../text/text';

/**
 * What a unit is called: tỉnh, thành phố (trực thuộc trung ương), phường, xã, đặc khu. Those after them ended on 1 July 2025 with the
 * tier of districts, thị trấn among the communes.
 */
export const UNIT_KINDS = [
  'province',
  'city',
  'ward',
  'commune',
  'specialZone',
  'urbanDistrict',
  'provincialCity',
  'town',
  'district',
  'township',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The tier that a unit stands on (cấp hành chính). */
export const UNIT_LEVELS = ['province', 'district', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

const LEVEL_OF_KIND: Readonly<Record<UnitKind, UnitLevel>> = {
  province: 'province',
  city: 'province',
  urbanDistrict: 'district',
  provincialCity: 'district',
  town: 'district',
  district: 'district',
  ward: 'commune',
  commune: 'commune',
  specialZone: 'commune',
  township: 'commune',
};

/** An administrative unit (đơn vị hành chính) between two days. One that is renamed or moved is another one from that day on. */
export interface AdministrativeUnit {
  /** Code and first day, `25459-2025-07-01`: a code is used again, the two together never. */
  readonly id: string;
  /** Code of the General Statistics Office: two digits a province, three a district, five a commune. Not that of its agency. */
  readonly code: string;
  /** With what it is: `Phường Tân Ninh`. */
  readonly name: Text;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly validFrom: LocalDate;
  /** First day on which it no longer exists; `null` while it does. */
  readonly validTo: LocalDate | null;
  /** Units that its land came to; several where it was divided. */
  readonly successorIds: readonly string[];
  /** The document or data set that says so. */
  readonly source: string;
  /** Whether code, name and days were compared with the source by a person. */
  readonly isVerified: boolean;
}

export function unitId(code: string, validFrom: LocalDate): string {
  return `${code}-${validFrom}`;
}

export function levelOf({ kind }: Pick<AdministrativeUnit, 'kind'>): UnitLevel {
  return LEVEL_OF_KIND[kind];
}

/** Units by id, as the functions here look them up. */
export type UnitsById = ReadonlyMap<string, AdministrativeUnit>;

interface Lookups {
  readonly byId: UnitsById;
  readonly byCode: ReadonlyMap<string, readonly AdministrativeUnit[]>;
}

/** The country has some fourteen thousand units, and every filing asks for a few: a list is sorted into maps once, while it is held. */
const LOOKUPS = new WeakMap<readonly AdministrativeUnit[], Lookups>();

function lookupsOf(units: readonly AdministrativeUnit[]): Lookups {
  const known = LOOKUPS.get(units);
  if (known) return known;
  const byCode = new Map<string, AdministrativeUnit[]>();
  for (const unit of units) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);
  const lookups = { byId: new Map(units.map((unit) => [unit.id, unit])), byCode };
  LOOKUPS.set(units, lookups);
  return lookups;
}

/** @param units a list that is not changed any more */
export function unitsById(units: readonly AdministrativeUnit[]): UnitsById {
  return lookupsOf(units).byId;
}

/**
 * The unit that bears a code on a day; `undefined` when none does.
 * @param units a list that is not changed any more
 */
export function unitOfCode(
  units: readonly AdministrativeUnit[],
  code: string,
  on: LocalDate,
): AdministrativeUnit | undefined {
  return lookupsOf(units)
    .byCode.get(code)
    ?.find((unit) => isInForce(unit, on));
}

/** A unit and what it lies in, the smallest first; ends where a parent is missing or the tree runs in a circle. */
export function lineOf(unit: AdministrativeUnit, byId: UnitsById): AdministrativeUnit[] {
  const line = [unit];
  for (const { parentId } of line) {
    const parent = parentId === null ? undefined : byId.get(parentId);
    if (parent && !line.includes(parent)) line.push(parent);
  }
  return line;
}

/** The name of a place as it is written in papers: `Phường Tân Ninh, tỉnh Tây Ninh`. */
export function placeName(unit: AdministrativeUnit, byId: UnitsById): Text {
  const line = lineOf(unit, byId);
  return {
    vi: line.map(({ name }, place) => (place === 0 ? name.vi : withinSentence(name.vi))).join(', '),
    en: line.map(({ name }) => name.en).join(', '),
  };
}

/** The units of a day that a unit has become, by way of its successors; itself while it exists. */
export function unitsToday(unit: AdministrativeUnit, byId: UnitsById, on: LocalDate): AdministrativeUnit[] {
  const seen = new Set([unit.id]);
  const found: AdministrativeUnit[] = [];
  for (const id of seen) {
    const next = byId.get(id);
    if (!next) continue;
    if (isInForce(next, on)) found.push(next);
    else for (const successorId of next.successorIds) seen.add(successorId);
  }
  return found;
}

/**
 * What has become of a unit, in a sentence: “Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh”. `undefined` while it
 * exists on that day, or when nothing is known of its successors.
 */
export function explainSuccession(unit: AdministrativeUnit, byId: UnitsById, on: LocalDate): Text | undefined {
  const today = unitsToday(unit, byId, on);
  if (today.length === 0 || today.includes(unit)) return undefined;
  const [, within] = lineOf(unit, byId);
  const place = within && { vi: ` (${withinSentence(within.name.vi)} cũ)`, en: ` (former ${within.name.en})` };
  const former = { vi: `${unit.name.vi}${place?.vi ?? ' (cũ)'}`, en: `${unit.name.en}${place?.en ?? ' (former)'}` };
  const names = { vi: today.map(({ name }) => withinSentence(name.vi)), en: today.map(({ name }) => name.en) };
  return today.length === 1
    ? { vi: `${former.vi} nay thuộc ${names.vi.join('')}`, en: `${former.en} is now part of ${names.en.join('')}` }
    : {
        vi: `${former.vi} nay được chia về ${names.vi.join(', ')}`,
        en: `${former.en} is now divided among ${names.en.join(', ')}`,
      };
}

/** `Phường Tân Ninh` → `phường Tân Ninh`. */
function withinSentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
