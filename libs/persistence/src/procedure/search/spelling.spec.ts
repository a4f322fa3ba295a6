import { foldedWords } from './fold';
import { corrected } from './spelling';
import { Vocabulary } from './vocabulary';

const vocabulary = new Vocabulary();
for (const name of [
  'Đăng ký khai sinh',
  'Đăng ký kết hôn',
  'Đổi giấy phép lái xe',
  'Đăng ký tạm trú',
  'Lấy ý kiến',
  'Cấp giấy phép',
])
  vocabulary.add(name);
const meant = (typed: string) => corrected(foldedWords(typed), vocabulary).join(' ');

it.each([
  ['a letter missing', 'khai sih', 'khai sinh'],
  ['a letter too many', 'khai sinhh', 'khai sinh'],
  ['two letters swapped', 'khia sinh', 'khai sinh'],
  ['a wrong letter', 'ket hom', 'ket hon'],
  ['Telex keys left over', 'dawng kys keets hoon', 'dang ki ket hon'],
  ['VNI keys left over', 'd9a8ng ky1', 'dang ki'],
  ['a space left out', 'khaisinh dangky', 'khai sinh dang ki'],
  ['a known word that is a stranger to both its neighbours', 'phép láy xe', 'phep lai xe'],
])('understands %s', (_, typed, words) => expect(meant(typed)).toBe(words));

it.each([
  ['what the catalogue knows', 'dang ki ket hon'],
  ['the last word while it is typed', 'khai si'],
  ['numbers', '2026 12'],
  ['question words', 'toi muon'],
  ['what is like nothing', 'xyzzy'],
])('leaves %s', (_, typed) => expect(meant(typed)).toBe(typed));

it('writes words as the catalogue does, each beside its neighbour, and those typed with diacritics as they were', () => {
  expect(vocabulary.write(['dang', 'ki', 'khai', 'sinh'], [])).toBe('đăng ký khai sinh');
  expect(vocabulary.write(['phep', 'lai', 'xe', 'xyz'], ['xyz'])).toBe('phép lái xe xyz');
  expect(vocabulary.write(['dang', 'ki', 'hon', 'ha'], ['dang', 'hà'])).toBe('đăng ký hôn hà');
});
