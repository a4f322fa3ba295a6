import type { PersonOnRecord } from '@mot-cua/adapters/registry';
import {
  ACCOUNT_FIELDS,
  DOCUMENT_FACT_FIELDS,
  localDate,
  placeName,
  pointerNames,
  prefillFieldIn,
  registryOf,
  schemaOfField,
  shapeOf,
  unitAnswerOf,
  unitOfCode,
  unitsById,
  valueAt,
  type AdministrativeUnit,
  type KnownValue,
  type LocalDate,
  type PopulationField,
  type PrefillPath,
  type ProcedureResult,
  type ProcedureVersion,
} from '@mot-cua/domain';
import type { IssuedResult } from '@mot-cua/persistence';

/** A result that somebody holds, with the version that it was made by. */
export interface HeldDocument {
  readonly result: IssuedResult;
  /** Which of its procedure's results it is. */
  readonly kind: ProcedureResult;
  readonly procedure: ProcedureVersion;
}

/** The units of a day, by which the address of a registry or an old document is told. */
export interface Place {
  readonly units: readonly AdministrativeUnit[];
  readonly on: LocalDate;
}

type OfDocument = Extract<PrefillPath, { source: 'document' }>;

/** What the account says to the name of a field. */
export function knownOfAccount(
  account: Readonly<Record<keyof typeof ACCOUNT_FIELDS, string | null>>,
  field: string,
  on: LocalDate,
): KnownValue | undefined {
  const known = prefillFieldIn(ACCOUNT_FIELDS, field);
  const [, value] = Object.entries(account).find(([name]) => name === field) ?? [];
  return known && { vi: 'tài khoản', en: 'the account', source: 'account', on, value, shape: known.shape };
}

/** What a document says, by the answers that it was made of or of itself. */
export function knownOfDocument(
  { result, kind, procedure }: HeldDocument,
  path: OfDocument,
  place: Place,
): KnownValue | undefined {
  const issuedOn = localDate(result.issuedAt);
  const day = issuedOn.split('-').reverse().join('/');
  const { vi, en } = kind.name;
  const origin = {
    vi: result.number === null ? `${vi}, cấp ngày ${day}` : `${vi} số ${result.number}, cấp ngày ${day}`,
    en: result.number === null ? `${en}, issued on ${day}` : `${en} number ${result.number}, issued on ${day}`,
    source: 'document' as const,
    on: place.on,
  };
  if ('fact' in path) {
    const facts = { number: result.number ?? undefined, issuedOn, agency: result.agencyName.vi };
    return { ...origin, value: facts[path.fact], shape: DOCUMENT_FACT_FIELDS[path.fact].shape };
  }
  const names = pointerNames(path.pointer);
  const shape = shapeOf(schemaOfField(procedure.form.schema, names));
  const value = valueAt(result.answers, names);
  if (!shape || (shape.is === 'unit' && !isInForce(value, place))) return undefined;
  return { ...origin, value, shape };
}

/** What the population registry says of a person. */
export function knownOfPerson(person: PersonOnRecord, field: string, place: Place): KnownValue | undefined {
  const registry = registryOf('population');
  const known = registry && prefillFieldIn(registry.fields, field);
  if (!registry || !known) return undefined;
  const { fullName, dateOfBirth, gender, ethnicity, nationality, homeTown } = person;
  const said: Readonly<Record<PopulationField, unknown>> = {
    ...{ fullName, dateOfBirth, gender, ethnicity, nationality, homeTown },
    residence: residenceOf(person, place),
  };
  const [, value] = Object.entries(said).find(([name]) => name === field) ?? [];
  return { ...registry.name, source: 'registry', on: place.on, value, shape: known.shape };
}

/** The registry names a commune by its code; one that is none today is left to the person. */
function residenceOf({ residence }: PersonOnRecord, { units, on }: Place): unknown {
  const unit = residence && unitOfCode(units, residence.unitCode, on);
  if (!residence || !unit) return undefined;
  const { unitCode, line } = residence;
  return { code: unitCode, name: placeName(unit, unitsById(units)).vi, ...(line !== undefined && { street: line }) };
}

/** Whether an address of an earlier filing is still called so. */
function isInForce(value: unknown, { units, on }: Place): boolean {
  const answer = unitAnswerOf(value);
  const unit = answer && unitOfCode(units, answer.code, on);
  return unit !== undefined && placeName(unit, unitsById(units)).vi === answer?.name;
}
