import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { INBOX_KEY } from '../../api/query-keys';
import { useIsLive } from '../../live/is-live';

/** Under the inbox: a change of a dossier renews both. */
const REMINDERS_KEY = [...INBOX_KEY, 'reminders'] as const;
const ASK_AGAIN_MS = 5 * 60_000;
const ASK_AGAIN_UNCONNECTED_MS = 30_000;

/** The due dates that this officer is warned of. */
export function useReminders() {
  const isLive = useIsLive();
  return useQuery({
    queryKey: REMINDERS_KEY,
    queryFn: () => dataOf(api.GET('/api/v1/reminders')),
    refetchInterval: isLive ? ASK_AGAIN_MS : ASK_AGAIN_UNCONNECTED_MS,
  });
}

/** Tells the portal that they were seen, up to the newest. */
export function useReadReminders() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (until: string) => api.POST('/api/v1/reminders/read', { body: { until } }),
    onSuccess: () => client.invalidateQueries({ queryKey: REMINDERS_KEY }),
  });
}
