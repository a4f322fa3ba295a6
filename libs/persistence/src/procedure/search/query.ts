import type { Query } from 'minisearch';
import { writtenOut } from './abbreviations';
import { fold, isMarked, pairsOf, runsOf, small, wordsOf } from './fold';
import { questionWordsOf } from './question-words';
import { ALL_OF_IT, LONGEST_WHOLE, QUESTION_WORD, WITHOUT_LENGTH } from './ranking';
import { corrected } from './spelling';
import type { Vocabulary } from './vocabulary';

/** What somebody typed, understood. */
export interface Asked {
  /** Folded words, corrected. */
  readonly words: readonly string[];
  /** The words with the diacritics of the catalogue, where they are not those that were typed; else `null`. */
  readonly meant: string | null;
  /** Words that were typed with diacritics. */
  readonly marked: readonly string[];
  isQuestionWord(word: string): boolean;
}

/** Reads what somebody typed. */
export function understand(typed: string, vocabulary: Vocabulary): Asked {
  const written = writtenOut(wordsOf(small(typed)));
  const folded = written.map(fold);
  const words = corrected(folded, vocabulary);
  const question = new Set(questionWordsOf(written).map(fold));
  return {
    words,
    meant: words.join(' ') === folded.join(' ') ? null : vocabulary.write(words, written),
    marked: written.filter((word) => isMarked(word) && !question.has(fold(word))),
    isQuestionWord: (word) => question.has(word),
  };
}

/** What the index is asked: words, pairs of words, whole names and keywords, and words as they were marked. */
export function queryFor({ words, marked, isQuestionWord }: Asked): Query {
  const pairs = pairsOf(words);
  const weigh = (word: string) => () => (isQuestionWord(word) ? QUESTION_WORD : 1);
  return {
    combineWith: 'OR',
    queries: [
      ...words.flatMap((word, at): Query[] => {
        const options = { queries: [word], boostTerm: weigh(word), prefix: at === words.length - 1 && word.length > 1 };
        return [
          { ...options, fields: ['name', 'english', 'field'] },
          { ...options, fields: ['keywords', 'everyday'], bm25: WITHOUT_LENGTH },
        ];
      }),
      ...pairs.map((pair, at) => ({
        queries: [pair],
        fields: ['namePairs', 'keywordPairs', 'everydayPairs', 'englishPairs'],
        bm25: WITHOUT_LENGTH,
        prefix: at === pairs.length - 1,
      })),
      ...runsOf(words, LONGEST_WHOLE)
        .filter((run) => !isQuestionWord(run))
        .map((run) => ({
          queries: [run],
          fields: ['wholes'],
          bm25: WITHOUT_LENGTH,
          boostTerm: () => Math.sqrt(run.split('_').length) * (run === words.join('_') ? ALL_OF_IT : 1),
        })),
      ...marked.map((word) => ({ queries: [word], fields: ['marked'], bm25: WITHOUT_LENGTH })),
    ],
  };
}
