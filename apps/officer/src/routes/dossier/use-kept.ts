import { useSessionStorage } from '@mantine/hooks';
import { useOfficer } from '../../session/officer';

/**
 * What an officer is writing about one dossier, kept while the browser's tab lives: a dialog closed by accident, another dossier read in
 * between, a session that ends or a reload loses no word of it. Nobody else who signs in at this tab sees it.
 */
export function useKept<Value>(dossierId: string, name: string, initial: Value) {
  const officer = useOfficer();
  return useSessionStorage<Value>({
    key: `mot-cua.kept.${officer.id}.${dossierId}.${name}`,
    defaultValue: initial,
    getInitialValueInEffect: false,
  });
}
