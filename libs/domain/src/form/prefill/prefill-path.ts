/** Where a filled-in answer may come from. */
export const PREFILL_SOURCES = ['account', 'document', 'registry'] as const;
export type PrefillSource = (typeof PREFILL_SOURCES)[number];

/** What is known of a document itself, beside the answers that it was made of. */
export const DOCUMENT_FACTS = ['number', 'issuedOn', 'agency'] as const;
export type DocumentFact = (typeof DOCUMENT_FACTS)[number];

/** The source of one field (`x-prefill` in its schema), read. */
export type PrefillPath =
  | { readonly source: 'account'; readonly field: string }
  /** The newest valid result of a kind; `pointer` goes into the answers that it was made of. */
  | { readonly source: 'document'; readonly kind: string; readonly pointer: string }
  | { readonly source: 'document'; readonly kind: string; readonly fact: DocumentFact }
  | { readonly source: 'registry'; readonly registry: string; readonly field: string };

const ACCOUNT = /^account\.(\w+)$/;
const REGISTRY = /^registry\.(\w+)\.(\w+)$/;
const ANSWER_OF_DOCUMENT = /^documents\.([^/#]+)(\/.+)$/;
const FACT_OF_DOCUMENT = /^documents\.([^/#]+)#(\w+)$/;

/**
 * Reads `account.fullName`, `documents.birth-certificate/child/fullName`, `documents.birth-certificate#number` or
 * `registry.population.residence`; `undefined` for anything else. Whether there is such a thing is not asked here.
 */
export function readPrefillPath(text: unknown): PrefillPath | undefined {
  if (typeof text !== 'string') return undefined;
  const [, accountField] = ACCOUNT.exec(text) ?? [];
  if (accountField) return { source: 'account', field: accountField };
  const [, registry, registryField] = REGISTRY.exec(text) ?? [];
  if (registry && registryField) return { source: 'registry', registry, field: registryField };
  const [, kind, pointer] = ANSWER_OF_DOCUMENT.exec(text) ?? [];
  if (kind && pointer) return { source: 'document', kind, pointer };
  const [, kindOfFact, named] = FACT_OF_DOCUMENT.exec(text) ?? [];
  const fact = DOCUMENT_FACTS.find((known) => known === named);
  return kindOfFact && fact ? { source: 'document', kind: kindOfFact, fact } : undefined;
}

/** The path as it stands in a schema. */
export function writePrefillPath(path: PrefillPath): string {
  if (path.source === 'account') return `account.${path.field}`;
  if (path.source === 'registry') return `registry.${path.registry}.${path.field}`;
  return 'fact' in path ? `documents.${path.kind}#${path.fact}` : `documents.${path.kind}${path.pointer}`;
}
