import { shortDay } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { LEAVE_WORDS } from './leaves.words';

const day = (value: unknown) => shortDay(String(value));

/** How changes of leaves are told. */
export const LEAVE_HISTORY_WORDS: HistoryWords = {
  actions: {
    entered: { name: { vi: 'Ghi nghỉ phép', en: 'Leave entered' } },
    changed: { name: { vi: 'Sửa kỳ nghỉ', en: 'Leave changed' } },
    ended: { name: { vi: 'Kết thúc kỳ nghỉ', en: 'Leave ended' }, tone: 'good' },
  },
  properties: {
    firstDay: { name: LEAVE_WORDS.firstDay, show: day },
    lastDay: { name: LEAVE_WORDS.lastDay, show: day },
    substituteName: { name: LEAVE_WORDS.substitute },
  },
};
