import type { FormDefinition } from '../form';
import { changeSection } from './edit-properties';
import { designOf } from './read-form';
import { nodesOf, placedFields, placesOfPapers } from './tree';
import { formOf } from './write-form';

const control = (path: string, more = {}) => ({
  type: 'Control',
  scope: `#/${path
    .split('.')
    .map((name) => `properties/${name}`)
    .join('/')}`,
  ...more,
});
const page = (...elements: readonly unknown[]) => ({
  type: 'Category',
  label: 'Trang',
  options: { en: 'Page' },
  elements,
});
const text = { type: 'string', title: 'Tên', 'x-en': 'Name' };
const bareUnit = {
  type: 'object',
  format: 'administrativeUnit',
  title: 'Nơi ở',
  'x-en': 'Home',
  additionalProperties: false,
  required: ['code', 'name'],
  properties: { code: { type: 'string' }, name: { type: 'string' } },
};
const unit = (level: object, pattern: string, more: object = {}, required: readonly string[] = []) => ({
  ...bareUnit,
  ...level,
  required: ['code', 'name', ...required],
  properties: { code: { type: 'string', pattern }, name: { type: 'string', maxLength: 300 }, ...more },
});
const yesNo = {
  type: 'string',
  title: 'Có không?',
  'x-en': 'Is there?',
  oneOf: [
    { const: 'yes', title: 'Có', 'x-en': 'Yes' },
    { const: 'no', title: 'Không', 'x-en': 'No' },
  ],
};
const formWith = (schema: object, ...elements: readonly unknown[]): FormDefinition => ({
  schema: { type: 'object', additionalProperties: false, required: [], ...schema },
  uiSchema: { type: 'Categorization', elements: [page(...elements)] },
});
const shown = (path: string, values: readonly string[], effect = 'SHOW') => ({
  rule: {
    effect,
    condition: { scope: control(path).scope, schema: { enum: values } },
  },
});
const requiredIf = (values: readonly string[], then: object) => ({
  if: { required: ['kind'], properties: { kind: { enum: values } } },
  then,
});
const fieldAt = (form: FormDefinition, path: string) =>
  placedFields(designOf(form)).find(({ field }) => field.path === path)?.field;

