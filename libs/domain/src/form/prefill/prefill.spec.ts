import fc from 'fast-check';
import type { Answers, FormDefinition } from '../form';
import { pointerNames, valueAt } from '../json-pointer';
import { fits, shapeOf } from './answer-shape';
import { fitAnswer } from './fit-answer';
import { fillBlanks, followConditions, isAsFilled, originName, originsThatHold, type Origin } from './origin';
import { prefill, type KnownValue } from './prefill';
import { readPrefillPath, writePrefillPath } from './prefill-path';
import { isSameAnswer } from './same-answer';

const REGISTRY = { vi: 'CSDL dân cư', en: 'the population database', source: 'registry', on: '2026-11-23' } as const;
const known = (value: unknown, shape: KnownValue['shape'] = { is: 'text' }): KnownValue => ({
  ...REGISTRY,
  value,
  shape,
});
const origin = (value: unknown, when?: Origin['when']): Origin => ({ ...REGISTRY, value, ...(when && { when }) });
const mother = { pointer: '/who', is: 'mother' };

const form: FormDefinition = {
  schema: {
    type: 'object',
    properties: {
      who: { type: 'string', oneOf: [{ const: 'mother' }, { const: 'father' }] },
      name: { type: 'string', maxLength: 20, 'x-prefill': 'account.fullName' },
      mother: {
        type: 'object',
        properties: {
          ethnicGroup: {
            ...{ type: 'string', oneOf: [{ const: 'Kinh' }, { const: 'Khmer' }], 'x-prefill-when': mother },
            'x-prefill': 'registry.population.ethnicity',
          },
        },
      },
      home: {
        ...{ type: 'object', format: 'administrativeUnit', 'x-prefill': 'registry.population.residence' },
        properties: { code: { type: 'string' }, name: { type: 'string' }, street: { type: 'string' } },
      },
      members: {
        ...{ type: 'array', maxItems: 2, 'x-prefill': 'documents.notice/members' },
        items: {
          type: 'object',
          properties: { fullName: { type: 'string' }, bornOn: { type: 'string', format: 'date' } },
        },
      },
    },
  },
  uiSchema: {},
};
const HOME = { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh', street: '12 đường Hùng Vương' };
const ROWS = { is: 'rows', fields: { fullName: { is: 'text' } } } as const;
const says: Readonly<Record<string, KnownValue>> = {
  'account.fullName': { ...known('Nguyễn Thị Lan'), source: 'account' },
  'registry.population.ethnicity': known('Kinh', { is: 'term' }),
  'registry.population.residence': known(HOME, { is: 'unit', level: 'commune', street: true }),
  'documents.notice/members': known([{ fullName: 'A', secret: 1 }, { fullName: 'B' }, { fullName: 'C' }, {}], ROWS),
};
const filled = prefill(form, (path) => says[writePrefillPath(path)]);

describe('filling in', () => {
  it('takes texts, addresses and rows as the form has a place for them, and says where each is from', () => {
    expect(filled.answers).toEqual({
      ...{ name: 'Nguyễn Thị Lan', home: HOME },
      members: [{ fullName: 'A' }, { fullName: 'B' }],
    });
    expect(filled.origins['/home']).toEqual({ ...REGISTRY, value: HOME });
    expect(Object.keys(filled.origins)).toEqual(['/name', '/mother/ethnicGroup', '/home', '/members']);
  });

  it('offers what depends on another answer, and fills it in once that is given', () => {
    const after = followConditions(filled.answers, { ...filled.answers, who: 'mother' }, filled.origins);
    expect(after).toMatchObject({ mother: { ethnicGroup: 'Kinh' } });
    const father = followConditions(after, { ...after, who: 'father' }, filled.origins);
    expect(father['mother']).toEqual({});
    expect(originsThatHold(filled.origins, father)).not.toHaveProperty('/mother/ethnicGroup');
  });

  it('never takes the place of what somebody typed, nor takes that away', () => {
    const typed: Answers = { mother: { ethnicGroup: 'Khmer' } };
    const after = followConditions(typed, { ...typed, who: 'mother' }, filled.origins);
    expect(after).toEqual({ ...typed, who: 'mother' });
    expect(followConditions(after, { ...typed, who: 'father' }, filled.origins)).toEqual({ ...typed, who: 'father' });
    expect(fillBlanks({ name: 'Lan' }, filled.origins)).toMatchObject({ name: 'Lan', home: HOME });
  });

  it('leaves blank what a source does not know, and what the field cannot take', () => {
    const strange: Readonly<Record<string, KnownValue>> = {
      'account.fullName': known('x'.repeat(21)),
      'registry.population.ethnicity': known('Klingon', { is: 'term' }),
      'registry.population.residence': known('somewhere', { is: 'unit', level: 'commune', street: true }),
      'documents.notice/members': known('nobody', ROWS),
    };
    expect(prefill(form, (path) => strange[writePrefillPath(path)])).toEqual({ answers: {}, origins: {} });
    expect(prefill(form, () => undefined)).toEqual({ answers: {}, origins: {} });
  });

  it('tells an answer that was left as it was from one that was changed, whatever the order of its parts', () => {
    const { street, ...unit } = HOME;
    expect(isAsFilled(origin(HOME), { home: { street, ...unit } }, '/home')).toBe(true);
    expect(isAsFilled(origin(HOME), { home: { ...HOME, street: '14' } }, '/home')).toBe(false);
    expect(isAsFilled(origin(HOME), {}, '/home')).toBe(false);
  });

  it('says the day on which a registry was asked', () => {
    expect(originName(origin('x'), '2026-11-23').vi).toBe('CSDL dân cư, hôm nay');
    expect(originName(origin('x'), '2026-11-24').vi).toBe('CSDL dân cư, ngày 23/11/2026');
    expect(originName({ ...origin('x'), source: 'document' }, '2026-11-24').en).toBe('the population database');
  });

  it('writes an address where a form asks for a text', () => {
    expect(fitAnswer(HOME, { type: 'string' })).toBe('12 đường Hùng Vương, Phường Tân Ninh, tỉnh Tây Ninh');
  });
});

describe('whatever is known', () => {
  const anyValue = fc.oneof(
    fc.jsonValue(),
    fc.record({ code: fc.string(), name: fc.string(), street: fc.string() }, { requiredKeys: [] }),
    fc.array(fc.record({ fullName: fc.jsonValue() }, { requiredKeys: [] })),
  );
  const shape = fc.constantFrom(...Object.values(says).map((one) => one.shape));

  it('each origin stands in the answers exactly as it says, or waits for its condition', () => {
    fc.assert(
      fc.property(anyValue, shape, (value, of) => {
        const { answers, origins } = prefill(form, () => known(value, of));
        for (const [pointer, one] of Object.entries(origins)) {
          expect(isAsFilled(one, answers, pointer)).toBe(one.when === undefined);
        }
        expect(Object.keys(answers).length).toBeLessThanOrEqual(Object.keys(origins).length);
      }),
    );
  });

  it('a condition that comes and goes leaves the answers as they were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mother', 'father', undefined),
        fc.constantFrom('mother', 'father'),
        (first, second) => {
          const before = followConditions({}, { who: first }, filled.origins);
          const there = followConditions(before, { ...before, who: second }, filled.origins);
          const back = followConditions(there, { ...there, who: first }, filled.origins);
          const names = pointerNames('/mother/ethnicGroup');
          expect(valueAt(back, names)).toEqual(valueAt(before, names));
        },
      ),
    );
  });

  it('two answers are the same exactly when they are written the same', () => {
    const reversed = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (one, other) => {
        expect(isSameAnswer(one, reversed(one))).toBe(true);
        expect(isSameAnswer(one, { ...one, 'a new name': other })).toBe('a new name' in one);
      }),
    );
  });

  it('a field fits itself, if it can be filled in at all', () => {
    for (const field of Object.values(Object(form.schema['properties']) as Record<string, unknown>)) {
      const own = shapeOf(field);
      if (own) expect(fits(own, own)).toBe(true);
    }
  });

  it.each([
    'account.phone',
    'documents.KQ.G15.000021/a~1b/0/c',
    'documents.birth-certificate#number',
    'registry.population.residence',
  ])('the path %s is written as it was read', (path) => {
    const read = readPrefillPath(path);
    expect(read && writePrefillPath(read)).toBe(path);
  });

  it.each([
    '',
    'account',
    'account.a.b',
    'documents./x',
    'documents.k',
    'documents.k#age',
    'registry.population',
    null,
  ])('the path %j is none', (path) => {
    expect(readPrefillPath(path)).toBeUndefined();
  });
});
