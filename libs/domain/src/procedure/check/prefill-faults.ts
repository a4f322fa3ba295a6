import { isUnitField } from '../../administrative-unit/unit-answer';
import type { FormDefinition } from '../../form/form';
import { escapePointer, pointerNames, schemaOfField } from '../../form/json-pointer';
import { fits, shapeOf, type AnswerShape } from '../../form/prefill/answer-shape';
import { conditionOf } from '../../form/prefill/prefill';
import { ACCOUNT_FIELDS, DOCUMENT_FACT_FIELDS, prefillFieldIn, registryOf } from '../../form/prefill/prefill-fields';
import { readPrefillPath, type PrefillPath } from '../../form/prefill/prefill-path';
import type { ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { isJson, type Json } from './json-object';

/** What prefilled fields may refer to. */
export interface PrefillSurroundings {
  /** Registries that this installation is connected to. */
  readonly registries: ReadonlySet<string>;
  /** The forms of the procedures that end in a kind of result, by the code of the result. */
  readonly resultForms: ReadonlyMap<string, readonly FormDefinition[]>;
}

/** Why a field cannot be filled in. */
export type PrefillFaultReason =
  'unknownSource' | 'noSuchDocument' | 'noSuchField' | 'notConnected' | 'doesNotFit' | 'notHere' | 'condition';

/** Every prefilled field whose source does not exist, is not connected, or says something that the field cannot take. */
export function prefillFaults(
  { form, results }: Pick<ProcedureDefinition, 'form' | 'results'>,
  { registries, resultForms }: PrefillSurroundings,
): DefinitionFault[] {
  // What a procedure ends in may be filled from its own earlier results, before any version of it is published.
  const formsOf = (kind: string) => [
    ...(resultForms.get(kind) ?? []),
    ...(results.some(({ code }) => code === kind) ? [form] : []),
  ];
  return [...writtenIn(form.schema, '/form/schema', true)].flatMap(({ at, schema, isReached }) => {
    const written = schema['x-prefill'];
    const about = (reason: PrefillFaultReason) =>
      fault(`${at}/x-prefill`, 'formPrefill', { reason, path: String(written) });
    const inCondition = conditionFaults(at, schema, form);
    if (written === undefined) return inCondition;
    const path = readPrefillPath(written);
    if (!path) return [about('unknownSource'), ...inCondition];
    if (!isReached) return [about('notHere'), ...inCondition];
    const found = shapesFrom(path, registries, formsOf);
    if (typeof found === 'string') return [about(found), ...inCondition];
    const wanted = shapeOf(schema);
    const isRight = wanted !== undefined && found.every((given) => fits(given, wanted));
    return isRight ? inCondition : [about('doesNotFit'), ...inCondition];
  });
}

/** The kinds of document that a form is filled from. */
export function documentKindsIn({ schema }: FormDefinition): string[] {
  const paths = [...writtenIn(schema, '', true)].map((one) => readPrefillPath(one.schema['x-prefill']));
  return [...new Set(paths.flatMap((path) => (path?.source === 'document' ? [path.kind] : [])))];
}

/** What a path can lead to, once for each form that makes the document; or why it leads nowhere. */
function shapesFrom(
  path: PrefillPath,
  registries: ReadonlySet<string>,
  formsOf: (kind: string) => readonly FormDefinition[],
): readonly AnswerShape[] | PrefillFaultReason {
  if (path.source === 'account') {
    const field = prefillFieldIn(ACCOUNT_FIELDS, path.field);
    return field ? [field.shape] : 'noSuchField';
  }
  if (path.source === 'registry') {
    const registry = registryOf(path.registry);
    if (!registry) return 'unknownSource';
    const field = prefillFieldIn(registry.fields, path.field);
    if (!field) return 'noSuchField';
    return registries.has(path.registry) ? [field.shape] : 'notConnected';
  }
  const forms = formsOf(path.kind);
  if (forms.length === 0) return 'noSuchDocument';
  if ('fact' in path) return [DOCUMENT_FACT_FIELDS[path.fact].shape];
  // Several procedures may end in one kind of document; some of them may ask for less.
  const shapes = forms.flatMap(({ schema }) => shapeOf(schemaOfField(schema, pointerNames(path.pointer))) ?? []);
  return shapes.length > 0 ? shapes : 'noSuchField';
}

function conditionFaults(at: string, schema: Json, form: FormDefinition): DefinitionFault[] {
  const written = schema['x-prefill-when'];
  if (written === undefined) return [];
  const when = conditionOf(written);
  const choice = when && shapeOf(schemaOfField(form.schema, pointerNames(when.pointer)));
  const isRight = when && choice?.is === 'choice' && choice.values.includes(String(when.is)) && 'x-prefill' in schema;
  if (isRight) return [];
  const path = when?.pointer ?? '';
  return [fault(`${at}/x-prefill-when`, 'formPrefill', { reason: 'condition' satisfies PrefillFaultReason, path })];
}

interface Written {
  readonly at: string;
  readonly schema: Json;
  /** Whether filling in gets there: not within rows or an address, which are filled as a whole. */
  readonly isReached: boolean;
}

function* writtenIn(schema: unknown, at: string, isReached: boolean): Generator<Written> {
  if (!isJson(schema)) return;
  if ('x-prefill' in schema || 'x-prefill-when' in schema) yield { at, schema, isReached };
  const isWhole = isUnitField(schema) || 'x-prefill' in schema;
  for (const [name, property] of Object.entries(isJson(schema['properties']) ? schema['properties'] : {}))
    yield* writtenIn(property, `${at}/properties/${escapePointer(name)}`, isReached && !isWhole);
  yield* writtenIn(schema['items'], `${at}/items`, false);
}
