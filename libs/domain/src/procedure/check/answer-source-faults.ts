import type { FormDefinition } from '../../form/form';
import { pointerNames, schemaOfField } from '../../form/json-pointer';
import type { AnswerSource } from '../../form/particulars';
import { fault, type DefinitionFault } from './definition-fault';

/** Sources, and the conditions under which they hold, that name fields which the form does not have. `at` is the pointer of their list. */
export function answerSourceFaults(
  from: readonly AnswerSource[],
  { schema }: FormDefinition,
  at: string,
): DefinitionFault[] {
  const named = from.flatMap(({ pointer, when }, index) => [
    { pointer, place: `${at}/${index}/pointer` },
    ...(when ? [{ pointer: when.pointer, place: `${at}/${index}/when/pointer` }] : []),
  ]);
  return named.flatMap(({ pointer, place }) =>
    schemaOfField(schema, pointerNames(pointer)) ? [] : [fault(place, 'unknownReference', { name: pointer })],
  );
}
