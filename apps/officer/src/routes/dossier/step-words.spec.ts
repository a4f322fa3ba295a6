import { durationWords } from './step-words';

it.each([
  [0, '0 giờ'],
  [45, '45 phút'],
  [150, '2 giờ 30 phút'],
  [480, '1 ngày'],
  [1_125, '2 ngày 2 giờ'],
  [-30, '0 giờ'],
])('%i working minutes are %s', (minutes, words) => {
  expect(durationWords(minutes, 'vi')).toBe(words);
});
