import type { OFFICER_ROLES } from '../access/role';
import type { ClockEvent } from '../deadline/clock/clock-history';
import { remainingWorkingMinutes } from '../deadline/deadline';
import type { WorkingCalendar } from '../deadline/working-calendar';

/** Somebody who works on a step. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** How a step came to its end: done, given back to an earlier one, passed on to another agency, or broken off with what it belonged to. */
export const STEP_ENDS = ['finished', 'returned', 'moved', 'brokenOff'] as const;
export type StepEnd = (typeof STEP_ENDS)[number];

/** What ends a dossier before its decision, and all that is open of it: every agency that had something to do sees which. */
export const ENDS_OF_DOSSIER = ['refuse', 'withdraw', 'stop', 'lapse'] as const;
export type EndOfDossier = (typeof ENDS_OF_DOSSIER)[number];

/** One time that a dossier is at a step. A step that is gone back to runs once more. */
export interface StepRun {
  /** Counted through the life of the dossier, from 1. */
  readonly number: number;
  /** Number of the event that changed it last: whoever saw the dossier since then saw this run as it is. */
  readonly changedIn: number;
  /** Code of the step. */
  readonly step: string;
  readonly role: (typeof OFFICER_ROLES)[number];
  readonly agencyId: string;
  /** Id of the officer who has it; `null`: whoever of the agency may. */
  readonly takenBy: string | null;
  readonly openedAt: Date;
  /** Working minutes that the process gives it. */
  readonly allowedMinutes: number;
  /** What moved the clock of this step so far, oldest first: it opened, stood still, went on. */
  readonly history: readonly ClockEvent[];
  /** By the hours of its agency; stands still with the clock of the dossier. Read off the history. */
  readonly dueAt: Date;
  /** Working minutes that were left when the clock was paused; `null` while it is not. */
  readonly pausedWithMinutes: number | null;
  readonly end: {
    readonly how: StepEnd;
    readonly at: Date;
    readonly by: Person;
    /** Code of the way that was chosen. */
    readonly way?: string;
    readonly note?: string;
    /** What ended the whole dossier, where that broke it off. */
    readonly because?: EndOfDossier;
  } | null;
}

export function isOpen({ end }: StepRun): boolean {
  return end === null;
}

/** The runs that are under way. */
export function openRuns(runs: readonly StepRun[]): StepRun[] {
  return runs.filter(isOpen);
}

/** Working minutes that are left of a step's time; below zero where it is late. For one that has ended: what was left then. */
export function minutesLeft(
  run: Pick<StepRun, 'pausedWithMinutes' | 'dueAt' | 'end'>,
  calendar: WorkingCalendar,
  now: Date,
): number {
  if (run.pausedWithMinutes !== null) return run.pausedWithMinutes;
  return remainingWorkingMinutes(calendar, run.end?.at ?? now, run.dueAt);
}

/** How a step stands to its time: an ended one early with half of its time or more left, on time, or late. */
export function punctualityOfRun(run: StepRun, calendar: WorkingCalendar, now: Date): 'early' | 'onTime' | 'late' {
  return timeKept(run.allowedMinutes, minutesLeft(run, calendar, now), run.end !== null);
}

/** Early is over with half of its time or more left, late is beyond it. */
function timeKept(allowedMinutes: number, leftMinutes: number, isOver: boolean): 'early' | 'onTime' | 'late' {
  if (leftMinutes < 0) return 'late';
  return isOver && allowedMinutes > 0 && leftMinutes * 2 >= allowedMinutes ? 'early' : 'onTime';
}

/** What the steps of one agency took of their time together, in working minutes. */
export interface AgencyTime {
  readonly agencyId: string;
  readonly allowedMinutes: number;
  readonly usedMinutes: number;
  /** It has a step to do still. */
  readonly isAtWork: boolean;
  /** Of its time as a whole: what one step took too long another may make up for. */
  readonly punctuality: 'early' | 'onTime' | 'late';
}

/** The time that each agency has used, in the order in which they had the dossier. Steps that ran side by side count each. */
export function timesByAgency(
  runs: readonly StepRun[],
  calendarOf: (agencyId: string) => WorkingCalendar,
  now: Date,
): AgencyTime[] {
  const agencyIds = new Set(runs.map(({ agencyId }) => agencyId));
  return [...agencyIds].map((agencyId) => {
    const own = runs.filter((run) => run.agencyId === agencyId);
    const calendar = calendarOf(agencyId);
    const allowedMinutes = own.reduce((sum, run) => sum + run.allowedMinutes, 0);
    const leftMinutes = own.reduce((sum, run) => sum + minutesLeft(run, calendar, now), 0);
    const isAtWork = own.some(isOpen);
    const punctuality = timeKept(allowedMinutes, leftMinutes, !isAtWork);
    return { agencyId, allowedMinutes, usedMinutes: allowedMinutes - leftMinutes, isAtWork, punctuality };
  });
}
