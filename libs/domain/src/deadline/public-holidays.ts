import { LunarDate } from '@nghiavuive/lunar_date_vi';
import { addDays, dayOfWeek, type LocalDate } from './vietnam-time';
import type { CalendarDay } from './working-calendar';

/** The Gregorian day of a lunar one, by the Vietnamese calendar (UTC+7, not the Chinese one). */
function fromLunar(year: number, month: number, day: number): LocalDate {
  const lunar = new LunarDate({ year, month, day });
  lunar.init(true);
  const solar = lunar.toSolarDate().get();
  return `${solar.year}-${String(solar.month).padStart(2, '0')}-${String(solar.day).padStart(2, '0')}`;
}

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112';

function holidaysByRule(year: number): CalendarDay[] {
  const holiday = (date: LocalDate, name: string, source = LABOUR_CODE): CalendarDay => ({
    date,
    kind: 'holiday',
    name,
    source,
  });
  const newYear = fromLunar(year, 1, 1);
  return [
    holiday(`${year}-01-01`, 'Tết Dương lịch'),
    ...[-1, 0, 1, 2, 3].map((offset) => holiday(addDays(newYear, offset), 'Tết Nguyên đán')),
    holiday(fromLunar(year, 3, 10), 'Giỗ Tổ Hùng Vương'),
    holiday(`${year}-04-30`, 'Ngày Chiến thắng'),
    holiday(`${year}-05-01`, 'Ngày Quốc tế lao động'),
    holiday(`${year}-09-01`, 'Quốc khánh (ngày liền kề)'),
    holiday(`${year}-09-02`, 'Quốc khánh'),
    ...(year >= 2026 ? [holiday(`${year}-11-24`, 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16')] : []),
  ];
}

/**
 * The public holidays of a year by rule, with a day off in place of each that falls on a weekend. The exact days of Tết and of
 * the National Day are decided every year by the Prime Minister: where a decision differs, its days replace these.
 * Source: Labour Code 2019, art. 111.3 and 112; Resolution 28/2026/QH16 for 24 November.
 */
export function publicHolidays(year: number): CalendarDay[] {
  const holidays = holidaysByRule(year);
  const taken = new Set(holidays.map(({ date }) => date));
  const inPlace = holidays
    .filter(({ date }) => isWeekend(date))
    .map(({ name, date }): CalendarDay => {
      let next = addDays(date, 1);
      while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
      taken.add(next);
      return { date: next, kind: 'compensatory', name: `Nghỉ bù ${name}`, source: 'Bộ luật Lao động 2019, Điều 111.3' };
    });
  return [...holidays, ...inPlace].sort((a, b) => a.date.localeCompare(b.date));
}

function isWeekend(date: LocalDate): boolean {
  const day = dayOfWeek(date);
  return day === 0 || day === 6;
}
