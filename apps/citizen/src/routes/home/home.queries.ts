import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';

const SUGGESTIONS = 6;

/** Procedures that fit what has been typed so far. */
export function useSuggestions(typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/procedures', { params: { query: { q, limit: SUGGESTIONS } }, signal })),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
  });
}

export function useStatistics() {
  return useQuery({
    queryKey: ['statistics'],
    queryFn: () => dataOf(api.GET('/api/v1/statistics')),
    staleTime: 5 * 60_000,
  });
}
