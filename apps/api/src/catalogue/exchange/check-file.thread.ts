import {
  checkProcedure,
  type CheckedProcedure,
  type ImportFault,
  type ImportPlace,
} from '@mot-cua/domain/procedure/exchange';
import type { Surroundings } from '@mot-cua/domain/procedure/check';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { isPatternSafe } from '../pattern-safety';
import { readFile } from './read-file';
import { FileRefused } from './read-workbook';

/** What the thread is told. */
export interface FileToCheck {
  readonly file: string;
  readonly surroundings: Omit<Surroundings, 'isSafePattern'>;
}

/** What the thread tells. */
export type CheckMessage =
  | {
      readonly is: 'read';
      readonly total: number;
      readonly faults: readonly ImportFault[];
      readonly absences: readonly ImportFault[];
    }
  /** Where the procedure stands that is looked at now. */
  | { readonly is: 'at'; readonly place: ImportPlace }
  /** Waits for an answer, so that no more is in memory than one batch. */
  | { readonly is: 'checked'; readonly procedures: readonly CheckedProcedure[] }
  | { readonly is: 'refused'; readonly fault: ImportFault }
  | { readonly is: 'end' };

const BATCH = 50;

async function check({ file, surroundings }: FileToCheck, tell: (message: CheckMessage) => void): Promise<void> {
  const { codes, faults, absences, procedures } = readFile(readFileSync(file));
  tell({ is: 'read', total: codes.length, faults, absences });
  // What comes along in the same file may be referred to.
  const around: Surroundings = {
    ...surroundings,
    procedureCodes: new Set([...surroundings.procedureCodes, ...codes]),
    isSafePattern: isPatternSafe,
  };
  let batch: CheckedProcedure[] = [];
  const handOver = async () => {
    const goOn = parentPort && once(parentPort, 'message');
    tell({ is: 'checked', procedures: batch });
    batch = [];
    await goOn;
  };
  for (const procedure of procedures) {
    tell({ is: 'at', place: procedure.locate('') });
    batch.push(checkProcedure(procedure, around));
    if (batch.length === BATCH) await handOver();
  }
  if (batch.length > 0) await handOver();
}

const port = parentPort;
if (port) {
  const tell = (message: CheckMessage) => port.postMessage(message);
  check(workerData as FileToCheck, tell)
    .then(() => tell({ is: 'end' }))
    .catch((error: unknown) => {
      if (!(error instanceof FileRefused)) throw error;
      tell({ is: 'refused', fault: error.fault });
    });
}
