import type { ClockStart } from './clock/clock-history';
import {
  addDays,
  addMonths,
  instantOf,
  localDate,
  minuteOfDay,
  type LocalDate,
  type MinuteOfDay,
} from './vietnam-time';
import {
  canCloseOn,
  closingOf,
  isWorkingDay,
  WORKING_DAY_MINUTES,
  type CalendarDay,
  type WorkingCalendar,
} from './working-calendar';
import { addWorkingMinutes, workingMinutesBetween } from './working-time';

/** How long a procedure may take (thời hạn giải quyết). `sameDay` has no amount: it is today, or tomorrow for what comes late. */
export type ProcessingTime =
  | { readonly unit: 'workingDay' | 'workingHour' | 'calendarDay' | 'month'; readonly amount: number }
  | { readonly unit: 'sameDay' };

/** Why a day of the ledger counted, or did not: `movedOn` lies after the last day, which was a day off. */
export type DayReason =
  'worked' | 'weekend' | 'beforeStart' | 'firstDay' | 'movedOn' | 'paused' | 'outage' | CalendarDay['kind'];

/** One line of the explanation of a due date: a day, what it gave and why. */
export interface LedgerDay {
  readonly date: LocalDate;
  /** Working minutes that counted; for periods in calendar days 0 and `counted` says whether the day did. */
  readonly minutes: number;
  readonly counted: boolean;
  /** Working minutes in which the clock stood still; absent: none. */
  readonly pausedMinutes?: number;
  readonly reason: DayReason;
  /** Name of the holiday and the rule behind it, where the day is special. */
  readonly name?: string;
  readonly source?: string;
}

/** When a dossier must be answered, and why then. */
export interface Deadline {
  readonly dueAt: Date;
  readonly startedAt: Date;
  readonly processingTime: ProcessingTime;
  /** The rule that was applied, for the reader. */
  readonly basis: string;
  readonly ledger: readonly LedgerDay[];
}

/** Same-day procedures received from this minute on are answered on the next working day (Decree 118/2025, art. 18.2). */
export const SAME_DAY_UNTIL = 15 * 60;

/** The rule of law behind each kind of time. */
const BASIS = {
  working: 'theo giờ làm việc (8 giờ một ngày)',
  calendar:
    'Bộ luật Dân sự 2015, Điều 147 và 148: không tính ngày đầu, kết thúc vào ngày nghỉ thì dời sang ngày làm việc tiếp theo',
  sameDay:
    'Nghị định 118/2025/NĐ-CP, Điều 18.2: trả trong ngày, tiếp nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo',
} as const;

/** What a clock begins with, for the reader. */
const START_BASIS = {
  accepted: 'Nghị định 118/2025/NĐ-CP, Điều 17.3: tính từ khi tiếp nhận hồ sơ đầy đủ',
  submitted: 'Theo quy định của thủ tục: tính từ khi nộp đủ hồ sơ',
  receivedByCompetentAgency:
    'Nghị định 118/2025/NĐ-CP, Điều 17.3: tính từ khi cơ quan có thẩm quyền nhận được hồ sơ chuyển đến',
} as const satisfies Record<ClockStart, string>;

/** How a time is counted, whatever it is the time of, for the reader. */
export function countingRuleOf({ unit }: ProcessingTime): string {
  if (unit === 'workingDay' || unit === 'workingHour') return BASIS.working;
  return unit === 'sameDay' ? BASIS.sameDay : BASIS.calendar;
}

/** The rule of law that a time is counted by, for the reader; what starts it is named where that is not a matter of course. */
export function basisOf(time: ProcessingTime, startsWith: ClockStart = 'accepted'): string {
  const start = START_BASIS[startsWith];
  const rule = countingRuleOf(time);
  if (rule === BASIS.working) return `${start}, ${rule}`;
  return startsWith === 'accepted' ? rule : `${start}. ${rule}`;
}

