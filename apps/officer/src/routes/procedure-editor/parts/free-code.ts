import { plainWords } from './plain-words';

const LONGEST = 60;

/** A code made of a name, other than those taken: “Xây nhà ở” → `xay-nha-o`, `xay-nha-o-2`. `placeholder` where the name has no letters. */
export function freeCode(name: string, taken: readonly string[], placeholder: string): string {
  const plain = plainWords(name).replaceAll(/[^a-z0-9]+/g, '-');
  const code = plain.slice(0, LONGEST).replaceAll(/^-+|-+$/g, '') || placeholder;
  if (!taken.includes(code)) return code;
  let number = 2;
  while (taken.includes(`${code}-${number}`)) number += 1;
  return `${code}-${number}`;
}

/** Whether a code was given before there was a name to make it of. */
export function isPlaceholder(code: string, placeholder: string): boolean {
  return code === '' || new RegExp(`^${placeholder}(-\\d+)?$`).test(code);
}
