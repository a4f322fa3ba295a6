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
import { CALENDAR_DAY_KINDS } from './calendar-change';
import { canCloseOn, closingOf, WORKING_DAY_MINUTES, type WorkingCalendar } from './working-calendar';
import { addWorkingMinutes, workingMinutesBetween } from './working-time';

/** How long a procedure may take (thời hạn giải quyết). `sameDay` has no amount: it is today, or tomorrow for what comes late. */
export type ProcessingTime =
  | { readonly unit: 'workingDay' | 'workingHour' | 'calendarDay' | 'month'; readonly amount: number }
  | { readonly unit: 'sameDay' };

/** Why a day of the ledger counted, or did not. */
export const DAY_REASONS = [
  'worked',
  'weekend',
  'beforeStart',
  'firstDay',
  /** Behind the last day, which was a day off. */
  'movedOn',
  'paused',
  /** Ran before a supplement, after which the whole time began anew. */
  'annulled',
  /** Given with an apology and a new day. */
  'extended',
  /** Came too late to be answered in the day. */
  'afterCutOff',
  /** Behind the decision. */
  'afterEnd',
  'outage',
  ...CALENDAR_DAY_KINDS,
] as const;
export type DayReason = (typeof DAY_REASONS)[number];

/** One line of the explanation of a due date: a day, what it gave and why. */
export interface LedgerDay {
  readonly date: LocalDate;
  /** Working minutes that counted; for periods in calendar days 0 and `counted` says whether the day did. */
  readonly minutes: number;
  readonly counted: boolean;
  /** Working minutes in which the clock stood still; absent: none. */
  readonly pausedMinutes?: number;
  /** Working minutes that ran and do not count, since the whole time began anew; absent: none. */
  readonly annulledMinutes?: number;
  /** Of the minutes that counted, those that a new day gave; absent: none. */
  readonly extendedMinutes?: number;
  readonly reason: DayReason;
  /** Name of the holiday, and the rule, decision or notice behind what is special. */
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

/** What is asked for "in the day" and comes after this minute is answered on the next working day (sau 15 giờ; Decree 118/2025, art. 18.2). */
export const SAME_DAY_UNTIL = 15 * 60;

/** The rule of law behind each kind of time. */
const BASIS = {
  working: 'theo giờ làm việc (8 giờ một ngày)',
  calendar:
    'Bộ luật Dân sự 2015, Điều 147 và 148: không tính ngày đầu, kết thúc vào ngày nghỉ thì dời sang ngày làm việc tiếp theo',
  sameDay:
    'Nghị định 118/2025/NĐ-CP, Điều 18.2: trả trong ngày, tiếp nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo',
  sameDayByProcedure:
    'Theo quy định của thủ tục: trả trong ngày, tiếp nhận sau giờ quy định thì trả vào ngày làm việc tiếp theo',
} as const;

/** What a clock begins with, for the reader. */
const START_BASIS = {
  accepted: 'Nghị định 118/2025/NĐ-CP, Điều 17.3: tính từ khi tiếp nhận hồ sơ đầy đủ',
  submitted: 'Theo quy định của thủ tục: tính từ khi nộp đủ hồ sơ',
  receivedByCompetentAgency:
    'Nghị định 118/2025/NĐ-CP, Điều 17.3: tính từ khi cơ quan có thẩm quyền nhận được hồ sơ chuyển đến',
} as const satisfies Record<ClockStart, string>;

/** How a time is counted, whatever it is the time of, for the reader. */
export function countingRuleOf({ unit }: ProcessingTime, sameDayUntil: MinuteOfDay = SAME_DAY_UNTIL): string {
  if (unit === 'workingDay' || unit === 'workingHour') return BASIS.working;
  if (unit !== 'sameDay') return BASIS.calendar;
  return sameDayUntil === SAME_DAY_UNTIL ? BASIS.sameDay : BASIS.sameDayByProcedure;
}

/** The rule of law that a time is counted by, for the reader; what starts it is named where that is not a matter of course. */
export function basisOf(
  time: ProcessingTime,
  startsWith: ClockStart = 'accepted',
  sameDayUntil: MinuteOfDay = SAME_DAY_UNTIL,
): string {
  const start = START_BASIS[startsWith];
  const rule = countingRuleOf(time, sameDayUntil);
  if (rule === BASIS.working) return `${start}, ${rule}`;
  return startsWith === 'accepted' ? rule : `${start}. ${rule}`;
}

/** When something is due whose clock starts at an instant; until `sameDayUntil`, that minute too, "in the day" means today. */
export function dueFrom(
  calendar: WorkingCalendar,
  startedAt: Date,
  time: ProcessingTime,
  sameDayUntil: MinuteOfDay = SAME_DAY_UNTIL,
): Date {
  switch (time.unit) {
    case 'workingDay':
      return addWorkingMinutes(calendar, startedAt, Math.round(time.amount * WORKING_DAY_MINUTES)).at;
    case 'workingHour':
      return addWorkingMinutes(calendar, startedAt, Math.round(time.amount * 60)).at;
    case 'calendarDay':
    case 'month':
      return dueAtEndOf(calendar, lastDayOf(startedAt, time));
    case 'sameDay': {
      const today = localDate(startedAt);
      const inTime = canCloseOn(calendar, today) && minuteOfDay(startedAt) <= sameDayUntil;
      return dueAtEndOf(calendar, inTime ? today : addDays(today, 1));
    }
  }
}

/** What is left of the time allowed, in working minutes, when the clock is paused. Negative once it is late. */
export function remainingWorkingMinutes(calendar: WorkingCalendar, at: Date, dueAt: Date): number {
  // Taken from 0, not negated: of no minutes that makes -0, which a database gives back as 0.
  return at <= dueAt ? workingMinutesBetween(calendar, at, dueAt) : 0 - workingMinutesBetween(calendar, dueAt, at);
}

type DaysOfCalendar = Exclude<ProcessingTime, { unit: 'sameDay' }>;

/** Whether a time is counted in days of the calendar, not in working time. */
export function isInDays(time: ProcessingTime): time is DaysOfCalendar {
  return time.unit === 'calendarDay' || time.unit === 'month';
}

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

function nextWorkingDay(calendar: WorkingCalendar, from: LocalDate): LocalDate {
  let date = from;
  for (let tries = 0; !canCloseOn(calendar, date); tries += 1) {
    if (tries > 400) throw new RangeError(`The calendar has no working day within 400 days after ${from}`);
    date = addDays(date, 1);
  }
  return date;
}
