import type { ProcessingTime, Text } from '@mot-cua/domain';

/** As the API writes it: no amount where there is none. */
export interface TimeAllowed {
  readonly unit: ProcessingTime['unit'];
  readonly amount?: number;
}

/** "3 ngày làm việc", "trong ngày": how long a procedure takes. */
export function processingTimeWords({ unit, amount = 0 }: TimeAllowed): Text {
  switch (unit) {
    case 'sameDay':
      return { vi: 'Trong ngày', en: 'The same day' };
    case 'workingDay':
      return { vi: `${amount} ngày làm việc`, en: plural(amount, 'working day') };
    case 'workingHour':
      return { vi: `${amount} giờ làm việc`, en: plural(amount, 'working hour') };
    case 'calendarDay':
      return { vi: `${amount} ngày`, en: plural(amount, 'day') };
    case 'month':
      return { vi: `${amount} tháng`, en: plural(amount, 'month') };
  }
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
