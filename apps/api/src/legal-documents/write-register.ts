import { placeOf } from '@mot-cua/adapters/documents';
import { localDate } from '@mot-cua/domain';
import { dayInWords, documentNumber, REGULATION_NAMES } from '@mot-cua/domain/legal-document';
import {
  AgencyStore,
  DocumentTemplateStore,
  FieldStore,
  RegisterStore,
  type RegisterFilter,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { startThread } from '../catalogue/exchange/thread';
import { ApiProblem } from '../http/problems';
import type { RegisterFormat } from './register.dto';
import type { RegisterAnswer, RegisterOrder, RegisterTask } from './write-register.thread';

const CHUNK_BYTES = 64 * 1024;

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

  async write(
    format: RegisterFormat,
    filter: RegisterFilter,
    of: { readonly agencyId: string; readonly count: number },
  ): Promise<Readable> {
    const thread = startThread('../../legal-documents/write-register.thread', await this.task(format, filter, of));
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
    { from, to, fieldCode }: RegisterFilter,
    { agencyId, count }: { readonly agencyId: string; readonly count: number },
  ): Promise<RegisterTask> {
    const writtenAt = this.clock.now();
    const template = await this.templates.inForce('register', to);
    const agency = await this.agencies.find(agencyId);
    if (!template || !agency) throw new ApiProblem('notFound');
    const superior = agency.parentId ? await this.agencies.find(agency.parentId) : undefined;
    const field = fieldCode ? (await this.fields.all()).find(({ field: { code } }) => code === fieldCode) : undefined;
    const { content, regulation } = template;
    const year = Number(localDate(writtenAt).slice(0, 4));
    return {
      format,
      template: content,
      extent: {
        ...{ agencyName: agency.name.vi, from, to, writtenAt, count },
        fieldName: field?.field.name.vi ?? fieldCode ?? null,
      },
      around: {
        ...{ kind: 'register', agency: agency.name.vi, superiorAgency: superior?.name.vi ?? '', at: writtenAt },
        ...{ place: placeOf(agency, superior), day: dayInWords(writtenAt), regulation: REGULATION_NAMES[regulation] },
        number: documentNumber(content.numberPattern, { number: null, year, agencyCode: agency.code }),
      },
    };
  }
}

function* inChunks(file: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < file.length; from += CHUNK_BYTES) yield file.subarray(from, from + CHUNK_BYTES);
}
