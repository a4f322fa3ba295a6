import { asksForStreet, isUnitField, levelAskedFor, UNIT_FORMAT } from '../../administrative-unit/unit-answer';
import type { DesignStreet, DesignUnit } from './form-design';
import { hasOnly, isJson, jsonOf, present, textsOf, without, type Json } from './json';

/** By the tier of the unit: how many digits the General Statistics Office gives its code. */
const CODES: Readonly<Record<DesignUnit['level'], Json>> = {
  commune: { type: 'string', pattern: String.raw`^\d{5}$` },
  province: { type: 'string', pattern: String.raw`^\d{2}$` },
};
const NAME: Json = { type: 'string', maxLength: 300 };

/** What a new picker asks for: a commune, and nothing within it. */
export const NEW_UNIT: DesignUnit = { level: 'commune' };

/** The line for house and street as it is first written; one must be given. */
export const NEW_STREET: DesignStreet = {
  title: { vi: 'Số nhà, đường, ấp hoặc khu phố', en: 'House, street, hamlet or quarter' },
  required: true,
  more: { type: 'string', maxLength: 200 },
};

/** What a picker of administrative units asks for; `undefined` of any other schema, and of a picker whose answer is written otherwise. */
export function unitOf(schema: Json): DesignUnit | undefined {
  if (!isUnitField(schema)) return undefined;
  const level = levelAskedFor(schema) === 'province' ? 'province' : 'commune';
  const { street } = jsonOf(schema['properties']);
  if (!asksForStreet(schema)) return isWrittenAs(schema, { level }) ? { level } : undefined;
  if (!isJson(street) || street['type'] !== 'string') return undefined;
  const unit = { level, street: streetOf(street, textsOf(schema['required']).includes('street')) } as const;
  return isWrittenAs(schema, unit) ? unit : undefined;
}

function streetOf(street: Json, required: boolean): DesignStreet {
  const { title, 'x-en': en } = street;
  return {
    title: { vi: typeof title === 'string' ? title : '', en: typeof en === 'string' ? en : '' },
    required,
    more: without(street, [...(isWord(title) ? ['title'] : []), ...(isWord(en) ? ['x-en'] : [])]),
  };
}

const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** The keywords that make a schema a picker of such units. */
export function writtenUnit({ level, street }: DesignUnit): Json {
  return {
    type: 'object',
    format: UNIT_FORMAT,
    ...(level === 'province' && { 'x-level': level }),
    additionalProperties: false,
    required: ['code', 'name', ...(street?.required ? ['street'] : [])],
    properties: { code: CODES[level], name: NAME, ...(street && { street: writtenStreet(street) }) },
  };
}

function writtenStreet({ title, more }: DesignStreet): Json {
  return { ...more, ...present({ title: title.vi || undefined, 'x-en': title.en || undefined }) };
}

function isWrittenAs(schema: Json, unit: DesignUnit): boolean {
  return Object.entries(writtenUnit(unit)).every(([keyword, value]) => isSame(schema[keyword], value));
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
  }
  if (!isJson(a) || !isJson(b)) return a === b;
  return hasOnly(a, Object.keys(b)) && Object.entries(b).every(([name, value]) => isSame(a[name], value));
}
