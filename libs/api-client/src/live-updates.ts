import type { components } from './generated';

export type DossierChange = components['schemas']['DossierChangeDto'];

/** That a complaint changed, and which dossier it is about. */
export interface ComplaintChange {
  readonly complaintId: string;
  readonly dossierId: string;
}

export interface LiveConnection {
  close(): void;
}

/**
 * Listens for changes of dossiers that the session may see. The browser reconnects by itself; `onReconnect` tells that something may
 * have been missed meanwhile.
 */
export function listenForChanges(
  onChange: (change: DossierChange) => void,
  onReconnect: () => void,
  onComplaint: (change: ComplaintChange) => void,
  url = '/api/v1/live',
): LiveConnection {
  const source = new EventSource(url, { withCredentials: true });
  let wasOpen = false;
  source.addEventListener('open', () => {
    if (wasOpen) onReconnect();
    wasOpen = true;
  });
  source.addEventListener('change', (event) => onChange(JSON.parse(event.data) as DossierChange));
  source.addEventListener('complaint', (event) => onComplaint(JSON.parse(event.data) as ComplaintChange));
  return source;
}
