import type { Dossier } from '@mot-cua/api-client';
import { supplementJournal } from '../../shell/journal';
import { useTyped } from '../../shell/use-typed';

/** The answer to a supplement request while it is typed. A dossier is asked about once, so whatever is found belongs to the open request. */
export function useTypedSupplement({ id, version, answers }: Pick<Dossier, 'id' | 'version' | 'answers'>) {
  const { typed, type } = useTyped(supplementJournal, id, version, () => ({ answers, note: '' }));
  return { ...typed, type };
}
