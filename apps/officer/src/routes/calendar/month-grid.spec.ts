import { dayByKey, weeksOf } from './month-grid';

describe('a month', () => {
  it('has its days in weeks from Monday to Sunday', () => {
    const weeks = weeksOf(2026, 8);
    expect(weeks[0]).toEqual([null, null, null, null, null, '2026-08-01', '2026-08-02']);
    expect(weeks.at(-1)).toEqual(['2026-08-31', null, null, null, null, null, null]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(31);
  });

  it('of a leap year has its last day', () => {
    expect(weeksOf(2028, 2).flat().filter(Boolean).at(-1)).toBe('2028-02-29');
  });
});

describe('the keyboard in the year', () => {
  it('goes by day, week and four weeks, and stays in the year', () => {
    expect(dayByKey('2026-08-31', 'ArrowRight')).toBe('2026-09-01');
    expect(dayByKey('2026-08-31', 'ArrowUp')).toBe('2026-08-24');
    expect(dayByKey('2026-08-31', 'PageDown')).toBe('2026-09-28');
    expect(dayByKey('2026-12-31', 'ArrowRight')).toBeUndefined();
    expect(dayByKey('2026-12-31', 'Enter')).toBeUndefined();
  });
});
