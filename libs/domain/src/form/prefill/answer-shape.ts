import { asksForStreet, isUnitField, levelAskedFor } from '../../administrative-unit/unit-answer';
import type { UnitLevel } from '../../administrative-unit/administrative-unit';

type Schema = Readonly<Record<string, unknown>>;

/** What kind of answer a field takes, or a source gives: as much of it as decides whether one can be filled from the other. */
export type AnswerShape =
  | { readonly is: 'text' }
  /** A text in one of the forms' formats: `date`, `nationalId`, … */
  | { readonly is: 'format'; readonly format: string }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  /** One of a list that is kept elsewhere, such as ethnic groups: a choice takes it where it has the same entry. */
  | { readonly is: 'term' }
  | { readonly is: 'number' }
  | { readonly is: 'integer' }
  | { readonly is: 'boolean' }
  | { readonly is: 'unit'; readonly level: UnitLevel; readonly street: boolean }
  | { readonly is: 'rows'; readonly fields: Readonly<Record<string, AnswerShape>> };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shape of the answers to a field; `undefined` for what is never filled in: sections, and promises, which only a person can give. */
export function shapeOf(schema: unknown): AnswerShape | undefined {
  if (!isSchema(schema) || schema['const'] !== undefined) return undefined;
  if (isUnitField(schema)) return { is: 'unit', level: levelAskedFor(schema), street: asksForStreet(schema) };
  const { type, format, oneOf, items } = schema;
  if (Array.isArray(oneOf))
    return { is: 'choice', values: oneOf.filter(isSchema).map((entry) => String(entry['const'])) };
  if (type === 'string') return typeof format === 'string' ? { is: 'format', format } : { is: 'text' };
  if (type === 'number' || type === 'integer' || type === 'boolean') return { is: type };
  return type === 'array' ? { is: 'rows', fields: shapesIn(items) } : undefined;
}

function shapesIn(object: unknown): Readonly<Record<string, AnswerShape>> {
  const properties = isSchema(object) && isSchema(object['properties']) ? object['properties'] : {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => {
      const shape = shapeOf(property);
      return shape ? [[name, shape] as const] : [];
    }),
  );
}

/** Whether a field of the second shape can be filled from a source of the first. A text takes whatever reads the same as a text. */
export function fits(source: AnswerShape, target: AnswerShape): boolean {
  switch (target.is) {
    case 'text':
      return ['text', 'term', 'unit'].includes(source.is) || (source.is === 'format' && source.format !== 'date');
    case 'format':
      return source.is === 'format' && source.format === target.format;
    case 'choice':
      return (
        source.is === 'term' || (source.is === 'choice' && source.values.some((one) => target.values.includes(one)))
      );
    case 'number':
      return source.is === 'number' || source.is === 'integer';
    case 'unit':
      return source.is === 'unit' && source.level === target.level;
    case 'rows':
      return source.is === 'rows' && rowsFit(source.fields, target.fields);
    default:
      return source.is === target.is;
  }
}

/** Rows go over field by field, by their names: those of one name must fit, and there must be some. */
function rowsFit(
  source: Readonly<Record<string, AnswerShape>>,
  target: Readonly<Record<string, AnswerShape>>,
): boolean {
  const pairs = Object.entries(target).flatMap(([name, wanted]) => {
    const given = Object.hasOwn(source, name) ? source[name] : undefined;
    return given ? [fits(given, wanted)] : [];
  });
  return pairs.length > 0 && pairs.every(Boolean);
}
