import type { DeadlinePolicy } from '@mot-cua/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, DEADLINE_POLICY_KEY } from '../../api/query-keys';

export function useDeadlinePolicy() {
  return useQuery({
    queryKey: DEADLINE_POLICY_KEY,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/deadline-policy', { signal })),
  });
}

/** Decides otherwise, over the revision that was read. */
export function useChangeDeadlinePolicy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DeadlinePolicy & { readonly revision: number }) =>
      dataOf(api.PUT('/api/v1/deadline-policy', { body })),
    onSuccess: (kept) => {
      client.setQueryData(DEADLINE_POLICY_KEY, kept);
      void client.invalidateQueries({ queryKey: ADMIN_CHANGES_KEY });
    },
  });
}
