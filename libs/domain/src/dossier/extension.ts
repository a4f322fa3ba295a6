import { dueAtEndOf, remainingWorkingMinutes } from '../deadline/deadline';
import { localDate, type LocalDate } from '../deadline/vietnam-time';
import { WORKING_DAY_MINUTES } from '../deadline/working-calendar';
import { addWorkingDays, workingMinutesBetween } from '../deadline/working-time';
import type { Dossier, LegalFrame } from './dossier';

type Due = Pick<Dossier, 'deadline'>;

/** What can stand against a new day. */
export type ObjectionToExtension = 'extensionUsed' | 'extensionTooLate' | 'newDayTooEarly';

/**
 * What stands against giving a new day (hẹn lại ngày trả kết quả): it is given once and at least a working day before the old one (Decree
 * 61/2018/NĐ-CP, art. 19.9). Where the whole time is no longer than a working day, that is before it is due.
 */
export function objectionToExtension(
  { deadline }: Due,
  newDay: LocalDate,
  at: Date,
  { calendar, policy }: Pick<LegalFrame, 'calendar' | 'policy'>,
): ObjectionToExtension | undefined {
  if (!deadline) return 'extensionTooLate';
  const { dueAt, startedAt, history } = deadline;
  if (history.filter(({ what }) => what === 'extended').length >= policy.extensions) return 'extensionUsed';
  const isShort = workingMinutesBetween(calendar, startedAt, dueAt) <= WORKING_DAY_MINUTES;
  if (remainingWorkingMinutes(calendar, at, dueAt) < (isShort ? 1 : WORKING_DAY_MINUTES)) return 'extensionTooLate';
  return dueAtEndOf(calendar, newDay) > dueAt ? undefined : 'newDayTooEarly';
}

/** What a new day would be. */
export interface Extension {
  readonly earliest: LocalDate;
  readonly objection: ObjectionToExtension | null;
}

/** The first day that may be given, the working day after the one on which it is due; and why none may, where that is so. */
export function extensionOf(dossier: Due, at: Date, frame: Pick<LegalFrame, 'calendar' | 'policy'>): Extension | null {
  if (!dossier.deadline) return null;
  const earliest = addWorkingDays(frame.calendar, localDate(dossier.deadline.dueAt), 1);
  return { earliest, objection: objectionToExtension(dossier, earliest, at, frame) ?? null };
}
