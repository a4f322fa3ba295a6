import { FileStorage } from '@mot-cua/adapters/storage';
import { LARGEST_PAPER_FILE_BYTES, type PaperFilePurpose } from '@mot-cua/domain';
import { ProcedureFileStore, type ProcedureFileRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { tidyFileName } from '../attachments/file-name';
import type { Caller } from '../http/authority';
import { inspectPaperFile } from './inspect-paper-file';
import { paperFileOf } from './paper-file-of';
import type { ProcedureFileDto } from './procedure-files.dto';
import { readWhole } from './read-whole';

/** What was uploaded for a draft may be taken out of it and put in again; after this nobody does so any more. */
const UNUSED_FOR_MS = 7 * 24 * 60 * 60 * 1000;

interface Incoming {
  readonly fileName: string | undefined;
  readonly content: AsyncIterable<Buffer>;
}

/** Templates and examples of papers: each content is kept once, as long as a version refers to it. */
@Injectable()
export class ProcedureFilesService {
  constructor(
    private readonly files: ProcedureFileStore,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem paperFileTooLarge, fileEmpty, macrosRefused, templateTypeRefused, exampleTypeRefused */
  async receive(caller: Caller, purpose: PaperFilePurpose, incoming: Incoming): Promise<ProcedureFileDto> {
    const content = await readWhole(incoming.content, LARGEST_PAPER_FILE_BYTES);
    const mediaType = await inspectPaperFile(content, purpose);
    const fileName = tidyFileName(incoming.fileName);
    const at = this.clock.now();
    const file = paperFileOf(content, { fileName, mediaType, by: caller, at });
    const { id, bytes, sha256, uploadedAt } = await this.files.alone(async () => {
      await this.storage.write(file.storageKey, Readable.from([content]), mediaType);
      const kept = await this.files.keep(file);
      await this.forgetUnused(at);
      return kept;
    });
    return { id, fileName, mediaType, bytes, sha256, uploadedAt };
  }

  open({ storageKey }: ProcedureFileRow): Promise<Readable> {
    return this.storage.read(storageKey);
  }

  private async forgetUnused(at: Date): Promise<void> {
    const keys = await this.files.takeOutUnused(new Date(at.getTime() - UNUSED_FOR_MS));
    await Promise.all(keys.map((key) => this.storage.remove(key)));
  }
}
