import { schemaJudge, tryToCompile } from '../../form/compile-schema';
import type { FormDefinition } from '../../form/form';
import { FORM_FORMATS } from '../../form/formats';
import { escapePointer } from '../../form/json-pointer';
import { isUnitField } from '../../administrative-unit/unit-answer';
import { fault, type DefinitionFault } from './definition-fault';
import { isJson, type Json } from './json-object';
import { layoutFaults } from './layout-faults';

/** The parts of JSON Schema that a form is written in; everything else could surprise the one who fills it in. */
const FIELD_KEYWORDS = new Set([
  ...['$schema', 'type', 'properties', 'required', 'additionalProperties', 'items', 'oneOf', 'const', 'enum', 'format'],
  ...['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'allOf'],
  ...['title', 'description', 'x-en', 'x-en-description', 'x-prefill', 'x-prefill-when', 'x-level'],
]);
const CONDITION_KEYWORDS = new Set([...FIELD_KEYWORDS, 'if', 'then', 'else', 'anyOf', 'not']);
const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean']);
const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,59}$/;
const DEEPEST = 6;
const MOST_FIELDS = 400;
const MOST_ROWS = 200;
const LONGEST_PATTERN = 200;

/** Tells whether a regular expression answers quickly for every text. */
export type IsSafePattern = (pattern: string) => boolean;

/** Everything wrong with a form, each with its place below `/form`. Never throws. */
export function formFaults(form: FormDefinition, isSafePattern: IsSafePattern): DefinitionFault[] {
  const { schema, uiSchema } = form;
  const inSchema = [
    ...objectFaults(schema, '/form/schema', 0),
    ...patternsIn(schema, '/form/schema').flatMap(({ at, pattern }) => patternFaults(at, pattern, isSafePattern)),
  ];
  const fields = fieldsOf(schema);
  if (fields.length > MOST_FIELDS) inSchema.push(fault('/form/schema', 'formLimit', { limit: MOST_FIELDS }));
  // A schema with such faults may take for ever to compile; the others are told by the compiler.
  const compiles = inSchema.length > 0 ? [] : compileFaults(form);
  return [...inSchema, ...compiles, ...layoutFaults(uiSchema, schema, fields)];
}

function compileFaults({ schema }: FormDefinition): DefinitionFault[] {
  try {
    schemaJudge({ allErrors: false }).validateSchema(schema, true);
    tryToCompile(schema);
    return [];
  } catch (error) {
    return [fault('/form/schema', 'formDoesNotCompile', { detail: error instanceof Error ? error.message : '' })];
  }
}

function objectFaults(schema: unknown, at: string, depth: number): DefinitionFault[] {
  if (!isJson(schema)) return [fault(at, 'shape', { detail: 'object' })];
  if (depth > DEEPEST) return [fault(at, 'formLimit', { limit: DEEPEST })];
  const faults = keywordFaults(schema, at, FIELD_KEYWORDS);
  if (schema['type'] !== 'object') return [...faults, fault(`${at}/type`, 'formKeyword', { keyword: 'type' })];
  if (schema['additionalProperties'] !== false) faults.push(fault(at, 'formOpen'));
  const properties = isJson(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  return [
    ...faults,
    ...required
      .filter((name) => !(name in properties))
      .map((name) => fault(`${at}/required`, 'unknownReference', { name })),
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...(FIELD_NAME.test(name) ? [] : [fault(`${at}/properties/${escapePointer(name)}`, 'formFieldName', { name })]),
      ...fieldFaults(property, `${at}/properties/${escapePointer(name)}`, depth + 1),
    ]),
    ...conditionsOf(schema).flatMap((condition, index) => conditionFaults(condition, `${at}/allOf/${index}`, 0)),
  ];
}

function fieldFaults(schema: unknown, at: string, depth: number): DefinitionFault[] {
  if (!isJson(schema)) return [fault(at, 'shape', { detail: 'object' })];
  const titles = titleFaults(schema, at);
  if (isUnitField(schema)) return [...titles, ...unitFieldFaults(schema, at)];
  if (schema['type'] === 'object') return [...titles, ...objectFaults(schema, at, depth)];
  const faults = [...titles, ...keywordFaults(schema, at, FIELD_KEYWORDS)];
  if (!TYPES.has(String(schema['type']))) faults.push(fault(`${at}/type`, 'formKeyword', { keyword: 'type' }));
  if (schema['type'] === 'array') {
    if (!isBetween(schema['maxItems'], 1, MOST_ROWS)) faults.push(fault(at, 'formLimit', { limit: MOST_ROWS }));
    faults.push(...objectFaults(schema['items'], `${at}/items`, depth + 1));
  }
  const { format } = schema;
  if (format !== undefined && !(String(format) in FORM_FORMATS)) {
    faults.push(fault(`${at}/format`, 'formFormat', { format: String(format) }));
  }
  return [...faults, ...choiceFaults(schema, at)];
}

