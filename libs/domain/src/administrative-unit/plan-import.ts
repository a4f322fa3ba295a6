import { isInForce } from '../agency/agency';
import type { LocalDate } from '../deadline/vietnam-time';
import { levelOf, unitId, unitsById, type AdministrativeUnit, type UnitsById } from './administrative-unit';
import type { DataSetFault, DataSetUnit } from './data-set';

/** What a data set is silent about: only the provinces that it lists, or the whole country. */
export const IMPORT_SCOPES = ['listedProvinces', 'country'] as const;
export type ImportScope = (typeof IMPORT_SCOPES)[number];

export interface ImportOptions {
  /** The day on which the data set came into force. */
  readonly inForceOn: LocalDate;
  readonly scope: ImportScope;
  /** Name of the data set, as it is kept with every unit that comes from it. */
  readonly source: string;
}

export interface UnitChange {
  readonly before: AdministrativeUnit;
  readonly after: AdministrativeUnit;
}

/** What loading a data set would do; nothing else would change. */
export interface ImportPlan {
  readonly added: readonly AdministrativeUnit[];
  /** Another name, kind or province from that day on: the unit of before ends and leads to the one after. */
  readonly changed: readonly UnitChange[];
  /** The same unit, written otherwise: an English name, or one that was loaded for the same day. */
  readonly corrected: readonly UnitChange[];
  /** No longer in the data set. It does not tell what became of them. */
  readonly ended: readonly AdministrativeUnit[];
  readonly unchanged: number;
  readonly faults: readonly DataSetFault[];
}

/**
 * Compares a data set with the units that are there. Loading the same one twice does nothing the second time; one that is older than what
 * is there is a fault for every unit that it would set back.
 */
export function planImport(
  existing: readonly AdministrativeUnit[],
  incoming: readonly DataSetUnit[],
  options: ImportOptions,
): ImportPlan {
  const { inForceOn, scope } = options;
  const byId = unitsById(existing);
  const living = new Map(
    existing
      .filter((unit) => isInForce(unit, inForceOn) && levelOf(unit) !== 'district')
      .map((unit) => [unit.code, unit]),
  );
  const later = new Map(existing.filter(({ validFrom }) => validFrom > inForceOn).map((unit) => [unit.code, unit]));
  const faults = incoming.flatMap(({ code }) => outdated(code, later));

  const idOfProvince = new Map<string, string>();
  const added: AdministrativeUnit[] = [];
  const changed: UnitChange[] = [];
  const corrected: UnitChange[] = [];
  let unchanged = 0;
  // Provinces first: what lies in them is compared with what they are after it.
  for (const told of [...incoming].sort((a, b) => a.code.length - b.code.length)) {
    const before = living.get(told.code);
    const parentId = told.provinceCode === null ? null : (idOfProvince.get(told.provinceCode) ?? null);
    const after = unitAfter(told, before, parentId, byId, options);
    if (told.provinceCode === null) idOfProvince.set(told.code, after.id);
    if (!before) added.push(after);
    else if (after.id !== before.id) changed.push({ before, after });
    else if (isSame(before, after)) unchanged += 1;
    else corrected.push({ before, after });
  }
  return { added, changed, corrected, ended: missing(living, incoming, byId, scope), unchanged, faults };
}

/** The units of a plan as they are afterwards: to be written over those of the same id. */
export function unitsAfter(
  { added, changed, corrected, ended }: ImportPlan,
  inForceOn: LocalDate,
): AdministrativeUnit[] {
  return [
    ...added,
    ...corrected.map(({ after }) => after),
    ...changed.flatMap(({ before, after }) => [
      { ...before, validTo: inForceOn, successorIds: [...new Set([...before.successorIds, after.id])] },
      after,
    ]),
    ...ended.map((unit) => ({ ...unit, validTo: inForceOn })),
  ];
}

function unitAfter(
  { code, name, kind }: DataSetUnit,
  before: AdministrativeUnit | undefined,
  parentId: string | null,
  existing: UnitsById,
  { inForceOn, source }: ImportOptions,
): AdministrativeUnit {
  const fresh: AdministrativeUnit = {
    ...{ id: unitId(code, inForceOn), code, name, kind, parentId, validFrom: inForceOn, validTo: null },
    ...{ successorIds: [], source, isVerified: true },
  };
  if (!before) return fresh;
  // A province that only changed its own name takes its communes along.
  const isElsewhere = codeOf(before.parentId, existing) !== codeOf(parentId, existing);
  const isOther = spelling(before.name.vi) !== spelling(name.vi) || before.kind !== kind || isElsewhere;
  if (isOther && before.validFrom !== inForceOn) return fresh;
  const after = { ...before, name: { vi: isOther ? name.vi : before.name.vi, en: name.en }, kind, parentId };
  return isSame(before, after) ? before : { ...after, source, isVerified: true };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** “Hoà” and “Hòa” are one name: each word with its tone after its letters, wherever the mark stood. */
function spelling(name: string): string {
  return name
    .normalize('NFD')
    .split(' ')
    .map((word) => `${word.replaceAll(TONES, '').toLowerCase()}${[...word.matchAll(TONES)].join('')}`)
    .join(' ');
}

function codeOf(id: string | null, existing: UnitsById): string | undefined {
  return id === null ? undefined : (existing.get(id)?.code ?? id.split('-')[0]);
}

function isSame(a: AdministrativeUnit, b: AdministrativeUnit): boolean {
  return a.name.vi === b.name.vi && a.name.en === b.name.en && a.kind === b.kind && a.parentId === b.parentId;
}

function outdated(code: string, later: ReadonlyMap<string, AdministrativeUnit>): DataSetFault[] {
  const newer = later.get(code);
  return newer ? [{ place: '', code: 'outdated', params: { found: code, since: newer.validFrom } }] : [];
}

function missing(
  living: ReadonlyMap<string, AdministrativeUnit>,
  incoming: readonly DataSetUnit[],
  existing: UnitsById,
  scope: ImportScope,
): AdministrativeUnit[] {
  const told = new Set(incoming.map(({ code }) => code));
  return [...living.values()].filter((unit) => {
    if (told.has(unit.code)) return false;
    return scope === 'country' || told.has(codeOf(unit.parentId, existing) ?? '');
  });
}
