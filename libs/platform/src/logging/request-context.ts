import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs work as part of a request: what it logs and stores carries the id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId }, work);
}

/** The id of the request that is being served, or of the one that a job goes back to. */
export function currentRequestId(): string | undefined {
  return storage.getStore()?.requestId;
}
