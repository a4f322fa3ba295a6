import { escapePointer, isUnitField, type FormDefinition, type Language } from '@mot-cua/domain';
import { choicesOf, placedTitle } from '@mot-cua/ui/form';

/** A field of a form as those who refer to it see it. */
export interface FormField {
  /** JSON pointer into the answers, `/child/fullName`. */
  readonly pointer: string;
  /** As an expression reads it, `answers.child.fullName`. */
  readonly path: string;
  /** With its section: “Em bé: Ngày sinh”. */
  readonly title: string;
  /** By itself: “Ngày sinh”. */
  readonly name: string;
  /** Title of the section that it lies in; `''` for none. */
  readonly section: string;
  readonly kind: 'text' | 'whole' | 'number' | 'yesNo' | 'unit' | 'rows';
  /** What may be chosen; empty where anything may be answered. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

type Schema = Readonly<Record<string, unknown>>;

/** The fields of a form in the order of its schema; rows count as one. */
export function fieldsOfForm(form: FormDefinition, language: Language): readonly FormField[] {
  const within = (schema: Schema, above: readonly string[], section: string): FormField[] =>
    Object.entries(recordOf(schema['properties'])).flatMap(([name, property]) => {
      const inner = recordOf(property);
      const names = [...above, name];
      if ('properties' in inner && !isUnitField(inner)) return within(inner, names, titleOf(inner, language));
      const pointer = names.map((part) => `/${escapePointer(part)}`).join('');
      return [
        {
          pointer,
          path: ['answers', ...names].join('.'),
          title: placedTitle(form, pointer, language) || names.join('.'),
          name: titleOf(inner, language) || name,
          section,
          kind: kindOf(inner),
          choices: choicesOf(inner, language),
        },
      ];
    });
  return within(form.schema, [], '');
}

/** A question's mark does not go before an answer. */
function titleOf(schema: Schema, language: Language): string {
  const title = (language === 'en' && schema['x-en']) || schema['title'];
  return typeof title === 'string' ? title.replace(/\s*[?:]$/, '') : '';
}

function kindOf(schema: Schema): FormField['kind'] {
  if (isUnitField(schema)) return 'unit';
  switch (schema['type']) {
    case 'integer':
      return 'whole';
    case 'number':
      return 'number';
    case 'boolean':
      return 'yesNo';
    case 'array':
      return 'rows';
    default:
      return 'text';
  }
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}
