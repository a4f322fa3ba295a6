import type { Text } from '@mot-cua/domain';
import { hoursText, isShift } from '../../working-hours/working-hours-text';
import { WEEKDAYS } from './agency.words';

/** `Thứ Hai 07:00–11:30, 13:30–17:00; …`, Monday first and days off left out, of a week as the log keeps it. */
export function weekText(week: unknown, say: (text: Text) => string): string {
  if (!Array.isArray(week)) return '';
  return WEEKDAYS.flatMap(({ day, name }) => {
    const shifts: unknown = week[day];
    const hours = Array.isArray(shifts) ? hoursText(shifts.filter(isShift)) : '';
    return hours === '' ? [] : [`${say(name)} ${hours}`];
  }).join('; ');
}
