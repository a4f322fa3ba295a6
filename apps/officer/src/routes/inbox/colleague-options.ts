import type { Colleague } from '@mot-cua/api-client';
import type { Say } from '@mot-cua/ui';
import { INBOX_WORDS } from './inbox.words';

/** Colleagues as a list to choose from says them: with how much each has. What else is to be known of one (away, say) belongs here too. */
export function colleagueOptions(colleagues: readonly Colleague[], say: Say) {
  return colleagues.map(({ id, fullName, heldDossiers }) => ({
    value: id,
    label: say(INBOX_WORDS.holds, { name: fullName, count: heldDossiers }),
  }));
}
