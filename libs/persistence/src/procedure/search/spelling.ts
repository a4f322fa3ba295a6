import { fold } from './fold';
import { withoutKeyboardRemnants } from './keyboard-remnants';
import { letterDistance } from './letter-distance';
import { isQuestionWord } from './question-words';
import type { Vocabulary } from './vocabulary';

/** A word that may have been meant, and how much has to be forgiven for it. */
interface Candidate {
  readonly word: string;
  readonly slips: number;
}

/** A word as it was typed, with what stands around it. */
interface Place {
  readonly word: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Shorter words are too like each other: only a neighbour tells which was meant. */
const SHORTEST_SURE = 4;
const SHORTEST_WITH_TWO_SLIPS = 6;
const SHORTEST_OF_TWO_WORDS = 5;
/** Keys that did not become marks are hardly a slip: nearly everybody leaves some. */
const KEYBOARD_SLIP = 0.3;
/** What a known neighbour is worth, beside a slip, which costs 1, and a tenfold use of the word or beside that neighbour, which is worth 1. */
const NEIGHBOUR = 2;
/** The first letter is seldom wrong. */
const OTHER_FIRST_LETTER = 0.7;

/**
 * The words that were meant, where the catalogue does not know those that were typed: letters missing, added, swapped or wrong, Telex
 * or VNI keys left over, a space left out. A known word stays, unless it is a stranger to both its neighbours and a word one letter
 * away is known to both. The last word may be unfinished. Folded words in and out.
 */
export function corrected(typed: readonly string[], vocabulary: Vocabulary): string[] {
  const words: string[] = [];
  typed.forEach((word, at) => {
    const place = { word, before: words.at(-1), after: typed[at + 1] };
    words.push(...meantBy(place, vocabulary));
  });
  return words;
}

function meantBy(place: Place, vocabulary: Vocabulary): readonly string[] {
  const { word, before, after } = place;
  if (!/[a-z]/.test(word) || isQuestionWord(word)) return [word];
  if (vocabulary.has(word)) return [strangerCorrected(place, vocabulary)];
  const mayBeUnfinished = after === undefined && vocabulary.hasWordThatBegins(word);
  if (mayBeUnfinished && (before === undefined || vocabulary.hasPairThatBegins(before, word))) return [word];

  const halves = twoWords(word, vocabulary);
  if (halves) return halves;
  const neighbours = (candidate: string) => neighboursOf(candidate, place, vocabulary);
  const candidates = [
    ...withoutKeyboardRemnants(word)
      .filter((form) => vocabulary.has(form))
      .map((form) => ({ word: form, slips: KEYBOARD_SLIP })),
    ...withSlips(word, word.length >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1, vocabulary),
  ].filter(({ word: candidate, slips }) => {
    const isSure = word.length >= SHORTEST_SURE || slips < 1;
    return (isSure && !mayBeUnfinished) || neighbours(candidate) > 0;
  });
  return [best(candidates, place, vocabulary)?.word ?? word];
}

function strangerCorrected(place: Place, vocabulary: Vocabulary): string {
  const { word, before, after } = place;
  if (before === undefined || after === undefined) return word;
  if (neighboursOf(word, place, vocabulary) > 0) return word;
  const better = withSlips(word, 1, vocabulary).filter((other) => neighboursOf(other.word, place, vocabulary) === 2);
  return best(better, place, vocabulary)?.word ?? word;
}

function neighboursOf(word: string, { before, after }: Place, vocabulary: Vocabulary): number {
  return [vocabulary.usesOfPair(before, word), vocabulary.usesOfPair(word, after)].filter((uses) => uses > 0).length;
}

function withSlips(word: string, most: number, vocabulary: Vocabulary): Candidate[] {
  const candidates: Candidate[] = [];
  for (const known of vocabulary.words()) {
    const slips = letterDistance(word, known, most);
    if (slips > 0 && slips <= most) candidates.push({ word: known, slips });
  }
  return candidates;
}

function best(candidates: readonly Candidate[], place: Place, vocabulary: Vocabulary): Candidate | undefined {
  const worth = ({ word, slips }: Candidate) =>
    NEIGHBOUR * neighboursOf(word, place, vocabulary) +
    Math.log10(1 + vocabulary.usesOfPair(place.before, word)) +
    Math.log10(1 + vocabulary.usesOfPair(word, place.after)) +
    Math.log10(1 + vocabulary.usesOf(word)) -
    slips -
    (word[0] === place.word[0] ? 0 : OTHER_FIRST_LETTER);
  return [...candidates].sort((a, b) => worth(b) - worth(a))[0];
}

/** Two known words that stand together somewhere, written as one. */
function twoWords(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (word.length < SHORTEST_OF_TWO_WORDS) return undefined;
  const halves = Array.from({ length: word.length - 3 }, (_, at) =>
    [word.slice(0, at + 2), word.slice(at + 2)].map(fold),
  );
  return halves.find(([first, second]) => vocabulary.usesOfPair(first, second) > 0);
}
