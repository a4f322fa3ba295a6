import { localDate } from '@mot-cua/domain';
import {
  CATALOGUE_FORMAT,
  CATALOGUE_FORMAT_VERSION,
  type ExchangedProcedure,
} from '@mot-cua/domain/procedure/exchange';
import { CatalogueStore, type CatalogueFilter } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { startThread } from './thread';
import type { WorkbookAnswer, WorkbookOrder } from './write-workbook.thread';

export type ExportFilter = Omit<CatalogueFilter, 'limit' | 'after'>;

const PAGE = 100;
const CHUNK_BYTES = 64 * 1024;

/** Writes procedures of the catalogue into a file, as an import reads them. */
@Injectable()
export class ExportCatalogue {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly clock: Clock,
  ) {}

  /** A JSON document, written while it is sent. */
  json(filter: ExportFilter): Readable {
    return Readable.from(this.document(filter));
  }

  /** An Excel workbook, made in a thread of its own. */
  async workbook(filter: ExportFilter): Promise<Readable> {
    const thread = startThread('write-workbook.thread', null);
    const ask = async (order: WorkbookOrder): Promise<WorkbookAnswer> => {
      const answered = once(thread, 'message');
      thread.postMessage(order);
      const [answer] = (await answered) as [WorkbookAnswer];
      return answer;
    };
    try {
      for await (const add of this.pages(filter)) await ask({ add });
      const file = await ask('finish');
      return file === 'taken' ? Readable.from([]) : Readable.from(inChunks(file));
    } finally {
      await thread.terminate();
    }
  }

  private async *document(filter: ExportFilter): AsyncGenerator<string> {
    const head = { format: CATALOGUE_FORMAT, version: CATALOGUE_FORMAT_VERSION, exportedAt: this.clock.now() };
    yield `${JSON.stringify(head).slice(0, -1)},"procedures":[`;
    let separator = '\n';
    for await (const page of this.pages(filter)) {
      for (const procedure of page) {
        yield separator + JSON.stringify(procedure);
        separator = ',\n';
      }
    }
    yield '\n]}\n';
  }

  private async *pages(filter: ExportFilter): AsyncGenerator<readonly ExchangedProcedure[]> {
    const today = localDate(this.clock.now());
    for (let after = ''; ;) {
      const { items } = await this.catalogue.list({ ...filter, after, limit: PAGE }, today);
      const codes = items.map(({ code }) => code);
      if (codes.length > 0) yield await this.catalogue.exported(codes, today);
      if (items.length < PAGE) return;
      after = codes.at(-1) ?? '';
    }
  }
}

function* inChunks(file: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < file.length; from += CHUNK_BYTES) yield file.subarray(from, from + CHUNK_BYTES);
}
