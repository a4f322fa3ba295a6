import type { AdminSubject } from '@mot-cua/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/api';
import { ADMIN_CHANGES_KEY } from '../api/query-keys';

const PAGE = 10;

/** What administrators did to one thing, or to all of a kind; newest first. */
export function useAdminChanges(kind: AdminSubject, id?: string) {
  return useInfiniteQuery({
    queryKey: [...ADMIN_CHANGES_KEY, kind, id ?? null],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api/v1/admin-changes', {
          params: { query: { kind, limit: PAGE, ...(id && { id }), ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
