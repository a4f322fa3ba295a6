import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/api';
import { OUTAGES_KEY } from '../api/query-keys';

/** What does not work now, or will not within a week. */
export function useOutageNotices() {
  return useQuery({
    queryKey: [...OUTAGES_KEY, 'current'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/outages/current', { signal }))).items,
    staleTime: 60_000,
    refetchInterval: 60_000,
  });
}
