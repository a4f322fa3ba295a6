import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';
import { isProblem } from '../../api/is-problem';

const keyOf = (number: string) => ['counter', 'account', number] as const;

/** The account with a whole personal number; `null`: nobody has one. Not kept: the next person must not see it. */
export function useFindByNumber(number: string | null) {
  return useQuery({
    queryKey: keyOf(number ?? ''),
    queryFn: () =>
      dataOf(api.POST('/api/v1/citizen-accounts/find', { body: { number: number ?? '' } })).catch((error: unknown) => {
        if (isProblem(error, 'notFound')) return null;
        throw error;
      }),
    enabled: number !== null,
    staleTime: 60_000,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
}

/** That the officer saw the identity card of the account's owner. */
export function useConfirmIdentity(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, revision }: { readonly id: string; readonly revision: number }) =>
      dataOf(
        api.POST('/api/v1/citizen-accounts/{id}/confirm-identity', {
          params: { path: { id } },
          body: { revision, identityChecked: true },
        }),
      ),
    onSuccess: (account) => client.setQueryData(keyOf(number), account),
    onError: () => client.invalidateQueries({ queryKey: keyOf(number) }),
  });
}
