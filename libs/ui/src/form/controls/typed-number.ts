/**
 * The number that somebody typed the Vietnamese way ("1.000.000", "12,5"); the text itself when it is none, so that the form can
 * say so; `undefined` for nothing.
 */
export function numberOf(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  const plain = (isGrouped ? text.replaceAll('.', '') : text).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
