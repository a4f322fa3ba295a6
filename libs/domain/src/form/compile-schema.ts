import Ajv2020 from 'ajv/dist/2020';
import { UNIT_FORMAT } from '../administrative-unit/unit-answer';
import type { FormDefinition } from './form';
import { FORM_FORMATS } from './formats';

/** What JSON Schema 2020-12 demands of a schema, compiled once: that takes longer than any form does. */
let everyFault: Ajv2020 | undefined;
let firstFault: Ajv2020 | undefined;

/** Judges the wording of schemas, and compiles none of them; made on first use, since a page without a form needs no compiler. */
export function schemaJudge({
  allErrors,
}: {
  readonly allErrors: boolean;
}): Pick<Ajv2020, 'validateSchema' | 'errors'> {
  if (allErrors) return (everyFault ??= new Ajv2020({ allErrors, strict: false, logger: false }));
  return (firstFault ??= new Ajv2020({ allErrors, strict: false, logger: false }));
}

/**
 * Tries whether a schema that is well worded compiles. By a compiler of its own each time, which forgets it: a form that is being written
 * has many versions.
 * @throws Error that says why it does not
 */
export function tryToCompile(schema: FormDefinition['schema']): void {
  const formats = { ...FORM_FORMATS, [UNIT_FORMAT]: true } as const;
  new Ajv2020({ strict: false, logger: false, meta: false, validateSchema: false, formats }).compile(schema);
}
