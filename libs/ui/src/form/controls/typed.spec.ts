import { clockTimeOf } from './clock-time';
import { dateOf, partsOf, pastedDate } from './date-parts';
import { numberOf } from './typed-number';

describe('what people type', () => {
  it.each([
    ['735', '07:35'],
    ['7h35', '07:35'],
    ['7:5', '07:05'],
    ['14 giờ 30', '14:30'],
    ['trưa', 'trưa'],
  ])('as a time, %s, is read as %s', (typed, time) => expect(clockTimeOf(typed)).toBe(time));

  it.each([
    ['1.000.000', 1_000_000],
    ['12,5', 12.5],
    ['1.5', 1.5],
    ['', undefined],
    ['hai', 'hai'],
  ])('as a number, %s, is read as %s', (typed, number) => expect(numberOf(typed)).toBe(number));

  it('as a day keeps its place until it is whole', () => {
    expect(dateOf({ day: '5', month: '3', year: '1995' })).toBe('1995-03-05');
    const unfinished = dateOf({ day: '5', month: '', year: '' });
    expect(partsOf(unfinished)).toEqual({ day: '5', month: '', year: '' });
    expect(dateOf({ day: '', month: '', year: '' })).toBeUndefined();
  });

  it('or pastes as a day is taken apart', () => {
    expect(pastedDate('25/11/2026')).toEqual({ day: '25', month: '11', year: '2026' });
    expect(pastedDate('2026-11-25')).toEqual({ day: '25', month: '11', year: '2026' });
    expect(pastedDate('hôm qua')).toBeUndefined();
  });
});
