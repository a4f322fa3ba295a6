import { hoursText, shiftsOf } from './working-hours-text';

const usual = [
  { from: 420, until: 690 },
  { from: 810, until: 1020 },
];

describe('working hours as text', () => {
  it.each([
    '07:00–11:30, 13:30–17:00',
    '7h-11h30; 13h30-17h',
    '7.00 - 11.30, 13:30 đến 17:00',
    '7 giờ - 11 giờ 30 và 13:30-17',
  ])('%s is read', (typed) => expect(shiftsOf(typed)).toEqual(usual));

  it('is no shift for nothing', () => expect(shiftsOf(' ')).toEqual([]));

  it.each(['sáng', '7-', '7:75-9', '7-25', '7-11 13-17'])('%s cannot be read', (typed) =>
    expect(shiftsOf(typed)).toBeUndefined(),
  );

  it('is written so that it can be read again', () => {
    expect(hoursText(usual)).toBe('07:00–11:30, 13:30–17:00');
    expect(shiftsOf(hoursText(usual))).toEqual(usual);
  });
});
