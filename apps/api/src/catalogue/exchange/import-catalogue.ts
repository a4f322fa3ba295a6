import { localDate } from '@mot-cua/domain';
import {
  ApplyImportStore,
  CatalogueImportStore,
  LEASE_SECONDS,
  type AdminAct,
  type ImportProgress,
  type ImportScope,
} from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Caller } from '../../http/authority';
import { LOGGER } from '../../http/logger-token';
import { ApiProblem } from '../../http/problems';
import { DefinitionSurroundings } from '../surroundings';
import { checkFile } from './check-file';

const DRAFTS_AT_ONCE = 50;

/** Checks files that are imported and makes drafts of them, both beside the requests; the rows of an import say how far it is. */
@Injectable()
export class ImportCatalogue implements BeforeApplicationShutdown {
  private readonly running = new Set<Promise<void>>();
  /** One file is checked at a time: each may take a processor and much memory. */
  private lastCheck: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly imports: CatalogueImportStore,
    private readonly drafts: ApplyImportStore,
    private readonly surroundings: DefinitionSurroundings,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins to check a file that was put aside; it is taken away afterwards. */
  async begin(caller: Caller, fileName: string, file: string): Promise<ImportProgress> {
    const [id, holder] = [randomUUID(), randomUUID()];
    await this.imports.begin(id, fileName, holder, this.by(caller));
    const before = this.lastCheck;
    this.lastCheck = this.inBackground(id, holder, async () => {
      try {
        await before;
        await this.check(id, holder, file);
      } finally {
        await rm(file, { force: true });
      }
    });
    return this.progress(id);
  }

  /**
   * Makes drafts of what was imported, or goes on where another process fell silent.
   * @throws ApiProblem notFound; importNotReady while it is checked or carried out, or when it is over
   */
  async apply(caller: Caller, id: string, scope: ImportScope): Promise<ImportProgress> {
    await this.progress(id);
    // Its own lease: the check that has just ended is still to let go of its one.
    const holder = randomUUID();
    if (!(await this.drafts.take(id, scope, holder))) throw new ApiProblem('importNotReady');
    const act = this.by(caller);
    void this.inBackground(id, holder, async () => {
      while (!this.stopping && (await this.drafts.applyBatch(id, holder, DRAFTS_AT_ONCE, act))) await breathe();
    });
    return this.progress(id);
  }

  /** @throws ApiProblem notFound */
  async progress(id: string): Promise<ImportProgress> {
    const found = await this.imports.find(id);
    if (!found) throw new ApiProblem('notFound');
    return found;
  }

  /** Stops between two batches and lets another process go on. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running);
  }

  private async check(id: string, holder: string, file: string): Promise<void> {
    const today = localDate(this.clock.now());
    let taken = 0;
    for await (const found of checkFile(file, await this.surroundings.on(today))) {
      if (this.stopping || !(await this.imports.keepLease(id, holder))) return;
      if (found.is === 'refused') return await this.imports.finishCheck(id, [found.fault]);
      if (found.is === 'read') await this.imports.describe(id, found);
      else {
        await this.imports.append(id, taken, found.procedures, today);
        taken += found.procedures.length;
      }
    }
    await this.imports.finishCheck(id);
  }

  /** What fails here has no request to answer to: the import shows as interrupted, and the log says why. */
  private inBackground(id: string, holder: string, work: () => Promise<void>): Promise<void> {
    const lease = setInterval(
      () => void this.imports.keepLease(id, holder).catch(() => undefined),
      (LEASE_SECONDS * 1_000) / 3,
    );
    const done = work()
      .catch((error: unknown) => this.logger.error({ err: error, importId: id }, 'import broke off'))
      .then(() => this.drafts.release(id, holder))
      .catch((error: unknown) => this.logger.error({ err: error, importId: id }, 'import could not be handed on'))
      .finally(() => {
        clearInterval(lease);
        this.running.delete(done);
      });
    this.running.add(done);
    return done;
  }

  private by({ id, name, requestId }: Caller): AdminAct {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }
}
