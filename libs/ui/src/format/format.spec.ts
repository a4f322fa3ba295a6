import { formatBytes, formatFee, formatMoney } from './money';
import { processingTimeWords } from './processing-time';
import { exactTime, formatDate, relativeTime } from './time';
import { dueTone, dueWords, pausedWords } from '../dossier/due-words';

const AT = '2026-11-25T09:30:00Z';

describe('dates', () => {
  it('are written with weekday and day/month/year, on Vietnam’s clock', () => {
    expect(formatDate(AT, 'vi')).toBe('thứ Tư, 25/11/2026');
    expect(formatDate('2026-11-24T18:00:00Z', 'vi')).toBe('thứ Tư, 25/11/2026');
    expect(exactTime(AT, 'vi')).toBe('16:30, thứ Tư, 25/11/2026');
    expect(formatDate(AT, 'en')).toBe('Wednesday, 25/11/2026');
  });

  it('near now are told relative to it, far ones as they are', () => {
    const at = (iso: string) => relativeTime(AT, new Date(iso), 'vi');
    expect(at('2026-11-25T09:30:20Z')).toBe('vừa xong');
    expect(at('2026-11-25T09:35:00Z')).toBe('5 phút trước');
    expect(at('2026-11-24T09:00:00Z')).toBe('ngày mai');
    expect(at('2027-03-01T00:00:00Z')).toBe('thứ Tư, 25/11/2026');
  });
});

describe('amounts', () => {
  it('are written the Vietnamese way', () => {
    expect(formatMoney(1_000_000, 'vi')).toBe('1.000.000 đ');
    expect(formatMoney(1_000_000, 'en')).toBe('1,000,000 đ');
    expect(formatMoney(0, 'vi')).toBe('Miễn phí');
    expect(formatFee({ amount: 8_000, per: { vi: 'bản', en: 'copy' } }, 'vi')).toBe('8.000 đ/bản');
    expect(formatFee({ amount: 0, per: null }, 'en')).toBe('Free');
    expect(formatFee(null, 'vi')).toBe(formatMoney(null, 'vi'));
    expect(formatMoney(null, 'vi')).toBe('theo quy định của địa phương');
    expect(formatBytes(10 * 1024 * 1024, 'vi')).toBe('10 MB');
    expect(formatBytes(1_258_291, 'vi')).toBe('1,2 MB');
    expect(formatBytes(300, 'vi')).toBe('1 kB');
  });
});

describe('times allowed and left', () => {
  it('are told in working time', () => {
    expect(processingTimeWords({ unit: 'workingDay', amount: 3 })).toEqual({
      vi: '3 ngày làm việc',
      en: '3 working days',
    });
    expect(processingTimeWords({ unit: 'sameDay' }).vi).toBe('Trong ngày');
    expect(dueWords(6 * 60).vi).toBe('còn 6 giờ làm việc');
    expect(dueWords(-45).vi).toBe('trễ 45 phút làm việc');
    expect(dueWords(3 * 480).en).toBe('3 working days left');
    expect(pausedWords(3 * 480).vi).toBe('tạm dừng, còn 3 ngày');
    expect(pausedWords(-45).vi).toBe('tạm dừng, trễ 45 phút');
  });

  it('turn from calm to soon within a working day, and to late after', () => {
    expect([481, 480, 0, -1].map(dueTone)).toEqual(['calm', 'soon', 'soon', 'late']);
  });
});
