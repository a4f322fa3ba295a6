import { dayOfWeek, localDate, minuteOfDay, type Language } from '@mot-cua/domain';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

type Moment = string | Date;

/** "25/11/2026" of a Vietnamese day `2026-11-25`. */
export function shortDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** "thứ Tư, 25/11/2026" of a Vietnamese day `2026-11-25`. */
export function longDay(date: string, language: Language): string {
  return `${WEEKDAYS[language][dayOfWeek(date)] ?? ''}, ${shortDay(date)}`;
}

/** "thứ Tư, 25/11/2026": the day it is in Vietnam at an instant. */
export function formatDate(at: Moment, language: Language): string {
  return longDay(localDate(new Date(at)), language);
}

/** "16:30" on Vietnam's clock. */
export function formatClock(at: Moment): string {
  const minute = minuteOfDay(new Date(at));
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** "16:30, thứ Tư, 25/11/2026". */
export function exactTime(at: Moment, language: Language): string {
  return `${formatClock(at)}, ${formatDate(at, language)}`;
}

const STEPS: readonly (readonly [unit: 'day' | 'hour' | 'minute', seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "5 phút trước", "ngày mai"; beyond thirty days the date. */
export function relativeTime(at: Moment, now: Date, language: Language): string {
  const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) > 30 * 86_400) return formatDate(at, language);
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length);
  if (!step) return language === 'vi' ? 'vừa xong' : 'just now';
  const [unit, length] = step;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
  return words.toLocaleLowerCase(language);
}
