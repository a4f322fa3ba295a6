import fc from 'fast-check';
import { validateAnswers } from '../../form/validate-answers';
import { aDefinition } from '../definition.builder';
import { carryOver } from './carry-over';
import { compareDefinitions } from './compare';

const words = (title: string, extra: object = {}) => ({ type: 'string', title, 'x-en': `${title} (en)`, ...extra });
const form = (properties: Record<string, unknown>) => ({
  schema: { type: 'object', additionalProperties: false, properties },
  uiSchema: {},
});
const choice = (...values: string[]) =>
  words('Loại', { oneOf: values.map((value) => ({ const: value, title: value })) });

describe('answers taken over into a new version', () => {
  const before = form({
    name: words('Tên'),
    kind: choice('house', 'shop', 'barn'),
    phone: words('Điện thoại'),
    owner: { type: 'object', additionalProperties: false, properties: { name: words('Chủ'), age: { type: 'string' } } },
    rows: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { a: words('A') } } },
  });
  const after = form({
    name: words('Tên', { minLength: 20 }),
    kind: choice('house', 'shop'),
    owner: {
      type: 'object',
      additionalProperties: false,
      properties: { name: words('Chủ'), age: { type: 'integer' } },
    },
    rows: { type: 'array', items: { type: 'object', additionalProperties: false, properties: { b: words('B') } } },
  });

  it('stay where they fit, and those that do not are named in the words of before', () => {
    const answers = {
      ...{ name: 'Lan', kind: 'barn', phone: '0900000001' },
      ...{ owner: { name: 'Minh', age: '40' }, rows: [{ a: '1' }, { a: '2' }] },
    };
    const { answers: carried, dropped } = carryOver(answers, before, after);
    expect(carried).toEqual({ name: 'Lan', owner: { name: 'Minh' }, rows: [{}, {}] });
    expect(dropped.map(({ pointer, value }) => [pointer, value])).toEqual(
      expect.arrayContaining([
        ['/kind', 'barn'],
        ['/phone', '0900000001'],
        ['/owner/age', '40'],
        ['/rows/0/a', '1'],
        ['/rows/1/a', '2'],
      ]),
    );
    expect(dropped).toHaveLength(5);
    expect(dropped.find(({ pointer }) => pointer === '/phone')?.label).toEqual({
      vi: 'Điện thoại',
      en: 'Điện thoại (en)',
    });
  });

  it('stay as they are when the form stays, finished or not', () => {
    const answers = { kind: 'castle', name: 'Lan', owner: { age: 4 } };
    expect(carryOver(answers, before, before)).toEqual({ answers, dropped: [] });
  });

  it('leave nothing that the new form does not know, and lose nothing else', () => {
    const value = fc.oneof(fc.constantFrom('house', 'shop', 'barn', '1', ''), fc.integer(), fc.boolean());
    const answered = fc.dictionary(fc.constantFrom('name', 'kind', 'phone', 'owner', 'rows', 'other'), value);
    fc.assert(
      fc.property(answered, (answers) => {
        const { answers: carried, dropped } = carryOver(answers, form({}), after);
        const unfitting = validateAnswers(after, carried).map(({ code }) => code);
        expect(unfitting).not.toContain('type');
        expect(unfitting).not.toContain('enum');
        expect(Object.keys(carried).length + dropped.length).toBe(Object.keys(answers).length);
      }),
    );
  });
});

describe('two versions compared', () => {
  it('are told apart by what an entry is, not by where it stands', () => {
    const before = aDefinition();
    const paper = { ...before.papers[0]!, code: 'photo' };
    const after = {
      ...before,
      name: { ...before.name, vi: 'Cấp lại giấy' },
      papers: [paper, { ...before.papers[0]!, originals: 2 }],
      legalBases: [],
    };
    expect(compareDefinitions(before, after)).toEqual([
      { path: ['name', 'vi'], kind: 'changed', before: 'Cấp giấy', after: 'Cấp lại giấy' },
      { path: ['papers', 'identity', 'originals'], kind: 'changed', before: 1, after: 2 },
      { path: ['papers', 'photo'], kind: 'added', after: paper },
      { path: ['legalBases', '60/2014/QH13'], kind: 'removed', before: before.legalBases[0] },
    ]);
  });

  it('tell the ways of a choice apart by their codes, so that one put in front of others is one change', () => {
    const way = (code: string, to: string) => ({ code, name: { vi: code, en: code }, to });
    const version = (ways: readonly ReturnType<typeof way>[]) => {
      const [first, ...others] = aDefinition().process;
      const next = { kind: 'choice', by: 'officer', ways } as const;
      return { ...aDefinition(), process: first ? [{ ...first, next }, ...others] : [] };
    };
    const [code] = aDefinition().process.map((step) => step.code);
    const before = version([way('on', 'sign'), way('see', 'site')]);
    const after = version([way('new', 'site'), way('on', 'site'), way('see', 'site')]);
    expect(compareDefinitions(before, after)).toEqual([
      { path: ['process', code, 'next', 'ways', 'on', 'to'], kind: 'changed', before: 'sign', after: 'site' },
      { path: ['process', code, 'next', 'ways', 'new'], kind: 'added', after: way('new', 'site') },
    ]);
  });

  it('do not differ from themselves', () => {
    expect(compareDefinitions(aDefinition(), structuredClone(aDefinition()))).toEqual([]);
  });
});
