import fc from 'fast-check';
import { amountOf, answersRead, faultOfExpression, isTrue, type Situation } from './expression';

const form = {
  schema: {
    type: 'object',
    properties: {
      child: { type: 'object', properties: { sex: { type: 'string' }, bornOn: { type: 'string' } } },
      copies: { type: 'integer' },
      area: { type: 'number' },
      abroad: { type: 'boolean' },
      members: { type: 'array', items: { type: 'object', properties: { age: { type: 'integer' } } } },
    },
  },
  uiSchema: {},
};
const situation = (answers: Situation['answers'], caseCode = '', channel = 'online') => ({
  answers,
  caseCode,
  channel,
});

describe('an expression over the answers of a form', () => {
  it.each([
    ['answers.copies * 8000', { copies: 3 }, 24_000],
    ['answers.copies > 2 ? 5000 * (answers.copies - 2) : 0', { copies: 5 }, 15_000],
    ['size(answers.members) * 5000', { members: [{ age: 3 }, { age: 40 }] }, 10_000],
    ['min(answers.copies * 1000000, 6000000)', { copies: 9 }, 6_000_000],
    ['roundUp(answers.area) * 100', { area: 12.2 }, 1_300],
  ])('%s', (expression, answers, amount) => {
    expect(faultOfExpression(form, expression, 'amount')).toBeUndefined();
    expect(amountOf(form, expression, situation(answers))).toBe(amount);
  });

  it('counts what is not answered as nothing', () => {
    expect(amountOf(form, 'answers.copies * 8000', situation({}))).toBe(0);
    expect(isTrue(form, 'answers.child.sex == "male"', situation({}))).toBe(false);
    expect(isTrue(form, 'answers.abroad', situation({ abroad: 'yes' }))).toBe(false);
    expect(isTrue(form, 'answers.members.exists(m, m.age < 6)', situation({ members: [{}, { age: 7 }] }))).toBe(true);
  });

  it('knows the case and the channel', () => {
    expect(isTrue(form, 'caseCode == "late" && channel == "counter"', situation({}, 'late', 'counter'))).toBe(true);
  });

  it.each([
    ['answers.copie * 8000', 'unknownField'],
    ['answers.child.name == ""', 'unknownField'],
    ['answers.copies.many', 'unknownField'],
    ['copies * 8000', 'unknownName'],
    ['answers.copies + 1.5', 'wrongType'],
    ['answers.child.sex', 'wrongType'],
    ['answers.copies > 2', 'wrongType'],
    ['process.exit(1)', 'unknownName'],
    ['answers.copies *', 'syntax'],
    ['', 'syntax'],
    [`1${' + 1'.repeat(150)}`, 'tooComplex'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'tooComplex'],
    ['answers.members.all(m, answers.members.all(n, n.age > m.age)) ? 1 : 0', 'tooComplex'],
    ['size(answers.members.map(m, m.age))', 'tooComplex'],
    ['answers.members[0].age > 1 ? 1 : 0', 'tooComplex'],
    ['int(answers.child.sex)', 'tooComplex'],
    ['answers.members.exists(m, m.age > "6") ? 1 : 0', 'wrongType'],
    ['answers.members.exists(m, m.name == "") ? 1 : 0', 'unknownField'],
    ['answers.child.sex.matches("(a+)+$") ? 1 : 0', 'tooComplex'],
    [`answers.copies * ${'1'.repeat(1_000)}`, 'tooLong'],
  ])('refuses %s', (expression, code) => {
    expect(faultOfExpression(form, expression, 'amount')?.code).toBe(code);
  });

  it('answers for any text and never throws', () => {
    const part = fc.constantFrom(
      'answers',
      '.',
      'copies',
      '(',
      ')',
      '*',
      '1',
      '"',
      'size',
      '[',
      ']',
      ' ',
      '?',
      ':',
      '{',
      '-',
      ',',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (expression) => {
        const fault = faultOfExpression(form, expression, 'amount');
        expect(fault === undefined || fault.code.length > 0).toBe(true);
      }),
    );
  });

  it('tells which answers it reads', () => {
    expect(answersRead(form, 'answers.child.sex == "male" ? answers.copies : size(answers.members)')).toEqual([
      '/child/sex',
      '/copies',
      '/members',
    ]);
    expect(answersRead(form, '8000')).toEqual([]);
  });
});
