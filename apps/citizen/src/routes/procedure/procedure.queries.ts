import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';

/** The version of a procedure that is published now. */
export function useProcedure(code: string) {
  return useQuery({
    queryKey: ['procedure', code],
    queryFn: () => dataOf(api.GET('/api/v1/procedures/{code}', { params: { path: { code } } })),
    staleTime: 5 * 60_000,
  });
}

/** An agency with how it is reached. */
export function useAgency(id: string) {
  return useQuery({
    queryKey: ['agency', id],
    queryFn: () => dataOf(api.GET('/api/v1/agencies/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  });
}

/** One version of a procedure, which never changes. */
export function useProcedureVersion(code: string, version: number, isWanted = true) {
  return useQuery({
    queryKey: ['procedure', code, version],
    queryFn: () =>
      dataOf(api.GET('/api/v1/procedures/{code}/versions/{version}', { params: { path: { code, version } } })),
    staleTime: Infinity,
    enabled: isWanted,
  });
}
