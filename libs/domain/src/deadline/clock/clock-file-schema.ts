import { CALENDAR_DAY_KINDS } from '../calendar-change';
import { CLOCK_STARTS, PAUSE_REASONS } from './clock-history';

type Schema = Readonly<Record<string, unknown>>;

const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  ...{ type: 'object', additionalProperties: false, properties, required },
});
const list = (items: Schema): Schema => ({ type: 'array', items, maxItems: 1_000 });
const oneOf = (values: readonly string[]): Schema => ({ enum: values });
const text: Schema = { type: 'string', maxLength: 1_000 };
/** 2026-02-16 */
const day: Schema = { type: 'string', format: 'date' };
/** 2026-02-13T16:59, Vietnam's time */
const instant: Schema = { type: 'string', format: 'vietnamInstant' };
const clockTime: Schema = { type: 'string', format: 'clockTime' };
/** 07:00-11:30 */
const shift: Schema = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' };

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const calendar = object({
  shifts: object(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, list(shift)]))),
  holidaysByRule: { type: 'array', items: { type: 'integer', minimum: 2000, maximum: 2100 }, maxItems: 50 },
  days: list(
    object({ date: day, kind: oneOf(CALENDAR_DAY_KINDS), name: text, source: text, shifts: list(shift) }, [
      'date',
      'kind',
    ]),
  ),
  ordinaryDays: list(day),
  outages: list(object({ from: instant, until: instant, source: text }, ['from', 'until'])),
});

const time: Schema = {
  oneOf: [
    object({ unit: { const: 'sameDay' } }, ['unit']),
    object(
      {
        unit: oneOf(['workingDay', 'workingHour']),
        amount: { type: 'number', exclusiveMinimum: 0, maximum: 10_000 },
      },
      ['unit', 'amount'],
    ),
    object({ unit: oneOf(['calendarDay', 'month']), amount: { type: 'integer', minimum: 1, maximum: 10_000 } }, [
      'unit',
      'amount',
    ]),
  ],
};

const policy = object({
  startsWith: oneOf(CLOCK_STARTS),
  afterSupplement: oneOf(['resume', 'restart']),
  extensions: { type: 'integer', minimum: 0, maximum: 10 },
  sameDayUntil: clockTime,
});

const event = object(
  {
    at: instant,
    what: oneOf([...CLOCK_STARTS, 'paused', 'resumed', 'extended', 'finished', 'legFinished']),
    why: oneOf(PAUSE_REASONS),
    to: instant,
    leg: text,
    source: text,
  },
  ['at', 'what'],
);

const verdict: Schema = { enum: ['early', 'onTime', 'late', null] };

const clockCase = object(
  {
    ...{ name: text, comment: text, time, policy, calendar, history: list(event), asOf: instant },
    legs: list(object({ name: text, time, after: list(text) }, ['name', 'time'])),
    expect: object({
      ...{ startedAt: instant, dueAt: { anyOf: [instant, { type: 'null' }] }, verdict },
      state: oneOf(['notStarted', 'running', 'paused', 'finished']),
      ...{ elapsedWorkingMinutes: { type: 'integer' }, remainingWorkingMinutes: { type: ['integer', 'null'] } },
      ...{ counted: list(day), notCounted: list(day), faults: list(text) },
      legs: { type: 'object', additionalProperties: instant },
    }),
  },
  ['name', 'time', 'history'],
);

/** The shape of a file of cases; see docs/domain/deadlines.md. */
export const CLOCK_FILE_SCHEMA: Schema = object(
  { comment: text, calendar, policy, cases: { ...list(clockCase), minItems: 1 } },
  ['cases'],
);
