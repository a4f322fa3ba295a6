import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { toDossier } from '../../api/dossier';
import { DOSSIER_KEY } from '../../api/query-keys';

/** The national portal's confirmations come from the worker and ring no bell here. */
const WHILE_FORWARDING_MS = 4_000;

/** A dossier, true while it is on the screen: live changes renew it, and it asks again until every step is confirmed. */
export function useDossier(dossierId: string) {
  return useQuery({
    queryKey: [...DOSSIER_KEY, dossierId],
    queryFn: async ({ signal }) =>
      toDossier(await dataOf(api.GET('/api/v1/dossiers/{id}', { params: { path: { id: dossierId } }, signal }))),
    refetchInterval: ({ state: { data } }) => (data?.forwarding?.waiting ? WHILE_FORWARDING_MS : false),
  });
}

/** Where an attachment's bytes are; the API asks again who wants them. */
export function contentUrl(attachmentId: string): string {
  return `/api/v1/attachments/${encodeURIComponent(attachmentId)}/content`;
}
