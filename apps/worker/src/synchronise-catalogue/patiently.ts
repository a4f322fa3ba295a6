import { TryAgain } from '@mot-cua/adapters/national-portal';
import { setTimeout as sleep } from 'node:timers/promises';

const WAITS_MS = [500, 2_000, 5_000];

/** Asks the portal again after a while where it gave no clear answer, three times at most. @throws what the last attempt threw */
export async function patiently<T>(ask: () => Promise<T>, isStopping: () => boolean): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TryAgain) || isStopping()) throw error;
      await sleep(wait);
    }
  }
  return ask();
}
