import { dueAtEndOf, dueFrom, isInDays, lastDayOf, remainingWorkingMinutes, type ProcessingTime } from '../deadline';
import { addDays, daysBetween, localDate, type LocalDate } from '../vietnam-time';
import { outagesBetween, type WorkingCalendar } from '../working-calendar';
import { addWorkingMinutes, workingMinutesBetween } from '../working-time';
import type { ClockCase, ClockEvent, ClockPolicy, PauseReason } from './clock-history';
import { legsOf, type LegReading } from './clock-legs';
import { ledgerOf, type ClockLedgerDay } from './clock-ledger';

/** A stretch in which the clock ran, or stood still. An open one goes on. */
export interface ClockSpan {
  readonly from: Date;
  readonly until: Date | null;
  /** Absent: it ran. */
  readonly paused?: { readonly why: PauseReason; readonly source?: string };
  /** Absent: it went on from what was left. */
  readonly anew?: true;
}

/** What new days gave of a time: its last working minutes, or days of the calendar. */
export interface GivenTime {
  readonly minutes: number;
  readonly days: number;
  readonly source?: string;
}

/** Something in a history that cannot have been, with what is read instead. */
export interface ClockFault {
  readonly at: Date;
  readonly code:
    | 'notInOrder'
    | 'notStarted'
    | 'alreadyPaused'
    | 'notPaused'
    | 'alreadyFinished'
    | 'tooManyExtensions'
    | 'extendedBackwards';
}

/** What a legal clock shows at an instant. */
export interface ClockReading {
  readonly state: 'notStarted' | 'running' | 'paused' | 'finished';
  readonly startedAt: Date | null;
  /** `null` before the start; while it is paused as it stood when the pause began. */
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
  /** Working time that has counted so far. */
  readonly elapsedWorkingMinutes: number;
  /** Until it is due; negative once late, `null` before the start and after the end. */
  readonly remainingWorkingMinutes: number | null;
  /** Of what is finished: on an earlier day than it was due, in time, or not. Of what is not: `late` once it is. */
  readonly verdict: 'early' | 'onTime' | 'late' | null;
  readonly extensions: number;
  readonly spans: readonly ClockSpan[];
  readonly ledger: readonly ClockLedgerDay[];
  readonly legs: readonly LegReading[];
  readonly faults: readonly ClockFault[];
}

/** A clock while its history is read. */
interface Running {
  readonly startedAt: Date | null;
  readonly dueAt: Date | null;
  /** Of a time in days of the calendar: its last day before it is moved off a day off. */
  readonly lastDay: LocalDate | null;
  readonly spans: readonly ClockSpan[];
  /** What was left when the pause began; of what was late already both are below zero, or nothing. */
  readonly left: { readonly minutes: number; readonly days: number; readonly isLate: boolean } | null;
  readonly extensions: number;
  readonly given: GivenTime | null;
  readonly finishedAt: Date | null;
  readonly faults: readonly ClockFault[];
}

const AT_REST: Running = {
  startedAt: null,
  dueAt: null,
  lastDay: null,
  spans: [],
  left: null,
  extensions: 0,
  given: null,
  finishedAt: null,
  faults: [],
};

/**
 * Reads a legal clock: when it started, when it is due and why then, by its history alone. The same history gives the same reading for ever.
 * What cannot have been is named in `faults` and left out. Never throws, but for a calendar without working days.
 * Sources: Decree 61/2018/NĐ-CP, art. 17–19, Decree 118/2025/NĐ-CP, art. 17–18, Civil Code 2015, art. 147–148.
 */
