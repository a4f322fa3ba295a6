import { useRef } from 'react';
import { isProblem } from '../../api/is-problem';
import { newTransactionId } from '../../saving/transaction-id';
import { useEnter, type CounterAnswer } from './counter.queries';
import type { EntrySaver } from './entry-saver';

export type Entering = ReturnType<typeof useEnterOnce>;

/** Enters a dossier once, however often somebody presses the button or the answer is lost: the same answer to the same revision is one click. */
export function useEnterOnce(
  entryId: string,
  saver: Pick<EntrySaver, 'revision'>,
  onEntered: (dossier: { readonly id: string }) => void,
) {
  const enter = useEnter(entryId);
  const isSending = useRef(false);
  const lastSent = useRef<{ readonly words: string; readonly transactionId: string } | null>(null);

  async function send(answer: CounterAnswer): Promise<void> {
    if (isSending.current) return;
    isSending.current = true;
    const { revision } = saver;
    const words = JSON.stringify({ ...answer, revision });
    const transactionId = lastSent.current?.words === words ? lastSent.current.transactionId : newTransactionId();
    lastSent.current = { words, transactionId };
    try {
      onEntered(await enter.mutateAsync({ ...answer, transactionId, revision }));
    } catch {
      // The mutation holds what went wrong, for the screen.
    } finally {
      isSending.current = false;
    }
  }
  return {
    isPending: enter.isPending,
    /** What is wrong with the entry is told field by field. */
    error: isProblem(enter.error, 'invalidAnswers') ? null : enter.error,
    send,
  };
}
