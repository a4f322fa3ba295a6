import type { Assignment, AssignmentRule, KeptRule } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { ROLE_WORDS, useText } from '@mot-cua/ui';
import { ASSIGNMENT_WORDS, FALLBACK_WORDS, KIND_WORDS } from './assignment.words';

/** A rule in lines that can be read aloud. */
export function useRuleLines(): (rule: AssignmentRule, assignment: Assignment) => string[] {
  const say = useText();
  return ({ kind, officerIds, shares, fallback }, { officers, fields, units }) => {
    const officer = (id: string) =>
      officers.find((one) => one.id === id)?.fullName ?? say({ vi: 'người đã rời đi', en: 'somebody who has left' });
    const places: readonly { readonly code: string; readonly name: Text }[] = kind === 'byArea' ? units : fields;
    const place = (code: string) => say(places.find((one) => one.code === code)?.name ?? { vi: code, en: code });
    return [
      say(KIND_WORDS[kind].name),
      ...(officerIds.length > 0
        ? [`${say({ vi: 'Trong số', en: 'Among' })}: ${officerIds.map(officer).join(', ')}`]
        : []),
      ...shares.map((share) => `${place(share.code)}: ${share.officerIds.map(officer).join(', ')}`),
      ...(shares.length > 0 ? [`${say({ vi: 'Còn lại', en: 'Otherwise' })}: ${say(FALLBACK_WORDS[fallback])}`] : []),
    ];
  };
}

/** What a rule is for. */
export function useScopeName(): (rule: Pick<KeptRule, 'scope' | 'scopeName' | 'role'>) => string {
  const say = useText();
  return ({ scope, scopeName, role }) => {
    if (scopeName) return say(scopeName);
    if (scope !== 'role') return say(ASSIGNMENT_WORDS.agencyRule);
    return say(
      { vi: 'mọi bước của {{role}}', en: 'every step of a {{role}}' },
      { role: say(ROLE_WORDS[role]).toLowerCase() },
    );
  };
}
