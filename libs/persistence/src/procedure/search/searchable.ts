import { writtenOut } from './abbreviations';
import type { CatalogueEntry } from './entry';
import { fold, foldedWords, isMarked, pairsOf, small, wordsOf } from './fold';
import { everydayWordsFor } from './thesaurus';

/** A procedure as the index holds it: terms with spaces between. A term stands in the first of its fields only, so that it counts once. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  /** What the officials of this procedure wrote down that people call it. */
  readonly keywords: string;
  /** What everybody says for the words of its name. */
  readonly everyday: string;
  readonly field: string;
  readonly english: string;
  readonly namePairs: string;
  readonly keywordPairs: string;
  readonly everydayPairs: string;
  readonly englishPairs: string;
  /** Name and keywords as one term each, for a search that holds one of them whole. */
  readonly wholes: string;
  /** Words with their diacritics, which tell lái from lại where somebody has typed them. */
  readonly marked: string;
}

/** A procedure as the index holds it. */
export function searchable({ code, name, field, keywords }: CatalogueEntry): Searchable {
  const everyday = everydayWordsFor(name.vi, name.en);
  const own = foldedWords(name.vi);
  const english = foldedWords(name.en);
  const called = keywords.map((words) => writtenOut(foldedWords(words)).map(fold));
  const said = everyday.map(foldedWords);
  const [keywordTerms, everydayTerms, fieldTerms] = each(own, [called.flat(), said.flat(), foldedWords(field.name.vi)]);
  const [keywordPairs, everydayPairs] = each(pairsOf(own), [called.flatMap(pairsOf), said.flatMap(pairsOf)]);
  return {
    id: code,
    name: own.join(' '),
    keywords: keywordTerms ?? '',
    everyday: everydayTerms ?? '',
    field: fieldTerms ?? '',
    english: english.join(' '),
    namePairs: pairsOf(own).join(' '),
    keywordPairs: keywordPairs ?? '',
    everydayPairs: everydayPairs ?? '',
    englishPairs: pairsOf(english).join(' '),
    wholes: terms([own, english, ...called].map((words) => words.join('_'))),
    marked: terms(wordsOf(small([name.vi, ...keywords, ...everyday].join(' '))).filter(isMarked)),
  };
}

const terms = (all: readonly string[]): string => [...new Set(all)].join(' ');

/** Each list less what stood in those before it. */
function each(first: readonly string[], lists: readonly (readonly string[])[]): string[] {
  const seen = new Set(first);
  return lists.map((list) => {
    const fresh = list.filter((term) => !seen.has(term));
    for (const term of fresh) seen.add(term);
    return terms(fresh);
  });
}
