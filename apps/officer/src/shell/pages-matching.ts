import type { Text } from '@mot-cua/domain';

/** Letters without diacritics, in lower case: "Hộp việc" → "hop viec". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** The pages whose name, in either language, contains what was typed; all of them while nothing is. */
export function pagesMatching<Page extends { readonly name: Text; readonly about: Text }>(
  pages: readonly Page[],
  words: string,
): Page[] {
  const wanted = plain(words.trim());
  return pages.filter(({ name, about }) => plain(`${name.vi} ${name.en} ${about.vi} ${about.en}`).includes(wanted));
}
