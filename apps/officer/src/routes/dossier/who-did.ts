import type { TimelineEntry } from '@mot-cua/api-client';
import { ROLE_WORDS, type useText } from '@mot-cua/ui';

type Say = ReturnType<typeof useText>;

/** Who did something, by name where it was somebody; else as what. */
export function nameOrRole({ name, role }: TimelineEntry['actor'], say: Say): string {
  return (role !== 'system' && name) || say(ROLE_WORDS[role]);
}

/** Who did it and as what, and for whom; what the portal did by itself has no name beside its role. */
export function whoDid({ actor }: TimelineEntry, say: Say): string {
  return [...new Set([nameOrRole(actor, say), say(ROLE_WORDS[actor.role]), forWhom(actor, say)])]
    .filter(Boolean)
    .join(', ');
}

/** For whom somebody acted who stood in. */
export function forWhom({ onBehalfOf }: TimelineEntry['actor'], say: Say): string | undefined {
  return onBehalfOf && say({ vi: 'làm thay {{name}}', en: 'for {{name}}' }, { name: onBehalfOf });
}
