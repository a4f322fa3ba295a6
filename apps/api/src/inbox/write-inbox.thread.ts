import { parentPort, workerData } from 'node:worker_threads';
import { inboxWorkbook } from './inbox-workbook';

/** What is to be written, all but the lines. */
export interface InboxFileTask {
  readonly title: string;
  readonly headings: readonly string[];
}

/** What the thread is told: lines to add, or that these were all. It answers each with `taken`, the end with the file. */
export type InboxFileOrder = { readonly add: readonly (readonly string[])[] } | 'finish';
export type InboxFileAnswer = 'taken' | Uint8Array;

const { title, headings } = workerData as InboxFileTask;
const lines: (readonly string[])[] = [];
const port = parentPort;

port?.on('message', (order: InboxFileOrder) => {
  if (order === 'finish') {
    void inboxWorkbook(title, headings, lines).then((file) =>
      port.postMessage(new Uint8Array(file) satisfies InboxFileAnswer),
    );
    return;
  }
  lines.push(...order.add);
  port.postMessage('taken' satisfies InboxFileAnswer);
});
