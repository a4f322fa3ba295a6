import type { StatedFee } from '@mot-cua/domain/fee';
import { isPlain, knownSum, laterWords, sumWords } from './fee-words';

const text = (vi: string, en = vi) => ({ vi, en });
const line = (changes: Partial<StatedFee> = {}): StatedFee => ({
  ...{ name: text('Phí'), kind: 'fee', amount: 8_000, unit: null, isByFormula: false, parts: [], times: 1 },
  ...{ cappedAt: null, full: 8_000, reduction: null, due: 8_000, waitsFor: [], isProvisional: false },
  ...{ note: null, legalBasis: null },
  ...changes,
});
const page = text('trang', 'page');

describe('how a fee comes about', () => {
  it.each<[Partial<StatedFee>, string | undefined]>([
    [{}, undefined],
    [{ unit: text('bản', 'copy'), parts: [{ count: 3, amount: 8_000 }], full: 24_000 }, '3 bản × 8.000 đ'],
    [
      {
        unit: page,
        parts: [
          { count: 2, amount: 2_000 },
          { count: 3, amount: 1_000 },
        ],
        full: 7_000,
      },
      '2 trang × 2.000 đ + 3 trang × 1.000 đ',
    ],
    [{ unit: page, parts: [{ count: 2, amount: 2_000 }], times: 3, full: 12_000 }, '2 trang × 2.000 đ × 3'],
    [
      {
        unit: page,
        parts: [
          { count: 2, amount: 2_000 },
          { count: 1, amount: 1_000 },
        ],
        times: 2,
        full: 10_000,
      },
      '5.000 đ × 2 (2 trang × 2.000 đ + 1 trang × 1.000 đ)',
    ],
    [
      { unit: page, parts: [{ count: 500, amount: 1_000 }], cappedAt: 200_000, full: 200_000 },
      '500 trang × 1.000 đ, tối đa 200.000 đ',
    ],
    [{ times: 2, full: 16_000 }, '8.000 đ × 2'],
    [{ amount: null, isByFormula: true, full: 500 }, 'tính theo nội dung khai'],
    [{ unit: page, full: null, due: null }, '8.000 đ/trang'],
    [{ amount: null, full: null, due: null }, undefined],
  ])('%#: %j', (changes, words) => expect(sumWords(line(changes), 'vi')).toBe(words));

  it('reads the English way in English', () => {
    const counted = line({ unit: text('bản', 'copy'), parts: [{ count: 3, amount: 8_000 }], full: 24_000 });
    expect(sumWords(counted, 'en')).toBe('3 × 8,000 đ a copy');
  });
});

describe('what is only known later', () => {
  it('is counted at the counter, or as the note says', () => {
    expect(laterWords(line({ unit: page })).vi).toBe('Đếm khi tiếp nhận hồ sơ.');
    expect(laterWords(line({ note: text('Trả cho bưu tá.') })).vi).toBe('Trả cho bưu tá.');
    expect(laterWords(line()).vi).toBe('Theo quy định của địa phương.');
  });

  it('is left out of the sum so far', () => {
    expect(knownSum({ lines: [line(), line({ full: null, due: null })], total: null })).toBe(8_000);
  });
});

it('one number is enough for one fee without anything to it', () => {
  expect(isPlain({ lines: [], total: 0 })).toBe(true);
  expect(isPlain({ lines: [line()], total: 8_000 })).toBe(true);
  expect(isPlain({ lines: [line(), line()], total: 16_000 })).toBe(false);
  expect(isPlain({ lines: [line({ waitsFor: ['/x'] })], total: 8_000 })).toBe(false);
  expect(isPlain({ lines: [line({ parts: [{ count: 1, amount: 8_000 }] })], total: 8_000 })).toBe(false);
  expect(isPlain({ lines: [line({ full: null, due: null })], total: null })).toBe(false);
});
