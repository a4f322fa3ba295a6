import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { DOSSIER_KEY, INBOX_KEY } from '../../api/query-keys';
import { isProblem } from '../../api/is-problem';
import type { Dossier } from '../../api/dossier';
import type { Intention } from './command-body';
import { sendCommand, type OfficerCommand } from './send-command';
import { newTransactionId } from './transaction-id';

export type DossierCommandSending = ReturnType<typeof useDossierCommand>;

/**
 * One intention of an officer towards one dossier, as they saw it when the dialog opened. However often it is sent (a double click, a
 * retry after a lost answer) it carries the same transaction id, so it happens once. Other words are another intention.
 */
export function useDossierCommand(
  seen: Pick<Dossier, 'id' | 'version'>,
  onDone: () => void,
  /** Version in which what it is about changed last: what others do elsewhere in the dossier is no matter then. */
  changedIn = seen.version,
) {
  const client = useQueryClient();
  const [expectedVersion, setExpectedVersion] = useState(seen.version);
  const lastSent = useRef<{ readonly words: string; readonly transactionId: string } | null>(null);
  const isSending = useRef(false);

  const mutation = useMutation({
    mutationFn: ({ command, intention }: { readonly command: OfficerCommand; readonly intention: Intention }) =>
      sendCommand(seen.id, command, intention),
    onSuccess: async () => {
      onDone();
      await refresh();
    },
    onError: (error) => {
      if (isProblem(error, 'dossierChanged')) void refresh();
    },
    onSettled: () => {
      isSending.current = false;
    },
  });

  async function refresh(): Promise<void> {
    await Promise.all([
      client.invalidateQueries({ queryKey: [...DOSSIER_KEY, seen.id] }),
      client.invalidateQueries({ queryKey: INBOX_KEY }),
    ]);
  }

  const isConflict = isProblem(mutation.error, 'dossierChanged');
  // After an attempt without an answer the change may be this very one: sending it again finds out.
  const hasMovedOn = mutation.isIdle && changedIn > expectedVersion;
  const isOutdated = isConflict || hasMovedOn;
  return {
    expectedVersion,
    isPending: mutation.isPending,
    /** What went wrong with the last attempt, but for a conflict and an ended session, which are shown in their own way. */
    failure: isConflict || isProblem(mutation.error, 'notSignedIn') ? null : mutation.error,
    /** Somebody else has changed the dossier, which the officer has to see before going on. */
    isOutdated,
    /** Sends it, unless it is on its way already: state alone is too late for the second click. */
    submit(command: OfficerCommand) {
      if (isSending.current || isOutdated) return;
      isSending.current = true;
      const words = JSON.stringify(command);
      const transactionId = lastSent.current?.words === words ? lastSent.current.transactionId : newTransactionId();
      lastSent.current = { words, transactionId };
      mutation.mutate({ command, intention: { transactionId, expectedVersion } });
    },
    /** Runs unless the answer is still to come: a failure must find somebody to tell. */
    unlessSending: (act: () => void) => () => {
      if (!isSending.current) act();
    },
    /** Takes note of what the dossier is now: what is sent next is a new intention. */
    startOver(version: number) {
      lastSent.current = null;
      setExpectedVersion(version);
      mutation.reset();
    },
  };
}
