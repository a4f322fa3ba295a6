const MARKS = /\p{Mn}/gu;
/** The only vowel of its syllable, where Vietnamese is written with i as well as with y: ký and kí, quý and quí. */
const LAST_Y = /\b(qu|[bcdghklmnpqrstvx]*)y\b/g;

/** Words as they are compared: small letters without diacritics, and one spelling of i and y (Đăng Ký → dang ki). */
export function fold(words: string): string {
  return small(words).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replace(LAST_Y, '$1i');
}

/** Small letters with their diacritics, each letter one character however it was typed. */
export function small(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

/** Whether a word is written with diacritics. */
export function isMarked(word: string): boolean {
  return /[\p{Mn}đĐ]/u.test(word.normalize('NFD'));
}

/** The words of a text, without what stands between them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{Mn}\p{N}]+/gu) ?? [];
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return wordsOf(fold(text));
}

/** Each two neighbouring words as one term, by which an order of words is told from another (khai sinh → khai_sinh). */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]}_${word}`);
}

/** Every run of neighbouring words as one term, up to a number of words. */
export function runsOf(words: readonly string[], longest: number): string[] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(longest, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1).join('_'),
    ),
  );
}

/** Folded words with a space around each, so that a phrase is found in another only where its words are whole. */
export function asPhrase(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
