import type { NewOfficer, OfficerDetail } from '@mot-cua/api-client';
import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { ADMIN_CHANGES_KEY, AGENCIES_KEY, OFFICERS_KEY } from '../../api/query-keys';
import type { OfficerSearch } from './officer-search';

export function useOfficers({ words, agencyId, role, state, after }: OfficerSearch) {
  const query = {
    ...(after && { cursor: after }),
    ...(words && { q: words }),
    ...(agencyId && { agencyId }),
    ...(role && { role }),
    ...(state && { state }),
  };
  return useQuery({
    queryKey: [...OFFICERS_KEY, 'page', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/officers', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

const officerKey = (id: string) => [...OFFICERS_KEY, 'one', id];

export function useOfficerAccount(id: string) {
  return useQuery({
    queryKey: officerKey(id),
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/officers/{id}', { params: { path: { id } }, signal })),
  });
}

/** Agencies that exist today, to choose from. */
export function useAgencies() {
  return useQuery({
    queryKey: AGENCIES_KEY,
    queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/agencies', { signal }))).items,
    staleTime: 5 * 60_000,
  });
}

export function useCreateOfficer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewOfficer) => dataOf(api.POST('/api/v1/officers', { body })),
    onSuccess: ({ officer }) => keep(client, officer),
  });
}

export type OfficerContent = Omit<NewOfficer, 'userName'>;

/** What is done with an account; each says over which revision. */
export type OfficerCall =
  | { readonly kind: 'edit'; readonly content: OfficerContent }
  | { readonly kind: 'lock'; readonly reason: string; readonly leaveDossiers: boolean }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'end'; readonly reason: string };

export function useOfficerCall(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, call }: { readonly revision: number; readonly call: OfficerCall }) =>
      dataOf(send(id, revision, call)),
    onSuccess: (officer) => keep(client, officer),
    // Where somebody else was faster, the history says who and what.
    onError: () => void client.invalidateQueries({ queryKey: ADMIN_CHANGES_KEY }),
  });
}

export function useResetPassword(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (revision: number) =>
      dataOf(api.POST('/api/v1/officers/{id}/reset-password', { params: { path: { id } }, body: { revision } })),
    onSuccess: ({ officer }) => keep(client, officer),
  });
}

function send(id: string, revision: number, call: OfficerCall) {
  const params = { path: { id } };
  switch (call.kind) {
    case 'edit':
      return api.PUT('/api/v1/officers/{id}', { params, body: { ...call.content, revision } });
    case 'lock': {
      const { reason, leaveDossiers } = call;
      return api.POST('/api/v1/officers/{id}/lock', { params, body: { revision, reason, leaveDossiers } });
    }
    case 'unlock':
      return api.POST('/api/v1/officers/{id}/unlock', { params, body: { revision } });
    case 'end':
      return api.POST('/api/v1/officers/{id}/end', { params, body: { revision, reason: call.reason } });
  }
}

function keep(client: QueryClient, officer: OfficerDetail): void {
  client.setQueryData(officerKey(officer.id), officer);
  void client.invalidateQueries({ queryKey: [...OFFICERS_KEY, 'page'] });
  void client.invalidateQueries({ queryKey: ADMIN_CHANGES_KEY });
}