export function readClock(given: ClockCase): ClockReading {
  const { calendar, time, policy, asOf } = given;
  const history = given.history.filter(({ at }) => at <= asOf);
  const startingEvent = startOf(history, policy);
  const clock = history.reduce((running, event, index) => {
    const before = history[index - 1];
    if (before && event.at < before.at) return faulty(running, event, 'notInOrder');
    if (event !== startingEvent) return moved(running, event, given);
    return { ...started(calendar, time, policy, event.at), faults: running.faults };
  }, AT_REST);
  const { startedAt, dueAt, lastDay, finishedAt, left, spans, extensions, given: givenTime, faults } = clock;
  const state = finishedAt ? 'finished' : left ? 'paused' : startedAt ? 'running' : 'notStarted';
  const elapsedWorkingMinutes = spans
    .filter(({ paused }) => !paused)
    .reduce((sum, { from, until }) => sum + workingMinutesBetween(calendar, from, until ?? asOf), 0);
  const remaining = left?.minutes ?? (dueAt ? remainingWorkingMinutes(calendar, asOf, dueAt) : null);
  return {
    ...{ state, startedAt, dueAt, finishedAt, elapsedWorkingMinutes },
    remainingWorkingMinutes: finishedAt ? null : remaining,
    verdict: verdictOf(clock, asOf),
    ...{ extensions, spans, faults },
    ledger:
      startedAt && dueAt
        ? ledgerOf(calendar, {
            ...{ time, startedAt, dueAt, lastDay, spans, finishedAt, given: givenTime },
            sameDayUntil: policy.sameDayUntil,
          })
        : [],
    legs: startedAt ? legsOf(given, startedAt, readClock) : [],
  };
}

/** The event that starts the clock. */
function startOf(history: readonly ClockEvent[], { startsWith }: ClockPolicy): ClockEvent | undefined {
  return history.find(({ what }) => what === startsWith);
}

function started(calendar: WorkingCalendar, time: ProcessingTime, policy: ClockPolicy, at: Date): Running {
  return {
    ...AT_REST,
    startedAt: at,
    dueAt: dueFrom(calendar, at, time, policy.sameDayUntil),
    lastDay: isInDays(time) ? lastDayOf(at, time) : null,
    spans: [{ from: at, until: null }],
  };
}

function moved(clock: Running, event: ClockEvent, { calendar, time, policy }: ClockCase): Running {
  const { startedAt, dueAt, left, finishedAt } = clock;
  if (event.what === 'submitted' || event.what === 'accepted' || event.what === 'receivedByCompetentAgency')
    return clock;
  if (event.what === 'legFinished') return clock;
  if (!startedAt || !dueAt) return faulty(clock, event, 'notStarted');
  if (finishedAt) return faulty(clock, event, 'alreadyFinished');
  switch (event.what) {
    case 'paused': {
      if (left) return faulty(clock, event, 'alreadyPaused');
      const { why, source, at } = event;
      const paused = { from: at, until: null, paused: { why, ...(source && { source }) } };
      const isLate = at > dueAt;
      const lastDay = isLate ? localDate(dueAt) : (clock.lastDay ?? localDate(at));
      const days = daysBetween(localDate(at), lastDay);
      const minutes = remainingWorkingMinutes(calendar, at, dueAt);
      return { ...clock, spans: [...ended(clock.spans, at), paused], left: { minutes, days, isLate } };
    }
    case 'resumed':
      return left ? resumed(clock, event.at, left, { calendar, time, policy }) : faulty(clock, event, 'notPaused');
    case 'extended':
      if (clock.extensions >= policy.extensions) return faulty(clock, event, 'tooManyExtensions');
      if (event.to <= dueAt) return faulty(clock, event, 'extendedBackwards');
      return {
        ...clock,
        ...extended(clock, givenDay(event, { calendar, time }), calendar, event.source),
        extensions: clock.extensions + 1,
      };
    case 'finished':
      return { ...clock, spans: ended(clock.spans, event.at), finishedAt: event.at };
  }
}

/** The new day, later by what outages took away that were not known when it was given. */
function givenDay(
  { at, to }: Extract<ClockEvent, { what: 'extended' }>,
  { calendar, time }: Pick<ClockCase, 'calendar' | 'time'>,
): Date {
  const since = outagesBetween(calendar, at, to).filter(({ from }) => from >= at);
  if (since.length === 0) return to;
  if (isInDays(time)) return dueAtEndOf(calendar, localDate(to));
  const known = { ...calendar, outages: calendar.outages?.filter((outage) => !since.includes(outage)) ?? [] };
  return addWorkingMinutes(calendar, at, workingMinutesBetween(known, at, to)).at;
}

/** A new day: what is left while the clock stands still grows by it too. */
function extended(
  { left, dueAt, lastDay, given }: Running,
  to: Date,
  calendar: WorkingCalendar,
  source?: string,
): Pick<Running, 'dueAt' | 'lastDay' | 'left' | 'given'> {
  const more = dueAt ? workingMinutesBetween(calendar, dueAt, to) : 0;
  const moreDays = lastDay ? Math.max(0, daysBetween(lastDay, localDate(to))) : 0;
  return {
    dueAt: to,
    lastDay: lastDay && localDate(to),
    left: left && { minutes: left.minutes + more, days: left.days + moreDays, isLate: false },
    given: { minutes: (given?.minutes ?? 0) + more, days: (given?.days ?? 0) + moreDays, ...(source && { source }) },
  };
}

