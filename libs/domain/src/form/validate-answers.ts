import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { Answers, FieldProblem, FormDefinition } from './form';
import { isUnitField, UNIT_FORMAT } from '../administrative-unit/unit-answer';
import { FORM_FORMATS } from './formats';
import { escapePointer, placeOfField, pointerNames, putAt, schemaOfField } from './json-pointer';
import { withoutBlanks } from './without-blanks';

let compiler: Ajv2020 | undefined;
const compiled = new WeakMap<object, ValidateFunction>();

function validatorOf({ schema }: FormDefinition): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  // Made on first use: a page without a form loads no compiler.
  compiler ??= new Ajv2020({ allErrors: true, strict: false, formats: { ...FORM_FORMATS, [UNIT_FORMAT]: true } });
  const validate = compiler.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** Keywords that only gather the faults of others, or that say nothing a person could act on. */
const GATHERING = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'not']);

/**
 * What is wrong with the answers to a form, in the order of the schema; empty when they may be filed. The same function runs in the
 * browser and in the API. Blank texts count as missing, and so does a section of nothing else; of a section that is missing the
 * fields are named, which a person can fill in, not the section.
 * @throws Error when the schema itself does not compile
 */
export function validateAnswers(form: FormDefinition, answers: Answers): FieldProblem[] {
  const errors = errorsOf(form, withoutBlanks(answers));
  const speaking = errors.filter(({ keyword }) => !GATHERING.has(keyword));
  const problems = (speaking.length > 0 ? speaking : errors).map((error) => ofUnitField(form, problemOf(error)));
  return [...new Map(problems.map((problem) => [`${problem.pointer} ${problem.code}`, problem])).values()]
    .map((problem) => ({ problem, place: placeOfField(form.schema, pointerNames(problem.pointer)) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ problem }) => problem);
}

/** The validator's errors, after each missing section has been looked into as if it were there and empty. */
function errorsOf(form: FormDefinition, answers: unknown): readonly ErrorObject[] {
  const validate = validatorOf(form);
  if (validate(answers)) return [];
  const errors = validate.errors ?? [];
  const missingSections = errors
    .filter(isMissing)
    .map((error) => pointerNames(problemOf(error).pointer))
    .filter((names) => schemaOfField(form.schema, names)?.['type'] === 'object');
  if (missingSections.length === 0) return errors;
  return errorsOf(
    form,
    missingSections.reduce<unknown>((filled, names) => putAt(filled, names, {}), answers),
  );
}

function isMissing({ keyword }: ErrorObject): boolean {
  return keyword === 'required' || keyword === 'dependentRequired';
}

function problemOf(error: ErrorObject): FieldProblem {
  const { instancePath, keyword, params, schemaPath } = error;
  const below = (name: unknown) => `${instancePath}/${escapePointer(String(name))}`;
  if (isMissing(error)) return { pointer: below(params['missingProperty']), code: 'required', params: {} };
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const name = params['additionalProperty'] ?? params['unevaluatedProperty'];
    return { pointer: below(name), code: 'unknownField', params: {} };
  }
  if (keyword === 'format') return { pointer: instancePath, code: `format:${String(params['format'])}`, params };
  // Choices are written `oneOf: [{ const, title }]`: a value that fits none is a wrong choice, not an unconfirmed promise.
  if (keyword === 'const' && /\/(?:one|any)Of\/\d+\/const$/.test(schemaPath)) {
    return { pointer: instancePath, code: 'enum', params: {} };
  }
  return { pointer: instancePath, code: keyword, params };
}

/** A unit is chosen as one, its code and name together: what is wrong with either is wrong with the field. */
function ofUnitField({ schema }: FormDefinition, problem: FieldProblem): FieldProblem {
  const names = pointerNames(problem.pointer);
  const part = names.at(-1);
  if ((part !== 'code' && part !== 'name') || !isUnitField(schemaOfField(schema, names.slice(0, -1)))) return problem;
  const code = problem.code === 'required' ? 'required' : `format:${UNIT_FORMAT}`;
  return { pointer: problem.pointer.slice(0, -part.length - 1), code, params: {} };
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const depth = a.findIndex((place, index) => place !== b[index]);
  if (depth === -1) return a.length - b.length;
  return (a[depth] ?? 0) - (b[depth] ?? -1);
}
