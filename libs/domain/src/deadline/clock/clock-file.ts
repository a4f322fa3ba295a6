import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { FORM_FORMATS } from '../../form/formats';
import type { ProcessingTime } from '../deadline';
import { publicHolidays } from '../public-holidays';
import { instantOf, type MinuteOfDay } from '../vietnam-time';
import { USUAL_SHIFTS, type CalendarDay, type Shift, type WorkingCalendar } from '../working-calendar';
import { CLOCK_FILE_SCHEMA, WEEKDAYS } from './clock-file-schema';
import { nonsenseIn } from './clock-file-sense';
import { USUAL_POLICY, type ClockCase, type ClockEvent, type ClockPolicy, type PauseReason } from './clock-history';

/** What somebody who worked a case out by hand expects of it; instants as texts in Vietnam's time. */
export interface ClockExpectation {
  readonly startedAt?: string;
  readonly dueAt?: string | null;
  readonly state?: string;
  readonly verdict?: string | null;
  readonly elapsedWorkingMinutes?: number;
  readonly remainingWorkingMinutes?: number | null;
  readonly counted?: readonly string[];
  readonly notCounted?: readonly string[];
  /** Due date of each leg by its name. */
  readonly legs?: Readonly<Record<string, string>>;
  readonly faults?: readonly string[];
}

interface FileDay extends Pick<CalendarDay, 'date' | 'kind'> {
  readonly name?: string;
  readonly source?: string;
  readonly shifts?: readonly string[];
}

interface FileCalendar {
  readonly shifts?: Readonly<Partial<Record<(typeof WEEKDAYS)[number], readonly string[]>>>;
  readonly holidaysByRule?: readonly number[];
  readonly days?: readonly FileDay[];
  readonly ordinaryDays?: readonly string[];
  readonly outages?: readonly { readonly from: string; readonly until: string; readonly source?: string }[];
}

type FilePolicy = Partial<Omit<ClockPolicy, 'sameDayUntil'> & { readonly sameDayUntil: string }>;

interface FileEvent {
  readonly at: string;
  readonly what: ClockEvent['what'];
  readonly why?: PauseReason;
  readonly to?: string;
  readonly leg?: string;
  readonly source?: string;
}

interface FileCase {
  readonly name: string;
  readonly time: ProcessingTime;
  readonly calendar?: FileCalendar;
  readonly policy?: FilePolicy;
  readonly history: readonly FileEvent[];
  readonly legs?: ClockCase['legs'];
  readonly asOf?: string;
  readonly expect?: ClockExpectation;
}

interface ClockFile {
  readonly calendar?: FileCalendar;
  readonly policy?: FilePolicy;
  readonly cases: readonly FileCase[];
}

/** A case of a file, ready to be read. */
export interface NamedClockCase {
  readonly name: string;
  readonly given: ClockCase;
  readonly expected?: ClockExpectation;
}

const { date: isDay = () => false, clockTime: isClockTime = () => false } = FORM_FORMATS;
const FORMATS = {
  ...FORM_FORMATS,
  /** A minute of a real day, 2026-02-13T16:59. */
  vietnamInstant: (words: string) => {
    const [day = '', minute = '', ...rest] = words.split('T');
    return rest.length === 0 && isDay(day) && isClockTime(minute);
  },
};

let compiled: ValidateFunction<ClockFile> | undefined;

/** Reads a file of cases: the cases, or every mistake with its place, `/cases/2/history/0/at must match pattern …`. */
export function readClockFile(
  value: unknown,
): { readonly cases: readonly NamedClockCase[] } | { readonly mistakes: readonly string[] } {
  compiled ??= new Ajv2020({ allErrors: true, strict: false, formats: FORMATS }).compile<ClockFile>(CLOCK_FILE_SCHEMA);
  if (!compiled(value)) {
    const mistakes = (compiled.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    return { mistakes };
  }
  const { calendar = {}, policy = {}, cases } = value;
  const mistakes = nonsenseIn(value, shiftFrom);
  if (mistakes.length > 0) return { mistakes };
  return {
    cases: cases.map((one) => ({
      name: one.name,
      given: caseOf(one, { ...calendar, ...one.calendar }, { ...policy, ...one.policy }),
      ...(one.expect && { expected: one.expect }),
    })),
  };
}

/** Nothing happens later than this: a case without `asOf` is read when all of its history has happened. */
const END_OF_TIME = new Date(8.64e15);

function caseOf(one: FileCase, calendar: FileCalendar, policy: FilePolicy): ClockCase {
  const history = one.history.map(eventOf);
  const last = history.reduce((latest, { at }) => (at > latest ? at : latest), new Date(0));
  return {
    calendar: calendarOf(calendar),
    time: one.time,
    policy: {
      ...USUAL_POLICY,
      ...policy,
      sameDayUntil: policy.sameDayUntil ? minuteOf(policy.sameDayUntil) : USUAL_POLICY.sameDayUntil,
    },
    history,
    ...(one.legs && { legs: one.legs }),
    asOf: one.asOf ? instantFrom(one.asOf) : history.length > 0 ? last : END_OF_TIME,
  };
}

function eventOf({ at, what, why, to, leg, source }: FileEvent): ClockEvent {
  const base = { at: instantFrom(at), ...(source && { source }) };
  if (what === 'paused') return { ...base, what, why: why ?? 'law' };
  if (what === 'extended') return { ...base, what, to: instantFrom(to ?? at) };
  if (what === 'legFinished') return { ...base, what, leg: leg ?? '' };
  return { ...base, what };
}

function calendarOf({
  shifts,
  holidaysByRule = [],
  days = [],
  ordinaryDays = [],
  outages = [],
}: FileCalendar): WorkingCalendar {
  const byRule = holidaysByRule.flatMap(publicHolidays).filter(({ date }) => !ordinaryDays.includes(date));
  const decided = days.map(dayFrom);
  return {
    shifts: shifts ? WEEKDAYS.map((weekday) => (shifts[weekday] ?? []).map(shiftFrom)) : USUAL_SHIFTS,
    days: new Map([...byRule, ...decided].map((day) => [day.date, day])),
    outages: outages.map(({ from, until, source = '' }) => ({
      ...{ from: instantFrom(from), until: instantFrom(until), source },
    })),
  };
}

function dayFrom({ date, kind, name = '', source = '', shifts }: FileDay): CalendarDay {
  return { date, kind, name, source, ...(shifts && { shifts: shifts.map(shiftFrom) }) };
}

function shiftFrom(words: string): Shift {
  const [from = '', until = ''] = words.split('-');
  return { from: minuteOf(from), until: minuteOf(until) };
}

function minuteOf(words: string): MinuteOfDay {
  const [hour = 0, minute = 0] = words.split(':').map(Number);
  return hour * 60 + minute;
}

function instantFrom(words: string): Date {
  const [date = '', clockTime = ''] = words.split('T');
  return instantOf(date, minuteOf(clockTime));
}
