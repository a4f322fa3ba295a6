import { problemOf } from '@mot-cua/ui';
import { attemptAt, clearAttempt } from './journal';

/**
 * Sends something that must happen once. Until it is known to have happened every try carries the same transaction id, also after a
 * broken connection or a reload, so that the server answers with what it already did. An id that turns out to belong to something else
 * is given up for a new one: then this has not happened yet.
 */
export async function inOneTransaction<T>(what: string, send: (transactionId: string) => Promise<T>): Promise<T> {
  const answer = await send(attemptAt(what)).catch((error: unknown) => {
    if (problemOf(error).code !== 'transactionReused') throw error;
    clearAttempt(what);
    return send(attemptAt(what));
  });
  clearAttempt(what);
  return answer;
}
