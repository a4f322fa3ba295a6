import type { ChangeOutage, NewOutage, Outage } from '@mot-cua/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, OUTAGES_KEY } from '../../api/query-keys';

/** While due dates are still being reckoned, the numbers are asked for again. */
const WHILE_COUNTING_MS = 2_000;

export function useOutages() {
  return useQuery({
    queryKey: [...OUTAGES_KEY, 'all'],
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/outages', { signal }))).items,
    refetchInterval: ({ state }) => (state.data?.some(isBeingCounted) ? WHILE_COUNTING_MS : false),
  });
}

/** Whether the due dates under way are still to be reckoned by an outage. */
export function isBeingCounted({ standing, countedAt, seen }: Outage): boolean {
  return countedAt === null && (standing === 'over' || (standing === 'cancelled' && seen > 0));
}

/** How many open dossiers an outage would touch; asked before it is recorded. */
export function useTouched(from: Date | null, until: Date | null, agencyIds: readonly string[] | null) {
  return useQuery({
    queryKey: [...OUTAGES_KEY, 'touched', from, until, agencyIds],
    queryFn: ({ signal }) => {
      const span = { from: from?.toISOString() ?? '', ...(until && { until: until.toISOString() }) };
      const query = { ...span, ...(agencyIds && { agencyIds: [...agencyIds] }) };
      return dataOf(api.GET('/api/v1/outages/touched', { params: { query }, signal }));
    },
    enabled: from !== null && agencyIds?.length !== 0,
    staleTime: 0,
  });
}

export function useMovedDossiers(id: string) {
  return useQuery({
    queryKey: [...OUTAGES_KEY, 'moved', id],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/outages/{id}/dossiers', { params: { path: { id } }, signal }))).items,
  });
}

/** What is done to the record of outages. */
export type OutageCall =
  | { readonly kind: 'record'; readonly outage: NewOutage }
  | { readonly kind: 'change'; readonly id: string; readonly change: ChangeOutage }
  | { readonly kind: 'cancel'; readonly id: string; readonly revision: number; readonly reason: string };

export function useOutageCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (call: OutageCall) => dataOf(send(call)),
    // Where somebody was faster, the list shows it.
    onSettled: () =>
      Promise.all([OUTAGES_KEY, ADMIN_CHANGES_KEY].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

function send(call: OutageCall) {
  if (call.kind === 'record') return api.POST('/api/v1/outages', { body: call.outage });
  const params = { path: { id: call.id } };
  return call.kind === 'change'
    ? api.PUT('/api/v1/outages/{id}', { params, body: call.change })
    : api.POST('/api/v1/outages/{id}/cancel', { params, body: { revision: call.revision, reason: call.reason } });
}
