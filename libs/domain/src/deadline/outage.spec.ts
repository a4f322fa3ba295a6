import { faultOfOutage, outagesOf, standingOfOutage, type RecordedOutage } from './outage';
import { instantOf } from './vietnam-time';

const now = instantOf('2026-11-27', 600);
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const outage = (change: Partial<RecordedOutage>): RecordedOutage => ({
  ...{ id: 'o1', from: hours(-3), until: hours(-1), agencyIds: null, source: 'TB 12', isCancelled: false },
  ...change,
});

describe('an outage that is recorded', () => {
  it.each([
    ['nothing', {}, undefined],
    ['nothing, while it lasts', { until: null }, undefined],
    ['nothing, where maintenance is announced', { from: hours(24), until: hours(26) }, undefined],
    ['that it ends before it begins', { until: hours(-3) }, 'outageEndsBeforeItBegins'],
    ['that it would last for months', { from: hours(-24 * 32) }, 'outageTooLong'],
    ['that it is announced for next year', { from: hours(24 * 61), until: hours(24 * 61 + 1) }, 'outageTooFarAhead'],
    ['that it has no end and has not begun', { from: hours(1), until: null }, 'outageNotBegunYet'],
    ['that it strikes nobody', { agencyIds: [] }, 'outageWithoutAgency'],
  ] as const)('has against it %s', (_, change, fault) => {
    expect(faultOfOutage(outage(change), now)).toBe(fault);
  });

  it('is planned, lasts, is over, or never was', () => {
    expect(standingOfOutage(outage({ from: hours(1), until: hours(2) }), now)).toBe('planned');
    expect(standingOfOutage(outage({ until: hours(1) }), now)).toBe('lasting');
    expect(standingOfOutage(outage({ until: null }), now)).toBe('lasting');
    expect(standingOfOutage(outage({ until: now }), now)).toBe('over');
    expect(standingOfOutage(outage({ isCancelled: true }), now)).toBe('cancelled');
  });

  it('takes time from the agencies that it struck, once its end is known', () => {
    const recorded = [outage({ agencyIds: ['long-hoa'] }), outage({ until: null }), outage({ isCancelled: true })];
    expect(outagesOf('long-hoa', recorded)).toEqual([{ from: hours(-3), until: hours(-1), source: 'TB 12' }]);
    expect(outagesOf('tan-ninh', recorded)).toEqual([]);
    expect(outagesOf(null, [outage({})])).toHaveLength(1);
    expect(outagesOf(null, recorded)).toEqual([]);
  });
});
