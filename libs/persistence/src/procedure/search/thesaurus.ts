import { EVERYDAY_WORDS } from './everyday-words';
import { asPhrase, foldedWords } from './fold';

const THESAURUS = EVERYDAY_WORDS.map(([official, everyday]) => ({
  official: official.map((words) => asPhrase(foldedWords(words))),
  everyday,
}));

/** What people say for the words of official names. */
export function everydayWordsFor(...names: readonly string[]): string[] {
  const phrases = names.map((name) => asPhrase(foldedWords(name)));
  return THESAURUS.filter(({ official }) =>
    official.some((words) => phrases.some((name) => name.includes(words))),
  ).flatMap(({ everyday }) => everyday);
}
