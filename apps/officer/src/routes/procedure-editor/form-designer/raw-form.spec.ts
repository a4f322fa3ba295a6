import type { FormDefinition, Text } from '@mot-cua/domain';
import { rawTextsOf, readRawForm } from './raw-form';

const say = ({ en }: Text, values: Readonly<Record<string, unknown>> = {}) =>
  en.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
const form: FormDefinition = {
  schema: { type: 'object', properties: { ten: { type: 'string', title: 'Tên' } } },
  uiSchema: {
    type: 'Categorization',
    elements: [{ type: 'Category', elements: [{ type: 'Control', scope: '#/properties/ten' }] }],
  },
};
const texts = rawTextsOf(form);
const read = (changed: Partial<typeof texts>) => readRawForm({ ...texts, ...changed }, say);
const linesOf = (changed: Partial<typeof texts>) => read(changed).faults.map(({ part, line }) => `${part} ${line}`);

describe('the raw schema', () => {
  it('is the form again when nothing is wrong', () => {
    expect(read({})).toEqual({ faults: [], form });
  });

  it('is no form while the JSON is broken, and says in which line', () => {
    expect(read({ schema: texts.schema.replace('"string",', '"string"') })).toMatchObject({
      faults: [{ part: 'schema', line: 6, message: 'a comma is missing.' }],
    });
    expect(linesOf({ uiSchema: '{\n' })).toEqual(['uiSchema 2']);
    expect(linesOf({ schema: '[]' })).toEqual(['schema 1']);
    expect(linesOf({ schema: `// so\n${texts.schema}` })).toContain('schema 1');
    expect(read({ schema: '{' }).form).toBeUndefined();
  });

  it('is no form while the schema or the screen has a fault, and says in which line', () => {
    expect(linesOf({ schema: texts.schema.replace('"string"', '"text"') })).toEqual(['schema 5']);
    expect(linesOf({ uiSchema: texts.uiSchema.replace('properties/ten', 'properties/tne') })).toEqual(['uiSchema 9']);
    expect(linesOf({ uiSchema: texts.uiSchema.replace('"Category"', '"Page"') })).toEqual(['uiSchema 5']);
  });
});
