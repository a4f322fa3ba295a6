import { receivingDataAt, type DossierEvent } from '@mot-cua/domain';
import { documentsOf } from '@mot-cua/domain/legal-document';
import { announceChanges, changeOf, DossierStore, OutboxStore, rowWith } from '@mot-cua/persistence';
import { QueueConnection, type Config, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerBells } from '../answer-bells';
import { CONFIG, LOGGER } from '../surroundings';
import { DocumentWriter } from './document-writer';

/** Puts what happened to dossiers in writing, away from the request that did it: each event's documents once, however often it is tried. */
@Injectable()
export class IssueLegalDocument implements OnApplicationBootstrap {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly dossiers: DossierStore,
    private readonly writer: DocumentWriter,
    private readonly queues: QueueConnection,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    answerBells(
      'legalDocument',
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
    const whole = await this.dossiers.history(row.id);
    const history = whole.filter(({ sequence }) => sequence <= event.sequence);
    // As it was taken down then: a correction may have come meanwhile.
    const documented = rowWith(row, receivingDataAt(row, whole, event.sequence));
    const issued: Record<string, string> = {};
    // One after another: each takes a number of its book.
    for (const kind of documentsOf(event.detail)) {
      const number = await this.writer.write(kind, { row: documented, event, history }, this.config.publicUrl);
      if (number) issued[kind] = number;
    }
    await announceChanges(this.dataSource, [changeOf(row)]);
    return issued;
  }
}
