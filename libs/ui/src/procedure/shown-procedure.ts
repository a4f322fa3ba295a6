import type { Eligibility, Fee, FeeTotal, FormDefinition, ServiceLevel, Text } from '@mot-cua/domain';
import type { TimeAllowed } from '../format/processing-time';
import type { PaperFile } from './paper-files';

/** A case with what it takes and costs. */
export interface ShownCase {
  readonly code: string;
  readonly name: Text;
  readonly hint?: Text;
  readonly processingTime: TimeAllowed;
  readonly fee: FeeTotal | null;
}

/** A paper as people gather it. */
export interface ShownPaper {
  readonly code: string;
  readonly name: Text;
  readonly required: boolean;
  readonly requiredWhen?: string;
  readonly cases?: readonly string[];
  readonly originals: number;
  readonly certifiedCopies?: number;
  readonly copies: number;
  readonly hint?: Text;
  readonly template?: PaperFile;
  readonly example?: PaperFile;
}

/** What the page of a procedure tells, of a version that is published or of a draft. */
export interface ShownProcedure {
  readonly code: string;
  readonly name: Text;
  readonly field: { readonly code: string; readonly name: Text };
  readonly level: ServiceLevel;
  readonly summary: Text;
  readonly filedOnline: boolean;
  /** `null`: depends on the case. */
  readonly processingTime: TimeAllowed | null;
  /** `null`: set elsewhere, not to be told in one sum, or depends on the case. */
  readonly fee: FeeTotal | null;
  readonly cases: readonly ShownCase[];
  readonly eligibility?: Eligibility;
  readonly papers: readonly ShownPaper[];
  readonly fees: readonly Fee[];
  readonly steps: readonly Text[];
  readonly conditions: readonly Text[];
  readonly legalBases: readonly { readonly number: string; readonly name: string }[];
  readonly results: readonly { readonly code: string; readonly name: Text; readonly cases?: readonly string[] }[];
  readonly form: FormDefinition;
  readonly competentAgencies: readonly { readonly id: string; readonly name: Text }[];
}
