import type { ExchangedProcedure } from '@mot-cua/domain/procedure/exchange';
import { parentPort } from 'node:worker_threads';
import { WorkbookWriter } from './write-workbook';

/** What the thread is told: procedures to add, or that these were all. It answers each with `taken`, the end with the file. */
export type WorkbookOrder = { readonly add: readonly ExchangedProcedure[] } | 'finish';
export type WorkbookAnswer = 'taken' | Uint8Array;

const writer = new WorkbookWriter();
const port = parentPort;

port?.on('message', (order: WorkbookOrder) => {
  if (order === 'finish') {
    void writer.finish().then((file) => port.postMessage(new Uint8Array(file) satisfies WorkbookAnswer));
    return;
  }
  for (const procedure of order.add) writer.add(procedure);
  port.postMessage('taken' satisfies WorkbookAnswer);
});
