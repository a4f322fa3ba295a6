import { useQueryClient } from '@tanstack/react-query';
import { DOSSIER_KEY, INBOX_KEY } from '../../api/query-keys';
import type { Dossier } from '../../api/dossier';
import { useVersionedCommand } from '../../saving/use-versioned-command';
import { sendCommand, type OfficerCommand } from './send-command';

export type DossierCommandSending = ReturnType<typeof useDossierCommand>;

/** One intention of an officer towards one dossier, as they saw it when the dialog opened. */
export function useDossierCommand(
  seen: Pick<Dossier, 'id' | 'version'>,
  onDone: () => void,
  /** Version in which what it is about changed last: what others do elsewhere in the dossier is no matter then. */
  changedIn = seen.version,
) {
  const client = useQueryClient();
  return useVersionedCommand<OfficerCommand>({
    ...{ version: seen.version, changedIn, conflict: 'dossierChanged', onDone },
    send: (command, intention) => sendCommand(seen.id, command, intention),
    refresh: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [...DOSSIER_KEY, seen.id] }),
        client.invalidateQueries({ queryKey: INBOX_KEY }),
      ]),
  });
}
