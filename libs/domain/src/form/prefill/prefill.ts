import { isUnitField } from '../../administrative-unit/unit-answer';
import type { Answers, FormDefinition } from '../form';
import { escapePointer } from '../json-pointer';
import { fits, shapeOf, type AnswerShape } from './answer-shape';
import { fitAnswer } from './fit-answer';
import { fillBlanks, type Origin, type Origins, type PrefillCondition } from './origin';
import { readPrefillPath, type PrefillPath } from './prefill-path';

type Schema = Readonly<Record<string, unknown>>;

/** A field that is to be filled in, and from where. */
export interface PrefilledField {
  readonly pointer: string;
  readonly schema: Schema;
  readonly path: PrefillPath;
  readonly when?: PrefillCondition;
}

/** What a source says to one path. */
export type KnownValue = Pick<Origin, 'vi' | 'en' | 'source' | 'on' | 'value'> & { readonly shape: AnswerShape };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a form that name a source which can be read, in the order of its schema. Rows and addresses are one field each. */
export function prefilledFields(schema: unknown, pointer = ''): PrefilledField[] {
  if (!isSchema(schema)) return [];
  const path = readPrefillPath(schema['x-prefill']);
  const when = conditionOf(schema['x-prefill-when']);
  if (path) return [{ pointer, schema, path, ...(when && { when }) }];
  const { properties } = schema;
  if (!isSchema(properties) || isUnitField(schema)) return [];
  return Object.entries(properties).flatMap(([name, property]) =>
    prefilledFields(property, `${pointer}/${escapePointer(name)}`),
  );
}

/** The condition of a field, `{ "pointer": "/requester/relationship", "is": "mother" }`; `undefined` for anything else. */
export function conditionOf(written: unknown): PrefillCondition | undefined {
  if (!isSchema(written)) return undefined;
  const { pointer, is } = written;
  return typeof pointer === 'string' && is !== undefined ? { pointer, is } : undefined;
}

/**
 * Fills in what the state knows already. `known` says what a source tells, `undefined` where it tells nothing: the field stays blank then, as
 * it does where the value does not fit it.
 */
export function prefill(
  { schema }: FormDefinition,
  known: (path: PrefillPath) => KnownValue | undefined,
): { readonly answers: Answers; readonly origins: Origins } {
  const origins = Object.fromEntries(
    prefilledFields(schema).flatMap((field) => {
      const said = known(field.path);
      const wanted = shapeOf(field.schema);
      if (!said || !wanted || !fits(said.shape, wanted)) return [];
      const value = fitAnswer(said.value, field.schema);
      if (value === undefined) return [];
      const { vi, en, source, on } = said;
      return [[field.pointer, { vi, en, source, on, value, ...(field.when && { when: field.when }) }] as const];
    }),
  );
  return { answers: fillBlanks({}, origins), origins };
}
