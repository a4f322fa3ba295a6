import type { Colleague } from '@mot-cua/api-client';
import type { Say } from '@mot-cua/ui';
import type { Away } from '../../away/away-mark';
import { INBOX_WORDS } from './inbox.words';

/** Colleagues as a list to choose from says them: with how much each has, and whether they are away. */
export function colleagueOptions(colleagues: readonly Colleague[], say: Say, awayWords: (away: Away) => string) {
  return colleagues.map(({ id, fullName, heldDossiers, away }) => ({
    value: id,
    label: [say(INBOX_WORDS.holds, { name: fullName, count: heldDossiers }), away && awayWords(away)]
      .filter(Boolean)
      .join(' · '),
  }));
}
