import { readDay } from './read-day';

describe('a day that is typed', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    ['1/9/2026', '2026-09-01'],
    [' 1-9-2026 ', '2026-09-01'],
    ['02.09.2026', '2026-09-02'],
    ['02092026', '2026-09-02'],
    ['31/02/2026', null],
    ['2026', null],
    ['', null],
  ])('as “%s” is %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });
});
