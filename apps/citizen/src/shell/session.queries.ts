import type { Account, Session } from '@mot-cua/api-client';
import type { NewPassword } from '@mot-cua/ui';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, dataOf, forgetSession } from './api';
import { forgetJournals } from './journal';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

export interface NewAccount {
  readonly fullName: string;
  readonly nationalId: string;
  readonly dateOfBirth?: string;
  readonly phone: string;
  readonly email?: string;
  readonly password: string;
}

const SESSION = ['session'] as const;

function keep(client: QueryClient, session: Session): Session {
  forgetSession();
  client.setQueryData(SESSION, session);
  return session;
}

export function useSession() {
  return useQuery({
    queryKey: SESSION,
    queryFn: () => dataOf(api.GET('/api/v1/session')),
    staleTime: 5 * 60_000,
  });
}

/** Who is signed in; `undefined` until that is known, `null` when nobody is. */
export function useAccount(): Account | null | undefined {
  return useSession().data?.account;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Credentials) => keep(client, await dataOf(api.POST('/api/v1/session', { body }))),
  });
}

export function useSignUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewAccount) => keep(client, await dataOf(api.POST('/api/v1/accounts', { body }))),
  });
}

/** Chooses another password; the session goes on under a new token, every other one is over. */
export function useChoosePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewPassword) => keep(client, await dataOf(api.PUT('/api/v1/session/password', { body }))),
  });
}

/** Signs out and leaves nothing of the person on the device. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await api.DELETE('/api/v1/session');
      forgetSession();
      forgetJournals();
      client.clear();
    },
  });
}
