import { useQuery } from '@tanstack/react-query';
import { api } from './api';

const ASKED_AGAIN_MS = 120_000;

/** What does not work now, or will not within a week. */
export function useOutageNotices() {
  return useQuery({
    queryKey: ['outages'],
    queryFn: async ({ signal }) => (await api.GET('/api/v1/outages/current', { signal })).data?.items ?? [],
    staleTime: ASKED_AGAIN_MS,
    refetchInterval: ASKED_AGAIN_MS,
  });
}
