import { listenForChanges } from '@mot-cua/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Fetches dossiers and complaints again as soon as the server says that they have changed, and after every break in the connection. */
export function useLiveDossiers(): void {
  const client = useQueryClient();
  useEffect(() => {
    const refresh = (id?: string) => {
      void client.invalidateQueries({ queryKey: id ? ['dossier', id] : ['dossier'] });
      void client.invalidateQueries({ queryKey: ['my-dossiers'] });
    };
    const refreshComplaints = (id?: string) => {
      void client.invalidateQueries({ queryKey: id ? ['complaint', id] : ['complaint'] });
      void client.invalidateQueries({ queryKey: ['my-complaints'] });
    };
    const connection = listenForChanges(
      ({ dossierId }) => refresh(dossierId),
      () => {
        refresh();
        refreshComplaints();
      },
      ({ complaintId }) => refreshComplaints(complaintId),
    );
    return () => connection.close();
  }, [client]);
}
