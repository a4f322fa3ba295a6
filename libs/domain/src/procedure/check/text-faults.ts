import type { Text } from '../../text/text';
import { fault, type DefinitionFault } from './definition-fault';

/** Words for people are needed in both languages. */
export function textFaults(text: Text, at: string): DefinitionFault[] {
  if (text.vi.trim() === '') return [fault(`${at}/vi`, 'missing')];
  return text.en.trim() === '' ? [fault(`${at}/en`, 'missingEnglish')] : [];
}

/** Codes of which some stand twice, and references to codes that are not there. */
export function codeFaults(entries: readonly { readonly code: string }[], at: string): DefinitionFault[] {
  return entries.flatMap(({ code }, index) => {
    const place = `${at}/${index}/code`;
    if (code.trim() === '') return [fault(place, 'missing')];
    return entries.findIndex((other) => other.code === code) < index ? [fault(place, 'twice', { name: code })] : [];
  });
}

export function referenceFaults(
  names: readonly string[] | undefined,
  known: ReadonlySet<string>,
  at: string,
): DefinitionFault[] {
  return (names ?? []).flatMap((name, index) =>
    known.has(name) ? [] : [fault(`${at}/${index}`, 'unknownReference', { name })],
  );
}
