interface Coded {
  readonly code: string;
  readonly name: string;
}

/** A text as it is compared: letters of any case, spaces of any width, without a full stop at its end. */
export function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The entry of a list that is the same one as another: by national code where both have one, else by name. */
export function sameEntry<T extends Coded>(entries: readonly T[], other: Coded): T | undefined {
  const byCode = other.code === '' ? undefined : entries.find(({ code }) => code === other.code);
  return (
    byCode ??
    entries.find(({ code, name }) => (code === '' || other.code === '') && folded(name) === folded(other.name))
  );
}
