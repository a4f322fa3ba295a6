import { SAME_DAY_UNTIL, type ProcessingTime } from '../deadline';
import type { MinuteOfDay } from '../vietnam-time';
import type { WorkingCalendar } from '../working-calendar';

/** The three instants that the law keeps apart: sent in, accepted as complete, and received by the agency that decides. */
export const CLOCK_STARTS = ['submitted', 'accepted', 'receivedByCompetentAgency'] as const;
export type ClockStart = (typeof CLOCK_STARTS)[number];

/** Why a clock stands still: more papers are awaited, money is, or another rule of law stops it. */
export const PAUSE_REASONS = ['supplement', 'financialDuty', 'law'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What moves a legal clock (đồng hồ thời hạn). */
export type ClockEvent =
  | { readonly what: ClockStart | 'resumed' | 'finished'; readonly at: Date }
  | { readonly what: 'paused'; readonly at: Date; readonly why: PauseReason; readonly source?: string }
  /** Apology and a new day (xin lỗi và hẹn lại; Decree 61/2018/NĐ-CP, art. 19.9). */
  | { readonly what: 'extended'; readonly at: Date; readonly to: Date; readonly source?: string }
  /** An agency of several has done its part (liên thông). */
  | { readonly what: 'legFinished'; readonly at: Date; readonly leg: string };

/** What the law leaves open, or contradicts itself in; a procedure or the province decides it. */
export interface ClockPolicy {
  /** The instant that the clock starts with. */
  readonly startsWith: ClockStart;
  /** After a supplement the time that was left runs on, or the whole time runs anew (Decree 61/2018/NĐ-CP, art. 19.4). */
  readonly afterSupplement: 'resume' | 'restart';
  /** How often a new day may be given. */
  readonly extensions: number;
  /** What is asked for "in the day" and comes from this minute on is due the next working day. */
  readonly sameDayUntil: MinuteOfDay;
}

/** What practice does where nobody has decided otherwise. */
export const USUAL_POLICY: ClockPolicy = {
  startsWith: 'accepted',
  afterSupplement: 'resume',
  extensions: 1,
  sameDayUntil: SAME_DAY_UNTIL,
};

/** The part of one agency in a procedure of several (liên thông), with a time of its own. */
export interface ClockLeg {
  readonly name: string;
  readonly time: ProcessingTime;
  /** Names of those that come before; absent: the one listed before, if there is one. Empty: none. */
  readonly after?: readonly string[];
}

/** Everything that a due date depends on. */
export interface ClockCase {
  readonly calendar: WorkingCalendar;
  readonly time: ProcessingTime;
  readonly policy: ClockPolicy;
  /** In the order of time. */
  readonly history: readonly ClockEvent[];
  readonly legs?: readonly ClockLeg[];
  /** The instant at which the clock is read. */
  readonly asOf: Date;
}
