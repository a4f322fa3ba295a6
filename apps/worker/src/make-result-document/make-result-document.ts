import type { DossierEvent } from '@mot-cua/domain';
import { announceChanges, changeOf, DossierStore, OutboxStore } from '@mot-cua/persistence';
import { Clock, currentRequestId, QueueConnection, type Config, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerBells } from '../answer-bells';
import { CONFIG, LOGGER } from '../surroundings';
import { SYSTEM } from '../system-actor';
import { idOf } from './id-of-event';
import { ResultWriter } from './result-writer';

/** Makes the documents of an approved decision, away from the request that approved it, and attaches them through the one door. */
@Injectable()
export class MakeResultDocument implements OnApplicationBootstrap {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly dossiers: DossierStore,
    private readonly writer: ResultWriter,
    private readonly queues: QueueConnection,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    answerBells(
      'resultDocument',
      this.queues,
      this.outbox,
      (event) => this.issue(event),
      () => false,
      this.logger,
    );
  }

  private async issue(event: DossierEvent): Promise<Record<string, unknown>> {
    const row = await this.dossiers.find(event.dossierId);
    if (!row) throw new Error(`No dossier ${event.dossierId}`);
    if (row.state !== 'approved') return { issued: 'before' };
    const results = await this.writer.writeAll(row, event, await this.dossiers.history(row.id), this.config.publicUrl);
    const command = { detail: { action: 'issueResult', results } as const, actor: SYSTEM, at: this.clock.now() };
    // The same decision gives the same transaction: a worker that was killed in between issues nothing twice.
    const transactionId = idOf('issue', event);
    const { dossier } = await this.dossiers.handle(row.id, command, { transactionId, requestId: currentRequestId() });
    await announceChanges(this.dataSource, [changeOf(dossier)]);
    return { results };
  }
}
