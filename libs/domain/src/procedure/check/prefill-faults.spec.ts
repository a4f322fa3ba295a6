import type { FormDefinition } from '../../form/form';
import { prefillFaults } from './prefill-faults';

type Schema = Record<string, unknown>;
const text = (more: Schema = {}): Schema => ({ type: 'string', title: 'Tên', 'x-en': 'Name', ...more });
const choice = (...values: string[]): Schema =>
  text({ oneOf: values.map((value) => ({ const: value, title: value })) });
const unit: Schema = {
  ...{ type: 'object', format: 'administrativeUnit', title: 'Nơi ở', 'x-en': 'Residence' },
  properties: { code: { type: 'string' }, name: { type: 'string' }, street: { type: 'string' } },
};
const rowsOf = (properties: Schema): Schema => ({ type: 'array', maxItems: 5, items: { type: 'object', properties } });
const form = (properties: Schema): FormDefinition => ({ schema: { type: 'object', properties }, uiSchema: {} });

const birth = form({
  child: {
    type: 'object',
    properties: { fullName: text(), bornOn: text({ format: 'date' }), sex: choice('female', 'male'), home: unit },
  },
  siblings: rowsOf({ fullName: text(), bornOn: text({ format: 'date' }) }),
  promise: { type: 'boolean', const: true },
});
const surroundings = { registries: new Set(['population']), resultForms: new Map([['birth-certificate', [birth]]]) };

const reasons = (properties: Schema, around = surroundings) =>
  prefillFaults(
    { form: form(properties), results: [{ code: 'own', name: { vi: '', en: '' }, document: 'made' }] },
    around,
  ).map(({ at, params }) => `${at} ${params['reason']}`);
const reasonFor = (field: Schema, path: unknown, around = surroundings) =>
  reasons({ a: { ...field, 'x-prefill': path } }, around).map((one) => one.split(' ')[1]);

describe('publishing a field that is filled in', () => {
  it.each([
    [text(), 'account.fullName'],
    [text({ format: 'date' }), 'account.dateOfBirth'],
    [text({ format: 'date' }), 'registry.population.dateOfBirth'],
    [choice('Kinh', 'Khmer'), 'registry.population.ethnicity'],
    [unit, 'registry.population.residence'],
    [text(), 'registry.population.residence'],
    [text(), 'documents.birth-certificate/child/fullName'],
    [choice('male', 'other'), 'documents.birth-certificate/child/sex'],
    [unit, 'documents.birth-certificate/child/home'],
    [text({ format: 'date' }), 'documents.birth-certificate#issuedOn'],
    [rowsOf({ fullName: text(), note: text() }), 'documents.birth-certificate/siblings'],
    [text(), 'documents.birth-certificate/siblings/0/fullName'],
  ])('takes %j from %s', (field, path) => {
    expect(reasonFor(field, path)).toEqual([]);
  });

  it.each([
    ['a source that nobody knows', text(), 'cards.name', 'unknownSource'],
    ['a registry that nobody knows', text(), 'registry.moon.name', 'unknownSource'],
    ['what is no text', text(), 7, 'unknownSource'],
    ['what an account does not know', text(), 'account.shoeSize', 'noSuchField'],
    ['what every object has', text(), 'account.constructor', 'noSuchField'],
    ['a document that no procedure ends in', text(), 'documents.diploma/name', 'noSuchDocument'],
    [
      'an answer that the document was not made of',
      text(),
      'documents.birth-certificate/child/shoeSize',
      'noSuchField',
    ],
    ['a promise, which only a person gives', { type: 'boolean' }, 'documents.birth-certificate/promise', 'noSuchField'],
    ['a date from a name', text({ format: 'date' }), 'account.fullName', 'doesNotFit'],
    ['a text from a date', text(), 'documents.birth-certificate/child/bornOn', 'doesNotFit'],
    ['a choice from a free text', choice('a'), 'documents.birth-certificate/child/fullName', 'doesNotFit'],
    ['a choice without a value in common', choice('x'), 'registry.population.gender', 'doesNotFit'],
    ['a promise', { type: 'boolean', const: true }, 'account.fullName', 'doesNotFit'],
    ['rows of which no field is the same', rowsOf({ a: text() }), 'documents.birth-certificate/siblings', 'doesNotFit'],
    ['rows of another kind', rowsOf({ bornOn: text() }), 'documents.birth-certificate/siblings', 'doesNotFit'],
  ])('refuses %s', (_what, field, path, reason) => {
    expect(reasonFor(field, path)).toEqual([reason]);
  });

  it('refuses a registry that this installation is not connected to', () => {
    const alone = { ...surroundings, registries: new Set<string>() };
    expect(reasonFor(text(), 'registry.population.fullName', alone)).toEqual(['notConnected']);
  });

  it('refuses to fill in one field of a row or of an address', () => {
    const inRow = { list: rowsOf({ name: text({ 'x-prefill': 'account.fullName' }) }) };
    expect(reasons(inRow)).toEqual(['/form/schema/properties/list/items/properties/name/x-prefill notHere']);
  });

  it('lets a procedure fill in what its own earlier result said', () => {
    expect(reasons({ name: text(), again: text({ 'x-prefill': 'documents.own/name' }) })).toEqual([]);
  });

  it('asks that a field fits every procedure that ends in the document', () => {
    const other = form({
      child: { type: 'object', properties: { fullName: text({ format: 'email' }), bornOn: text() } },
    });
    const resultForms = new Map([['birth-certificate', [birth, other]]]);
    const around = { ...surroundings, resultForms };
    expect(reasonFor(text({ format: 'date' }), 'documents.birth-certificate/child/bornOn', around)).toEqual([
      'doesNotFit',
    ]);
    expect(reasonFor(text(), 'documents.birth-certificate/child/fullName', around)).toEqual([]);
  });

  it.each([
    [{ pointer: '/who', is: 'mother' }, []],
    [{ pointer: '/who', is: 'aunt' }, ['condition']],
    [{ pointer: '/whom', is: 'mother' }, ['condition']],
    ['mother', ['condition']],
  ])('judges the condition %j', (when, expected) => {
    const field = text({ 'x-prefill': 'account.fullName', 'x-prefill-when': when });
    const found = reasons({ who: choice('mother', 'father'), name: field });
    expect(found.map((one) => one.split(' ')[1])).toEqual(expected);
  });
});
