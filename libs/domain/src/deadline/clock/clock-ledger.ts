import type { DayReason } from '../deadline';
import { addDays, instantOf, localDate, type LocalDate } from '../vietnam-time';
import { isWorkingDay, outagesOn, type WorkingCalendar } from '../working-calendar';
import { workingMinutesBetween } from '../working-time';
import type { ClockSpan } from './legal-clock';

/** One day of the explanation of a due date. */
export interface ClockLedgerDay {
  readonly date: LocalDate;
  /** Of a time in calendar days whether the day counted; of working time whether any of it did. */
  readonly counted: boolean;
  /** Working minutes that counted. */
  readonly minutes: number;
  /** Working minutes in which the clock stood still. */
  readonly pausedMinutes: number;
  readonly reason: DayReason;
  /** Name of the holiday, and the rule, decision or notice behind what is special. */
  readonly name?: string;
  readonly source?: string;
}

interface Reckoned {
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** Of a time in calendar days: the last that counts. */
  readonly lastDay: LocalDate | null;
  readonly spans: readonly ClockSpan[];
}

/** What each day from the start to the due date gave, and why. What is still to come is counted as if the clock ran on. */
export function ledgerOf(calendar: WorkingCalendar, isInDays: boolean, reckoned: Reckoned): ClockLedgerDay[] {
  const { startedAt, dueAt, spans } = reckoned;
  const end = new Date(Math.max(dueAt.getTime(), spans.at(-1)?.from.getTime() ?? 0));
  const days: ClockLedgerDay[] = [];
  for (let date = localDate(startedAt); date <= localDate(end); date = addDays(date, 1))
    days.push(isInDays ? calendarDay(calendar, date, reckoned) : workingDay(calendar, date, reckoned));
  return days;
}

function workingDay(calendar: WorkingCalendar, date: LocalDate, reckoned: Reckoned): ClockLedgerDay {
  const minutes = minutesOf(calendar, date, reckoned, ({ paused }) => !paused);
  const pausedMinutes = minutesOf(calendar, date, reckoned, ({ paused }) => paused !== undefined);
  const pause = pauseOn(date, reckoned);
  const special = whyDifferent(calendar, date);
  const rest = { date, counted: minutes > 0, minutes, pausedMinutes };
  if (special) return { ...rest, ...special };
  if (minutes > 0) return { ...rest, reason: 'worked' };
  if (pausedMinutes > 0 && pause) return { ...rest, reason: 'paused', ...(pause.source && { source: pause.source }) };
  return { ...rest, reason: 'beforeStart' };
}

/** Working minutes of a day within the spans of a kind, as far as the due date. */
function minutesOf(
  calendar: WorkingCalendar,
  date: LocalDate,
  { dueAt, spans }: Reckoned,
  isOfKind: (span: ClockSpan) => boolean,
): number {
  const dayEnd = instantOf(date, 1_440);
  return spans.filter(isOfKind).reduce((sum, { from, until }) => {
    const begin = Math.max(from.getTime(), instantOf(date, 0).getTime());
    const end = Math.min((until ?? dueAt).getTime(), dayEnd.getTime());
    return begin < end ? sum + workingMinutesBetween(calendar, new Date(begin), new Date(end)) : sum;
  }, 0);
}

function calendarDay(calendar: WorkingCalendar, date: LocalDate, reckoned: Reckoned): ClockLedgerDay {
  const { startedAt, lastDay } = reckoned;
  const rest = { date, minutes: 0, pausedMinutes: 0 };
  if (date === localDate(startedAt)) return { ...rest, counted: false, reason: 'firstDay' };
  const pause = pauseOver(date, reckoned);
  if (pause) return { ...rest, counted: false, reason: 'paused', ...(pause.source && { source: pause.source }) };
  const special = whyDifferent(calendar, date);
  if (lastDay && date > lastDay) return { ...rest, counted: false, ...(special ?? { reason: 'movedOn' }) };
  return { ...rest, counted: true, ...(special ?? { reason: 'worked' }) };
}

/** What makes a day another than its weekday: a day of the calendar, a weekend, an outage that left nothing of it. */
function whyDifferent(
  calendar: WorkingCalendar,
  date: LocalDate,
): Pick<ClockLedgerDay, 'reason' | 'name' | 'source'> | undefined {
  const day = calendar.days.get(date);
  if (day) return { reason: day.kind, name: day.name, source: day.source };
  const [outage] = outagesOn(calendar, date);
  const isPlanned = isWorkingDay({ ...calendar, outages: [] }, date);
  if (!isPlanned) return { reason: 'weekend' };
  return outage ? { reason: 'outage', source: outage.source } : undefined;
}

function pauseOn(date: LocalDate, { spans }: Reckoned): ClockSpan['paused'] {
  return spans.find(
    ({ from, until, paused }) => paused && localDate(from) <= date && (!until || date <= localDate(until)),
  )?.paused;
}

/** A pause that takes the whole day away: days between that on which it began and that on which it ended, which does not count either. */
function pauseOver(date: LocalDate, { spans }: Reckoned): ClockSpan['paused'] {
  return spans.find(
    ({ from, until, paused }) => paused && localDate(from) < date && (!until || date <= localDate(until)),
  )?.paused;
}
