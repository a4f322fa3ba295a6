import fc from 'fast-check';
import { amountRange, faultOfCondition } from './amount-range';
import { amountOf, faultOfExpression } from './expression';

const form = {
  schema: {
    type: 'object',
    properties: {
      pages: { type: 'integer', minimum: 1, maximum: 200 },
      change: { type: 'integer', minimum: -5, maximum: 5 },
      free: { type: 'integer' },
      area: { type: 'number', minimum: 0, maximum: 1000 },
      members: { type: 'array', maxItems: 10, items: { type: 'object' } },
    },
  },
  uiSchema: {},
};
const situation = (answers: Record<string, unknown>) => ({ answers, caseCode: '', channel: 'online' });

describe('the range of a formula', () => {
  it.each([
    ['8000', 8000, 8000],
    ['answers.pages * 2000', 0, 400_000],
    ['min(answers.pages * 2000, 200000)', 0, 200_000],
    ['answers.pages > 2 ? 4000 + (answers.pages - 2) * 1000 : answers.pages * 2000', 0 - 2000 + 4000, 400_000],
    ['size(answers.members) * 5000', 0, 50_000],
    ['-answers.change', -5, 5],
    ['answers.pages / 3', 0, 66],
    ['roundUp(answers.area) * 10', 0, 10_000],
  ])('%s', (expression, least, most) => {
    const range = amountRange(form, expression);
    if ('because' in range) throw new Error(range.detail);
    expect(range.most).toBe(most);
    expect(range.least).toBeLessThanOrEqual(least);
  });

  it('cannot be told for what may divide by nothing, does more than count, or is no longer exact', () => {
    expect(amountRange(form, '1000 / answers.pages')).toMatchObject({ because: 'divisionByZero' });
    expect(amountRange(form, '1 > 1 / answers.pages ? 1 : 2')).toMatchObject({ because: 'divisionByZero' });
    expect(faultOfCondition(form, 'answers.pages > 1 && 8 / answers.change > 1')).toMatchObject({
      because: 'divisionByZero',
      detail: '8 / answers.change',
    });
    expect(faultOfCondition(form, 'answers.pages > 1 || size(answers.members) * 2 == 4')).toBeUndefined();
    expect(amountRange(form, 'answers.free * answers.free')).toMatchObject({ because: 'tooLarge' });
  });

  it('holds whatever a formula gives for answers that the form allows', () => {
    const leaf = fc.constantFrom('answers.pages', 'answers.change', 'size(answers.members)', '0', '1', '7', '2000');
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
          .map((parts) => `(${parts.join(' ')})`),
        fc
          .tuple(fc.constantFrom('min', 'max'), tie('formula'), tie('formula'))
          .map(([name, a, b]) => `${name}(${a}, ${b})`),
        fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([a, b, c]) => `(${a} > 3 ? ${b} : ${c})`),
      ),
    }));
    const answers = fc.record(
      {
        pages: fc.integer({ min: 1, max: 200 }),
        change: fc.integer({ min: -5, max: 5 }),
        members: fc.array(fc.constant({}), { maxLength: 10 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(formula, answers, (expression, given) => {
        fc.pre(faultOfExpression(form, expression, 'amount') === undefined);
        const range = amountRange(form, expression);
        fc.pre(!('because' in range));
        if ('because' in range) return;
        const amount = amountOf(form, expression, situation(given));
        expect(amount).toBeGreaterThanOrEqual(range.least);
        expect(amount).toBeLessThanOrEqual(range.most);
      }),
      { numRuns: 500 },
    );
  });
});
