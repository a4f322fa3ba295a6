import { CALENDAR_DAY_KINDS } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { hoursText, isShift } from '../../working-hours/working-hours-text';
import { CALENDAR_WORDS, KIND_WORDS } from './calendar.words';

/** How changes of the calendar are told. */
export function useCalendarHistoryWords(): HistoryWords {
  const say = useText();
  return {
    actions: {
      added: { name: { vi: 'Thêm ngày', en: 'Day added' }, tone: 'good' },
      changed: { name: { vi: 'Sửa ngày', en: 'Day changed' } },
      removed: { name: { vi: 'Bỏ khỏi lịch', en: 'Day taken out' }, tone: 'bad' },
      takenOver: { name: { vi: 'Đưa vào lịch theo quy tắc', en: 'Taken over by rule' }, tone: 'calm' },
    },
    properties: {
      kind: {
        name: CALENDAR_WORDS.kind,
        show: (value) => {
          const kind = CALENDAR_DAY_KINDS.find((known) => known === value);
          return kind ? say(KIND_WORDS[kind].name) : String(value);
        },
      },
      name: { name: CALENDAR_WORDS.name },
      source: { name: CALENDAR_WORDS.source },
      shifts: {
        name: CALENDAR_WORDS.shifts,
        show: (value) => (Array.isArray(value) ? hoursText(value.filter(isShift)) : ''),
      },
    },
  };
}
