import { askAgainAfterMs } from '@mot-cua/ui';
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { DOSSIER_KEY } from '../../api/query-keys';

/** The legal documents of a dossier; asked for again while one is being written. */
export function useLegalDocuments(dossierId: string) {
  return useQuery({
    queryKey: [...DOSSIER_KEY, dossierId, 'documents'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/dossiers/{id}/documents', { params: { path: { id: dossierId } }, signal })),
    refetchInterval: ({ state: { data } }) => askAgainAfterMs(data?.awaited),
  });
}

/** Where the file of a document is; the API asks again who wants it. */
export function documentUrl(documentId: string): string {
  return `/api/v1/documents/${encodeURIComponent(documentId)}/content`;
}

/** Where the control sheet is, as it stands now. */
export function controlSheetUrl(dossierId: string): string {
  return `/api/v1/dossiers/${encodeURIComponent(dossierId)}/control-sheet`;
}
