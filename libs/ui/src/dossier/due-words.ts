import { WORKING_DAY_MINUTES, type Text } from '@mot-cua/domain';

export type DueTone = 'calm' | 'soon' | 'late';

/** How close a due date is: late, within one working day, or further off. */
export function dueTone(remainingWorkingMinutes: number): DueTone {
  if (remainingWorkingMinutes < 0) return 'late';
  return remainingWorkingMinutes <= WORKING_DAY_MINUTES ? 'soon' : 'calm';
}

/** What is left, or how late it is, in words: "còn 6 giờ làm việc". What is late since closing time has lost no working time yet. */
export function dueWords(remainingWorkingMinutes: number, isLate = false): Text {
  if (isLate && remainingWorkingMinutes >= 0) return { vi: 'vừa quá hạn', en: 'just late' };
  const { vi, en } = amount(Math.abs(remainingWorkingMinutes));
  return remainingWorkingMinutes < 0
    ? { vi: `trễ ${vi} làm việc`, en: `${en} late` }
    : { vi: `còn ${vi} làm việc`, en: `${en} left` };
}

/** What was left when the legal clock was paused: "tạm dừng, còn 3 ngày". */
export function pausedWords(remainingWorkingMinutes: number): Text {
  const { vi, en } = amount(Math.abs(remainingWorkingMinutes));
  return remainingWorkingMinutes < 0
    ? { vi: `tạm dừng, trễ ${vi}`, en: `paused, ${en} late` }
    : { vi: `tạm dừng, còn ${vi}`, en: `paused, ${en} left` };
}

function amount(minutes: number): Text {
  if (minutes < 60) return { vi: `${minutes} phút`, en: plural(minutes, 'working minute') };
  if (minutes < 2 * WORKING_DAY_MINUTES) {
    const hours = Math.floor(minutes / 60);
    return { vi: `${hours} giờ`, en: plural(hours, 'working hour') };
  }
  const days = Math.floor(minutes / WORKING_DAY_MINUTES);
  return { vi: `${days} ngày`, en: plural(days, 'working day') };
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
