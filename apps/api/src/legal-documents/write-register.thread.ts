import { renderLegalDocuments, type LegalDocument } from '@mot-cua/adapters/documents';
import {
  fillTemplate,
  registerValues,
  type DocumentTemplate,
  type RegisterExtent,
  type RegisterFormat,
  type RegisterLine,
} from '@mot-cua/domain/legal-document';
import type { RegisterBook } from '@mot-cua/persistence';
import { parentPort, workerData } from 'node:worker_threads';
import { registerWorkbook } from './register-workbook';

/** A book and what stands around its lines. */
export interface BookToWrite {
  readonly book: RegisterBook;
  readonly extent: RegisterExtent;
  readonly around: Omit<LegalDocument, 'filled'>;
  /** Of its agency, which names its sheet. */
  readonly agencyCode: string;
}

/** What is to be written, all but the lines. */
export interface RegisterTask {
  readonly format: RegisterFormat;
  readonly template: DocumentTemplate;
  readonly books: readonly BookToWrite[];
}

/** A line and the book that it stands in. */
export type LineOfBook = RegisterLine & { readonly book: RegisterBook };

/** What the thread is told: lines to add, or that these were all. It answers each with `taken`, the end with the file. */
export type RegisterOrder = { readonly add: readonly LineOfBook[] } | 'finish';
export type RegisterAnswer = 'taken' | Uint8Array;

const { format, template, books } = workerData as RegisterTask;
const keyOf = ({ agencyId, year }: RegisterBook) => `${agencyId} ${year}`;
const lines = new Map(books.map(({ book }) => [keyOf(book), [] as RegisterLine[]]));
const port = parentPort;

port?.on('message', (order: RegisterOrder) => {
  if (order === 'finish') {
    void finish().then((file) => port.postMessage(new Uint8Array(file) satisfies RegisterAnswer));
    return;
  }
  for (const line of order.add) lines.get(keyOf(line.book))?.push(line);
  port.postMessage('taken' satisfies RegisterAnswer);
});

/** Every book begins on a page, or has a sheet, of its own; both say what the form says. */
function finish(): Promise<Buffer> {
  const written = books.map(({ book, extent, around, agencyCode }) => ({
    ...{ around, sheet: `${agencyCode} ${book.year}` },
    filled: fillTemplate(template, registerValues(extent, lines.get(keyOf(book)) ?? [])),
  }));
  if (format === 'xlsx') return registerWorkbook(written);
  return renderLegalDocuments(written.map(({ around, filled }) => ({ ...around, filled })));
}
