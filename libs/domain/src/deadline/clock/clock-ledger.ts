import { dueFrom, isInDays, SAME_DAY_UNTIL, type LedgerDay, type ProcessingTime } from '../deadline';
import { addDays, instantOf, localDate, minuteOfDay, type LocalDate, type MinuteOfDay } from '../vietnam-time';
import { isWorkingDay, outagesOn, type WorkingCalendar } from '../working-calendar';
import { workingMinutesBetween } from '../working-time';
import { CUT_OFF_BY_PROCEDURE, LEDGER_SOURCES } from './ledger-sources';
import type { ClockSpan, GivenTime } from './legal-clock';

/** One day of the explanation of a due date. */
export interface ClockLedgerDay extends LedgerDay {
  readonly pausedMinutes: number;
}

interface Reckoned {
  readonly time: ProcessingTime;
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** Of a time in calendar days: the last that counts. */
  readonly lastDay: LocalDate | null;
  readonly spans: readonly ClockSpan[];
  readonly finishedAt: Date | null;
  /** What new days gave of it. */
  readonly given: GivenTime | null;
  readonly sameDayUntil: MinuteOfDay;
}

/** What each day from the start to the due date gave, and why. What is still to come is counted as if the clock ran on. */
export function ledgerOf(calendar: WorkingCalendar, reckoned: Reckoned): ClockLedgerDay[] {
  const { time, startedAt, dueAt, spans } = reckoned;
  const end = new Date(Math.max(dueAt.getTime(), spans.at(-1)?.from.getTime() ?? 0));
  const explain = time.unit === 'sameDay' ? sameDay : isInDays(time) ? calendarDay : workingDay;
  const days: ClockLedgerDay[] = [];
  for (let date = localDate(startedAt); date <= localDate(end); date = addDays(date, 1))
    days.push(explain(calendar, date, reckoned));
  return time.unit === 'workingDay' || time.unit === 'workingHour' ? withGivenTime(days, reckoned) : days;
}

/** When the time that holds began: with the clock, or with what was completed last where the whole time begins anew then. */
function beganAt({ startedAt, spans }: Reckoned): Date {
  return spans.findLast(({ anew }) => anew)?.from ?? startedAt;
}

function workingDay(calendar: WorkingCalendar, date: LocalDate, reckoned: Reckoned): ClockLedgerDay {
  const began = beganAt(reckoned);
  const minutes = minutesOf(calendar, date, reckoned, ({ paused, from }) => !paused && from >= began);
  const annulled = minutesOf(calendar, date, reckoned, ({ paused, from }) => !paused && from < began);
  const pausedMinutes = minutesOf(calendar, date, reckoned, ({ paused }) => paused !== undefined);
  const rest = {
    date,
    counted: minutes > 0,
    minutes,
    pausedMinutes,
    ...(annulled > 0 && { annulledMinutes: annulled }),
  };
  const special = whyDifferent(calendar, date);
  if (special) return { ...rest, ...special };
  if (minutes > 0) return { ...rest, reason: 'worked' };
  if (annulled > 0) return { ...rest, reason: 'annulled', source: LEDGER_SOURCES.annulled };
  const pause = pauseOn(date, reckoned);
  if (pausedMinutes > 0 && pause) return { ...rest, reason: 'paused', ...(pause.source && { source: pause.source }) };
  return { ...rest, reason: whyNothing(date, reckoned) };
}

/** Why a working day gave nothing in which the clock did not stand still. */
function whyNothing(date: LocalDate, { finishedAt }: Reckoned): 'afterEnd' | 'beforeStart' {
  return finishedAt && date >= localDate(finishedAt) ? 'afterEnd' : 'beforeStart';
}

/** The last of the minutes that counted are those that a new day gave. */
function withGivenTime(days: readonly ClockLedgerDay[], { given }: Reckoned): ClockLedgerDay[] {
  let left = given?.minutes ?? 0;
  return days
    .toReversed()
    .map((day) => {
      const extendedMinutes = Math.min(day.minutes, left);
      if (extendedMinutes === 0) return day;
      left -= extendedMinutes;
      const isGiven = extendedMinutes === day.minutes && day.reason === 'worked';
      return { ...day, extendedMinutes, ...(isGiven && givenReason(given)) };
    })
    .toReversed();
}

