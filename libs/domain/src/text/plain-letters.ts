/** Letters without diacritics, small, one blank between words: `Phường  Tân Ninh` → `phuong tan ninh`. */
export function plainLetters(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
