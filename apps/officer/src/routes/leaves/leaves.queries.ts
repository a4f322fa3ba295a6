import type { NewLeave } from '@mot-cua/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, ASSIGNMENT_KEY, DOSSIER_KEY, INBOX_KEY, LEAVES_KEY } from '../../api/query-keys';

/** Who of an agency is away, will be or was of late, and who stands in. */
export function useLeaves(agencyId: string | null) {
  return useQuery({
    queryKey: [...LEAVES_KEY, agencyId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/leaves', { params: { query: agencyId ? { agencyId } : {} }, signal })),
  });
}

type LeaveContent = Pick<NewLeave, 'substituteId' | 'firstDay' | 'lastDay' | 'reason'>;

/** What is done to the leaves of an agency. */
export type LeaveCall =
  | { readonly kind: 'enter'; readonly leave: NewLeave }
  | { readonly kind: 'change'; readonly id: string; readonly revision: number; readonly content: LeaveContent }
  | { readonly kind: 'end'; readonly id: string; readonly revision: number };

export function useLeaveCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (call: LeaveCall) => dataOf(send(call)),
    // Who may do what with which dossier follows from leave; and where somebody was faster, the list shows it.
    onSettled: () =>
      Promise.all(
        [LEAVES_KEY, ADMIN_CHANGES_KEY, ASSIGNMENT_KEY, DOSSIER_KEY, INBOX_KEY].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

function send(call: LeaveCall) {
  if (call.kind === 'enter') return api.POST('/api/v1/leaves', { body: call.leave });
  const { id, revision } = call;
  const params = { path: { id } };
  return call.kind === 'change'
    ? api.PUT('/api/v1/leaves/{id}', { params, body: { ...call.content, revision } })
    : api.POST('/api/v1/leaves/{id}/end', { params, body: { revision } });
}
