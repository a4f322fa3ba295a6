import type { DossierChange } from '@mot-cua/api-client';

interface LiveListener {
  onChange(change: DossierChange): void;
  /** Others opened or left a dossier. */
  onPresence(dossierId: string): void;
  /** A complaint that the officer may read changed. */
  onComplaint(): void;
  /** The stream opened, or opened again: changes may have been missed in between. */
  onOpen(): void;
  onLost(): void;
}

const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** The server ends each stream after some minutes and the browser comes back at once: only what lasts longer is a loss. */
const LOST_AFTER_MS = 5_000;

/**
 * Listens to the API's server-sent events until told to stop. A browser reconnects by itself only while the server answers with a
 * stream; after an error answer (the API restarting, a proxy saying 502) it gives up, so this tries again, ever more slowly.
 */
export function listenToChanges(listener: LiveListener, url = '/api/v1/live'): () => void {
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let loss: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const open = () => {
    source = new EventSource(url);
    source.onopen = () => {
      clearTimeout(loss);
      loss = undefined;
      failures = 0;
      listener.onOpen();
    };
    source.addEventListener('change', ({ data }) => listener.onChange(JSON.parse(String(data)) as DossierChange));
    source.addEventListener('presence', ({ data }) =>
      listener.onPresence((JSON.parse(String(data)) as Pick<DossierChange, 'dossierId'>).dossierId),
    );
    source.addEventListener('complaint', () => listener.onComplaint());
    source.onerror = () => {
      loss ??= setTimeout(() => listener.onLost(), LOST_AFTER_MS);
      if (source?.readyState !== EventSource.CLOSED) return;
      retry = setTimeout(open, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]);
      failures += 1;
    };
  };
  open();
  return () => {
    clearTimeout(retry);
    clearTimeout(loss);
    source?.close();
  };
}