describe('what the designer does not know', () => {
  const strange: readonly (readonly [string, FormDefinition])[] = [
    [
      'keywords of a field',
      formWith({ properties: { a: { ...text, pattern: '^x', 'x-registry': { name: 'dân cư' } } } }, control('a')),
    ],
    [
      'kinds of answers',
      formWith({ properties: { a: { title: 'A', anyOf: [{ type: 'string' }, { type: 'integer' }] } } }, control('a')),
    ],
    ['a bare list of values', formWith({ properties: { a: { ...text, enum: ['x', 'y'] } } }, control('a'))],
    [
      'keywords of a choice',
      formWith(
        { properties: { a: { type: 'string', oneOf: [{ const: 'x', title: 'X', deprecated: true }] } } },
        control('a'),
      ),
    ],
    [
      'a label and options of a control',
      formWith({ properties: { a: text } }, control('a', { label: 'Khác', options: { wide: true } })),
    ],
    [
      'an amount of money with decimals',
      formWith({ properties: { a: { type: 'number', 'x-money': true } } }, control('a')),
    ],
    ['elements of other types', formWith({ properties: { a: text } }, { type: 'Label', text: 'Chú ý' }, control('a'))],
    ['a place of a paper without a code', formWith({ properties: { a: text } }, { type: 'Paper' }, control('a'))],
    [
      'keywords of the place of a paper',
      formWith(
        { properties: { a: text } },
        control('a'),
        { type: 'Paper', label: 'Bản vẽ', options: { paper: 'drawings', wide: true } },
        { type: 'Paper', options: { paper: 'drawings' }, ...shown('a', ['x']) },
      ),
    ],
    ['controls of what is not there', formWith({ properties: { a: text } }, control('a'), control('b'), control('a'))],
    [
      'rules on anything but a choice',
      formWith({ properties: { a: text, b: text } }, control('a'), control('b', shown('a', ['x']))),
    ],
    [
      'rules on values that are not there',
      formWith({ properties: { k: yesNo, b: text } }, control('k'), control('b', shown('k', ['maybe']))),
    ],
    [
      'rules that wait for themselves',
      formWith(
        { properties: { k: yesNo, l: yesNo } },
        control('k', shown('l', ['yes'])),
        control('l', shown('k', ['yes'])),
      ),
    ],
    [
      'rules that enable',
      formWith({ properties: { k: yesNo, b: text } }, control('k'), control('b', shown('k', ['yes'], 'ENABLE'))),
    ],
    [
      'fields that no page shows',
      formWith({ properties: { a: text, hidden: { ...text, maxLength: 5 } }, required: ['hidden'] }, control('a')),
    ],
    ['names that no path can hold', formWith({ properties: { 'a.b': text, 'c/d': text, e: text } }, control('e'))],
    [
      'conditions on more than choices',
      formWith(
        { properties: { a: text, b: text }, allOf: [{ if: { required: ['a'] }, then: { required: ['b'] } }] },
        control('a'),
        control('b'),
      ),
    ],
    [
      'other conditions',
      formWith(
        {
          properties: { a: text, b: text },
          allOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
          dependentRequired: { a: ['b'] },
        },
        control('a'),
        control('b'),
      ),
    ],
    [
      'conditions of a section',
      formWith(
        {
          properties: {
            s: {
              type: 'object',
              title: 'S',
              required: [],
              properties: { a: text, b: text },
              allOf: [{ not: { required: ['a', 'b'] } }],
            },
          },
        },
        control('s.a'),
        control('s.b'),
      ),
    ],
    [
      'conditions on what is always shown',
      formWith(
        { properties: { kind: yesNo, a: text }, allOf: [requiredIf(['yes'], { required: ['a'] })] },
        control('kind'),
        control('a'),
      ),
    ],
    [
      'what is required although it is hidden',
      formWith(
        { properties: { kind: yesNo, a: text }, required: ['a'] },
        control('kind'),
        control('a', shown('kind', ['yes'])),
      ),
    ],
    ['administrative units whose answer is written otherwise', formWith({ properties: { a: bareUnit } }, control('a'))],
    ['a text that calls itself a unit', formWith({ properties: { a: { ...text, format: 'administrativeUnit' } } })],
    [
      'keywords of the form, of pages and groups',
      {
        schema: { ...formWith({ properties: { a: text } }).schema, $id: 'urn:x', title: 'Tờ khai' },
        uiSchema: {
          type: 'Categorization',
          options: { steps: true },
          elements: [
            {
              ...page({
                type: 'Group',
                label: 'G',
                options: { en: 'G', bare: 1 },
                i18n: 'g',
                elements: [control('a')],
              }),
              i18n: 'p',
            },
          ],
        },
      },
    ],
  ];

  it.each(strange)('is carried along untouched: %s', (_name, form) => {
    expect(formOf(designOf(form))).toEqual(form);
  });
});