/** The deadline of a dossier whose legal clock starts at an instant; `sameDayUntil` is the minute from which "in the day" means the next one. */
export function deadlineFrom(
  calendar: WorkingCalendar,
  startedAt: Date,
  processingTime: ProcessingTime,
  sameDayUntil: MinuteOfDay = SAME_DAY_UNTIL,
): Deadline {
  switch (processingTime.unit) {
    case 'workingDay':
      return workingDeadline(
        calendar,
        startedAt,
        processingTime,
        Math.round(processingTime.amount * WORKING_DAY_MINUTES),
      );
    case 'workingHour':
      return workingDeadline(calendar, startedAt, processingTime, Math.round(processingTime.amount * 60));
    case 'calendarDay':
    case 'month':
      return calendarDeadline(calendar, startedAt, processingTime);
    case 'sameDay': {
      const today = localDate(startedAt);
      const inTime = canCloseOn(calendar, today) && minuteOfDay(startedAt) < sameDayUntil;
      const due = inTime ? today : nextWorkingDay(calendar, addDays(today, 1));
      const { ledger, ...deadline } = endingOn(calendar, startedAt, due);
      return {
        ...deadline,
        processingTime,
        basis: basisOf(processingTime),
        ledger: ledger.map(({ date }) => ledgerDay(calendar, date, 0, date === due)),
      };
    }
  }
}

/** What is left of the time allowed, in working minutes, when the clock is paused. Negative once it is late. */
export function remainingWorkingMinutes(calendar: WorkingCalendar, at: Date, dueAt: Date): number {
  // Taken from 0, not negated: of no minutes that makes -0, which a database gives back as 0.
  return at <= dueAt ? workingMinutesBetween(calendar, at, dueAt) : 0 - workingMinutesBetween(calendar, dueAt, at);
}

function workingDeadline(
  calendar: WorkingCalendar,
  startedAt: Date,
  processingTime: ProcessingTime,
  minutes: number,
): Deadline {
  const { at, days } = addWorkingMinutes(calendar, startedAt, minutes);
  const ledger = days.map(({ date, minutes: counted }) => ledgerDay(calendar, date, counted, counted > 0));
  return { dueAt: at, startedAt, processingTime, basis: basisOf(processingTime), ledger };
}

function calendarDeadline(calendar: WorkingCalendar, startedAt: Date, processingTime: DaysOfCalendar): Deadline {
  const due = nextWorkingDay(calendar, lastDayOf(startedAt, processingTime));
  return { ...endingOn(calendar, startedAt, due), processingTime, basis: basisOf(processingTime) };
}

type DaysOfCalendar = Exclude<ProcessingTime, { unit: 'sameDay' }>;

/**
 * The last day of a time in calendar days or months, whose first day does not count (Civil Code 2015, art. 147 and 148), before it is moved
 * off a day on which nobody works.
 */
export function lastDayOf(startedAt: Date, { unit, amount }: DaysOfCalendar): LocalDate {
  const first = localDate(startedAt);
  return unit === 'month' ? addMonths(first, amount) : addDays(first, amount);
}

/** The end of the last shift of a day, or of the next on which somebody works. */
export function dueAtEndOf(calendar: WorkingCalendar, date: LocalDate): Date {
  return endOf(calendar, nextWorkingDay(calendar, date));
}

function endOf(calendar: WorkingCalendar, date: LocalDate): Date {
  return instantOf(date, closingOf(calendar, date) ?? 24 * 60);
}

/** A period that ends with the last shift of a day; every day after the first counts. */
function endingOn(
  calendar: WorkingCalendar,
  startedAt: Date,
  due: LocalDate,
): Pick<Deadline, 'dueAt' | 'startedAt' | 'ledger'> {
  const first = localDate(startedAt);
  const ledger: LedgerDay[] = [];
  for (let date = first; date <= due; date = addDays(date, 1)) {
    const counts = date !== first || date === due;
    ledger.push(counts ? ledgerDay(calendar, date, 0, true) : { date, minutes: 0, counted: false, reason: 'firstDay' });
  }
  return { dueAt: endOf(calendar, due), startedAt, ledger };
}

function nextWorkingDay(calendar: WorkingCalendar, from: LocalDate): LocalDate {
  let date = from;
  for (let tries = 0; !canCloseOn(calendar, date); tries += 1) {
    if (tries > 400) throw new RangeError(`The calendar has no working day within 400 days after ${from}`);
    date = addDays(date, 1);
  }
  return date;
}

function ledgerDay(calendar: WorkingCalendar, date: LocalDate, minutes: number, counted: boolean): LedgerDay {
  const special = calendar.days.get(date);
  if (special) return { date, minutes, counted, reason: special.kind, name: special.name, source: special.source };
  if (!isWorkingDay(calendar, date)) return { date, minutes, counted, reason: 'weekend' };
  return { date, minutes, counted, reason: counted ? 'worked' : 'beforeStart' };
}
