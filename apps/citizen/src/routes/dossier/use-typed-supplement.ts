import type { Dossier } from '@mot-cua/api-client';
import { useState } from 'react';
import { supplementJournal, type SupplementContent } from '../../shell/journal';
import { useSignedIn } from '../../shell/must-sign-in';

/**
 * The answer to a supplement request while it is typed: noted on this device at every key, found again after a closed browser or an
 * expired session. A dossier is asked about once, so whatever is found belongs to the open request.
 */
export function useTypedSupplement({ id, version, answers }: Pick<Dossier, 'id' | 'version' | 'answers'>) {
  const { id: accountId } = useSignedIn();
  const [typed, setTyped] = useState<SupplementContent>(
    () => supplementJournal.read(id, accountId)?.content ?? { answers, note: '' },
  );
  const type = (part: Partial<SupplementContent>) => {
    const content = { ...typed, ...part };
    setTyped(content);
    supplementJournal.write(id, { accountId, revision: version, content });
  };
  return { ...typed, type };
}
