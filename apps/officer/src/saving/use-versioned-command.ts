import type { ApiError } from '@mot-cua/api-client';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isProblem } from '../api/is-problem';
import { newTransactionId } from './transaction-id';

/** What makes a command happen once, and only to what was seen. */
export interface Intention {
  readonly transactionId: string;
  readonly expectedVersion: number;
}

interface VersionedCommandOptions<Command> {
  readonly version: number;
  /** Version in which what it is about changed last: what others do elsewhere is no matter then. */
  readonly changedIn?: number;
  /** The problem that says that somebody else was there first. */
  readonly conflict: ApiError['code'];
  readonly send: (command: Command, intention: Intention) => Promise<unknown>;
  /** Asks again for what may have changed. */
  readonly refresh: () => Promise<unknown>;
  readonly onDone: () => void;
}

/**
 * One intention of an officer towards one thing, as they saw it when the dialog opened. However often it is sent (a double click, a
 * retry after a lost answer) it carries the same transaction id, so it happens once. Other words are another intention.
 */
export function useVersionedCommand<Command>(options: VersionedCommandOptions<Command>) {
  const { version, changedIn = version, conflict, send, refresh, onDone } = options;
  const [expectedVersion, setExpectedVersion] = useState(version);
  const lastSent = useRef<{ readonly words: string; readonly transactionId: string } | null>(null);
  const isSending = useRef(false);

  const mutation = useMutation({
    mutationFn: ({ command, intention }: { readonly command: Command; readonly intention: Intention }) =>
      send(command, intention),
    onSuccess: async () => {
      onDone();
      await refresh();
    },
    onError: (error) => {
      if (isProblem(error, conflict)) void refresh();
    },
    onSettled: () => {
      isSending.current = false;
    },
  });

  const isConflict = isProblem(mutation.error, conflict);
  // After an attempt without an answer the change may be this very one: sending it again finds out.
  const hasMovedOn = mutation.isIdle && changedIn > expectedVersion;
  const isOutdated = isConflict || hasMovedOn;
  return {
    expectedVersion,
    isPending: mutation.isPending,
    /** What went wrong with the last attempt, but for a conflict and an ended session, which are shown in their own way. */
    failure: isConflict || isProblem(mutation.error, 'notSignedIn') ? null : mutation.error,
    /** Somebody else has changed it, which the officer has to see before going on. */
    isOutdated,
    /** Sends it, unless it is on its way already: state alone is too late for the second click. */
    submit(command: Command) {
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
    /** Takes note of what it is now: what is sent next is a new intention. */
    startOver(seen: number) {
      lastSent.current = null;
      setExpectedVersion(seen);
      mutation.reset();
    },
  };
}
