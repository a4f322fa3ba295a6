import type { HoursAhead } from './warning-level';
import { WORKING_DAY_MINUTES } from './working-calendar';

/** When people are warned before a time is over (mốc cảnh báo thời hạn). Hours are working hours, days working days. */
export interface WarningTimes {
  /** Before a dossier is due, to whoever has it. */
  readonly warnFirstHours: number;
  /** And once more, then to the leader too. */
  readonly warnLastHours: number;
  /** Before the last day to answer a request for a supplement, to the applicant. */
  readonly remindFirstDays: number;
  /** The last reminder; the dossier is not closed before it has stood for this long. */
  readonly remindLastDays: number;
}

/** What a province has decided about the watch over deadlines; a procedure may have warning times of its own. */
export interface DeadlinePolicy extends WarningTimes {
  /** Before it is due, of what is about to be late only: more than the working day until which a new day may be given (Decree 61/2018/NĐ-CP, art. 19.9). */
  readonly foreseeHours: number;
  /** In which an online dossier is answered: received, sent back for more, or refused (Resolution 66.7/2025/NQ-CP: 8). */
  readonly answerHours: number;
  /** Before a counter has to answer or to pass on a dossier. */
  readonly warnCounterFirstHours: number;
  readonly warnCounterLastHours: number;
}

/** Where a province has not decided otherwise. */
export const USUAL_DEADLINE_POLICY: DeadlinePolicy = {
  ...{ warnFirstHours: 24, warnLastHours: 8, foreseeHours: 16 },
  ...{ answerHours: 8, warnCounterFirstHours: 4, warnCounterLastHours: 2 },
  ...{ remindFirstDays: 5, remindLastDays: 1 },
};

/** What a procedure may decide otherwise. */
export const WARNING_TIMES = ['warnFirstHours', 'warnLastHours', 'remindFirstDays', 'remindLastDays'] as const satisfies readonly (keyof WarningTimes)[];

/** The times of warnings of a policy that has more to it. */
export function warningTimesOf(policy: Partial<WarningTimes>): Partial<WarningTimes> {
  return Object.fromEntries(WARNING_TIMES.flatMap((name) => (policy[name] === undefined ? [] : [[name, policy[name]]])));
}

/** How much each number may be. */
export const DEADLINE_POLICY_LIMITS: Readonly<Record<keyof DeadlinePolicy, readonly [least: number, most: number]>> = {
  warnFirstHours: [2, 400],
  warnLastHours: [1, 80],
  foreseeHours: [WORKING_DAY_MINUTES / 60 + 1, 80],
  answerHours: [1, 80],
  warnCounterFirstHours: [2, 80],
  warnCounterLastHours: [1, 40],
  remindFirstDays: [2, 60],
  remindLastDays: [1, 30],
};

const PAIRS = [
  ['warnFirstHours', 'warnLastHours'],
  ['warnCounterFirstHours', 'warnCounterLastHours'],
  ['remindFirstDays', 'remindLastDays'],
] as const satisfies readonly (readonly [keyof DeadlinePolicy, keyof DeadlinePolicy])[];

/** The names of first warnings that would not come before the last ones; pairs of which a number is missing are left out. */
export function warningsOutOfOrder(policy: Partial<DeadlinePolicy>): (keyof DeadlinePolicy)[] {
  return PAIRS.flatMap(([first, last]) => {
    const [before, after] = [policy[first], policy[last]];
    return before !== undefined && after !== undefined && before <= after ? [first] : [];
  });
}

/** How far ahead officers are warned of the due dates of dossiers. */
export function hoursOfDossiers({ warnFirstHours, foreseeHours, warnLastHours }: DeadlinePolicy): HoursAhead {
  return { first: warnFirstHours, delay: foreseeHours, last: warnLastHours };
}

/** How far ahead counters are warned of what they owe. */
export function hoursOfCounters({ warnCounterFirstHours, warnCounterLastHours }: DeadlinePolicy): HoursAhead {
  return { first: warnCounterFirstHours, last: warnCounterLastHours };
}
