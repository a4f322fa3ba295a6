import type { HandedIn, Paper } from '@mot-cua/domain';
import type { Attachment } from '@mot-cua/api-client';
import type { Dossier } from '../../api/dossier';

/** A paper that the procedure asks for (or none, for what is beside the list) with the files that were given for it. */
export interface FiledPaper {
  readonly code: string | null;
  readonly paper: Paper | null;
  readonly files: readonly Attachment[];
  /** How many lie at the counter; absent where none do. */
  readonly sheets?: HandedIn;
}

/** The papers of a dossier in the procedure's order, then other files, then the result. */
export function papersOf(
  papers: readonly Paper[],
  attachments: readonly Attachment[],
  handedIn: Readonly<Record<string, HandedIn>> = {},
): FiledPaper[] {
  const filed = attachments.filter(({ purpose }) => purpose === 'paper');
  const asked = papers.map((paper) => ({
    code: paper.code,
    paper,
    files: filed.filter(({ paperCode }) => paperCode === paper.code),
    ...sheetsOf(handedIn[paper.code]),
  }));
  const known = new Set(papers.map(({ code }) => code));
  const others = filed.filter(({ paperCode }) => paperCode === null || !known.has(paperCode));
  return others.length > 0 ? [...asked, { code: null, paper: null, files: others }] : asked;
}

/** The documents of results, in the procedure's order, each with what was proposed for it before. */
export function resultFiles({ attachments, results }: Pick<Dossier, 'attachments' | 'results'>): Attachment[] {
  const place = ({ id, resultCode }: Attachment) => {
    const index = results.findIndex(({ attachmentId, code }) => attachmentId === id || code === resultCode);
    return index === -1 ? results.length : index;
  };
  return attachments.filter(({ purpose }) => purpose === 'result').sort((one, other) => place(one) - place(other));
}

/** The files in the order in which the viewer goes through them: results first once there are any. */
export function filesInOrder(papers: readonly FiledPaper[], results: readonly Attachment[]): Attachment[] {
  return [...results, ...papers.flatMap(({ files }) => files)];
}

function sheetsOf(sheets: HandedIn | undefined): Pick<FiledPaper, 'sheets'> {
  return sheets ? { sheets } : {};
}
