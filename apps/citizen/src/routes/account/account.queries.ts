import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';

/** What was done with one's account, and what registries were asked about oneself. */
export function useAccountLog() {
  return useQuery({
    queryKey: ['account-log'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/session/log', { signal })),
  });
}
