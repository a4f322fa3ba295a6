import { exactTime, useLanguage } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { OUTAGE_WORDS } from './outages.words';

/** How changes of outages are told. */
export function useOutageHistoryWords(): HistoryWords {
  const language = useLanguage();
  const moment = (value: unknown) => (typeof value === 'string' ? exactTime(value, language) : '');
  return {
    actions: {
      recorded: { name: { vi: 'Ghi sự cố', en: 'Outage recorded' } },
      changed: { name: { vi: 'Sửa sự cố', en: 'Outage changed' } },
      cancelled: { name: { vi: 'Hủy sự cố', en: 'Outage cancelled' }, tone: 'bad' },
    },
    properties: {
      from: { name: OUTAGE_WORDS.from, show: moment },
      until: { name: OUTAGE_WORDS.until, show: moment },
      reason: { name: OUTAGE_WORDS.reason },
      source: { name: OUTAGE_WORDS.source },
      cancelReason: { name: OUTAGE_WORDS.cancelReason },
    },
  };
}
