import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { COMPLAINTS_KEY, DOSSIER_KEY, FORWARDING_KEY, INBOX_KEY, PRESENCE_KEY } from '../api/query-keys';
import { IsLive } from './is-live';
import { listenToChanges } from './live-stream';

/** Several changes within this time lead to one question. */
const GATHER_MS = 400;

/** Keeps what is on the screens true while dossiers change elsewhere. */
export function Live({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [isLive, setIsLive] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshLists = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: INBOX_KEY });
        void client.invalidateQueries({ queryKey: FORWARDING_KEY });
      }, GATHER_MS);
    };
    const stop = listenToChanges({
      onOpen: () => {
        setIsLive(true);
        refreshLists();
        void client.invalidateQueries({ queryKey: DOSSIER_KEY });
        void client.invalidateQueries({ queryKey: COMPLAINTS_KEY });
      },
      // Reminders stand with the lists.
      onComplaint: () => {
        refreshLists();
        void client.invalidateQueries({ queryKey: COMPLAINTS_KEY });
      },
      onLost: () => setIsLive(false),
      onPresence: (dossierId) => void client.invalidateQueries({ queryKey: [...PRESENCE_KEY, dossierId] }),
      onChange: ({ dossierId }) => {
        refreshLists();
        void client.invalidateQueries({ queryKey: [...DOSSIER_KEY, dossierId] });
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client]);

  return <IsLive value={isLive}>{children}</IsLive>;
}
