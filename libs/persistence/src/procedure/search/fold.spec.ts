import { fold, isMarked, pairsOf, runsOf, wordsOf } from './fold';

it.each([
  ['Đăng Ký', 'dang ki'],
  ['đăng kí', 'dang ki'],
  ['Quý', 'qui'],
  ['thủy lợi', 'thuy loi'],
  ['Ủy ban nhân dân', 'uy ban nhan dan'],
])('compares %s as %s', (words, folded) => expect(fold(words)).toBe(folded));

it('reads letters that are typed in two parts like those typed as one', () =>
  expect(fold('khai tử'.normalize('NFD'))).toBe(fold('khai tử')));

it('knows which words are written with diacritics', () =>
  expect(['ký', 'đi', 'ky', 'karaoke'].map(isMarked)).toEqual([true, true, false, false]));

it('takes words, pairs and runs out of a text', () => {
  expect(wordsOf('Hộ kinh doanh (cấp III), 2026')).toEqual(['Hộ', 'kinh', 'doanh', 'cấp', 'III', '2026']);
  expect(pairsOf(['a', 'b', 'c'])).toEqual(['a_b', 'b_c']);
  expect(runsOf(['a', 'b', 'c'], 2)).toEqual(['a', 'a_b', 'b', 'b_c', 'c']);
});
