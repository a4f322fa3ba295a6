import type { ShownProcedure } from './shown-procedure';
import { feeWords } from './fee-fact';

const text = (vi: string) => ({ vi, en: vi });
const fee = (
  amount: number | null,
  rest: Partial<ShownProcedure['fees'][number]> = {},
): ShownProcedure['fees'][number] => ({
  ...{ name: text('Phí'), kind: 'fee', amount },
  ...rest,
});
const words = (fees: ShownProcedure['fees'], chosen: string | null = null, cases: ShownProcedure['cases'] = []) =>
  feeWords({ fees, cases, fee: null, filedOnline: true }, chosen ? { code: chosen, fee: null } : null, 'vi');
const copies = fee(8_000, { unit: text('bản'), quantity: 'answers.copies' });

describe('a fee in a few words', () => {
  it('is the sum of what is fixed and what is counted, less what everybody is spared', () => {
    const reductions = [{ name: text('x'), percent: 50, channels: ['online' as const], legalBasis: '1' }];
    expect(words([fee(15_000, { reductions }), copies, fee(0)])).toBe('7.500 đ + 8.000 đ/bản');
  });

  it('is not told before a case is chosen, where it depends on that', () => {
    const cases = [{ code: 'late', name: text('Trễ'), processingTime: { unit: 'sameDay' as const }, fee: null }];
    const fees = [fee(15_000, { cases: ['late'] }), copies];
    expect(words(fees, null, cases)).toBe('Tùy trường hợp');
    expect(words(fees, 'late', cases)).toBe('15.000 đ + 8.000 đ/bản');
  });

  it('is worked out from the form where it has a formula, or is due several times', () => {
    expect(words([fee(null, { formula: 'answers.area * 10' })])).toBe('Tính theo nội dung khai');
    expect(words([fee(5_000, { times: 'answers.copies' })])).toBe('Tính theo nội dung khai');
  });

  it('is the province’s to set where it says so', () => {
    expect(words([fee(null), copies])).toBe('theo quy định của địa phương');
  });
});