function givenReason(given: GivenTime | null): Pick<ClockLedgerDay, 'reason' | 'source'> {
  return { reason: 'extended', source: given?.source ?? LEDGER_SOURCES.extended };
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
  const { lastDay, finishedAt, given } = reckoned;
  const first = localDate(beganAt(reckoned));
  const rest = { date, minutes: 0, pausedMinutes: 0 };
  if (date === first) return { ...rest, counted: false, reason: 'firstDay', source: LEDGER_SOURCES.firstDay };
  const pause = pauseOver(date, reckoned);
  if (pause) return { ...rest, counted: false, reason: 'paused', ...(pause.source && { source: pause.source }) };
  if (date < first) return { ...rest, counted: false, reason: 'annulled', source: LEDGER_SOURCES.annulled };
  if (finishedAt && date > localDate(finishedAt)) return { ...rest, counted: false, reason: 'afterEnd' };
  const special = whyDifferent(calendar, date);
  if (lastDay && date > lastDay)
    return { ...rest, counted: false, ...(special ?? { reason: 'movedOn', source: LEDGER_SOURCES.movedOn }) };
  const isGiven = lastDay !== null && given !== null && date > addDays(lastDay, -given.days);
  return { ...rest, counted: true, ...(special ?? (isGiven ? givenReason(given) : { reason: 'worked' })) };
}

/** Of what is answered in the day one day counts: that on which it is answered, and those that a new day gave. */
function sameDay(calendar: WorkingCalendar, date: LocalDate, reckoned: Reckoned): ClockLedgerDay {
  const { time, spans, startedAt, dueAt, sameDayUntil, given } = reckoned;
  const ranFrom = spans.findLast(({ paused }) => !paused)?.from ?? startedAt;
  const answered = localDate(dueFrom(calendar, ranFrom, time, sameDayUntil));
  const pausedMinutes = minutesOf(calendar, date, reckoned, ({ paused }) => paused !== undefined);
  const rest = { date, minutes: 0, pausedMinutes };
  const special = whyDifferent(calendar, date);
  if (date === answered || (date === localDate(dueAt) && !given))
    return { ...rest, counted: true, ...(special ?? { reason: 'worked' }) };
  if (date > answered && given)
    return { ...rest, counted: !special || date === localDate(dueAt), ...(special ?? givenReason(given)) };
  const pause = pauseOver(date, reckoned);
  if (pause) return { ...rest, counted: false, reason: 'paused', ...(pause.source && { source: pause.source }) };
  if (special) return { ...rest, counted: false, ...special };
  if (date === localDate(ranFrom) && minuteOfDay(ranFrom) > sameDayUntil)
    return { ...rest, counted: false, reason: 'afterCutOff', source: cutOffSource(sameDayUntil) };
  const began = pauseOn(date, reckoned);
  if (began) return { ...rest, counted: false, reason: 'paused', ...(began.source && { source: began.source }) };
  return { ...rest, counted: false, reason: whyNothing(date, reckoned) };
}

function cutOffSource(sameDayUntil: MinuteOfDay): string {
  return sameDayUntil === SAME_DAY_UNTIL ? LEDGER_SOURCES.afterCutOff : CUT_OFF_BY_PROCEDURE;
}

/** What makes a day another than its weekday: a day of the calendar, a weekend, an outage that left nothing of it. */
export function whyDifferent(
  calendar: WorkingCalendar,
  date: LocalDate,
): Pick<ClockLedgerDay, 'reason' | 'name' | 'source'> | undefined {
  const day = calendar.days.get(date);
  if (day) return { reason: day.kind, name: day.name, source: day.source };
  const [outage] = outagesOn(calendar, date);
  const isPlanned = isWorkingDay({ ...calendar, outages: [] }, date);
  if (!isPlanned) return { reason: 'weekend', source: LEDGER_SOURCES.weekend };
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
