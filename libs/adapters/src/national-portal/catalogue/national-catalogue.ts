import type { NationalFault, NationalProcedure, NationalTerm } from '@mot-cua/domain/procedure/national';

/** An entry of the list of procedures. */
export type NationalListing = NationalTerm;

/** A field as the national portal knows it; `branch` is its ministry. */
export interface NationalFieldTerm extends NationalTerm {
  readonly branch: string;
}

/** An agency as the national portal knows it; `level` is 1 to 4, the state's to the commune's. */
export interface NationalAgencyTerm extends NationalTerm {
  readonly level: string;
}

/** A list, and the entries that could not be read, as they came. */
export interface NationalList<T> {
  readonly items: readonly T[];
  readonly unread: readonly string[];
}

/** One procedure as it came and as it was read. */
export interface NationalDescription {
  readonly received: Readonly<Record<string, unknown>>;
  readonly procedure: NationalProcedure;
  readonly faults: readonly NationalFault[];
  readonly isPublic: boolean;
}

/**
 * The national catalogue of procedures (Cơ sở dữ liệu quốc gia về thủ tục hành chính) in our words.
 * Every act throws `TryAgain` or `Rejected` and nothing else; what cannot be read stops nothing and is named in the answer.
 */
export abstract class NationalCatalogue {
  abstract procedures(): Promise<NationalList<NationalListing>>;
  abstract fields(): Promise<NationalList<NationalFieldTerm>>;
  abstract agencies(): Promise<NationalList<NationalAgencyTerm>>;

  /** One procedure with all that belongs to it; `undefined` when the portal knows none of that code. */
  abstract describe(code: string): Promise<NationalDescription | undefined>;
}
