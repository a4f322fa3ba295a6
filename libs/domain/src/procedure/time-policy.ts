import { USUAL_DEADLINE_POLICY, type DeadlinePolicy, type WarningTimes } from '../deadline/deadline-policy';
import type { MinuteOfDay } from '../deadline/vietnam-time';
import { CLOCK_STARTS, USUAL_POLICY, type ClockPolicy, type ClockStart } from '../deadline/clock/clock-history';

/** What becomes of the time when an applicant has completed a dossier: what was left runs on, or the whole time begins anew. */
export const AFTER_SUPPLEMENT = ['resume', 'restart'] as const;

/**
 * What the law leaves open about the time of a procedure, or contradicts itself in (chính sách thời hạn). What is absent goes as practice goes.
 */
export interface TimePolicy extends Partial<WarningTimes> {
  /**
   * The instant that the clock starts with; by practice `accepted`, and `receivedByCompetentAgency` for what another counter accepted (Decree
   * 118/2025/NĐ-CP, art. 17.3).
   */
  readonly startsWith?: (typeof CLOCK_STARTS)[number];
  /** By practice `resume`; Decree 61/2018/NĐ-CP, art. 19.4 restarts. */
  readonly afterSupplement?: (typeof AFTER_SUPPLEMENT)[number];
  /** How often a new day may be given; by practice once (Decree 61/2018/NĐ-CP, art. 19.9). 0 where a law forbids it. */
  readonly extensions?: number;
  /** Working days that an applicant has to answer a request for a supplement, before the dossier is closed; by practice 15. */
  readonly supplementWorkingDays?: number;
  /**
   * What is answered "in the day" and comes after this minute is answered the next working day; by practice three in the afternoon (Decree
   * 118/2025/NĐ-CP, art. 18.2).
   */
  readonly sameDayUntil?: MinuteOfDay;
}

/** Working days to answer a request in, where a procedure does not say otherwise. */
export const SUPPLEMENT_WORKING_DAYS = 15;

/** The whole policy that a dossier is dealt with under: its procedure's, and the province's. */
export interface WholeTimePolicy extends ClockPolicy, DeadlinePolicy {
  readonly supplementWorkingDays: number;
  /** What starts the clock of a dossier that another counter accepted. */
  readonly startsWithElsewhere: ClockStart;
}

/** A policy with what the province has decided, or practice does, in the place of what is not said. */
export function wholeTimePolicy(
  policy: TimePolicy = {},
  province: DeadlinePolicy = USUAL_DEADLINE_POLICY,
): WholeTimePolicy {
  const startsWithElsewhere = policy.startsWith ?? 'receivedByCompetentAgency';
  const usual = { ...USUAL_POLICY, supplementWorkingDays: SUPPLEMENT_WORKING_DAYS, ...province };
  return { ...usual, startsWithElsewhere, ...policy };
}
