/** A calendar day in Vietnam, `yyyy-mm-dd`. */
export type LocalDate = string;

/** Minutes after midnight in Vietnam, 0 to 1440. */
export type MinuteOfDay = number;

/** Vietnam has kept UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The day it is in Vietnam at an instant. */
export function localDate(at: Date): LocalDate {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** Whole minutes since midnight in Vietnam; seconds are cut off. */
export function minuteOfDay(at: Date): MinuteOfDay {
  return Math.floor(((at.getTime() + OFFSET_MS) % DAY_MS) / MINUTE_MS);
}

/** The instant of a minute of a day in Vietnam. */
export function instantOf(date: LocalDate, minute: MinuteOfDay): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_MS + minute * MINUTE_MS);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one to another; negative where the other is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** The same day of a later month, or that month's last day where it has no such day (Civil Code 2015, art. 148). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function dayOfWeek(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
