import { isUnitField, UNIT_FORMAT } from '../../administrative-unit/unit-answer';
import type { Text } from '../../text/text';
import { isJson, type Json } from './json';
import { unitOf } from './unit-field';

export const FIELD_KINDS = [
  'shortText',
  'longText',
  'wholeNumber',
  'number',
  'money',
  'date',
  'clockTime',
  'choice',
  'yesNo',
  'tick',
  'consent',
  'nationalId',
  'phone',
  'taxCode',
  'email',
  'administrativeUnit',
  'rows',
  'section',
] as const;

/** What kind of answer a field takes; `asWritten` is a schema that the designer does not know. */
export type FieldKind = (typeof FIELD_KINDS)[number] | 'asWritten';

export const LIMIT_NAMES = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

interface KindWords {
  readonly base: Json;
  readonly limits: readonly LimitName[];
}

const text = (format?: string): KindWords => ({
  base: { type: 'string', ...(format && { format }) },
  limits: ['minLength', 'maxLength'],
});
const formatted = (format: string): KindWords => ({ ...text(format), limits: [] });
const CHOICE: KindWords = { base: { type: 'string' }, limits: [] };
const AMOUNTS: readonly LimitName[] = ['minimum', 'maximum'];

/** The keywords that make a kind, and those by which it is limited. */
export const KIND_WORDS: Readonly<Record<FieldKind, KindWords>> = {
  shortText: text(),
  longText: text(),
  wholeNumber: { base: { type: 'integer' }, limits: AMOUNTS },
  number: { base: { type: 'number' }, limits: AMOUNTS },
  money: { base: { type: 'integer', 'x-money': true }, limits: AMOUNTS },
  date: formatted('date'),
  clockTime: formatted('clockTime'),
  choice: CHOICE,
  yesNo: CHOICE,
  tick: { base: { type: 'boolean' }, limits: [] },
  consent: { base: { type: 'boolean', const: true }, limits: [] },
  nationalId: formatted('nationalId'),
  phone: formatted('phone'),
  taxCode: formatted('taxCode'),
  email: formatted('email'),
  administrativeUnit: { base: { type: 'object', format: UNIT_FORMAT }, limits: [] },
  rows: { base: { type: 'array' }, limits: ['minItems', 'maxItems'] },
  section: { base: { type: 'object' }, limits: [] },
  asWritten: { base: {}, limits: [] },
};

/** Whether other elements can depend on the answer. */
export function isChoice(kind: FieldKind): boolean {
  return kind === 'choice' || kind === 'yesNo';
}

/** Whether a field of the kind holds fields itself. */
export function holdsFields(kind: FieldKind): boolean {
  return kind === 'rows' || kind === 'section';
}

/** Whether a field of the kind can stand in a row or section, whose screen is drawn from the schema alone. */
export function standsInRows(kind: FieldKind): boolean {
  return !holdsFields(kind) && kind !== 'longText' && kind !== 'asWritten';
}

export const YES_NO: readonly { readonly value: string; readonly title: Text }[] = [
  { value: 'yes', title: { vi: 'Có', en: 'Yes' } },
  { value: 'no', title: { vi: 'Không', en: 'No' } },
];

/** Keywords beside which a schema of a simple type says more than the designer shows. */
const DECIDING = ['enum', 'const', 'oneOf', 'anyOf', 'allOf', 'not', 'if', '$ref'];
/** The most telling first: a kind whose keywords another's contain comes after it. */
const SIMPLE = [
  'nationalId',
  'phone',
  'taxCode',
  'email',
  'date',
  'clockTime',
  'consent',
  'tick',
  'money',
  'wholeNumber',
  'number',
  'shortText',
] as const;

/** The kind of a field by its schema; a long text differs from a short one by its control only. */
export function kindOf(schema: Json): FieldKind {
  if (isUnitField(schema)) return unitOf(schema) ? 'administrativeUnit' : 'asWritten';
  if (schema['type'] === 'string' && hasChoices(schema)) return isYesNo(schema) ? 'yesNo' : 'choice';
  if (schema['type'] === 'array' && hasFields(schema['items'])) return 'rows';
  if (hasFields(schema)) return 'section';
  const kind = SIMPLE.find((name) =>
    Object.entries(KIND_WORDS[name].base).every(([keyword, value]) => schema[keyword] === value),
  );
  if (!kind) return 'asWritten';
  const says = DECIDING.some((keyword) => keyword in schema && !(keyword in KIND_WORDS[kind].base));
  return says ? 'asWritten' : kind;
}

/** Whether a schema is an object with fields of its own; a picker of administrative units is one field. */
export function hasFields(schema: unknown): schema is Json {
  if (!isJson(schema) || isUnitField(schema) || schema['type'] !== 'object' || !isJson(schema['properties']))
    return false;
  const properties = Object.entries(schema['properties']);
  return properties.length > 0 && properties.every(([name, property]) => isPathName(name) && isJson(property));
}

/** Whether a name can be a part of a path. */
export function isPathName(name: string): boolean {
  return name !== '' && !/[./~]/.test(name);
}

function hasChoices(schema: Json): boolean {
  const entries: unknown = schema['oneOf'];
  if (!Array.isArray(entries) || entries.length === 0) return false;
  const values = entries.map((entry: unknown) => (isJson(entry) ? entry['const'] : undefined));
  return values.every((value) => typeof value === 'string' && value !== '') && new Set(values).size === values.length;
}

function isYesNo(schema: Json): boolean {
  const expected = YES_NO.map(({ value, title }) => ({ const: value, title: title.vi, 'x-en': title.en }));
  const entries: unknown = schema['oneOf'];
  return (
    Array.isArray(entries) &&
    entries.length === expected.length &&
    expected.every((entry, index) => {
      const given: unknown = entries[index];
      return (
        isJson(given) &&
        Object.keys(given).length === 3 &&
        Object.entries(entry).every(([name, value]) => given[name] === value)
      );
    })
  );
}
