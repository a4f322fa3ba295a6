import type { Surroundings } from '@mot-cua/domain/procedure/check';
import { importFault, type ImportFault, type ImportPlace } from '@mot-cua/domain/procedure/exchange';
import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { CheckMessage, FileToCheck } from './check-file.thread';
import { startThread } from './thread';

/** A thread that has said nothing for so long is at something that was made to take for ever. */
const LONGEST_SILENCE_MS = 60_000;

export type FileCheck = Exclude<CheckMessage, { is: 'at' | 'end' | 'refused' }> | { is: 'refused'; fault: ImportFault };

/**
 * Checks a file in a thread of its own; the next batch is made when this one has been taken. Breaking off ends the thread, and so does a
 * file that takes too much time or memory, which is told as a fault.
 */
export async function* checkFile(file: string, surroundings: Surroundings): AsyncGenerator<FileCheck> {
  const { isSafePattern: _, ...known } = surroundings;
  const thread = startThread('check-file.thread', { file, surroundings: known } satisfies FileToCheck);
  let place: ImportPlace = {};
  try {
    for await (const message of messagesOf(thread)) {
      if (message.is === 'end') return;
      if (message.is === 'at') place = message.place;
      else {
        yield message;
        if (message.is === 'refused') return;
        if (message.is === 'checked') thread.postMessage('go on');
      }
    }
  } catch (error) {
    if (!tookTooMuch(error)) throw error;
    yield { is: 'refused', fault: importFault(place, 'tookTooLong') };
  } finally {
    await thread.terminate();
  }
}

async function* messagesOf(thread: Worker): AsyncGenerator<CheckMessage> {
  const silence = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), LONGEST_SILENCE_MS);
  };
  wait();
  try {
    for await (const [message] of on(thread, 'message', { signal: silence.signal }) as AsyncIterable<[CheckMessage]>) {
      clearTimeout(timer);
      yield message;
      wait();
    }
  } finally {
    clearTimeout(timer);
  }
}

function tookTooMuch(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}
