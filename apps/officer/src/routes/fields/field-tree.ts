import type { KeptField } from '@mot-cua/api-client';

/** A field with how deep it stands below the top. */
export interface PlacedField {
  readonly field: KeptField;
  readonly depth: number;
}

/** Fields in the order of the catalogue, each followed by its parts; one whose parent is not among them stands at the top. */
export function inTreeOrder(fields: readonly KeptField[]): PlacedField[] {
  const codes = new Set(fields.map(({ code }) => code));
  const ordered = [...fields].sort((a, b) => a.order - b.order || a.code.localeCompare(b.code));
  const below = (parentCode: string | null, depth: number): PlacedField[] =>
    ordered
      .filter((field) => (field.parentCode && codes.has(field.parentCode) ? field.parentCode : null) === parentCode)
      .flatMap((field) => [{ field, depth }, ...below(field.code, depth + 1)]);
  return below(null, 0);
}

/** Letters without diacritics, in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** The fields whose name, code or ministry contains what was typed; without those that have ended unless they are asked for. */
export function fieldsMatching(fields: readonly KeptField[], words: string, withEnded: boolean): KeptField[] {
  const wanted = plain(words.trim());
  return fields.filter(
    ({ code, name, ministry, validTo }) =>
      (withEnded || validTo === null) && plain([code, name.vi, name.en, ministry ?? ''].join(' ')).includes(wanted),
  );
}
