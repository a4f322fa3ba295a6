import { renderLegalDocument, type LegalDocument } from '@mot-cua/adapters/documents';
import {
  fillTemplate,
  registerValues,
  type DocumentTemplate,
  type RegisterExtent,
  type RegisterLine,
} from '@mot-cua/domain/legal-document';
import { parentPort, workerData } from 'node:worker_threads';
import { registerWorkbook } from './register-workbook';

/** What is to be written, all but the lines. */
export interface RegisterTask {
  readonly format: 'pdf' | 'xlsx';
  readonly template: DocumentTemplate;
  readonly extent: RegisterExtent;
  readonly around: Omit<LegalDocument, 'filled'>;
}

/** What the thread is told: lines to add, or that these were all. It answers each with `taken`, the end with the file. */
export type RegisterOrder = { readonly add: readonly RegisterLine[] } | 'finish';
export type RegisterAnswer = 'taken' | Uint8Array;

const { format, template, extent, around } = workerData as RegisterTask;
const lines: RegisterLine[] = [];
const port = parentPort;

port?.on('message', (order: RegisterOrder) => {
  if (order === 'finish') {
    void finish().then((file) => port.postMessage(new Uint8Array(file) satisfies RegisterAnswer));
    return;
  }
  lines.push(...order.add);
  port.postMessage('taken' satisfies RegisterAnswer);
});

function finish(): Promise<Buffer> {
  if (format === 'xlsx') return registerWorkbook(extent, lines);
  return renderLegalDocument({ ...around, filled: fillTemplate(template, registerValues(extent, lines)) });
}
