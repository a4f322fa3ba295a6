import { localDate } from '../deadline/vietnam-time';

/** How a piece of work stood against its time. */
export type Standing = '' | 'Trước hạn' | 'Đúng hạn' | 'Quá hạn';

/** A dossier going from one hand to the next, as the control sheet keeps it. */
export interface Movement {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  /** Of whoever hands it on; empty where no time runs for them. */
  readonly standing: Standing;
  readonly note: string;
}

/** Decision 766/QĐ-TTg counts whole days: on the day of the promise is on time, before it is early. */
export function standingAgainst(due: Date, at: Date): Standing {
  if (at > due) return 'Quá hạn';
  return localDate(at) < localDate(due) ? 'Trước hạn' : 'Đúng hạn';
}
