import { dossierReport, NationalPortal, Rejected } from '@mot-cua/adapters/national-portal';
import { receivingDataAt, replay, type DossierEvent } from '@mot-cua/domain';
import { agencyAfter } from '@mot-cua/domain/legal-document';
import {
  AccountStore,
  AgencyStore,
  announceChanges,
  AttachmentStore,
  changeOf,
  DossierStore,
  OutboxStore,
  ProcedureStore,
  rowWith,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock, FileLinks, QueueConnection, type Config, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answerBells } from '../answer-bells';
import { CONFIG, LOGGER } from '../surroundings';

/** Gathers what a report needs. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly accounts: AccountStore,
    private readonly attachments: AttachmentStore,
  ) {}

  async sourcesOf(event: DossierEvent) {
    const found = await this.dossiers.find(event.dossierId);
    if (!found) throw new Error(`No dossier ${event.dossierId}`);
    const history = await this.dossiers.history(found.id);
    // As it was taken down then: a correction is told with its own event.
    const row = rowWith(found, receivingDataAt(found, history, event.sequence));
    const { agencyId } = replay(row.id, history.slice(0, event.sequence));
    const holderId = agencyAfter(history.slice(0, event.sequence), row.receivingAgencyId);
    const [procedure, agency, holder, applicant, attachments] = await Promise.all([
      this.procedures.findVersion(row.procedureCode, row.procedureVersion),
      this.agencies.find(agencyId ?? row.agencyId),
      this.agencies.find(holderId),
      row.applicantId === null ? null : this.accounts.find(row.applicantId),
      this.attachments.findOf(row.id),
    ]);
    if (!procedure || !agency) throw new Error(`Dossier ${row.id} points to what is not there`);
    return { row, history, event, procedure, agency, holder: holder ?? agency, applicant, attachments };
  }
}

/** Sends the events of dossiers to the national portal: each once, in order. */
@Injectable()
export class ForwardToNationalPortal implements OnApplicationBootstrap {
  private readonly links: FileLinks | undefined;

  constructor(
    private readonly outbox: OutboxStore,
    private readonly reader: ReportReader,
    private readonly portal: NationalPortal,
    private readonly queues: QueueConnection,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) { fileLinks, publicUrl }: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.links = fileLinks && new FileLinks(fileLinks, publicUrl);
  }

  onApplicationBootstrap(): void {
    const isRefusal = (error: unknown) => error instanceof Rejected;
    answerBells('nationalPortal', this.queues, this.outbox, (event) => this.send(event), isRefusal, this.logger);
  }

  private async send(event: DossierEvent): Promise<Record<string, unknown>> {
    const sources = await this.reader.sourcesOf(event);
    const report = dossierReport({ ...sources, fileUrl: (id) => this.links?.linkTo(id, this.clock.now()) ?? null });
    // Nothing tells yet how an earlier attempt ended.
    const delivery = await this.portal.deliver(report, { mayHaveArrived: true });
    await this.tellScreens(sources.row);
    return { ...delivery };
  }

  /** Officers see "confirmed at …" appear; a screen that cannot be told reads it later. */
  private async tellScreens(row: DossierRow): Promise<void> {
    await announceChanges(this.dataSource, [changeOf(row)]).catch((error: unknown) =>
      this.logger.warn({ err: error }, 'screens could not be told'),
    );
  }
}
