import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type Query,
  type QueryClient,
} from '@tanstack/react-query';
import { api, dataOf, forgetSession } from '../api/api';
import { SESSION_KEY } from '../api/query-keys';
import { keepLogin, lastLogin } from './last-login';

export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/session', { signal })),
  staleTime: 60_000,
});

/** Who is signed in. Asked again when the window comes back to the front: the session may have ended meanwhile. */
export function useSession() {
  return useQuery({ ...sessionQuery, refetchOnWindowFocus: 'always' });
}

/** Asks the API anew who is signed in; called when an answer says that nobody is. */
export function askAgainWhoIsSignedIn(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: SESSION_KEY });
}

interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** Signs in. What the person before has read at this tab is forgotten when somebody else does. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      forgetSession();
      return dataOf(api.POST('/api/v1/session', { body: credentials }));
    },
    onSuccess: (session, { login }) => {
      forgetSession();
      const isAnother = login !== lastLogin();
      keepLogin(login);
      client.setQueryData(SESSION_KEY, session);
      const others = { predicate: ({ queryKey }: Query) => queryKey[0] !== SESSION_KEY[0] };
      if (isAnother) client.removeQueries(others);
      else void client.invalidateQueries(others);
    },
  });
}

interface NewPassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Chooses another password; the session goes on under a new token, every other one is over. */
export function useChoosePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewPassword) => dataOf(api.PUT('/api/v1/session/password', { body })),
    onSuccess: (session) => {
      forgetSession();
      client.setQueryData(SESSION_KEY, session);
    },
  });
}
