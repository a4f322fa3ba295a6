import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { INBOX_KEY } from '../../api/query-keys';

/** Dossiers of the officer's agencies whose code or applicant has these words; asks nothing while there are none. */
export function useDossiersFound(words: string, limit: number, cursor?: string) {
  return useQuery({
    queryKey: [...INBOX_KEY, 'found', words, limit, cursor],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/inbox', { params: { query: { q: words, limit, cursor } }, signal })),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}