/** A picker of administrative units has the fields of its answer and no others. */
function unitFieldFaults(schema: Json, at: string): DefinitionFault[] {
  const properties = isJson(schema['properties']) ? schema['properties'] : {};
  return [
    ...keywordFaults(schema, at, FIELD_KEYWORDS),
    ...(schema['type'] === 'object' ? [] : [fault(`${at}/type`, 'formKeyword', { keyword: 'type' })]),
    ...(schema['additionalProperties'] === false ? [] : [fault(at, 'formOpen')]),
    ...['code', 'name'].flatMap((name) => (name in properties ? [] : [fault(`${at}/properties/${name}`, 'missing')])),
    ...Object.keys(properties).flatMap((name) =>
      ['code', 'name', 'street'].includes(name)
        ? []
        : [fault(`${at}/properties/${escapePointer(name)}`, 'formFieldName', { name })],
    ),
  ];
}

function choiceFaults(schema: Json, at: string): DefinitionFault[] {
  const choices = schema['oneOf'];
  if (choices === undefined) return [];
  if (!Array.isArray(choices) || choices.length === 0) return [fault(`${at}/oneOf`, 'missing')];
  const values = choices.map((choice: unknown) => (isJson(choice) ? choice['const'] : undefined));
  return choices.flatMap((choice: unknown, index) => {
    const place = `${at}/oneOf/${index}`;
    if (!isJson(choice) || choice['const'] === undefined) return [fault(place, 'missing')];
    const isTwice = values.indexOf(choice['const']) < index;
    return [
      ...titleFaults(choice, place),
      ...(isTwice ? [fault(place, 'twice', { name: String(choice['const']) })] : []),
    ];
  });
}

function titleFaults(schema: Json, at: string): DefinitionFault[] {
  const isBlank = (value: unknown) => typeof value !== 'string' || value.trim() === '';
  if (isBlank(schema['title'])) return [fault(`${at}/title`, 'missing')];
  if (isBlank(schema['x-en'])) return [fault(`${at}/x-en`, 'missingEnglish')];
  if (!isBlank(schema['description']) && isBlank(schema['x-en-description'])) {
    return [fault(`${at}/x-en-description`, 'missingEnglish')];
  }
  return [];
}

function conditionFaults(condition: unknown, at: string, depth: number): DefinitionFault[] {
  if (!isJson(condition)) return [];
  if (depth > 2 * DEEPEST) return [fault(at, 'formLimit', { limit: 2 * DEEPEST })];
  const below = Object.entries(condition).flatMap(([keyword, value]): DefinitionFault[] => {
    const place = `${at}/${escapePointer(keyword)}`;
    if (Array.isArray(value) && keyword !== 'required' && keyword !== 'enum') {
      return value.flatMap((entry, index) => conditionFaults(entry, `${place}/${index}`, depth + 1));
    }
    if (keyword === 'properties' && isJson(value)) {
      return Object.entries(value).flatMap(([name, entry]) =>
        conditionFaults(entry, `${place}/${escapePointer(name)}`, depth + 1),
      );
    }
    return ['if', 'then', 'else', 'not', 'items'].includes(keyword) ? conditionFaults(value, place, depth + 1) : [];
  });
  return [...keywordFaults(condition, at, CONDITION_KEYWORDS), ...below];
}

function keywordFaults(schema: Json, at: string, known: ReadonlySet<string>): DefinitionFault[] {
  return Object.keys(schema)
    .filter((keyword) => !known.has(keyword))
    .map((keyword) =>
      /^\$(ref|dynamicRef|recursiveRef|id|anchor|defs)$/.test(keyword)
        ? fault(`${at}/${escapePointer(keyword)}`, 'formReference', { detail: String(schema[keyword]).slice(0, 200) })
        : fault(`${at}/${escapePointer(keyword)}`, 'formKeyword', { keyword }),
    );
}

function patternFaults(at: string, pattern: string, isSafePattern: IsSafePattern): DefinitionFault[] {
  if (pattern.length > LONGEST_PATTERN) return [fault(at, 'formLimit', { limit: LONGEST_PATTERN })];
  try {
    new RegExp(pattern, 'u');
  } catch {
    return [fault(at, 'formDoesNotCompile', { detail: pattern })];
  }
  return isSafePattern(pattern) ? [] : [fault(at, 'formPatternUnsafe', { pattern })];
}

function patternsIn(value: unknown, at: string): { readonly at: string; readonly pattern: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = `${at}/${escapePointer(name)}`;
    return name === 'pattern' && typeof inner === 'string' ? [{ at: place, pattern: inner }] : patternsIn(inner, place);
  });
}

function conditionsOf(schema: Json): readonly unknown[] {
  return Array.isArray(schema['allOf']) ? schema['allOf'] : [];
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

/** Scopes (`#/properties/child/properties/fullName`) of all fields of a form: sections are looked into, rows and addresses are one field. */
export function fieldsOf(schema: unknown, base = '#'): string[] {
  const properties = isJson(schema) && !isUnitField(schema) ? schema['properties'] : undefined;
  if (!isJson(properties)) return [base];
  return Object.entries(properties).flatMap(([name, property]) => fieldsOf(property, `${base}/properties/${name}`));
}
