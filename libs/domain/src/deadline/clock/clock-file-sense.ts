import { faultyDaysOf } from '../../agency/working-week';
import { faultOfShifts, type FaultOfShifts } from '../calendar-change';
import type { CalendarDay, Shift } from '../working-calendar';
import { WEEKDAYS } from './clock-file-schema';
import type { ClockLeg } from './clock-history';
import { inTheirOrder } from './clock-legs';

/** What is looked at of a file of cases whose shape is right. */
interface ShapedFile {
  readonly calendar?: ShapedCalendar;
  readonly cases: readonly ShapedCase[];
}

interface ShapedCalendar {
  readonly days?: readonly (Pick<CalendarDay, 'kind'> & { readonly shifts?: readonly string[] })[];
  readonly shifts?: Readonly<Partial<Record<(typeof WEEKDAYS)[number], readonly string[]>>>;
  readonly outages?: readonly { readonly from: string; readonly until: string }[];
}

interface ShapedCase {
  readonly calendar?: ShapedCalendar;
  readonly history: readonly {
    readonly what: string;
    readonly why?: string;
    readonly to?: string;
    readonly leg?: string;
  }[];
  readonly legs?: readonly ClockLeg[];
}

/** What a file of the right shape says that cannot be, each with its place: a reading of it would only look like one. */
export function nonsenseIn(file: ShapedFile, shiftFrom: (words: string) => Shift): string[] {
  const inCalendar = (calendar: ShapedCalendar | undefined, at: string) =>
    calendar
      ? [
          ...faultyShifts(calendar, `${at}/calendar`, shiftFrom),
          ...faultyDays(calendar, `${at}/calendar`, shiftFrom),
          ...faultyOutages(calendar, `${at}/calendar`),
        ]
      : [];
  return [
    ...inCalendar(file.calendar, ''),
    ...file.cases.flatMap((one, index) => [
      ...inCalendar(one.calendar, `/cases/${index}`),
      ...faultyEvents(one, `/cases/${index}`),
      ...faultyLegs(one, `/cases/${index}`),
    ]),
  ];
}

function faultyShifts({ shifts }: ShapedCalendar, at: string, shiftFrom: (words: string) => Shift): string[] {
  if (!shifts) return [];
  const week = WEEKDAYS.map((weekday) => (shifts[weekday] ?? []).map(shiftFrom));
  const isIdle = week.every((day) => day.length === 0);
  return [
    ...(isIdle ? [`${at}/shifts needs at least one shift in the week`] : []),
    ...(faultyDaysOf(week) ?? []).map(
      (day) =>
        `${at}/shifts/${WEEKDAYS[day] ?? ''} must be shifts in the order of the day that do not overlap, at most 4`,
    ),
  ];
}

/** A day may be of any kind, as somebody tries what would be; its shifts have to go with the kind. */
function faultyDays({ days = [] }: ShapedCalendar, at: string, shiftFrom: (words: string) => Shift): string[] {
  return days.flatMap(({ kind, shifts }, index) => {
    const fault = faultOfShifts({ kind, ...(shifts && { shifts: shifts.map(shiftFrom) }) });
    return fault ? [`${at}/days/${index}/shifts ${FAULTS_OF_SHIFTS[fault]}`] : [];
  });
}

const FAULTS_OF_SHIFTS = {
  shiftsMissing: 'must have a shift, such as "17:30-19:30"',
  shiftsOnDayOff: 'must not be there on a day off',
  shiftsImpossible: 'must be in the order of the day and not overlap, at most 4',
} as const satisfies Record<FaultOfShifts, string>;

function faultyOutages({ outages = [] }: ShapedCalendar, at: string): string[] {
  return outages.flatMap(({ from, until }, index) =>
    until > from ? [] : [`${at}/outages/${index} must end after it begins`],
  );
}

function faultyEvents({ history, legs = [] }: ShapedCase, at: string): string[] {
  return history.flatMap(({ what, why, to, leg }, place) => {
    const here = `${at}/history/${place}`;
    if (what === 'paused' && !why) return [`${here} needs why`];
    if (what === 'extended' && !to) return [`${here} needs to`];
    if (what !== 'legFinished') return [];
    if (!leg) return [`${here} needs leg`];
    return legs.some(({ name }) => name === leg) ? [] : [`${here}/leg names no leg: ${leg}`];
  });
}

function faultyLegs({ legs = [] }: ShapedCase, at: string): string[] {
  const names = legs.map(({ name }) => name);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) < index ? [`${at}/legs/${index}/name is there twice: ${name}`] : [],
  );
  const unknown = legs.flatMap(({ after = [] }, index) =>
    after.filter((name) => !names.includes(name)).map((name) => `${at}/legs/${index}/after names no leg: ${name}`),
  );
  if (twice.length + unknown.length > 0) return [...twice, ...unknown];
  return inTheirOrder(legs) ? [] : [`${at}/legs wait for each other in a circle`];
}
