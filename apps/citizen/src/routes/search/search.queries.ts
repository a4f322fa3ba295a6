import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';

export interface Wanted {
  readonly q?: string;
  readonly field?: string;
  readonly lifeEvent?: string;
}

const PAGE = 20;

export function useProcedures(wanted: Wanted) {
  return useInfiniteQuery({
    queryKey: ['procedures', wanted],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/v1/procedures', { params: { query: { ...wanted, cursor: pageParam, limit: PAGE } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useFields() {
  return useQuery({ queryKey: ['fields'], queryFn: () => dataOf(api.GET('/api/v1/fields')), staleTime: 10 * 60_000 });
}
