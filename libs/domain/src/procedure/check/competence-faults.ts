import { isUnitField } from '../../administrative-unit/unit-answer';
import { pointerNames, schemaOfField } from '../../form/json-pointer';
import type { ProcedureDefinition } from '../procedure';
import { answerSourceFaults } from './answer-source-faults';
import { fault, type DefinitionFault } from './definition-fault';

/** What is wrong with the answers that decide which agency is competent: there is one at the least, and each names an administrative unit. */
export function competenceFaults({
  competence,
  form,
}: Pick<ProcedureDefinition, 'competence' | 'form'>): DefinitionFault[] {
  if (!competence) return [];
  const at = '/competence/from';
  return [
    ...(competence.from.length === 0 ? [fault(at, 'missing')] : []),
    ...answerSourceFaults(competence.from, form, at),
    ...competence.from.flatMap(({ pointer }, index) => {
      const field = schemaOfField(form.schema, pointerNames(pointer));
      return field && !isUnitField(field) ? [fault(`${at}/${index}/pointer`, 'notAUnit', { name: pointer })] : [];
    }),
  ];
}
