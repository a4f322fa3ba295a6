import type { Fee } from '../procedure/procedure';
import { breakDownFees, type Filing } from './fee-breakdown';

const form = {
  schema: {
    type: 'object',
    properties: {
      pages: { type: 'integer', minimum: 1 },
      copies: { type: 'integer', minimum: 0 },
      poor: { type: 'string' },
    },
  },
  uiSchema: {},
};
const name = { vi: 'Phí', en: 'Fee' };
const page = { vi: 'trang', en: 'page' };
const filing = (answers: Filing['answers'], rest: Partial<Filing> = {}): Filing => ({
  answers,
  caseCode: null,
  channel: 'counter',
  on: '2026-11-24',
  ...rest,
});
const due = (fee: Partial<Fee>, answers: Filing['answers'] = {}, rest: Partial<Filing> = {}) =>
  breakDownFees({ fees: [{ name, kind: 'fee', amount: 0, ...fee }], form }, filing(answers, rest));

/** Certified copies: 2,000 a page, 1,000 from the third, at most 200,000 a copy. */
const certified: Partial<Fee> = {
  amount: 2_000,
  unit: page,
  quantity: 'answers.pages',
  tiers: [{ from: 3, amount: 1_000 }],
  atMost: 200_000,
  times: 'answers.copies',
};

describe('what a filing costs', () => {
  it.each([
    [1, 1, 2_000],
    [2, 1, 4_000],
    [3, 1, 5_000],
    [10, 2, 24_000],
    [198, 1, 200_000],
    [500, 1, 200_000],
    [500, 3, 600_000],
    [5, 0, 0],
  ])('%s pages, %s copies: %s đồng', (pages, copies, amount) => {
    expect(due(certified, { pages, copies }).total).toBe(amount);
  });

  it('cannot be told while a fee is set elsewhere or counted at the counter', () => {
    expect(due({ amount: null }).total).toBeNull();
    expect(due({ amount: 2_000, unit: page }).total).toBeNull();
    expect(due({ amount: 0, unit: page }).total).toBe(0);
  });

  it('waits for the answers it counts', () => {
    expect(due(certified, { copies: 1 }).lines[0]).toMatchObject({ quantity: 0, due: 0, waitsFor: ['/pages'] });
    expect(due(certified, { copies: 1, pages: 2 }).lines[0]?.waitsFor).toEqual([]);
  });

  it('is never less than nothing', () => {
    expect(due({ amount: null, formula: 'answers.pages - 10' }, { pages: 2 }).total).toBe(0);
  });

  it('holds for its channels and cases only', () => {
    expect(due({ amount: 5_000, channels: ['online'] }).lines).toEqual([]);
    expect(due({ amount: 5_000, cases: ['late'] }, {}, { caseCode: 'inTime' }).total).toBe(0);
    expect(due({ amount: 5_000, cases: ['late'] }, {}, { caseCode: 'late' }).total).toBe(5_000);
  });
});

describe('a reduction', () => {
  const online = { name, percent: 50, channels: ['online'] as const, legalBasis: '1/2026', until: '2026-12-31' };
  const poor = { name, percent: 100, when: 'answers.poor == "yes"', legalBasis: '2/2026' };

  it('takes its part off, and no part of a đồng is charged', () => {
    const { lines, total } = due({ amount: 15_001, reductions: [online] }, {}, { channel: 'online' });
    expect(lines[0]).toMatchObject({ full: 15_001, granted: { amount: 7_501 }, due: 7_500 });
    expect(total).toBe(7_500);
  });

  it('counts the largest of several, not their sum', () => {
    const fee = { amount: 20_000, reductions: [online, poor] };
    expect(due(fee, { poor: 'yes' }, { channel: 'online' }).total).toBe(0);
    expect(due(fee, { poor: 'no' }, { channel: 'online' }).total).toBe(10_000);
    expect(due(fee, { poor: 'no' }).total).toBe(20_000);
  });

  it('ends with its last day', () => {
    const fee = { amount: 20_000, reductions: [online] };
    expect(due(fee, {}, { channel: 'online', on: '2026-12-31' }).total).toBe(10_000);
    expect(due(fee, {}, { channel: 'online', on: '2027-01-01' }).total).toBe(20_000);
  });
});
