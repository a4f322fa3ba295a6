import { PersistenceModule } from '@mot-cua/persistence';
import { Clock, clockOf, type Config, type Logger } from '@mot-cua/platform';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AdminChangesController } from './admin-changes/admin-changes.controller';
import { CatalogueModule } from './catalogue/catalogue.module';
import { CalendarController } from './calendar/calendar.controller';
import { DeadlinePolicyController } from './deadline-policy/deadline-policy.controller';
import { OutagesController } from './outages/outages.controller';
import { AdministrativeUnitsModule } from './administrative-units/administrative-units.module';
import { AgenciesModule } from './agencies/agencies.module';
import { AssignmentModule } from './assignment/assignment.module';
import { CitizenAccountsModule } from './citizen-accounts/citizen-accounts.module';
import { ComplaintsModule } from './complaints/complaints.module';
import { CounterModule } from './counter/counter.module';
import { RemindersModule } from './reminders/reminders.module';
import { DossiersModule } from './dossiers/dossiers.module';
import { DraftsModule } from './drafts/drafts.module';
import { FieldsController } from './fields/fields.controller';
import { DossierBatchesModule } from './dossier-batches/dossier-batches.module';
import { InboxModule } from './inbox/inbox.module';
import { HealthModule } from './health/health.module';
import { APP_CONFIG } from './http/app-config';
import { AuthorityGuard } from './http/authority.guard';
import { LOGGER } from './http/logger-token';
import { ProblemFilter } from './http/problem.filter';
import { LeavesModule } from './leaves/leaves.module';
import { LegalDocumentsModule } from './legal-documents/legal-documents.module';
import { NationalCatalogueModule } from './national-catalogue/national-catalogue.module';
import { OfficersModule } from './officers/officers.module';
import { PracticeModule } from './practice/practice.module';
import { PresenceModule } from './presence/presence.module';
import { ProcedureFilesModule } from './procedure-files/procedure-files.module';
import { ProceduresModule } from './procedures/procedures.module';
import { SessionModule } from './session/session.module';
import { StatisticsController } from './statistics/statistics.controller';

/** What every part may ask for: configuration, logger, clock. */
@Global()
@Module({})
class SurroundingsModule {
  static with(config: Config, logger: Logger, clock: Clock): DynamicModule {
    const providers = [
      { provide: APP_CONFIG, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: Clock, useValue: clock },
    ];
    return { module: SurroundingsModule, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  static with(config: Config, logger: Logger, clock: Clock = clockOf(config)): DynamicModule {
    const { databaseUrl: url, databasePoolSize: poolSize } = config;
    return {
      module: AppModule,
      imports: [
        SurroundingsModule.with(config, logger, clock),
        PersistenceModule.forRoot({ url, poolSize, applicationName: 'mot-cua-api' }),
        SessionModule,
        AdministrativeUnitsModule,
        AgenciesModule,
        AssignmentModule,
        CitizenAccountsModule,
        ComplaintsModule,
        CounterModule,
        DraftsModule,
        DossiersModule,
        DossierBatchesModule,
        InboxModule,
        RemindersModule,
        CatalogueModule,
        HealthModule,
        LeavesModule,
        LegalDocumentsModule,
        NationalCatalogueModule,
        OfficersModule,
        PracticeModule,
        PresenceModule,
        ProcedureFilesModule,
        ProceduresModule,
      ],
      controllers: [
        AdminChangesController,
        CalendarController,
        DeadlinePolicyController,
        FieldsController,
        OutagesController,
        StatisticsController,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AuthorityGuard },
        { provide: APP_FILTER, useValue: new ProblemFilter(logger) },
      ],
    };
  }
}
