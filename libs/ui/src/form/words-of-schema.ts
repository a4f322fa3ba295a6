import type { FormDefinition, Language } from '@mot-cua/domain';
import { recordOf, recordsOf, textIn, type Json } from './record';

/** The title of a schema in a language: `title` is Vietnamese, `x-en` English. */
export function titleOf(schema: Json, language: Language): string {
  return (language === 'en' ? textIn(schema, 'x-en') : undefined) ?? textIn(schema, 'title') ?? '';
}

/** The hint of a schema in a language. */
export function hintOf(schema: Json, language: Language): string | undefined {
  return (language === 'en' ? textIn(schema, 'x-en-description') : undefined) ?? textIn(schema, 'description');
}

/** The label of an element of the UI schema; `undefined` where it has none of its own. */
export function labelOf(element: Json, language: Language): string | undefined {
  return (language === 'en' ? textIn(recordOf(element['options']), 'en') : undefined) ?? textIn(element, 'label');
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What may be chosen for a field: `oneOf` with titles, or a bare `enum`; empty for every other field. */
export function choicesOf(schema: Json, language: Language): readonly Choice[] {
  const titled = recordsOf(schema['oneOf'])
    .filter((entry) => typeof entry['const'] === 'string')
    .map((entry) => ({ value: String(entry['const']), label: titleOf(entry, language) }));
  if (titled.length > 0) return titled;
  const listed = schema['enum'];
  return Array.isArray(listed) ? listed.map((value) => ({ value: String(value), label: String(value) })) : [];
}

/** The name of a field with the section it lies in, where titles alone would not tell two apart: “Cha: Dân tộc”. */
export function placedTitle(form: Pick<FormDefinition, 'schema'>, pointer: string, language: Language): string {
  const section = titleOf(schemaAt(form, pointer.slice(0, pointer.lastIndexOf('/'))), language);
  const own = titleOf(schemaAt(form, pointer), language).replace(/[?:]$/, '');
  return section && pointer.lastIndexOf('/') > 0 ? `${section}: ${own}` : own;
}

/** The schema of the answer at a pointer; rows of a list share the schema of `items`. */
export function schemaAt({ schema }: Pick<FormDefinition, 'schema'>, pointer: string): Json {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json>((inner, name) => {
      const items = recordOf(inner['items']);
      return /^\d+$/.test(name) && Object.keys(items).length > 0
        ? items
        : recordOf(recordOf(inner['properties'])[name]);
    }, schema);
}
