export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The three parts of `yyyy-mm-dd`, also of one that is not finished yet (`2026-11-`). */
export function partsOf(value: unknown): DateParts {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return { day, month, year };
}

/** `yyyy-mm-dd` of three typed parts; unfinished ones keep their place, nothing at all is `undefined`. */
export function dateOf({ day, month, year }: DateParts): string | undefined {
  if (day === '' && month === '' && year === '') return undefined;
  const isWhole = day !== '' && month !== '' && year.length === 4;
  return isWhole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${year}-${month}-${day}`;
}

/** The parts of a pasted day, "25/11/2026" or "2026-11-25"; `undefined` when it is none. */
export function pastedDate(text: string): DateParts | undefined {
  const numbers = text.trim().match(/^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/);
  if (!numbers) return undefined;
  const [, first = '', month = '', last = ''] = numbers;
  return first.length === 4 ? { year: first, month, day: last } : { day: first, month, year: last };
}
