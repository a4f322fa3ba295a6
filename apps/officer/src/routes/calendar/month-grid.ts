import { addDays, dayOfWeek, type LocalDate } from '@mot-cua/domain';

/** The first day of a month, 1 to 12. */
export function firstOfMonth(year: number, month: number): LocalDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** The weeks of a month from Monday to Sunday; `null` where a day belongs to another month. */
export function weeksOf(year: number, month: number): (LocalDate | null)[][] {
  const first = firstOfMonth(year, month);
  const offset = (dayOfWeek(first) + 6) % 7;
  const cells: (LocalDate | null)[] = Array.from({ length: offset }, () => null);
  for (let date = first; date.startsWith(first.slice(0, 7)); date = addDays(date, 1)) cells.push(date);
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Where a key leads from a day; `undefined` for a key that leads nowhere. It stays within the year. */
export function dayByKey(date: LocalDate, key: string): LocalDate | undefined {
  const days = STEPS[key];
  const to = days === undefined ? undefined : addDays(date, days);
  return to?.slice(0, 4) === date.slice(0, 4) ? to : undefined;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -28,
  PageDown: 28,
};
