import { AGENCY_KINDS, type Text } from '@mot-cua/domain';
import { shortDay, useText } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { AGENCY_KIND_WORDS, FIELD_WORDS } from './agency.words';
import { useAllAgencies } from './agencies.queries';
import { weekText } from './working-week-text';

const named = (property: string): Text => FIELD_WORDS[`/${property}`] ?? { vi: property, en: property };

/** How changes of agencies are told. */
export function useAgencyHistoryWords(): HistoryWords {
  const say = useText();
  const agencies = useAllAgencies();
  const agencyName = (value: unknown) => {
    const agency = agencies.data?.items.find(({ id }) => id === value);
    return agency ? say(agency.name) : String(value);
  };
  const eachOf = (show: (value: unknown) => string) => (value: unknown) =>
    Array.isArray(value) ? value.map(show).join(', ') : String(value);
  const day = (value: unknown) => shortDay(String(value));
  return {
    actions: {
      added: { name: { vi: 'Thêm cơ quan', en: 'Added' }, tone: 'good' },
      changed: { name: { vi: 'Sửa thông tin', en: 'Changed' } },
      ended: { name: { vi: 'Kết thúc hoạt động', en: 'Ended' }, tone: 'bad' },
    },
    properties: {
      code: { name: named('code') },
      legacyCode: { name: named('legacyCode') },
      name: { name: named('name'), show: bothNames },
      kind: {
        name: named('kind'),
        show: (value) => {
          const kind = AGENCY_KINDS.find((known) => known === value);
          return kind ? say(AGENCY_KIND_WORDS[kind]) : String(value);
        },
      },
      parentId: { name: named('parentId'), show: agencyName },
      validFrom: { name: named('validFrom'), show: day },
      validTo: { name: named('validTo'), show: day },
      successorIds: { name: named('successorIds'), show: eachOf(agencyName) },
      unitCodes: { name: named('unitCodes'), show: eachOf(String) },
      contact: { name: named('contact'), show: (value) => contactLines(value).join(' · ') },
      workingWeek: { name: named('workingWeek'), show: (value) => weekText(value, say) },
    },
  };
}

function bothNames(value: unknown): string {
  const { vi, en } = recordOf(value);
  return [vi, en].filter((name) => typeof name === 'string' && name !== '').join(' / ');
}

function contactLines(value: unknown): string[] {
  return Object.values(recordOf(value)).map((line) => (typeof line === 'string' ? line : bothNames(line)));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
