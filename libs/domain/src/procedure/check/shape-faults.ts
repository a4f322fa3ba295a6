import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { FORM_FORMATS } from '../../form/formats';
import { escapePointer } from '../../form/json-pointer';
import type { ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { DEFINITION_SCHEMA } from './definition-schema';

/** Enough for any form of the state; more is no procedure. Characters of its JSON. */
export const LONGEST_DEFINITION = 500_000;
const DEEPEST = 60;
/** More is no help to whoever has to mend them. */
const MOST_FAULTS = 200;

let compiled: ValidateFunction<ProcedureDefinition> | undefined;

/** Reads what claims to be a definition: the definition, or where its shape is wrong. */
export function readDefinition(
  value: unknown,
): { readonly definition: ProcedureDefinition } | { readonly faults: readonly DefinitionFault[] } {
  if (!isNoDeeperThan(value, DEEPEST) || JSON.stringify(value ?? null).length > LONGEST_DEFINITION) {
    return { faults: [fault('', 'tooLarge', { limit: LONGEST_DEFINITION })] };
  }
  compiled ??= new Ajv2020({ allErrors: true, strict: false, formats: FORM_FORMATS }).compile<ProcedureDefinition>(
    DEFINITION_SCHEMA,
  );
  if (compiled(value)) return { definition: value };
  return { faults: (compiled.errors ?? []).slice(0, MOST_FAULTS).map(shapeFault) };
}

function isNoDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isNoDeeperThan(inner, levels - 1));
}

function shapeFault({ instancePath, keyword, params, message = '' }: ErrorObject): DefinitionFault {
  const below = (name: unknown) => `${instancePath}/${escapePointer(String(name))}`;
  if (keyword === 'required') return fault(below(params['missingProperty']), 'missing');
  if (keyword === 'additionalProperties') {
    return fault(below(params['additionalProperty']), 'shape', { detail: 'unknown property' });
  }
  return fault(instancePath, 'shape', { detail: message });
}
