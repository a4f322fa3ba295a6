import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { INBOX_KEY } from '../../api/query-keys';
import { useIsLive } from '../../live/is-live';
import type { InboxQuery } from './inbox-search';

/** How often to ask while the live stream is down. */
const WITHOUT_STREAM_MS = 30_000;

/** Past a minute "6 working hours left" is no longer true, stream or not. */
const WORDS_AGE_MS = 60_000;

export function useInbox(query: InboxQuery) {
  const isLive = useIsLive();
  return useQuery({
    queryKey: [...INBOX_KEY, 'page', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/inbox', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: isLive ? WORDS_AGE_MS : WITHOUT_STREAM_MS,
  });
}

export function useInboxCounts() {
  const isLive = useIsLive();
  return useQuery({
    queryKey: [...INBOX_KEY, 'counts'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/inbox/counts', { signal })),
    refetchInterval: isLive ? WORDS_AGE_MS : WITHOUT_STREAM_MS,
  });
}

/** The procedures to filter by. */
export function useProcedureNames() {
  return useQuery({
    queryKey: ['procedures', 'names'],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/procedures', { params: { query: { limit: 100 } }, signal }))).items,
    staleTime: 600_000,
  });
}
