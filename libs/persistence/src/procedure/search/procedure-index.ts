import MiniSearch from 'minisearch';
import type { CatalogueEntry } from './entry';
import { asPhrase } from './fold';
import { laterActsOf, unsaidActs } from './later-acts';
import { codeTyped, isCode } from './procedure-code';
import { queryFor, understand, type Asked } from './query';
import {
  BOOSTS,
  LEAST_COVERAGE,
  LEAST_COVERAGE_OF_NEAREST,
  QUESTION_WORD,
  remainder,
  UNFINISHED,
  ONE_IN_OF_UNKNOWN,
} from './ranking';
import { searchable, type Searchable } from './searchable';
import { everydayWordsFor } from './thesaurus';
import { Vocabulary } from './vocabulary';

/** What is kept of a procedure beside the index. */
interface Indexed {
  readonly entry: CatalogueEntry;
  /** Its name as a search for it reads. */
  readonly name: string;
  readonly laterActs: ReturnType<typeof laterActsOf>;
  /** Its words, folded, each once. */
  readonly words: ReadonlySet<string>;
}

/** A procedure that was found. */
interface Ranked {
  readonly entry: CatalogueEntry;
  readonly score: number;
  /** The share of what was asked that it holds, 0 to 1. */
  readonly coverage: number;
  /** Whether its name is what was asked, word for word. */
  readonly isNamed: boolean;
}

/** What a search found. */
export interface Found {
  /** The best first. */
  readonly entries: readonly CatalogueEntry[];
  /** What was searched for instead of what was typed, with diacritics; `null` when it is what was typed. */
  readonly meant: string | null;
  /** Where nothing was found: what is nearest, the best first. */
  readonly nearest: readonly CatalogueEntry[];
}

/** The published procedures in memory, searchable; docs/domain/procedures.md tells how they are ranked. */
export class ProcedureIndex {
  private readonly procedures = new Map<string, Indexed>();
  /** In how many procedures each word stands. */
  private readonly spread = new Map<string, number>();
  private readonly vocabulary = new Vocabulary();
  private readonly index = new MiniSearch<Searchable>({
    fields: Object.keys(BOOSTS),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { ...BOOSTS }, weights: { prefix: UNFINISHED, fuzzy: 0 } },
  });

  /** Every entry, in no order. */
  entries(): CatalogueEntry[] {
    return [...this.procedures.values()].map(({ entry }) => entry);
  }

  entry(code: string): CatalogueEntry | undefined {
    return this.procedures.get(code)?.entry;
  }

  /** Takes a procedure in, in the place of another version of it. */
  put(entry: CatalogueEntry): void {
    this.remove(entry.code);
    const { name, field, keywords } = entry;
    for (const text of [name.vi, name.en, field.name.vi, ...keywords, ...everydayWordsFor(name.vi, name.en)])
      this.vocabulary.add(text);
    const terms = searchable(entry);
    const words = new Set([terms.name, terms.keywords, terms.everyday, terms.english].join(' ').split(' '));
    this.index.add(terms);
    this.procedures.set(entry.code, { entry, name: terms.name, laterActs: laterActsOf(name.vi), words });
    for (const word of words) this.spread.set(word, (this.spread.get(word) ?? 0) + 1);
  }

  remove(code: string): void {
    const indexed = this.procedures.get(code);
    if (!indexed) return;
    this.index.discard(code);
    this.procedures.delete(code);
    for (const word of indexed.words) this.spread.set(word, (this.spread.get(word) ?? 0) - 1);
  }

  /** Procedures that fit what was typed and a condition, in the order in which they fit. */
  search(typed: string, isWanted: (entry: CatalogueEntry) => boolean): Found {
    const code = codeTyped(typed);
    if (code) {
      const entries = this.entries().filter((entry) => isCode(entry.code, code) && isWanted(entry));
      return { entries: entries.sort((a, b) => a.code.localeCompare(b.code)), meant: null, nearest: [] };
    }
    const asked = understand(typed, this.vocabulary);
    const ranked = this.rank(asked);
    const fitting = ranked.filter(({ coverage }) => coverage >= LEAST_COVERAGE);
    const entries = fitting.map(({ entry }) => entry).filter(isWanted);
    const near = (fitting.length > 0 ? fitting : ranked).map(({ entry }) => entry);
    return { entries, meant: asked.meant, nearest: entries.length > 0 ? [] : near };
  }

  private rank(asked: Asked): Ranked[] {
    const weights = new Map(asked.words.map((word) => [word, this.weightOf(word, asked)]));
    const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const words = asked.words.join(' ');
    const phrase = asPhrase(asked.words);
    return this.index
      .search(queryFor(asked))
      .flatMap(({ id, score, queryTerms }) => {
        const indexed = this.procedures.get(String(id));
        if (!indexed) return [];
        const { entry, name, laterActs } = indexed;
        const found = [...new Set(queryTerms)].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
        const coverage = found / whole;
        if (coverage < LEAST_COVERAGE_OF_NEAREST) return [];
        const left = remainder(coverage, unsaidActs(laterActs, phrase), entry.name.vi.length);
        // MiniSearch multiplies the sum of a procedure's scores by how many terms it has: coverage says that, and better.
        return [{ entry, coverage, isNamed: name === words, score: (score / queryTerms.length) * left }];
      })
      .sort(
        (a, b) =>
          Number(b.isNamed) - Number(a.isNamed) || b.score - a.score || a.entry.name.vi.length - b.entry.name.vi.length,
      );
  }

  /** What finding a word is worth: the fewer procedures hold it, the more. */
  private weightOf(word: string, asked: Asked): number {
    const all = this.procedures.size;
    const holding = this.spread.get(word) || Math.max(1, all / ONE_IN_OF_UNKNOWN);
    return Math.log(1 + all / holding) * (asked.isQuestionWord(word) ? QUESTION_WORD : 1);
  }
}
