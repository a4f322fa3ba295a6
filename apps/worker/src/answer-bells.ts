import type { FailedSending, OutboxStore, Send } from '@mot-cua/persistence';
import { withRequestId, type JobKind, type Logger, type QueueConnection } from '@mot-cua/platform';

/** What a failed sending means for the message: refused for its content, or worth another try. */
export type IsRefusal = (error: unknown) => boolean;

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** A refused message is looked at again now and then: the portal, or the dossier, may have been put right. */
const REFUSED_RETRY_MS = 60 * 60_000;

/** When to try again after so many attempts: twice as late each time, spread so that not all come back at once. */
export function retryDelayMs(attempts: number, chance: number): number {
  const delay = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 20));
  return Math.round(delay * (0.5 + chance / 2));
}

/** Answers the bells of one kind: each job drains what its dossier has to send there, in order. */
export function answerBells(
  kind: JobKind,
  queues: QueueConnection,
  outbox: OutboxStore,
  send: Send,
  isRefusal: IsRefusal,
  logger: Logger,
): void {
  const onFailure = (error: unknown, attempts: number): FailedSending => {
    const setAside = isRefusal(error);
    const delay = setAside ? REFUSED_RETRY_MS : retryDelayMs(attempts, Math.random());
    return {
      error: error instanceof Error ? error.message : String(error),
      setAside,
      retryAt: new Date(Date.now() + delay),
    };
  };
  queues.worker(kind, async ({ data: { dossierId, requestId: rungFor } }) => {
    const bell = rungFor ?? `bell-${dossierId}`;
    // Each event is sent and logged under the request that caused it, whichever rang.
    const sendFor: Send = (event, requestId) =>
      withRequestId(requestId ?? bell, async () => {
        const confirmation = await send(event, requestId);
        logger.info({ dossierId, sequence: event.sequence, kind }, 'delivered');
        return confirmation;
      });
    await withRequestId(bell, async () => {
      try {
        await outbox.drain({ dossierId, destination: kind }, sendFor, onFailure, () => queues.isClosing);
      } catch (error) {
        // The outbox has it and will ring again; the job itself is done.
        logger.warn(
          { dossierId, kind, reason: error instanceof Error ? error.message : String(error) },
          'not delivered yet',
        );
      }
    });
  });
}
