import { LIFE_EVENTS } from '@mot-cua/domain';
import { LIFE_EVENT_WORDS, shortDay, useText } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { useFields } from './fields.queries';
import { FIELD_WORDS } from './fields.words';

/** How changes of fields are told. */
export function useFieldHistoryWords(): HistoryWords {
  const say = useText();
  const fields = useFields();
  const fieldName = (value: unknown) => {
    const field = fields.data?.find(({ code }) => code === value);
    return field ? say(field.name) : String(value);
  };
  const lifeEventName = (value: unknown) => {
    const event = LIFE_EVENTS.find((known) => known === value);
    return event ? say(LIFE_EVENT_WORDS[event]) : String(value);
  };
  const day = (value: unknown) => shortDay(String(value));
  return {
    actions: {
      created: { name: { vi: 'Thêm lĩnh vực', en: 'Field added' }, tone: 'good' },
      changed: { name: { vi: 'Sửa thông tin', en: 'Changed' } },
      ended: { name: { vi: 'Ngừng lĩnh vực', en: 'Ended' }, tone: 'bad' },
      reopened: { name: { vi: 'Dùng lại', en: 'In use again' }, tone: 'good' },
    },
    properties: {
      nameVi: { name: FIELD_WORDS.nameVi },
      nameEn: { name: FIELD_WORDS.nameEn },
      parentCode: { name: FIELD_WORDS.parent, show: fieldName },
      ministry: { name: FIELD_WORDS.ministry },
      lifeEvents: {
        name: FIELD_WORDS.lifeEvents,
        show: (value) => (Array.isArray(value) ? value.map(lifeEventName).join(', ') : String(value)),
      },
      order: { name: FIELD_WORDS.order },
      validFrom: { name: FIELD_WORDS.validFrom, show: day },
      validTo: { name: FIELD_WORDS.validTo, show: day },
      successorCode: { name: FIELD_WORDS.successor, show: fieldName },
    },
  };
}
