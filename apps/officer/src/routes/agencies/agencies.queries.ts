import type { NewAgency } from '@mot-cua/api-client';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, AGENCIES_KEY } from '../../api/query-keys';

const at = (id: string) => ({ params: { path: { id } } });

/** Every agency that is or was. */
export function useAllAgencies() {
  return useQuery({
    queryKey: [...AGENCIES_KEY, 'all'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/agencies', { params: { query: { ended: true } }, signal })),
  });
}

export function useAgency(id: string) {
  return useQuery({
    queryKey: [...AGENCIES_KEY, id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/agencies/{id}', { ...at(id), signal })),
  });
}

/** What hangs on an agency: open dossiers and officers. */
export function useAgencyLoad(id: string) {
  return useQuery({
    queryKey: [...AGENCIES_KEY, id, 'load'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/agencies/{id}/load', { ...at(id), signal })),
  });
}

/** Adds an agency, or changes the revision of one that was read. */
export function useSaveAgency(of: { readonly id: string } | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ agency, revision }: { readonly agency: NewAgency; readonly revision: number }) =>
      dataOf(
        of
          ? api.PUT('/api/v1/agencies/{id}', { ...at(of.id), body: { ...agency, revision } })
          : api.POST('/api/v1/agencies', { body: agency }),
      ),
    onSuccess: () => renew(client),
  });
}

export function useEndAgency(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly endsOn: string; readonly successorIds: string[]; readonly revision: number }) =>
      dataOf(api.POST('/api/v1/agencies/{id}/end', { ...at(id), body })),
    onSuccess: () => renew(client),
  });
}

/** An agency, and the log of what was done to it. */
function renew(client: QueryClient): Promise<unknown> {
  return Promise.all([AGENCIES_KEY, ADMIN_CHANGES_KEY].map((queryKey) => client.invalidateQueries({ queryKey })));
}
