import { isUnitField } from '../../administrative-unit/unit-answer';
import { escapePointer } from '../json-pointer';
import { shapeOf, type AnswerShape } from './answer-shape';

/** An answer of a form that something else may be filled in from. */
export interface SourceField {
  readonly pointer: string;
  readonly shape: AnswerShape;
}

const isSchema = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answers of a form in the order of its schema; rows and addresses are one each, promises are none. */
export function sourceFields(schema: unknown, pointer = ''): SourceField[] {
  if (!isSchema(schema)) return [];
  const { properties } = schema;
  if (isSchema(properties) && !isUnitField(schema)) {
    return Object.entries(properties).flatMap(([name, property]) =>
      sourceFields(property, `${pointer}/${escapePointer(name)}`),
    );
  }
  const shape = shapeOf(schema);
  return shape ? [{ pointer, shape }] : [];
}
