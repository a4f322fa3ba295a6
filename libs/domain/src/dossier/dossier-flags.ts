import type { ClockEvent } from '../deadline/clock/clock-history';
import { localDate } from '../deadline/vietnam-time';
import type { Dossier } from './dossier';
import { isOnItsWay } from './lifecycle';
import { SUPPLEMENT_REQUESTS_ALLOWED } from './supplement';

/** What is to be known of a dossier beside its state; read from its facts, never kept. `closing`: nobody has answered, and the applicant was reminded. */
export const DOSSIER_FLAGS = [
  'onItsWay',
  'supplementPending',
  'closing',
  'feeDue',
  'clockPaused',
  'extended',
  'overdue',
  'countsAsLate',
] as const;
export type DossierFlag = (typeof DOSSIER_FLAGS)[number];

type Flagged = Pick<
  Dossier,
  | 'arrivedAt'
  | 'deadline'
  | 'endedAt'
  | 'state'
  | 'openPayment'
  | 'openSupplement'
  | 'pausedWithMinutes'
  | 'supplementRequests'
>;

/** The flags of a dossier at an instant, in the order of `DOSSIER_FLAGS`; `counterDueAt` is when a counter has to answer it or pass it on. */
export function flagsOf(dossier: Flagged, counterDueAt: Date | null, now: Date): DossierFlag[] {
  const { deadline, openPayment, openSupplement, pausedWithMinutes } = dossier;
  const holds: Readonly<Record<DossierFlag, boolean>> = {
    onItsWay: isOnItsWay(dossier),
    supplementPending: openSupplement !== null,
    closing: openSupplement?.reminder !== undefined,
    feeDue: openPayment !== null,
    clockPaused: pausedWithMinutes !== null,
    extended: deadline?.history.some(({ what }) => what === 'extended') ?? false,
    overdue: (counterDueAt !== null && now > counterDueAt) || isOverdue(dossier, now),
    countsAsLate: countsAsLate(dossier),
  };
  return DOSSIER_FLAGS.filter((flag) => holds[flag]);
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
