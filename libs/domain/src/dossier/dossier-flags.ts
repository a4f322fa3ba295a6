import type { ClockEvent } from '../deadline/clock/clock-history';
import { localDate } from '../deadline/vietnam-time';
import { openOpinions } from '../workflow/opinion';
import { openRuns } from '../workflow/step-run';
import type { Dossier } from './dossier';
import { isOnItsWay } from './lifecycle';
import { SUPPLEMENT_REQUESTS_ALLOWED } from './supplement';

/** After so many minutes an event ought to have reached the national portal (Decree 301/2026/NĐ-CP: states are synchronised within ten minutes). */
export const FORWARDING_MINUTES = 10;

/**
 * What is to be known of a dossier beside its state; read from its facts and from what waits to be sent, never kept. `closing`: nobody has answered, and the
 * applicant was reminded.
 */
export const DOSSIER_FLAGS = [
  'onItsWay',
  'supplementPending',
  'closing',
  'feeDue',
  'waitingForAgency',
  'clockPaused',
  'extended',
  'overdue',
  'countsAsLate',
  'forwardingPending',
] as const;
export type DossierFlag = (typeof DOSSIER_FLAGS)[number];

type Flagged = Pick<
  Dossier,
  | 'agencyId'
  | 'arrivedAt'
  | 'deadline'
  | 'endedAt'
  | 'state'
  | 'openPayment'
  | 'openSupplement'
  | 'opinions'
  | 'pausedWithMinutes'
  | 'steps'
  | 'supplementRequests'
>;

/**
 * The flags of a dossier at an instant, in the order of `DOSSIER_FLAGS`.
 * @param counterDueAt when a counter has to answer it or pass it on
 * @param unsentSince when the oldest of its events happened that the national portal has not confirmed; absent: none, or not asked for
 */
export function flagsOf(dossier: Flagged, counterDueAt: Date | null, now: Date, unsentSince?: Date): DossierFlag[] {
  const { deadline, openPayment, openSupplement, pausedWithMinutes } = dossier;
  const holds: Readonly<Record<DossierFlag, boolean>> = {
    onItsWay: isOnItsWay(dossier),
    supplementPending: openSupplement !== null,
    closing: openSupplement?.reminder !== undefined,
    feeDue: openPayment !== null,
    waitingForAgency: isWaitingForAgency(dossier),
    clockPaused: pausedWithMinutes !== null,
    extended: deadline?.history.some(({ what }) => what === 'extended') ?? false,
    overdue: (counterDueAt !== null && now > counterDueAt) || isOverdue(dossier, now),
    countsAsLate: countsAsLate(dossier),
    forwardingPending: unsentSince !== undefined && now.getTime() - unsentSince.getTime() > FORWARDING_MINUTES * 60_000,
  };
  return DOSSIER_FLAGS.filter((flag) => holds[flag]);
}

/** Whether another agency than the one that decides has a step of it, or owes an opinion. */
function isWaitingForAgency({ agencyId, steps, opinions }: Flagged): boolean {
  return openRuns(steps).some((run) => run.agencyId !== agencyId) || openOpinions(opinions).length > 0;
}

function isOverdue({ deadline, endedAt, pausedWithMinutes }: Flagged, now: Date): boolean {
  if (!deadline || endedAt) return false;
  return pausedWithMinutes === null ? now > deadline.dueAt : pausedWithMinutes < 0;
}

/** More than one request for a supplement makes a dossier late whatever its due date (Decision 766/QĐ-TTg). */
function countsAsLate({ supplementRequests }: Pick<Dossier, 'supplementRequests'>): boolean {
  return supplementRequests > SUPPLEMENT_REQUESTS_ALLOWED;
}

/**
 * How a dossier that has ended was answered: on an earlier day than it was due, in time, or not; `null` where no clock had started. One that ends
 * while its clock stands still counts as ended when that began: a supplement that never came is nobody's delay (Decision 766/QĐ-TTg).
 */
export function punctualityOf(
  dossier: Pick<Flagged, 'deadline' | 'endedAt' | 'supplementRequests'>,
): 'early' | 'onTime' | 'late' | null {
  const { deadline, endedAt } = dossier;
  if (!deadline || !endedAt) return null;
  const stoppedAt = openPauseOf(deadline.history)?.at ?? endedAt;
  if (countsAsLate(dossier) || stoppedAt > deadline.dueAt) return 'late';
  return localDate(stoppedAt) < localDate(deadline.dueAt) ? 'early' : 'onTime';
}

/** The pause that has not ended. */
function openPauseOf(history: readonly ClockEvent[]): ClockEvent | undefined {
  const last = history.findLast(({ what }) => what === 'paused' || what === 'resumed');
  return last?.what === 'paused' ? last : undefined;
}
