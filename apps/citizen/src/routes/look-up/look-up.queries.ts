import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';

/** Where a dossier stands, for anybody who has its code. */
export function useLookup(code: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['lookup', code],
    queryFn: () => dataOf(api.GET('/api/v1/lookup/{code}', { params: { path: { code } } })),
    enabled: isWanted,
  });
}
