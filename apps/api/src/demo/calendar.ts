import type { CalendarDay, LocalDate } from '@mot-cua/domain';
import { publicHolidays } from '@mot-cua/domain/deadline/public-holidays';

/** What the yearly decision on days off says otherwise than the rule. */
interface YearlyDecision {
  /** Days that the rule makes holidays and the decision does not. */
  readonly dropped: readonly LocalDate[];
  readonly days: readonly CalendarDay[];
}

const day = (date: LocalDate, kind: CalendarDay['kind'], name: string, source: string): CalendarDay => ({
  date,
  kind,
  name,
  source,
});

const TET_2025 = 'Lịch nghỉ Tết Ất Tỵ 2025 do Thủ tướng Chính phủ quyết định: 25/01–02/02/2025';
const DAYS_2026 = 'Công văn 6620/UBND-VX: lịch nghỉ Tết Bính Ngọ và Quốc khánh năm 2026';
const NEW_YEAR_2026 = 'Quyết định hoán đổi ngày làm việc dịp Tết Dương lịch 2026 (25/12/2025)';

const DECISIONS: Readonly<Record<number, YearlyDecision>> = {
  2025: {
    dropped: ['2025-02-01', '2025-02-03'],
    days: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map((date) =>
      day(date, 'holiday', 'Tết Nguyên đán', TET_2025),
    ),
  },
  2026: {
    dropped: [],
    days: [
      day('2026-01-02', 'swapOff', 'Nghỉ hoán đổi Tết Dương lịch', NEW_YEAR_2026),
      day('2026-01-10', 'swapWork', 'Làm bù ngày 02/01', NEW_YEAR_2026),
      ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((date) =>
        day(date, 'holiday', 'Tết Nguyên đán', DAYS_2026),
      ),
      day('2026-08-22', 'swapWork', 'Làm bù ngày 31/8', DAYS_2026),
      day('2026-08-31', 'swapOff', 'Nghỉ hoán đổi Quốc khánh', DAYS_2026),
      day('2026-09-01', 'holiday', 'Quốc khánh (ngày liền kề)', DAYS_2026),
      day('2026-09-02', 'holiday', 'Quốc khánh', DAYS_2026),
    ],
  },
};

/** A year's days off by rule, with what the yearly decision changes. */
function daysOf(year: number): CalendarDay[] {
  const { dropped, days }: YearlyDecision = DECISIONS[year] ?? { dropped: [], days: [] };
  const decided = new Set([...dropped, ...days.map(({ date }) => date)]);
  return [...publicHolidays(year).filter(({ date }) => !decided.has(date)), ...days].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
}

/** Days that differ from their weekday, 2025 to 2028. From 2027 on by rule alone: the decisions are taken late in the year before. */
export const DEMO_CALENDAR: readonly CalendarDay[] = [2025, 2026, 2027, 2028].flatMap(daysOf);
