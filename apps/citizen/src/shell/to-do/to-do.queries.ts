import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api';

const ASKED_AGAIN_MS = 5 * 60_000;

/** What waits for whoever is signed in, the soonest last day first. */
export function useToDo(isSignedIn: boolean) {
  return useQuery({
    queryKey: ['my-dossiers', 'to-do'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/to-do', { signal })),
    enabled: isSignedIn,
    refetchInterval: ASKED_AGAIN_MS,
  });
}
