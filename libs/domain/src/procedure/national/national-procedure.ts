import type { ProcessingTime } from '../../deadline/deadline';
import type { Channel } from '../procedure';

/** What a procedure of the national catalogue says, part by part, in the order in which it is shown. */
export const NATIONAL_PARTS = [
  ...(['name', 'field', 'applicants', 'agencies', 'channels', 'papers', 'fees'] as const),
  ...(['steps', 'conditions', 'legalBases', 'result'] as const),
] as const;
export type NationalPart = (typeof NATIONAL_PARTS)[number];

/** Parts that can be taken over. Whom a procedure is for and who decides is told in words that only a person can place. */
export const TAKEABLE_PARTS = [
  ...(['name', 'field', 'channels', 'papers', 'fees', 'steps', 'conditions', 'legalBases', 'result'] as const),
] as const;
export type TakeablePart = (typeof TAKEABLE_PARTS)[number];

/** The national portal's channels; what is filed on that portal itself counts as online. */
export type NationalChannelName = Extract<Channel, 'counter' | 'online' | 'post'>;

export interface NationalTerm {
  readonly code: string;
  readonly name: string;
}

/** A way of filing, with its time; several where the catalogue tells some cases apart in the note. */
export interface NationalChannel {
  readonly channel: NationalChannelName;
  readonly times: readonly { readonly processingTime: ProcessingTime; readonly note: string }[];
}

export interface NationalPaper {
  /** National code (`000.00.00.G15-KQ000014`); empty where it has none. */
  readonly code: string;
  readonly name: string;
  /** Name of the case (trường hợp) that it belongs to; empty: of all. */
  readonly case: string;
  /** `null`: not told. */
  readonly originals: number | null;
  readonly copies: number | null;
  /** Name of the form to fill in; empty: none. */
  readonly form: string;
}

export interface NationalFee {
  readonly name: string;
  /** As its name begins, *phí* or *lệ phí*; `null` where it begins otherwise. */
  readonly kind: 'fee' | 'charge' | null;
  /** Whole đồng, for the filing or for each `unit`. */
  readonly amount: number;
  /** What is counted, `bản`; empty: the filing. */
  readonly unit: string;
  readonly channels: readonly NationalChannelName[];
}

/**
 * A procedure of the national catalogue in our words; Vietnamese only. A part of which anything could not be read is `null` as a whole:
 * half of a list would look like the end of the other half.
 */
export interface NationalProcedure {
  /** Number without the suffix of a province, `1.001193`. */
  readonly code: string;
  readonly name: string | null;
  readonly field: readonly NationalTerm[] | null;
  readonly applicants: string | null;
  readonly agencies: readonly NationalTerm[] | null;
  readonly channels: readonly NationalChannel[] | null;
  readonly papers: readonly NationalPaper[] | null;
  readonly fees: readonly NationalFee[] | null;
  readonly steps: readonly string[] | null;
  readonly conditions: readonly string[] | null;
  readonly legalBases: readonly { readonly number: string; readonly name: string }[] | null;
  readonly result: readonly NationalTerm[] | null;
}

/** A value of the national portal that could not be read. */
export interface NationalFault {
  readonly part: NationalPart;
  /** The portal's own field, `CACHTHUCTHUCHIEN/0/KENH`. */
  readonly at: string;
  /** At most 200 characters of what stood there. */
  readonly value: string;
  readonly code: 'missing' | 'notList' | 'notText' | 'notNumber' | 'unknownCode' | 'twice';
}

/** What is known once somebody has looked: what could not be read now stays as it was known before. */
export function knownAfter(before: NationalProcedure | null, now: NationalProcedure): NationalProcedure {
  if (!before) return now;
  const unread = NATIONAL_PARTS.filter((part) => now[part] === null);
  return { ...now, ...Object.fromEntries(unread.map((part) => [part, before[part]])) };
}
