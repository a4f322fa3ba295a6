import type { LocalDate } from '../deadline/vietnam-time';
import type { Answers, FieldProblem } from '../form/form';
import { escapePointer, pointerNames, schemaOfField, valueAt } from '../form/json-pointer';
import {
  levelOf,
  placeName,
  unitOfCode,
  unitsById,
  type AdministrativeUnit,
  type UnitLevel,
} from './administrative-unit';

type Schema = Readonly<Record<string, unknown>>;

/** The format of a field whose answer is an administrative unit; its schema is an object of {@link UnitAnswer}. */
export const UNIT_FORMAT = 'administrativeUnit';

/**
 * The answer to such a field: the code of the unit and its name as both were on the day of filing, so that an old dossier keeps its
 * old address, and where an address is asked for, the line for house and street.
 */
export interface UnitAnswer {
  readonly code: string;
  readonly name: string;
  readonly street?: string;
}

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function isUnitField(schema: unknown): boolean {
  return isRecord(schema) && schema['format'] === UNIT_FORMAT;
}

/** Whether a field of that format asks for house and street too. */
export function asksForStreet(schema: unknown): boolean {
  return isRecord(schema) && isRecord(schema['properties']) && 'street' in schema['properties'];
}

/** The tier that a field asks for (`x-level`); communes unless it says otherwise. */
export function levelAskedFor(schema: unknown): UnitLevel {
  return isRecord(schema) && schema['x-level'] === 'province' ? 'province' : 'commune';
}

/** The answer as such; `undefined` for everything else, an unfinished one too. */
export function unitAnswerOf(value: unknown): UnitAnswer | undefined {
  if (!isRecord(value)) return undefined;
  const { code, name, street } = value;
  if (typeof code !== 'string' || typeof name !== 'string') return undefined;
  return { code, name, ...(typeof street === 'string' && street.trim() !== '' && { street: street.trim() }) };
}

/** The answer as it is written in papers, `12 đường Hùng Vương, Phường Long Hoa, tỉnh Tây Ninh`; what there is of an unfinished one. */
export function addressWords(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const parts = [value['street'], value['name']].filter((part) => typeof part === 'string' && part.trim() !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Pointers of the answers to fields of that format, in the order of the form. */
export function unitAnswersIn(schema: unknown, answers: unknown, base = ''): string[] {
  if (!isRecord(schema) || answers === undefined) return [];
  if (isUnitField(schema)) return [base];
  if (Array.isArray(answers))
    return answers.flatMap((row: unknown, index) => unitAnswersIn(schema['items'], row, `${base}/${index}`));
  const properties = schema['properties'];
  if (!isRecord(properties) || !isRecord(answers)) return [];
  return Object.entries(properties).flatMap(([name, property]) =>
    unitAnswersIn(property, answers[name], `${base}/${escapePointer(name)}`),
  );
}

/**
 * What is wrong with the units that were answered, on a day: one that does not exist then, is of another tier than asked for, or is called
 * otherwise. An answer that stood in `unchanged` already is right for ever: it was checked on the day of filing.
 */
export function unitAnswerProblems(
  schema: Schema,
  answers: Answers,
  units: readonly AdministrativeUnit[],
  on: LocalDate,
  unchanged: Answers = {},
): FieldProblem[] {
  const byId = unitsById(units);
  return unitAnswersIn(schema, answers).flatMap((pointer) => {
    const names = pointerNames(pointer);
    const answer = unitAnswerOf(valueAt(answers, names));
    const before = unitAnswerOf(valueAt(unchanged, names));
    if (!answer || (before?.code === answer.code && before.name === answer.name)) return [];
    const unit = unitOfCode(units, answer.code, on);
    const isRight =
      unit && levelOf(unit) === levelAskedFor(schemaOfField(schema, names)) && placeName(unit, byId).vi === answer.name;
    return isRight ? [] : [{ pointer, code: 'unitNotInForce', params: {} }];
  });
}
