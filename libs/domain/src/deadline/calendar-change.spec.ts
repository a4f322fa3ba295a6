import { faultOfCalendarDay, unmatchedSwaps, yearOf } from './calendar-change';

describe('a decided day', () => {
  it.each([
    ['2026-08-31', 'swapOff', undefined],
    ['2026-08-22', 'swapOff', 'dayIsOffAnyway'],
    ['2026-08-22', 'swapWork', undefined],
    ['2026-08-31', 'swapWork', 'dayIsWorkedAnyway'],
    ['2026-04-27', 'compensatory', undefined],
    ['2026-04-26', 'compensatory', 'dayIsOffAnyway'],
    ['2026-04-26', 'holiday', undefined],
    ['2026-09-02', 'holiday', undefined],
  ] as const)('%s as %s: %s', (date, kind, fault) => {
    expect(faultOfCalendarDay({ date, kind })).toBe(fault);
  });

  it('of a swap has another half', () => {
    expect(unmatchedSwaps([{ kind: 'swapOff' }, { kind: 'swapWork' }, { kind: 'holiday' }])).toBe(0);
    expect(unmatchedSwaps([{ kind: 'swapOff' }])).toBe(1);
    expect(unmatchedSwaps([{ kind: 'swapWork' }, { kind: 'swapWork' }])).toBe(-2);
  });

  it('has a year', () => {
    expect(yearOf('2026-08-31')).toBe(2026);
  });
});
