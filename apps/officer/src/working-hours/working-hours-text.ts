import type { Shift } from '@mot-cua/domain';

/** `07:00–11:30, 13:30–17:00`; '' for a day off. */
export function hoursText(shifts: readonly Shift[]): string {
  return shifts.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`).join(', ');
}

/** What the log keeps, read as shifts. */
export function isShift(value: unknown): value is Shift {
  return (
    typeof value === 'object' &&
    value !== null &&
    'from' in value &&
    'until' in value &&
    typeof value.from === 'number' &&
    typeof value.until === 'number'
  );
}

/**
 * The shifts that somebody typed, `7h-11h30; 13:30-17:00` or `7-11.30`, none for nothing; `undefined` when it cannot be read. Whether
 * they can be is the domain's question.
 */
export function shiftsOf(typed: string): Shift[] | undefined {
  const parts = typed
    .split(/[,;]|\s(?:và|and)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const shifts = parts.map(shiftOf);
  return shifts.every((shift) => shift !== undefined) ? shifts : undefined;
}

const TIME = String.raw`(\d{1,2})(?:\s*(?:[:.h]|giờ)\s*(\d{2})?)?`;
const SHIFT = new RegExp(`^${TIME}\\s*(?:-|–|—|đến|to)\\s*${TIME}$`, 'i');

function shiftOf(part: string): Shift | undefined {
  const [, fromHour, fromMinute, untilHour, untilMinute] = SHIFT.exec(part) ?? [];
  const from = minutes(fromHour, fromMinute);
  const until = minutes(untilHour, untilMinute);
  return from === undefined || until === undefined ? undefined : { from, until };
}

function minutes(hour: string | undefined, minute = '0'): number | undefined {
  const total = Number(hour) * 60 + Number(minute);
  return hour !== undefined && Number(minute) < 60 && total <= 24 * 60 ? total : undefined;
}

/** `07:00` */
export function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
