import { isPaperFileOf, PAPER_FILE_PURPOSES } from '../paper-file';
import type { Paper, ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { conditionFaults } from './expression-faults';
import { codeFaults, textFaults } from './text-faults';

/** What is wrong with the papers of a definition; `files` has the media type of every file that there is, by its id. */
export function paperFaults(
  { papers, form }: ProcedureDefinition,
  files: ReadonlyMap<string, string>,
): DefinitionFault[] {
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
        ...fileFaults(paper, at, files),
      ];
    }),
  ];
}

/** A citizen who is offered a file gets one, and a picture is shown as one. */
function fileFaults(paper: Paper, at: string, files: ReadonlyMap<string, string>): DefinitionFault[] {
  return PAPER_FILE_PURPOSES.flatMap((purpose) => {
    const file = paper[purpose];
    if (!file) return [];
    const mediaType = files.get(file.fileId);
    const place = `${at}/${purpose}/fileId`;
    if (mediaType === undefined) return [fault(place, 'fileMissing', { name: file.fileName || file.fileId })];
    return isPaperFileOf(purpose, mediaType) ? [] : [fault(place, 'fileOfOtherKind', { name: file.fileName })];
  });
}
