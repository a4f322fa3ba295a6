import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** More memory than any catalogue takes; a file that makes a thread want more ends that thread and nothing else. */
const MOST_MEMORY_MB = 1_024;

/**
 * Starts a script in a thread of its own, so that nothing it reads can keep the API from answering.
 * @param script its name without the ending, `check-file.thread`, as seen from this folder
 */
export function startThread(script: string, workerData: unknown): Worker {
  const ending = path.extname(__filename);
  return new Worker(path.join(__dirname, script + ending), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    // As sources, in the tests, a thread needs the compiler that the main one has.
    ...(ending === '.ts' && { execArgv: ['--conditions=@mot-cua/source', '-r', './tools/swc-register.cjs'] }),
  });
}
