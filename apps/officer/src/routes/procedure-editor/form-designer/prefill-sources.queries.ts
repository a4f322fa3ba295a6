import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/api';

const HOLDS_MS = 5 * 60_000;

/** The documents and registries that a form may be filled in from. */
export function usePrefillSources(isWanted: boolean) {
  return useQuery({
    queryKey: ['prefill-sources'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/catalogue/prefill-sources', { signal })),
    enabled: isWanted,
    staleTime: HOLDS_MS,
  });
}

/** The form that a kind of document is made of. */
export function useDocumentForm(kind: string | undefined) {
  return useQuery({
    queryKey: ['prefill-sources', kind],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/catalogue/prefill-sources/documents/{kind}', {
          params: { path: { kind: kind ?? '' } },
          signal,
        }),
      ),
    select: ({ form }) => form,
    enabled: kind !== undefined,
    staleTime: HOLDS_MS,
    retry: false,
  });
}