describe('a form as the designer sees it', () => {
  it('has its fields in rows and in sections that are one control', () => {
    const object = { type: 'object', additionalProperties: false, required: ['a'], properties: { a: text, b: text } };
    const form = formWith(
      {
        properties: {
          list: { type: 'array', title: 'L', items: object, maxItems: 3 },
          part: { title: 'P', ...object },
        },
      },
      control('list'),
      control('part'),
    );
    expect(fieldAt(form, 'list')).toMatchObject({
      kind: 'rows',
      limits: { maxItems: 3 },
      fields: [
        { path: 'a', required: true },
        { path: 'b', required: false },
      ],
    });
    expect(fieldAt(form, 'part')).toMatchObject({
      kind: 'section',
      fields: [{ path: 'a', required: true }, { path: 'b' }],
    });
    expect(formOf(designOf(form))).toEqual(form);
  });

  it('says of each field whether it is required when it is shown, however the schema says it', () => {
    const properties = { kind: yesNo, a: text, b: text, s: { type: 'object', required: [], properties: { c: text } } };
    const elements = [control('kind'), ...['a', 'b', 's.c'].map((path) => control(path, shown('kind', ['yes'])))];
    const oneByOne = formWith(
      {
        properties,
        required: ['kind'],
        allOf: [
          requiredIf(['yes'], { required: ['a'] }),
          requiredIf(['yes'], { required: ['s'], properties: { s: { required: ['c'] } } }),
        ],
      },
      ...elements,
    );
    const required = (form: FormDefinition) =>
      placedFields(designOf(form)).flatMap(({ field }) => (field.required ? [field.path] : []));
    expect(required(oneByOne)).toEqual(['kind', 'a', 's.c']);
    expect(formOf(designOf(oneByOne))).toEqual(oneByOne);
    const hidden = formWith({ properties, allOf: [requiredIf(['no'], { required: ['a'] })] }, ...elements);
    expect(required(hidden)).toEqual([]);
    expect(designOf(hidden).conditions).toMatchObject([{ byHand: true }]);
  });

  it('has a picker of administrative units as one field, with what it asks for', () => {
    const street = { type: 'string', title: 'Số nhà', 'x-en': 'House', maxLength: 99 };
    const properties = {
      a: unit({}, '^\\d{5}$'),
      b: unit({ 'x-level': 'province' }, '^\\d{2}$', { street }, ['street']),
      c: unit({ 'x-level': 'commune' }, '^\\d{5}$', { street }),
      list: { type: 'array', items: { type: 'object', required: ['d'], properties: { d: unit({}, '^\\d{5}$') } } },
      hidden: unit({}, '^\\d{5}$'),
    };
    const form = formWith({ properties, required: ['a'] }, ...['a', 'b', 'c', 'list'].map((path) => control(path)));
    const title = { vi: 'Số nhà', en: 'House' };
    const more = { type: 'string', maxLength: 99 };
    expect(fieldAt(form, 'a')).toMatchObject({ kind: 'administrativeUnit', required: true, fields: [], more: {} });
    expect(fieldAt(form, 'a')?.unit).toEqual({ level: 'commune' });
    expect(fieldAt(form, 'b')?.unit).toEqual({ level: 'province', street: { title, more, required: true } });
    expect(fieldAt(form, 'c')?.unit).toEqual({ level: 'commune', street: { title, more, required: false } });
    expect(fieldAt(form, 'list')?.fields).toMatchObject([{ path: 'd', kind: 'administrativeUnit', required: true }]);
    expect(designOf(form).unshown).toMatchObject([{ path: 'hidden', kind: 'administrativeUnit' }]);
    expect(fieldAt(formWith({ properties: { a: bareUnit } }, control('a')), 'a')?.kind).toBe('asWritten');
    expect(formOf(designOf(form))).toEqual(form);
  });

  it('has sections that may be left out, whose fields are required once they are begun', () => {
    const form = formWith(
      { properties: { s: { type: 'object', title: 'S', required: ['a'], properties: { a: text, b: text } } } },
      control('s.a'),
      control('s.b'),
    );
    const design = designOf(form);
    expect(design.sections).toMatchObject([{ path: '' }, { path: 's', mayBeLeftOut: true }]);
    expect(design.requiredByHand).toEqual([]);
    expect(fieldAt(form, 's.a')).toMatchObject({ required: true });
    expect(formOf(design)).toEqual(form);
    const whole = changeSection(design, 's', { mayBeLeftOut: false }).design;
    expect(formOf(whole).schema).toMatchObject({ required: ['s'], properties: { s: { required: ['a'] } } });
  });

  it('has places of papers, which can wait for an answer', () => {
    const form = formWith(
      { properties: { kind: yesNo } },
      control('kind'),
      {
        type: 'Group',
        label: 'G',
        options: { en: 'G' },
        elements: [{ type: 'Paper', options: { paper: 'drawings' } }],
      },
      { type: 'Paper', options: { paper: 'land-paper' }, ...shown('kind', ['yes']) },
    );
    const design = designOf(form);
    expect(placesOfPapers(design)).toMatchObject([
      { type: 'paper', paper: 'drawings', more: {} },
      { type: 'paper', paper: 'land-paper', when: { effect: 'show', path: 'kind', values: ['yes'] } },
    ]);
    expect(formOf(design)).toEqual(form);
  });

  it('without pages is one page', () => {
    const { schema } = formWith({ properties: { a: text } });
    const design = designOf({ schema, uiSchema: { type: 'VerticalLayout', elements: [control('a')] } });
    expect(nodesOf(design).map(({ node }) => node.type)).toEqual(['page', 'group', 'field']);
    expect(designOf({ schema, uiSchema: {} }).unshown.map(({ path }) => path)).toEqual(['a']);
  });
});
