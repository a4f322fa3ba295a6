import type { Assignment, AssignmentRule } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { FALLBACK_WORDS, KIND_WORDS } from './assignment.words';

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
