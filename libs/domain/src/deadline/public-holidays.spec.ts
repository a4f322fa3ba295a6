import { publicHolidays } from './public-holidays';
import { addDays, dayOfWeek } from './vietnam-time';
import { isWorkingDay, workingCalendar } from './working-calendar';

const dayOf = (year: number, name: string) => publicHolidays(year).filter((day) => day.name === name);
const onYear = (year: number, dayAndMonth: string) => {
  const [day = '', month = ''] = dayAndMonth.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

describe('the lunar holidays', () => {
  it.each([
    [2019, '5/2', '14/4'],
    [2020, '25/1', '2/4'],
    [2021, '12/2', '21/4'],
    [2022, '1/2', '10/4'],
    [2023, '22/1', '29/4'],
    [2024, '10/2', '18/4'],
    [2025, '29/1', '7/4'],
    [2026, '17/2', '26/4'],
    [2027, '6/2', '16/4'],
    [2028, '26/1', '4/4'],
    [2029, '13/2', '23/4'],
    [2030, '2/2', '12/4'],
  ])('of %i: the lunar new year on %s, the Hùng Kings on %s', (year, newYear, hungKings) => {
    // Tết is five days, of which the lunar new year is the second.
    expect(dayOf(year, 'Tết Nguyên đán').map(({ date }) => date)).toEqual(
      [-1, 0, 1, 2, 3].map((offset) => addDays(onYear(year, newYear), offset)),
    );
    expect(dayOf(year, 'Giỗ Tổ Hùng Vương').map(({ date }) => date)).toEqual([onYear(year, hungKings)]);
  });
});

describe('the public holidays of a year', () => {
  it('of 2026 are those that were decided, the days in place included', () => {
    expect(publicHolidays(2026).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-01-01 holiday',
      '2026-02-16 holiday',
      '2026-02-17 holiday',
      '2026-02-18 holiday',
      '2026-02-19 holiday',
      '2026-02-20 holiday',
      '2026-04-26 holiday',
      '2026-04-27 compensatory',
      '2026-04-30 holiday',
      '2026-05-01 holiday',
      '2026-09-01 holiday',
      '2026-09-02 holiday',
      '2026-11-24 holiday',
    ]);
  });

  it('give a day in place for each that falls on a weekend, as in April and May 2023', () => {
    const days = publicHolidays(2023).filter(({ date }) => date >= '2023-04-29' && date <= '2023-05-04');
    expect(days.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2023-04-29 holiday',
      '2023-04-30 holiday',
      '2023-05-01 holiday',
      '2023-05-02 compensatory',
      '2023-05-03 compensatory',
    ]);
  });

  it('have the Day of Vietnamese Culture from 2026 on', () => {
    expect([2025, 2026].map((year) => dayOf(year, 'Ngày Văn hóa Việt Nam').length)).toEqual([0, 1]);
  });

  const YEARS = Array.from({ length: 100 }, (_, index) => 2000 + index);

  it('name no day twice, in a hundred years', () => {
    for (const year of YEARS) {
      const dates = publicHolidays(year).map(({ date }) => date);
      expect([year, new Set(dates).size]).toEqual([year, dates.length]);
      expect(dates).toEqual([...dates].sort());
    }
  });

  it('take eleven working days from a year, twelve since 2026, whatever weekdays they fall on', () => {
    for (const year of YEARS) {
      const days = publicHolidays(year);
      const calendar = workingCalendar(days);
      const offWorkingDays = days.filter(
        ({ date }) => !isWorkingDay(calendar, date) && ![0, 6].includes(dayOfWeek(date)),
      );
      expect([year, offWorkingDays.length]).toEqual([year, year >= 2026 ? 12 : 11]);
    }
  });
});
