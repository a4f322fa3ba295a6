import type { Receipt } from '@mot-cua/api-client';
import { inOneTransaction } from '../../shell/in-one-transaction';
import { draftJournal } from '../../shell/journal';

const inFlight = new Map<string, Promise<Receipt>>();

/** Sends the draft with the transaction id of its one attempt. */
export type Send = (body: { readonly transactionId: string; readonly revision: number }) => Promise<Receipt>;

/** The name under which the attempt to submit a draft is known on this device. */
export function submissionOf(draftId: string): string {
  return `submit.${draftId}`;
}

/** Submits a draft once, however often it is called: calls while one runs get that one's receipt. */
export function submitOnce(draftId: string, revision: number, send: Send): Promise<Receipt> {
  const running = inFlight.get(draftId);
  if (running) return running;
  const attempt = inOneTransaction(submissionOf(draftId), (transactionId) => send({ transactionId, revision }))
    .then((receipt) => {
      draftJournal.clear(draftId);
      return receipt;
    })
    .finally(() => inFlight.delete(draftId));
  inFlight.set(draftId, attempt);
  return attempt;
}
