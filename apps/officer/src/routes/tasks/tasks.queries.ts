import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { INBOX_KEY } from '../../api/query-keys';

/** Which of them, by what stands in the address. */
export interface TaskQuestion {
  readonly kind?: 'step' | 'opinion';
  readonly mine: boolean;
  readonly cursor?: string;
}

/** Steps and opinions of other agencies' dossiers that wait for the officer's agency, the next due first. */
export function useTasks({ kind, mine, cursor }: TaskQuestion) {
  const query = { limit: 50, ...(kind && { kind }), ...(mine && { mine: true }), ...(cursor && { cursor }) };
  return useQuery({
    queryKey: [...INBOX_KEY, 'tasks', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/tasks', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
