import { valueWords } from './value-words';

describe('a number among the answers', () => {
  it('is grouped where it is money, and never where it may be a year', () => {
    const money = { type: 'integer', 'x-money': true };
    expect(valueWords(money, 12_500_000, 'vi')).toBe('12.500.000 đ');
    expect(valueWords(money, 0, 'vi')).toBe('0 đ');
    expect(valueWords({ type: 'integer' }, 1995, 'vi')).toBe('1995');
    expect([valueWords({ type: 'number' }, 105.5, 'vi'), valueWords({ type: 'number' }, 105.5, 'en')]).toEqual([
      '105,5',
      '105.5',
    ]);
  });
});
