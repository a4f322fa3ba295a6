import type { ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { conditionFaults } from './expression-faults';
import { codeFaults, textFaults } from './text-faults';

/** What is wrong with the papers of a definition. */
export function paperFaults({ papers, form }: ProcedureDefinition): DefinitionFault[] {
  return [
    ...codeFaults(papers, '/papers'),
    ...papers.flatMap((paper, index) => {
      const at = `/papers/${index}`;
      const copies = paper.originals + (paper.certifiedCopies ?? 0) + paper.copies;
      return [
        ...textFaults(paper.name, `${at}/name`),
        ...conditionFaults(form, `${at}/requiredWhen`, paper.requiredWhen),
        ...(copies === 0 ? [fault(at, 'noCopies')] : []),
        ...(paper.mediaTypes.length === 0 ? [fault(`${at}/mediaTypes`, 'missing')] : []),
      ];
    }),
  ];
}
