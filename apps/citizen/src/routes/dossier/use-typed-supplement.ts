import type { Dossier } from '@mot-cua/api-client';
import { useState } from 'react';
import { supplementJournal } from '../../shell/journal';
import { useTyped } from '../../shell/use-typed';

/** Which request of a dossier is answered: a leader may allow a second one, and what was typed for the first is no answer to it. */
export function requestKey({ id, timeline }: Pick<Dossier, 'id' | 'timeline'>): string {
  const asked = timeline.findLast(({ action }) => action === 'requestSupplement');
  return `${id}.${asked?.sequence ?? 0}`;
}

/** The answer to the open request while it is typed. What is left of earlier ones on this device is older than the dossier is now, and goes. */
export function useTypedSupplement(dossier: Pick<Dossier, 'id' | 'version' | 'answers' | 'timeline'>) {
  const { version, answers } = dossier;
  // The dossier may move on while the page is open: what is typed stays an answer to the request that it was begun for.
  const [key] = useState(() => {
    const own = requestKey(dossier);
    supplementJournal.clearOthers(dossier.id, own);
    return own;
  });
  const { typed, type } = useTyped(supplementJournal, key, version, () => ({ answers, note: '' }));
  return { ...typed, type };
}
