import type { Searchable } from './searchable';

/** How much a term counts where it stands: the law's own words before what the officials added, before what everybody says. */
export const BOOSTS: Readonly<Record<keyof Omit<Searchable, 'id'>, number>> = {
  name: 1.6,
  keywords: 1.2,
  everyday: 0.7,
  field: 0.2,
  english: 1,
  namePairs: 1.6,
  keywordPairs: 1.4,
  everydayPairs: 0.9,
  englishPairs: 1,
  wholes: 3,
  marked: 0.7,
};

/** A short name or keyword list is no merit in itself; how far a name goes beyond what was asked is `PER_LETTER`'s business. */
export const WITHOUT_LENGTH = { k: 1.2, b: 0, d: 0.5 } as const;
/** What only begins with the word that is being typed. */
export const UNFINISHED = 0.7;
export const QUESTION_WORD = 0.2;
/** A word that no procedure holds counts as one that one in so many holds. */
export const ONE_IN_OF_UNKNOWN = 100;
/** Longest run of words that is looked up as a whole name or keyword. */
export const LONGEST_WHOLE = 8;

/** Less than half of what was asked is no answer; a fifth may be what was meant. */
export const LEAST_COVERAGE = 0.5;
export const LEAST_COVERAGE_OF_NEAREST = 0.2;

/** A whole name or keyword that is all that was typed. */
export const ALL_OF_IT = 2;

const FLOOR = 0.25;
const UNSAID_ACT = 0.85;
const PER_LETTER = 0.002;
const LONGEST_NAME = 100;

/**
 * What of a score remains: for the share of the asked words that is found (0 to 1, rare words counting more), for acts that nobody asked
 * for, and a little for a long name, so that the plain procedure stands before its special cases.
 */
export function remainder(coverage: number, unsaidActs: number, nameLength: number): number {
  return (
    (FLOOR + (1 - FLOOR) * coverage ** 2) *
    UNSAID_ACT ** unsaidActs *
    (1 - PER_LETTER * Math.min(LONGEST_NAME, nameLength))
  );
}
