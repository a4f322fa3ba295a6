import { FileStorage } from '@mot-cua/adapters/storage';
import type { Paper } from '@mot-cua/domain';
import { practiceFileKey, PracticeFileStore, PracticeStore, type PracticeFileRow } from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { IncomingFile } from '../attachments/attachments.service';
import { FILES_PER_DOSSIER } from '../attachments/attachments.service';
import { tidyFileName } from '../attachments/file-name';
import { ContentInspection } from '../attachments/inspect-content';
import { LOGGER } from '../http/logger-token';
import { ApiProblem } from '../http/problems';

/** Runs that are cleared away at once; more wait for the next time. */
const CLEARED_AT_ONCE = 20;
const CLEARED_EVERY_MS = 3_600_000;

/** Files of practice runs: inspected like those of dossiers, kept apart from them. */
@Injectable()
export class PracticeFiles implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly files: PracticeFileStore,
    private readonly runs: PracticeStore,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Any number of API processes may clear at once: what one has taken away the others do not miss. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.clear(), CLEARED_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** @throws ApiProblem invalidRequest, tooManyFiles, fileTypeRefused, fileTooLarge, fileEmpty; notFound for a run that went meanwhile */
  async receive(runId: string, papers: readonly Paper[], file: IncomingFile): Promise<PracticeFileRow> {
    const paper = papers.find(({ code }) => code === file.paperCode);
    if (!paper) throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/paperCode', code: 'unknownPaper' }] });
    if ((await this.files.countOf(runId)) >= FILES_PER_DOSSIER) throw new ApiProblem('tooManyFiles');
    const row: PracticeFileRow = {
      ...{ id: randomUUID(), runId, paperCode: paper.code, fileName: tidyFileName(file.fileName) },
      ...{ mediaType: 'application/octet-stream', bytes: 0, sha256: '', state: 'uploading' },
      ...{ uploadedAt: this.clock.now(), filedIn: null },
    };
    const key = practiceFileKey(row);
    await this.files.begin(row);
    try {
      const inspection = new ContentInspection(paper);
      await this.storage.write(key, Readable.from(inspection.through(file.content)), row.mediaType);
      const known = inspection.finished();
      if (!(await this.files.finish(row.id, known, this.clock.now()))) throw new ApiProblem('notFound');
      return { ...row, ...known, state: 'stored' };
    } catch (error) {
      await this.files.remove(runId, row.id);
      await this.storage.remove(key);
      throw error;
    }
  }

  /** Takes the files of one run over to another, as far as its papers still take them. */
  async carry(fromId: string, toId: string, papers: readonly Paper[]): Promise<void> {
    for (const file of await this.files.findOf(fromId)) {
      const paper = papers.find(({ code }) => code === file.paperCode);
      if (!paper || !paper.mediaTypes.includes(file.mediaType) || file.bytes > paper.maxBytes) continue;
      const { paperCode, fileName } = file;
      await this.receive(toId, papers, { paperCode, resultCode: undefined, fileName, content: await this.open(file) });
    }
  }

  open(file: PracticeFileRow): Promise<Readable> {
    return this.storage.read(practiceFileKey(file));
  }

  /** @throws ApiProblem forbidden for a file that is filed already */
  async remove(file: PracticeFileRow): Promise<void> {
    if (!(await this.files.remove(file.runId, file.id))) throw new ApiProblem('forbidden');
    await this.storage.remove(practiceFileKey(file));
  }

  /**
   * Clears runs away that are not kept any more: files first, so that a crash in between leaves nothing that nobody knows of. Nobody
   * waits for it, and what could not be cleared is tried again the next time.
   */
  async clear(): Promise<void> {
    const at = this.clock.now();
    try {
      for (const { id, files } of await this.runs.thrownAway(at, CLEARED_AT_ONCE)) {
        await Promise.all(files.map((file) => this.storage.remove(practiceFileKey(file))));
        await this.runs.forget(id, at);
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'practice runs could not be cleared away');
    }
  }
}
