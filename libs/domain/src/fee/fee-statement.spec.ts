import type { Fee } from '../procedure/procedure';
import { feesAsFiled, stateFees } from './fee-statement';

const form = {
  schema: { type: 'object', properties: { copies: { type: 'integer' }, pages: { type: 'integer' } } },
  uiSchema: {},
};
const name = { vi: 'Phí', en: 'Fee' };
const copy = { vi: 'bản', en: 'copy' };
const fees: Fee[] = [
  {
    ...{ name, kind: 'fee', amount: 8_000, unit: copy, quantity: 'answers.copies' },
    reductions: [{ name, percent: 50, channels: ['online'], legalBasis: '12/2026/NQ-HĐND' }],
    legalBasis: '281/2016/TT-BTC',
  },
];
const filing = (answers: object) =>
  ({ answers: { ...answers }, caseCode: null, channel: 'online', on: '2026-11-24' }) as const;

describe('what a filing costs, in words', () => {
  it('says how each sum comes about, what is taken off and by which law', () => {
    expect(stateFees({ fees, form }, filing({ copies: 3 }))).toEqual({
      lines: [
        {
          ...{ name, kind: 'fee', amount: 8_000, unit: copy, isByFormula: false },
          ...{ parts: [{ count: 3, amount: 8_000 }], times: 1, cappedAt: null, full: 24_000 },
          reduction: { name, percent: 50, amount: 12_000, legalBasis: '12/2026/NQ-HĐND' },
          ...{ due: 12_000, waitsFor: [], isProvisional: false, note: null, legalBasis: '281/2016/TT-BTC' },
        },
      ],
      total: 12_000,
    });
  });

  it('splits what is counted by price, and says when a limit made it less', () => {
    const tiered: Fee = {
      ...{ name, kind: 'fee', amount: 2_000, unit: copy, quantity: 'answers.pages', times: 'answers.copies' },
      ...{ tiers: [{ from: 3, amount: 1_000 }], atMost: 5_000 },
    };
    const { lines } = stateFees({ fees: [tiered], form }, filing({ pages: 9, copies: 2 }));
    expect(lines[0]).toMatchObject({
      parts: [
        { count: 2, amount: 2_000 },
        { count: 7, amount: 1_000 },
      ],
      ...{ times: 2, cappedAt: 5_000, full: 10_000 },
    });
  });

  it('knows an amount that waits from a reduction that waits', () => {
    const reduced: Fee = {
      ...{ name, kind: 'charge', amount: 20_000 },
      reductions: [{ name, percent: 100, when: 'answers.copies > 1', legalBasis: '1' }],
    };
    const { lines } = stateFees({ fees: [...fees, reduced], form }, filing({}));
    expect(lines.map(({ isProvisional, waitsFor }) => [isProvisional, waitsFor])).toEqual([
      [true, ['/copies']],
      [false, ['/copies']],
    ]);
  });

  it('waits for nothing any more once it is filed', () => {
    expect(feesAsFiled({ fees, form }, filing({})).lines[0]).toMatchObject({ waitsFor: [], isProvisional: false });
  });
});
