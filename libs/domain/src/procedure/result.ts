import type { ResultSection } from '../form/particulars';
import type { Text } from '../text/text';
import { isOfCase } from './case';

/** How the document of a result comes about: the portal writes it from the answers, or the case officer attaches it when proposing. */
export const RESULT_DOCUMENTS = ['made', 'attached'] as const;
export type ResultDocument = (typeof RESULT_DOCUMENTS)[number];

/** One of the things that a procedure ends with (kết quả giải quyết): a permit, and the drawings that were stamped with it. */
export interface ProcedureResult {
  readonly code: string;
  readonly name: Text;
  readonly document: ResultDocument;
  /** Codes of the cases that end with it; absent: all. */
  readonly cases?: readonly string[];
  /** What a document that is made states of the answers; absent: all of them, as the form has them. */
  readonly sections?: readonly ResultSection[];
}

/** What a dossier of a case ends with, in the order of the procedure. */
export function resultsOfCase(
  results: readonly ProcedureResult[],
  caseCode: string | null,
): readonly ProcedureResult[] {
  return results.filter((result) => isOfCase(result, caseCode));
}

/** The results of a case whose documents the portal makes. */
export function madeResultsOf(
  { results }: { readonly results: readonly ProcedureResult[] },
  caseCode: string | null,
): readonly ProcedureResult[] {
  return resultsOfCase(results, caseCode).filter(({ document }) => document === 'made');
}

/** Codes of the results that a case officer has to attach when proposing the decision of a dossier. */
export function attachedResultsOf(results: readonly ProcedureResult[], caseCode: string | null): readonly string[] {
  return resultsOfCase(results, caseCode).flatMap(({ code, document }) => (document === 'attached' ? [code] : []));
}

/** Kinds of files that a result may be attached as. */
export const RESULT_MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
/** Scanned drawings are large. */
export const RESULT_MAX_BYTES = 50 * 1024 * 1024;

/** A definition that was exported while a procedure had but one result, with that one as its list; anything else as it is. */
export function withResults(definition: unknown): unknown {
  if (!isNode(definition) || !('result' in definition) || 'results' in definition) return definition;
  return Object.fromEntries(
    Object.entries(definition).map(([name, value]) =>
      name === 'result' ? ['results', [isNode(value) ? { ...value, document: 'made' } : value]] : [name, value],
    ),
  );
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
