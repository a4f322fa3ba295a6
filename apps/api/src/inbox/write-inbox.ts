import {
  exportCells,
  exportHeadings,
  type Actor,
  type ExportLine,
  type InboxColumn,
  type InboxSort,
  type Language,
} from '@mot-cua/domain';
import { InboxStore, type DossierRow, type ExportFormat, type InboxFilter } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { startThread } from '../catalogue/exchange/thread';
import { DossierReference } from '../dossiers/dossier-reference';
import { StepsNow } from '../dossiers/steps-now';
import type { InboxStepDto } from '../dossiers/inbox.dto';
import type { InboxFileAnswer, InboxFileOrder, InboxFileTask } from './write-inbox.thread';

const CHUNK_BYTES = 64 * 1024;
const SHEET = { vi: 'Hộp việc', en: 'Inbox' };

interface WantedFile {
  readonly actor: Actor;
  readonly filter: InboxFilter;
  readonly sort?: InboxSort;
  readonly columns: readonly InboxColumn[];
  readonly language: Language;
}

/** Writes a list of dossiers into a file; the database is read page by page. */
@Injectable()
export class WriteInbox {
  constructor(
    private readonly inbox: InboxStore,
    private readonly reference: DossierReference,
    private readonly stepsNow: StepsNow,
  ) {}

  write(format: ExportFormat, wanted: WantedFile): Promise<Readable> {
    return format === 'csv' ? Promise.resolve(this.csv(wanted)) : this.workbook(wanted);
  }

  /** Row by row as the database gives them. A cell that a spreadsheet would take for a formula is marked as text. */
  private csv(wanted: WantedFile): Readable {
    const lines = Readable.from(this.rows(wanted));
    const written = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
    lines.on('error', (error) => written.destroy(error));
    return lines.pipe(written);
  }

  private async *rows(wanted: WantedFile): AsyncGenerator<readonly string[]> {
    yield exportHeadings(wanted.columns, wanted.language);
    for await (const page of this.pages(wanted)) yield* page;
  }

  private async *pages({ filter, sort, columns, language, actor }: WantedFile): AsyncGenerator<string[][]> {
    for await (const rows of this.inbox.pages(filter, sort)) {
      const stepsOf = await this.stepsNow.of(columns.includes('step') ? rows : [], actor);
      yield await Promise.all(
        rows.map(async (row) => exportCells(await this.lineOf(row, stepsOf(row)), columns, language)),
      );
    }
  }

  /** In a thread of its own, so that the API goes on answering. */
  private async workbook(wanted: WantedFile): Promise<Readable> {
    const { columns, language } = wanted;
    const task: InboxFileTask = { title: SHEET[language], headings: exportHeadings(columns, language) };
    const thread = startThread('../../inbox/write-inbox.thread', task);
    const ask = async (order: InboxFileOrder): Promise<InboxFileAnswer> => {
      const answered = once(thread, 'message');
      thread.postMessage(order);
      const [answer] = (await answered) as [InboxFileAnswer];
      return answer;
    };
    try {
      for await (const add of this.pages(wanted)) await ask({ add });
      const file = await ask('finish');
      return file === 'taken' ? Readable.from([]) : Readable.from(inChunks(file));
    } finally {
      await thread.terminate();
    }
  }

  private async lineOf(row: DossierRow, steps: readonly InboxStepDto[]): Promise<ExportLine> {
    const { code, applicantName, state, channel, submittedAt, receivedAt, dueAt, takenBy, agencyId } = row;
    return {
      ...{ code, applicantName, state, steps, channel, submittedAt, receivedAt, dueAt },
      procedure: (await this.reference.procedure(row)).name,
      agency: (await this.reference.agency(agencyId)).name,
      takenBy: takenBy ? await this.reference.officerName(takenBy) : null,
    };
  }
}

function* inChunks(file: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < file.length; from += CHUNK_BYTES) yield file.subarray(from, from + CHUNK_BYTES);
}
