import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf } from '../../api/api';
import { isProblem } from '../../api/is-problem';
import { newTransactionId } from '../../saving/transaction-id';
import { toPracticeRun, type PracticeRun } from './practice-run';
import { useKeepRun, useRefreshRun } from './practice.queries';
import type { RunSaver } from './run-saver';

/** Saves what is on the screen, then submits that; what is wrong with it is told by the run's check, not by a message here. */
export function useSubmitRun({ id, procedure }: Pick<PracticeRun, 'id' | 'procedure'>, saver: RunSaver) {
  const { code } = procedure;
  const keep = useKeepRun(code);
  const refresh = useRefreshRun(code, id);
  const lastSent = useRef<{ readonly revision: number; readonly transactionId: string } | null>(null);
  const mutation = useMutation({
    mutationFn: async () => {
      if (!(await saver.flush())) return null;
      const { revision } = saver;
      const transactionId =
        lastSent.current?.revision === revision ? lastSent.current.transactionId : newTransactionId();
      lastSent.current = { revision, transactionId };
      const params = { path: { code, id } };
      const body = { transactionId, revision };
      return toPracticeRun(
        await dataOf(api.POST('/api/v1/catalogue/procedures/{code}/practice-runs/{id}/submit', { params, body })),
      );
    },
    onSuccess: (run) => run && keep(run),
    onError: () => refresh(),
  });
  return {
    isPending: mutation.isPending,
    error: isProblem(mutation.error, 'invalidAnswers') ? null : mutation.error,
    submit: async () => {
      if (!mutation.isPending) await mutation.mutateAsync().catch(() => undefined);
    },
  };
}