function resumed(
  clock: Running,
  at: Date,
  left: NonNullable<Running['left']>,
  { calendar, time, policy }: Pick<ClockCase, 'calendar' | 'time' | 'policy'>,
): Running {
  const { paused: pause } = clock.spans.at(-1) ?? {};
  const spans = ended(clock.spans, at);
  if (pause?.why === 'supplement' && policy.afterSupplement === 'restart') {
    const anew = started(calendar, time, policy, at);
    const restarted = { ...clock, left: null, spans: [...spans, { from: at, until: null, anew: true }] } as const;
    return { ...restarted, ...asPromised(anew, clock, calendar) };
  }
  const running = { ...clock, left: null, spans: [...spans, { from: at, until: null }] };
  if (left.isLate) return { ...running, ...asLateAsBefore(clock, at, left.days, { calendar, time }) };
  if (time.unit === 'sameDay')
    return { ...running, ...asPromised(started(calendar, time, policy, at), clock, calendar) };
  if (isInDays(time)) {
    const lastDay = addDays(localDate(at), left.days);
    return { ...running, lastDay, dueAt: dueAtEndOf(calendar, lastDay) };
  }
  return { ...running, dueAt: addWorkingMinutes(calendar, at, left.minutes).at };
}

/** What was late before a pause stays as late as it was: its due date moves by the pause, and never past its end. */
function asLateAsBefore(
  { dueAt, lastDay, spans }: Running,
  at: Date,
  daysLeft: number,
  { calendar, time }: Pick<ClockCase, 'calendar' | 'time'>,
): Pick<Running, 'dueAt' | 'lastDay'> {
  if (!dueAt) return { dueAt, lastDay };
  if (time.unit === 'workingDay' || time.unit === 'workingHour') {
    const pausedMinutes = workingMinutesBetween(calendar, spans.at(-1)?.from ?? at, at);
    return { lastDay, dueAt: addWorkingMinutes(calendar, dueAt, pausedMinutes).at };
  }
  const day = addDays(localDate(at), daysLeft);
  return { lastDay: lastDay && day, dueAt: earlier(dueAtEndOf(calendar, day), at) };
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

/**
 * A time that begins anew, or in another day, ends no earlier than the new day that the applicant was promised with an apology: that is kept, and what lies beyond the
 * time of the law is the office's promise.
 */
function asPromised(
  anew: Running,
  { dueAt: promised, lastDay: promisedDay, given }: Running,
  calendar: WorkingCalendar,
): Pick<Running, 'dueAt' | 'lastDay' | 'given'> {
  const { dueAt, lastDay } = anew;
  if (!given || !promised || !dueAt || promised <= dueAt) return { dueAt, lastDay, given: null };
  const days = lastDay && promisedDay ? Math.max(0, daysBetween(lastDay, promisedDay)) : 0;
  return {
    ...{ dueAt: promised, lastDay: promisedDay },
    given: { ...given, minutes: workingMinutesBetween(calendar, dueAt, promised), days },
  };
}

function ended(spans: readonly ClockSpan[], at: Date): ClockSpan[] {
  return spans.map((span) => (span.until ? span : { ...span, until: at }));
}

function faulty(clock: Running, { at }: ClockEvent, code: ClockFault['code']): Running {
  return { ...clock, faults: [...clock.faults, { at, code }] };
}

/** A clock that stands still when the dossier ends was stopped when the pause began (Decision 766/QĐ-TTg). */
function verdictOf({ dueAt, finishedAt, left, spans }: Running, asOf: Date): ClockReading['verdict'] {
  if (!dueAt) return null;
  if (!finishedAt) return (left ? left.isLate : asOf > dueAt) ? 'late' : null;
  const stoppedAt = (left && spans.at(-1)?.from) ?? finishedAt;
  if (left ? left.isLate : finishedAt > dueAt) return 'late';
  return localDate(stoppedAt) < localDate(dueAt) ? 'early' : 'onTime';
}
