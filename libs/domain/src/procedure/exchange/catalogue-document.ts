import type { ProcedureDefinition } from '../procedure';

/** What the first line of an exported catalogue says of itself. */
export const CATALOGUE_FORMAT = 'mot-cua-catalogue';
export const CATALOGUE_FORMAT_VERSION = 1;

/** More procedures than a province has; a file with more is a mistake. */
export const MOST_PROCEDURES = 5_000;

/** Stands for the procedure's code, which is no part of its definition. */
export const CODE_POINTER = '#code';

/** What of a procedure was exported: the version in force, else its draft, else the newest version. */
export const EXPORTED_STANDINGS = ['inForce', 'draft', 'newest'] as const;
export type ExportedStanding = (typeof EXPORTED_STANDINGS)[number];

/** A procedure as a file of the catalogue has it. */
export interface ExchangedProcedure {
  readonly code: string;
  readonly definition: ProcedureDefinition;
  /** What was exported, for people; an import does not read it. */
  readonly version?: number;
  readonly standing?: ExportedStanding;
}
