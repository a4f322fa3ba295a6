import type { Attachment, Dossier } from '@mot-cua/api-client';
import { isFinal, type Answers } from '@mot-cua/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../shell/api';
import { useAskToSignIn, whileSignedIn } from '../../shell/ask-to-sign-in';
import { inOneTransaction } from '../../shell/in-one-transaction';
import { supplementJournal } from '../../shell/journal';
import { requestKey } from './use-typed-supplement';

/** Live updates come by themselves; this is for when they cannot. */
const FALLBACK_MS = 30_000;

const at = (id: string) => ({ params: { path: { id } } });

export function useDossier(id: string) {
  return useQuery({
    queryKey: ['dossier', id],
    queryFn: () => dataOf(api.GET('/api/v1/dossiers/{id}', at(id))),
    refetchInterval: ({ state }) => (state.data && isFinal(state.data.state) ? false : FALLBACK_MS),
  });
}

/** One command to a dossier, carried out once however often it is sent. */
function useCommand<T>(
  action: 'withdraw' | 'supplement',
  dossier: Dossier,
  attempt: string,
  send: (body: T & { transactionId: string; expectedVersion: number }) => Promise<unknown>,
) {
  const client = useQueryClient();
  const ask = useAskToSignIn();
  return useMutation({
    mutationFn: (body: T) =>
      inOneTransaction(`${action}.${attempt}`, (transactionId) =>
        whileSignedIn(ask, () => send({ ...body, transactionId, expectedVersion: dossier.version })),
      ),
    // Also after a refusal: most often the dossier has moved on meanwhile.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['dossier', dossier.id] }),
        client.invalidateQueries({ queryKey: ['my-dossiers'] }),
      ]),
  });
}

export function useWithdraw(dossier: Dossier) {
  return useCommand<{ reason?: string }>('withdraw', dossier, dossier.id, (body) =>
    api.POST('/api/v1/dossiers/{id}/withdraw', { ...at(dossier.id), body }),
  );
}

export function useSupplement(dossier: Dossier) {
  // An attempt at the answer to one request is none at that to the next.
  const key = requestKey(dossier);
  return useCommand<{ answers: Answers; note?: string }>('supplement', dossier, key, async ({ answers, ...body }) => {
    await api.POST('/api/v1/dossiers/{id}/supplement', {
      ...at(dossier.id),
      body: { ...body, answers: { ...answers } },
    });
    supplementJournal.clear(key);
  });
}

/** Where the file of an attachment is. */
export function contentUrl({ id }: Pick<Attachment, 'id'>): string {
  return `/api/v1/attachments/${id}/content`;
}
