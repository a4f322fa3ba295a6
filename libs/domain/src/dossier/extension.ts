import { dueAtEndOf, remainingWorkingMinutes } from '../deadline/deadline';
import { addMonths, localDate, type LocalDate } from '../deadline/vietnam-time';
import { WORKING_DAY_MINUTES } from '../deadline/working-calendar';
import { addWorkingDays, workingMinutesBetween } from '../deadline/working-time';
import type { Dossier, LegalFrame } from './dossier';

/** A new day is a delay that somebody apologises for, not the end of the procedure: at most so many months after the old one. */
const LONGEST_EXTENSION_MONTHS = 12;

type Due = Pick<Dossier, 'deadline'>;

/** What can stand against a new day. */
export type ObjectionToExtension = 'extensionUsed' | 'extensionTooLate' | 'newDayTooEarly' | 'newDayTooLate';

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
  if (newDay > latestDay(dueAt)) return 'newDayTooLate';
  return dueAtEndOf(calendar, newDay) > dueAt ? undefined : 'newDayTooEarly';
}

function latestDay(dueAt: Date): LocalDate {
  return addMonths(localDate(dueAt), LONGEST_EXTENSION_MONTHS);
}

/** What a new day would be. */
export interface Extension {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly objection: ObjectionToExtension | null;
}

/** The days that may be given, from the working day after the one on which it is due; and why none may, where that is so. */
export function extensionOf(dossier: Due, at: Date, frame: Pick<LegalFrame, 'calendar' | 'policy'>): Extension | null {
  if (!dossier.deadline) return null;
  const { dueAt } = dossier.deadline;
  const earliest = addWorkingDays(frame.calendar, localDate(dueAt), 1);
  const latest = latestDay(dueAt);
  return { earliest, latest, objection: objectionToExtension(dossier, earliest, at, frame) ?? null };
}
