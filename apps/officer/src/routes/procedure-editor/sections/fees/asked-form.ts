import { pointerNames, schemaOfField, type FormDefinition } from '@mot-cua/domain';
import { placedTitle } from '@mot-cua/ui/form';

type Schema = Readonly<Record<string, unknown>>;

/** Under this name, so that no field of it has the id of a field of the whole form, which may be on the screen too. */
export const ASKED = 'tryOut';

/** A form of only some fields, by JSON pointer, each under its title with its section; its answers lie under `ASKED`. */
export function askedForm(form: FormDefinition, pointers: readonly string[]): FormDefinition {
  return {
    schema: {
      type: 'object',
      required: [ASKED],
      properties: { [ASKED]: picked(form.schema, pointers.map(pointerNames)) },
    },
    uiSchema: {
      type: 'VerticalLayout',
      elements: pointers.map((pointer) => ({
        type: 'Control',
        scope: `#${[ASKED, ...pointerNames(pointer)].map((name) => `/properties/${name}`).join('')}`,
        label: placedTitle(form, pointer, 'vi'),
        options: { en: placedTitle(form, pointer, 'en') },
      })),
    },
  };
}

/** Of a schema what lies on the ways to some fields, all of it required. */
function picked(schema: Schema, ways: readonly (readonly string[])[]): Schema {
  const names = [...new Set(ways.flatMap(([name]) => (name === undefined ? [] : [name])))];
  if (names.length === 0) return schema;
  const properties = names.map((name) => {
    const inner = schemaOfField(schema, [name]) ?? {};
    return [
      name,
      picked(
        inner,
        ways.filter(([first]) => first === name).map(([, ...rest]) => rest),
      ),
    ];
  });
  return {
    type: 'object',
    title: schema['title'],
    'x-en': schema['x-en'],
    required: names,
    properties: Object.fromEntries(properties),
  };
}
