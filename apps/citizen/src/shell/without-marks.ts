/** A text as people type it in a hurry: lower case, no diacritics. */
export function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').trim();
}
