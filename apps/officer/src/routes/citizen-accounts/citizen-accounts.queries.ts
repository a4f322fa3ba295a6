import { useMutation } from '@tanstack/react-query';
import { api, dataOf } from '../../api/api';

/** Looks somebody up who stands at the counter. Not kept: the next person must not see it. */
export function useFindCitizen() {
  return useMutation({
    mutationFn: (number: string) => dataOf(api.POST('/api/v1/citizen-accounts/find', { body: { number } })),
    gcTime: 0,
  });
}

interface Reset {
  readonly id: string;
  readonly revision: number;
  readonly identityChecked: boolean;
}

export function useResetCitizenPassword() {
  return useMutation({
    mutationFn: ({ id, ...body }: Reset) =>
      dataOf(api.POST('/api/v1/citizen-accounts/{id}/reset-password', { params: { path: { id } }, body })),
    gcTime: 0,
  });
}
