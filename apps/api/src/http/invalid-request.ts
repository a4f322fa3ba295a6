import type { ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { ApiProblem, type FieldOfProblem } from './problems';

/** Names of class-validator as the forms call the same fault. */
const CODE_OF_CONSTRAINT: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknownField',
  isDefined: 'required',
  isNotEmpty: 'required',
  isString: 'type',
  isInt: 'type',
  isNumber: 'type',
  isBoolean: 'type',
  isObject: 'type',
  isArray: 'type',
  nestedValidation: 'type',
  isEmail: 'format:email',
  isIn: 'enum',
  isUuid: 'pattern',
  matches: 'pattern',
  min: 'minimum',
  max: 'maximum',
  arrayMinSize: 'minItems',
  arrayMaxSize: 'maxItems',
};

/** Where one of these is so, everything else about the field only follows from it. */
const BEFORE_ALL = ['unknownField', 'required', 'type'];

/** What the validation of a request found, as one problem with each fault of each field. */
export function toInvalidRequest(errors: readonly ValidationError[]): ApiProblem {
  return new ApiProblem('invalidRequest', { fields: errors.flatMap((error) => fieldsOf(error, '')) });
}

function fieldsOf(error: ValidationError, parent: string): FieldOfProblem[] {
  const { property, children = [] } = error;
  const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return [...faultsOf(error, pointer), ...children.flatMap((child) => fieldsOf(child, pointer))];
}

function faultsOf({ target, property, value, constraints = {} }: ValidationError, pointer: string): FieldOfProblem[] {
  const faults = Object.keys(constraints).map((name) => ({
    pointer,
    code: CODE_OF_CONSTRAINT[name] ?? name,
    params: { limit: limitOf(target, property, name) },
  }));
  if (faults.length > 0 && value === undefined && faults.every(({ code }) => code !== 'unknownField'))
    return [{ pointer, code: 'required' }];
  const first = BEFORE_ALL.map((code) => faults.find((fault) => fault.code === code)).find(Boolean);
  return first ? [first] : faults;
}

/** The number that a rule was declared with, `10` of `@MinLength(10)`: the errors tell it in an English sentence only. */
function limitOf(target: object | undefined, property: string, constraint: string): number | string {
  if (!target) return '';
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const rule = rules.find(({ propertyName, name }) => propertyName === property && name === constraint);
  const limit: unknown = rule?.constraints?.[0];
  return typeof limit === 'number' ? limit : '';
}
