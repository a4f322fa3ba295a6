import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/api';
import { AGENCIES_KEY } from '../api/query-keys';

/** Every agency of the province that there is today. */
export function useAgenciesInForce() {
  return useQuery({
    queryKey: [...AGENCIES_KEY, 'today'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/agencies', { signal }))).items,
  });
}
