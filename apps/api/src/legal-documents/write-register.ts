import { placeOf } from '@mot-cua/adapters/documents';
import { dayInWords, documentNumber, REGULATION_NAMES, type RegisterFormat } from '@mot-cua/domain/legal-document';
import {
  AgencyStore,
  DocumentTemplateStore,
  FieldStore,
  RegisterStore,
  type RegisterBook,
  type RegisterFilter,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { startThread } from '../catalogue/exchange/thread';
import { ApiProblem } from '../http/problems';
import type { RegisterAnswer, RegisterOrder, RegisterTask } from './write-register.thread';

const CHUNK_BYTES = 64 * 1024;

type CountedBook = RegisterBook & { readonly count: number };

/** Writes the register into a file, in a thread of its own: the database is read page by page, and the API goes on answering. */
@Injectable()
export class WriteRegister {
  constructor(
    private readonly register: RegisterStore,
    private readonly templates: DocumentTemplateStore,
    private readonly agencies: AgencyStore,
    private readonly fields: FieldStore,
    private readonly clock: Clock,
  ) {}

  /** @param books those to write, in the order in which their lines are read */
  async write(format: RegisterFormat, filter: RegisterFilter, books: readonly CountedBook[]): Promise<Readable> {
    const thread = startThread('../../legal-documents/write-register.thread', await this.task(format, filter, books));
    const ask = async (order: RegisterOrder): Promise<RegisterAnswer> => {
      const answered = once(thread, 'message');
      thread.postMessage(order);
      const [answer] = (await answered) as [RegisterAnswer];
      return answer;
    };
    try {
      for await (const add of this.register.pages(filter)) await ask({ add });
      const file = await ask('finish');
      return file === 'taken' ? Readable.from([]) : Readable.from(inChunks(file));
    } finally {
      await thread.terminate();
    }
  }

  /** What the thread has to know beside the lines. The form is that of the last day of the period. */
  private async task(
    format: RegisterFormat,
    filter: RegisterFilter,
    books: readonly CountedBook[],
  ): Promise<RegisterTask> {
    const row = await this.templates.inForce('register', filter.to);
    if (!row) throw new ApiProblem('notFound');
    const fieldName = await this.fieldName(filter.fieldCode);
    const agencies = new Map((await this.agencies.all()).map((agency) => [agency.id, agency]));
    const writtenAt = this.clock.now();
    return {
      ...{ format, template: row.content },
      books: books.map(({ agencyId, year, count }) => {
        const agency = agencies.get(agencyId);
        if (!agency) throw new ApiProblem('notFound');
        const superior = agency.parentId ? agencies.get(agency.parentId) : undefined;
        const { code: agencyCode, name } = agency;
        return {
          ...{ book: { agencyId, year }, agencyCode },
          extent: { year, agencyName: name.vi, fieldName, ...withinYear(filter, year), writtenAt, count },
          around: {
            ...{ kind: 'register', agency: name.vi, superiorAgency: superior?.name.vi ?? '', at: writtenAt },
            ...{ place: placeOf(agency, superior), day: dayInWords(writtenAt) },
            regulation: REGULATION_NAMES[row.regulation],
            number: documentNumber(row.content.numberPattern, { number: null, year, agencyCode }),
          },
        };
      }),
    };
  }

  /** `null` for every field. */
  private async fieldName(code: string | undefined): Promise<string | null> {
    if (code === undefined) return null;
    const known = (await this.fields.all()).find(({ field }) => field.code === code);
    return known?.field.name.vi ?? code;
  }
}

/** What of a period lies in a year. */
function withinYear({ from, to }: RegisterFilter, year: number): Pick<RegisterFilter, 'from' | 'to'> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return { from: from > first ? from : first, to: to < last ? to : last };
}

function* inChunks(file: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < file.length; from += CHUNK_BYTES) yield file.subarray(from, from + CHUNK_BYTES);
}
