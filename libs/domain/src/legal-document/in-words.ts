import { localDate, minuteOfDay } from '../deadline/vietnam-time';
import type { ProcessingTime } from '../deadline/deadline';

const two = (value: number) => String(value).padStart(2, '0');

/** "09 giờ 15 phút, ngày 23 tháng 11 năm 2026", as the forms write an instant. */
export function instantInWords(at: Date): string {
  const minute = minuteOfDay(at);
  return `${two(Math.floor(minute / 60))} giờ ${two(minute % 60)} phút, ${dayInWords(at)}`;
}

/** "ngày 23 tháng 11 năm 2026". */
export function dayInWords(at: Date): string {
  const [year = '', month = '', day = ''] = localDate(at).split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** "23/11/2026" of a day `2026-11-23`. */
export function dayInDigits(date: string): string {
  return date.split('-').reverse().join('/');
}

/** "09:15 23/11/2026", for the cells of a table. */
export function instantInDigits(at: Date): string {
  const minute = minuteOfDay(at);
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)} ${dayInDigits(localDate(at))}`;
}

/** "3 ngày làm việc". */
export function timeAllowedInWords(time: ProcessingTime): string {
  switch (time.unit) {
    case 'sameDay':
      return 'trong ngày làm việc';
    case 'workingDay':
      return `${time.amount} ngày làm việc`;
    case 'workingHour':
      return `${time.amount} giờ làm việc`;
    case 'calendarDay':
      return `${time.amount} ngày`;
    case 'month':
      return `${time.amount} tháng`;
  }
}
