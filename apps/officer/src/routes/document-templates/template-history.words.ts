import { shortDay } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { TEMPLATE_WORDS } from './template.words';

/** How changes of forms are told. */
export function useTemplateHistoryWords(): HistoryWords {
  return {
    actions: {
      draftBegun: { name: { vi: 'Bắt đầu soạn', en: 'Draft begun' }, tone: 'calm' },
      draftDiscarded: { name: { vi: 'Bỏ bản soạn', en: 'Draft thrown away' }, tone: 'bad' },
      published: { name: { vi: 'Ban hành', en: 'Put in force' }, tone: 'good' },
      withdrawn: { name: { vi: 'Rút bản chờ hiệu lực', en: 'Taken back before its day' }, tone: 'bad' },
    },
    properties: {
      version: { name: { vi: 'Phiên bản', en: 'Version' } },
      effectiveOn: { name: TEMPLATE_WORDS.effectiveOn, show: (value) => shortDay(String(value)) },
    },
  };
}
