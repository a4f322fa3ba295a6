import { PAPER_ELEMENT, placedPaperOf } from '../../form/placed-paper';
import type { ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { elementsOf } from './layout-faults';

/**
 * What is wrong with the places of papers in the form: one without a paper, of a paper that the procedure does not have, or a second one.
 * A paper of some cases only may stand anywhere: it is drawn for those who need it.
 */
export function paperPlaceFaults({ form, papers }: Pick<ProcedureDefinition, 'form' | 'papers'>): DefinitionFault[] {
  const codes = new Set(papers.map(({ code }) => code));
  const places = [...elementsOf(form.uiSchema)]
    .filter(({ element }) => element['type'] === PAPER_ELEMENT)
    .map(({ at, element }) => ({ at: `${at}/options/paper`, name: placedPaperOf(element) }));
  return places.flatMap(({ at, name }, index) => {
    if (name === undefined) return [fault(at, 'formPaperMissing')];
    if (!codes.has(name)) return [fault(at, 'formPaperUnknown', { name })];
    return places.findIndex((other) => other.name === name) < index ? [fault(at, 'formPaperTwice', { name })] : [];
  });
}
