import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { FORWARDING_KEY } from '../../api/query-keys';

/** Confirmations come from the worker and ring no bell here. */
const ASK_AGAIN_MS = 10_000;

export function useForwardingSummary() {
  return useQuery({
    queryKey: FORWARDING_KEY,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/forwarding', { signal })),
    refetchInterval: ASK_AGAIN_MS,
  });
}
