import { totalFee } from './fee-total';
import { isFiledOnline, processingTimeOf, serviceScope, timeInEveryCase, type Fee } from './procedure';

const days = (amount: number) => ({ unit: 'workingDay', amount }) as const;
const fee = (amount: number | null, ...channels: NonNullable<Fee['channels']>): Fee => ({
  name: { vi: 'Phí', en: 'Fee' },
  kind: 'fee',
  amount,
  ...(channels.length > 0 && { channels }),
});

describe('a procedure', () => {
  it('takes the time of the channel it is filed through, else that of the first', () => {
    const channels = [
      { channel: 'online', processingTime: days(3) },
      { channel: 'counter', processingTime: days(5) },
    ] as const;
    expect(processingTimeOf({ channels }, 'counter')).toEqual(days(5));
    expect(processingTimeOf({ channels }, 'post')).toEqual(days(3));
  });

  it('costs what its channel costs, all fees together', () => {
    const fees = [fee(10_000, 'online'), fee(20_000, 'counter'), fee(1_000)];
    expect(totalFee({ fees }, 'online')).toEqual({ amount: 11_000, per: null });
    expect(totalFee({ fees }, 'counter')).toEqual({ amount: 21_000, per: null });
    expect(totalFee({ fees: [] }, 'online')).toEqual({ amount: 0, per: null });
    expect(totalFee({ fees: [fee(0)] }, 'online')).toEqual({ amount: 0, per: null });
  });

  it('costs so much a copy where the copies are counted, and that cannot be added to anything', () => {
    const copies = { ...fee(8_000), unit: { vi: 'bản', en: 'copy' } };
    expect(totalFee({ fees: [copies] }, 'online')).toEqual({ amount: 8_000, per: copies.unit });
    expect(totalFee({ fees: [copies, fee(1_000)] }, 'online')).toBeNull();
  });

  it('stays free where all that could be added are copies that the answers ask for', () => {
    const copies = { ...fee(8_000), unit: { vi: 'bản', en: 'copy' }, quantity: 'answers.copies' };
    expect(totalFee({ fees: [fee(0), copies] }, 'online')).toEqual({ amount: 0, per: null });
    expect(totalFee({ fees: [copies] }, 'online')).toEqual({ amount: 8_000, per: copies.unit });
    expect(totalFee({ fees: [fee(0), { ...copies, quantity: undefined }] }, 'online')?.amount).toBe(8_000);
  });

  it('has no price that could be told when a fee is set elsewhere, unless that fee is another channel’s', () => {
    expect(totalFee({ fees: [fee(8_000), fee(null)] }, 'online')).toBeNull();
    expect(totalFee({ fees: [fee(8_000), fee(null, 'counter')] }, 'online')?.amount).toBe(8_000);
  });

  it('tells its price less what everybody is spared who files that way that day', () => {
    const online = { name: { vi: 'Giảm', en: 'Less' }, percent: 50, channels: ['online'], legalBasis: '1' } as const;
    const fees = [{ ...fee(15_001), reductions: [{ ...online, until: '2026-12-31' }] }];
    expect(totalFee({ fees }, 'online', null, '2026-11-24')?.amount).toBe(7_500);
    expect(totalFee({ fees }, 'online', null, '2027-01-01')?.amount).toBe(15_001);
    expect(totalFee({ fees }, 'counter', null, '2026-11-24')?.amount).toBe(15_001);
    const forSome = [{ ...fee(15_001), reductions: [{ ...online, when: 'answers.poor' }] }];
    expect(totalFee({ fees: forSome }, 'online', null, '2026-11-24')?.amount).toBe(15_001);
  });

  it('has no price that could be told where it is due several times, or differs from case to case', () => {
    expect(totalFee({ fees: [{ ...fee(5_000), times: 'answers.copies' }] }, 'online')).toBeNull();
    const cases = ['inTime', 'late'].map((code) => ({ code, name: { vi: code, en: code } }));
    const late = { ...fee(5_000), cases: ['late'] };
    expect(totalFee({ cases, fees: [late] }, 'online')).toBeNull();
    expect(totalFee({ cases, fees: [late] }, 'online', 'late')?.amount).toBe(5_000);
    expect(totalFee({ cases, fees: [late] }, 'online', 'inTime')?.amount).toBe(0);
  });

  it('takes the time of its case, and names one time only where every case takes it', () => {
    const channels = [{ channel: 'online', processingTime: days(3) }] as const;
    const name = { vi: 'x', en: 'x' };
    const cases = [
      { code: 'inTime', name },
      { code: 'late', name, processingTimes: { online: days(8) } },
    ];
    expect(processingTimeOf({ channels, cases }, 'online', 'late')).toEqual(days(8));
    expect(timeInEveryCase({ channels, cases }, 'online')).toBeNull();
    expect(timeInEveryCase({ channels, cases: cases.slice(0, 1) }, 'online')).toEqual(days(3));
    expect(timeInEveryCase({ channels }, 'online')).toEqual(days(3));
  });

  it('is filed here from level 3 on, and only where the online channel is open', () => {
    const online = [{ channel: 'online', processingTime: days(1) }] as const;
    const counter = [{ channel: 'counter', processingTime: days(1) }] as const;
    expect(([1, 2, 3, 4] as const).map((level) => isFiledOnline({ level, channels: online }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(isFiledOnline({ level: 4, channels: counter })).toBe(false);
  });

  it('is what the law calls partial or full where it is filed online, and information where it is not', () => {
    expect(([1, 2, 3, 4] as const).map(serviceScope)).toEqual(['information', 'information', 'partial', 'full']);
  });
});
