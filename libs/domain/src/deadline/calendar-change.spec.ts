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

  const evening = [{ from: 1_050, until: 1_170 }];
  it.each([
    ['2026-12-24', 'extraShift', evening, undefined],
    ['2026-12-26', 'extraShift', evening, undefined],
    ['2026-12-24', 'extraShift', undefined, 'shiftsMissing'],
    ['2026-12-24', 'extraShift', [], 'shiftsMissing'],
    ['2026-08-22', 'swapWork', evening, undefined],
    ['2026-08-22', 'swapWork', [{ from: 700, until: 600 }], 'shiftsImpossible'],
    [
      '2026-12-24',
      'extraShift',
      [
        { from: 420, until: 600 },
        { from: 599, until: 700 },
      ],
      'shiftsImpossible',
    ],
    ['2026-09-02', 'holiday', evening, 'shiftsOnDayOff'],
    ['2026-08-31', 'swapOff', evening, 'shiftsOnDayOff'],
  ] as const)('%s as %s with %j: %s', (date, kind, shifts, fault) => {
    expect(faultOfCalendarDay({ date, kind, ...(shifts && { shifts }) })).toBe(fault);
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
