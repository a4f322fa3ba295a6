import type { AdminChange, Assignment } from '@mot-cua/api-client';
import { ASSIGNMENT_FALLBACKS, ASSIGNMENT_KINDS, OFFICER_ROLES } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import type { HistoryWords } from '../../admin-history/admin-history';
import { ASSIGNMENT_WORDS, FALLBACK_WORDS, KIND_WORDS } from './assignment.words';
import { useScopeName } from './rule-words';

/** How changes of rules are told. */
export function useAssignmentHistoryWords({ rules, officers, fields, units }: Assignment): {
  readonly words: HistoryWords;
  readonly titleOf: (change: AdminChange) => string;
} {
  const say = useText();
  const nameOf = useScopeName();
  const officer = (id: unknown) => officers.find((one) => one.id === id)?.fullName ?? String(id);
  const place = (code: unknown) => {
    const known = [...fields, ...units].find((one) => one.code === code);
    return known ? say(known.name) : String(code);
  };
  const names = (ids: unknown) => (Array.isArray(ids) ? ids.map(officer).join(', ') : '');
  return {
    words: {
      actions: {
        added: { name: { vi: 'Đặt quy tắc', en: 'Rule set' }, tone: 'good' },
        changed: { name: { vi: 'Sửa quy tắc', en: 'Rule changed' } },
        removed: { name: { vi: 'Bỏ quy tắc', en: 'Rule removed' }, tone: 'bad' },
      },
      properties: {
        kind: {
          name: ASSIGNMENT_WORDS.how,
          show: (value) => {
            const kind = ASSIGNMENT_KINDS.find((one) => one === value);
            return kind ? say(KIND_WORDS[kind].name) : String(value);
          },
        },
        officerIds: { name: ASSIGNMENT_WORDS.officers, show: names },
        shares: {
          name: { vi: 'Phụ trách', en: 'Who has what' },
          show: (value) =>
            Array.isArray(value)
              ? value
                  .map((share: Record<string, unknown>) => `${place(share['code'])}: ${names(share['officerIds'])}`)
                  .join('; ')
              : '',
        },
        fallback: {
          name: ASSIGNMENT_WORDS.fallback,
          show: (value) => {
            const fallback = ASSIGNMENT_FALLBACKS.find((one) => one === value);
            return fallback ? say(FALLBACK_WORDS[fallback]) : String(value);
          },
        },
      },
    },
    titleOf: ({ before, after }) => {
      const { scope, scopeCode } = { ...before, ...after };
      const kept = rules.find((one) => one.scope === scope && one.scopeCode === scopeCode);
      if (kept) return nameOf(kept);
      const role = OFFICER_ROLES.find((one) => scope === 'role' && one === scopeCode);
      if (role) return nameOf({ scope: 'role', scopeName: null, role });
      return scope === 'agency' ? say(ASSIGNMENT_WORDS.agencyRule) : place(scopeCode);
    },
  };
}
