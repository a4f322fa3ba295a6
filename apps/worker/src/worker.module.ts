import {
  NationalCatalogue,
  NationalCatalogueVersionA,
  NationalPortal,
  NationalPortalVersionA,
} from '@mot-cua/adapters/national-portal';
import { createStorage, FileStorage } from '@mot-cua/adapters/storage';
import { PersistenceModule } from '@mot-cua/persistence';
import { Clock, clockOf, QueueConnection, type Config, type Logger } from '@mot-cua/platform';
import { Injectable, Module, type BeforeApplicationShutdown, type DynamicModule } from '@nestjs/common';
import { AssignDossier } from './assign-dossier/assign-dossier';
import { AssignSteps } from './assign-dossier/assign-steps';
import { GiveOutWork } from './assign-dossier/give-out-work';
import { ActOnDossier } from './carry-out-batch/act-on-dossier';
import { CarryOutBatch } from './carry-out-batch/carry-out-batch';
import { RingForBatches } from './carry-out-batch/ring-for-batches';
import { CountOutages } from './count-outages/count-outages';
import { ForwardToNationalPortal, ReportReader } from './forward-to-national-portal/forward-to-national-portal';
import { HealthController } from './health/health.controller';
import { DocumentSources } from './issue-legal-document/document-sources';
import { DocumentWriter } from './issue-legal-document/document-writer';
import { IssueLegalDocument } from './issue-legal-document/issue-legal-document';
import { MakeResultDocument } from './make-result-document/make-result-document';
import { ResultWriter } from './make-result-document/result-writer';
import { RelayOutbox } from './relay-outbox/relay-outbox';
import { FetchCatalogue } from './synchronise-catalogue/fetch-catalogue';
import { SynchroniseCatalogue } from './synchronise-catalogue/synchronise-catalogue';
import { CONFIG, LOGGER } from './surroundings';
import { ComplaintDeadlines } from './watch-deadlines/complaint-deadlines';
import { CounterDues } from './watch-deadlines/counter-dues';
import { DueDateWarnings } from './watch-deadlines/due-date-warnings';
import { SupplementReminders } from './watch-deadlines/supplement-reminders';
import { WhatTimeBrings } from './watch-deadlines/what-time-brings';
import { WatchDeadlines } from './watch-deadlines/watch-deadlines';

/** Lets running jobs end before the database goes. */
@Injectable()
class QueueShutdown implements BeforeApplicationShutdown {
  constructor(private readonly queues: QueueConnection) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.queues.close();
  }
}

@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    // Each draining job holds a connection for its lock beside those it asks with.
    const poolSize = Math.max(24, config.databasePoolSize);
    const onQueueError = (error: Error) => logger.error({ err: error }, 'queue');
    return {
      module: WorkerModule,
      imports: [PersistenceModule.forRoot({ url: config.databaseUrl, poolSize, applicationName: 'mot-cua-worker' })],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Clock, useFactory: () => clockOf(config) },
        { provide: QueueConnection, useFactory: () => new QueueConnection(config, onQueueError) },
        { provide: NationalPortal, useFactory: () => new NationalPortalVersionA(config.nationalPortal) },
        { provide: NationalCatalogue, useFactory: () => new NationalCatalogueVersionA(config.nationalPortal) },
        { provide: FileStorage, useFactory: () => createStorage(config) },
        QueueShutdown,
        RelayOutbox,
        ReportReader,
        ForwardToNationalPortal,
        ResultWriter,
        MakeResultDocument,
        DocumentSources,
        DocumentWriter,
        IssueLegalDocument,
        ...[AssignDossier, AssignSteps, GiveOutWork],
        FetchCatalogue,
        SynchroniseCatalogue,
        ActOnDossier,
        CarryOutBatch,
        RingForBatches,
        ComplaintDeadlines,
        CounterDues,
        DueDateWarnings,
        SupplementReminders,
        WhatTimeBrings,
        WatchDeadlines,
        CountOutages,
      ],
    };
  }
}
