import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/api';

/** The draft as citizens would see it, of the revision that is saved; what was shown stays until the next is there. */
export function usePreview(code: string, revision: number) {
  return useQuery({
    queryKey: ['procedure-preview', code, revision],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/procedures/{code}/draft/preview', { params: { path: { code } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** An agency with how it is reached, as the citizen's page asks for it. */
export function useAgencyContact(id: string) {
  return useQuery({
    queryKey: ['agency-contact', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/agencies/{id}', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
  });
}
