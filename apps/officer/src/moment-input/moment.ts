import { instantOf, localDate } from '@mot-cua/domain';
import { formatClock } from '@mot-cua/ui';

/** A day and a time of it as they are typed; each '' while there is none. */
export interface Moment {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** `hh:mm`. */
  readonly time: string;
}

export const NO_MOMENT: Moment = { day: '', time: '' };

/** An instant as it is typed. */
export function momentOf(instant: string | Date): Moment {
  return { day: localDate(new Date(instant)), time: formatClock(instant) };
}

/** The instant that was typed; `null` while a part of it is missing. */
export function instantOfMoment({ day, time }: Moment): Date | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  return day === '' || hours === undefined ? null : instantOf(day, Number(hours) * 60 + Number(minutes));
}
