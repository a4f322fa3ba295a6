import { fold, isMarked, small, wordsOf } from './fold';

/** Two words that stand side by side, as they are written. */
interface WrittenPair {
  readonly first: string;
  readonly second: string;
  uses: number;
}

/** The words of the catalogue, folded: how often each stands there, beside which others, and how it is written. */
export class Vocabulary {
  private readonly uses = new Map<string, number>();
  private readonly pairs = new Map<string, WrittenPair>();
  private readonly written = new Map<string, string>();

  /** Takes in the words of a text as people write it, diacritics included; what was taken in once stays known. */
  add(text: string): void {
    const words = wordsOf(small(text));
    const folded = words.map(fold);
    folded.forEach((word, at) => {
      const [form, before, formBefore] = [words[at] ?? word, folded[at - 1], words[at - 1]];
      this.uses.set(word, this.usesOf(word) + 1);
      if (!this.written.has(word)) this.written.set(word, form);
      if (formBefore === undefined) return;
      const pair = this.pairs.get(`${before}_${word}`);
      if (pair) pair.uses += 1;
      else this.pairs.set(`${before}_${word}`, { first: formBefore, second: form, uses: 1 });
    });
  }

  words(): Iterable<string> {
    return this.uses.keys();
  }

  has(word: string): boolean {
    return this.uses.has(word);
  }

  usesOf(word: string): number {
    return this.uses.get(word) ?? 0;
  }

  /** How often two words stand side by side. */
  usesOfPair(first: string | undefined, second: string | undefined): number {
    return this.pairs.get(`${first}_${second}`)?.uses ?? 0;
  }

  hasWordThatBegins(start: string): boolean {
    for (const word of this.uses.keys()) if (word.startsWith(start)) return true;
    return false;
  }

  hasPairThatBegins(first: string, start: string): boolean {
    for (const pair of this.pairs.keys()) if (pair.startsWith(`${first}_${start}`)) return true;
    return false;
  }

  /**
   * Folded words as the catalogue writes them, each beside a neighbour that it is known with (khai sinh, not khải sinh); those that were
   * typed with diacritics, and those that the catalogue does not hold, as they were typed.
   */
  write(words: readonly string[], typed: readonly string[]): string {
    const asTyped = new Map(typed.map((word) => [fold(word), word]));
    return words
      .map((word, at) => {
        const own = asTyped.get(word);
        if (own !== undefined && isMarked(own)) return own;
        return (
          this.pairs.get(`${words[at - 1]}_${word}`)?.second ??
          this.pairs.get(`${word}_${words[at + 1]}`)?.first ??
          this.written.get(word) ??
          word
        );
      })
      .join(' ');
  }
}
