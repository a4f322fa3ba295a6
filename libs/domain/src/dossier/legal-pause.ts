import { localDate, type LocalDate } from '../deadline/vietnam-time';
import type { Dossier, DossierCommand } from './dossier';

/** Why the clock of a dossier stands still where a rule of law stops it (tạm dừng tính thời hạn): an expert examination, a court case, a survey. */
export interface LegalPause {
  readonly reason: string;
  /** The law and its article, in the words that the ledger shows. */
  readonly legalBasis: string;
  /** The day on which it is expected to end, where that is known; the clock does not go on by itself. */
  readonly until?: LocalDate;
}

/** What can stand against pausing a clock. */
export type ObjectionToPause = 'legalBasisMissing' | 'pauseEndPassed';

/** What stands against a pause: nothing stops a clock but a rule that is named, and none ends before it began. */
export function objectionToPause(
  { legalBasis, until }: LegalPause,
  at: DossierCommand['at'],
): ObjectionToPause | undefined {
  if (legalBasis.trim() === '') return 'legalBasisMissing';
  return until !== undefined && until < localDate(at) ? 'pauseEndPassed' : undefined;
}

/** Since when the clock stands still; `null` while it does not. */
export function pausedSince({ deadline, pausedWithMinutes }: Pick<Dossier, 'deadline' | 'pausedWithMinutes'>) {
  if (pausedWithMinutes === null) return null;
  return deadline?.history.findLast(({ what }) => what === 'paused')?.at ?? null;
}
