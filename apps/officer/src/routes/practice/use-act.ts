import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf } from '../../api/api';
import { isProblem } from '../../api/is-problem';
import { newTransactionId } from '../../saving/transaction-id';
import { toPracticeRun, type PracticeAct, type PracticeRun } from './practice-run';
import { useKeepRun, useRefreshRun } from './practice.queries';

export type Acting = ReturnType<typeof useAct>;

/**
 * Plays a role in a run as it is seen. However often the same act is sent, by a double click or after an answer that was lost, it
 * happens once.
 */
export function useAct(run: Pick<PracticeRun, 'id' | 'procedure' | 'version'>, onDone?: () => void) {
  const { code } = run.procedure;
  const keep = useKeepRun(code);
  const refresh = useRefreshRun(code, run.id);
  const lastSent = useRef<{ readonly words: string; readonly transactionId: string } | null>(null);
  const isSending = useRef(false);
  const mutation = useMutation({
    mutationFn: async ({ act, transactionId }: { readonly act: PracticeAct; readonly transactionId: string }) => {
      const params = { path: { code, id: run.id } };
      const body = { ...act, transactionId, expectedVersion: run.version };
      return toPracticeRun(
        await dataOf(api.POST('/api/v1/catalogue/procedures/{code}/practice-runs/{id}/acts', { params, body })),
      );
    },
    onSuccess: (next) => {
      keep(next);
      onDone?.();
    },
    onError: (error) => {
      if (isProblem(error, 'dossierChanged') || isProblem(error, 'actionNotOpen')) void refresh();
    },
    onSettled: () => {
      isSending.current = false;
    },
  });
  return {
    isPending: mutation.isPending,
    error: mutation.error,
    send(act: PracticeAct) {
      if (isSending.current) return;
      isSending.current = true;
      const words = JSON.stringify([act, run.version]);
      const transactionId = lastSent.current?.words === words ? lastSent.current.transactionId : newTransactionId();
      lastSent.current = { words, transactionId };
      mutation.mutate({ act, transactionId });
    },
  };
}
