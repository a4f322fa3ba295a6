import type { DossierEvent } from './dossier';

/** A document that the case officer attached for a result of the procedure. */
export interface AttachedResult {
  readonly code: string;
  readonly attachmentId: string;
}

/** One of the results that a dossier ended with. */
export interface IssuedResult {
  /** Of the procedure's result; `null` in histories from when there was but one. */
  readonly code: string | null;
  readonly attachmentId: string;
  /** In the register of results; `null` for one that was attached, which has what number it has. */
  readonly number: string | null;
}

/** How the issue of a result was written down while a procedure had but one: a history is never rewritten, so it is still read. */
export interface OneResultIssued {
  readonly action: 'issueResult';
  readonly attachmentId: string;
  readonly number: string;
}

/** The results that have been issued, in the order of the procedure; none before they are. */
export function issuedResults(history: readonly DossierEvent[]): readonly IssuedResult[] {
  return history.flatMap(({ detail }): readonly IssuedResult[] => {
    if (detail.action !== 'issueResult') return [];
    if ('results' in detail) return detail.results;
    return [{ code: null, attachmentId: detail.attachmentId, number: detail.number }];
  });
}

/** What is attached to the proposal that stands: the last one. */
export function attachedToProposal(history: readonly DossierEvent[]): readonly AttachedResult[] {
  const proposals = history.flatMap(({ detail }) => (detail.action === 'proposeResult' ? [detail] : []));
  return proposals.at(-1)?.attached ?? [];
}

/** Whether there is a document for each result that has to be attached, and none beside. */
export function attachesAll(codes: readonly string[], attached: readonly AttachedResult[]): boolean {
  return (
    codes.every((code) => attached.some((one) => one.code === code)) &&
    attached.every(({ code }) => codes.includes(code))
  );
}
