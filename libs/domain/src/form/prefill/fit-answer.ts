import { addressWords, asksForStreet, isUnitField, unitAnswerOf } from '../../administrative-unit/unit-answer';
import { FORM_FORMATS } from '../formats';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a field takes it; `undefined` where it cannot: nothing is filled in then. Never throws, whatever the value is. */
export function fitAnswer(value: unknown, schema: unknown): unknown {
  if (!isSchema(schema) || value === undefined || value === null) return undefined;
  if (isUnitField(schema)) return unitFor(value, schema);
  const { type, oneOf, items } = schema;
  if (Array.isArray(oneOf))
    return oneOf.some((entry) => isSchema(entry) && entry['const'] === value) ? value : undefined;
  if (type === 'string') return textFor(typeof value === 'string' ? value : addressWords(value), schema);
  if (type === 'number' || type === 'integer') return isNumberFor(value, schema) ? value : undefined;
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  return type === 'array' && Array.isArray(value) ? rowsFor(value, items, schema['maxItems']) : undefined;
}

function unitFor(value: unknown, schema: Schema): unknown {
  const unit = unitAnswerOf(value);
  if (!unit || asksForStreet(schema)) return unit;
  return { code: unit.code, name: unit.name };
}

function textFor(value: string | undefined, { format, maxLength }: Schema): string | undefined {
  const text = value?.trim() ?? '';
  if (text === '' || (typeof maxLength === 'number' && text.length > maxLength)) return undefined;
  if (typeof format !== 'string') return text;
  return FORM_FORMATS[format]?.(text) ? text : undefined;
}

function isNumberFor(value: unknown, { type, minimum, maximum }: Schema): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value) || (type === 'integer' && !Number.isInteger(value)))
    return false;
  return !(typeof minimum === 'number' && value < minimum) && !(typeof maximum === 'number' && value > maximum);
}

/** What of each row the field has a place for; rows of which nothing is left, and those beyond the limit, are left out. */
function rowsFor(rows: readonly unknown[], items: unknown, limit: unknown): unknown {
  const properties = isSchema(items) && isSchema(items['properties']) ? items['properties'] : {};
  const fitted = rows
    .map((row) =>
      Object.fromEntries(
        Object.entries(properties)
          .map(([name, property]) => [name, fitAnswer(isSchema(row) ? row[name] : undefined, property)] as const)
          .filter(([, answer]) => answer !== undefined),
      ),
    )
    .filter((row) => Object.keys(row).length > 0)
    .slice(0, typeof limit === 'number' ? limit : undefined);
  return fitted.length > 0 ? fitted : undefined;
}
