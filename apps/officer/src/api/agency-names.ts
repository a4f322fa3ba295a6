import type { Text } from '@mot-cua/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, dataOf } from './api';
import { AGENCIES_KEY } from './query-keys';

/** The agencies that there are today. */
export function useAgenciesToday() {
  return useQuery({
    queryKey: [...AGENCIES_KEY, 'today'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/agencies', { signal }))).items,
    staleTime: 600_000,
  });
}

/** Their names by their codes; none until they are loaded. */
export function useAgencyNames(): ReadonlyMap<string, Text> {
  const { data } = useAgenciesToday();
  return useMemo(() => new Map((data ?? []).map(({ code, name }) => [code, name])), [data]);
}
