import { HttpPopulationRegistry, PopulationRegistry } from '@mot-cua/adapters/registry';
import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { LiveModule } from '../live/live.module';
import { AskPopulationRegistry } from './ask-population-registry';
import { CatalogueOfDrafts } from './catalogue-of-drafts';
import { DraftRenewals } from './draft-renewals';
import { DraftsController } from './drafts.controller';
import { DraftsService } from './drafts.service';
import { Prefill } from './prefill';

@Module({
  imports: [AttachmentsModule, LiveModule],
  controllers: [DraftsController],
  providers: [
    AskPopulationRegistry,
    DraftsService,
    CatalogueOfDrafts,
    DraftRenewals,
    Prefill,
    {
      provide: PopulationRegistry,
      inject: [APP_CONFIG],
      useFactory: ({ populationRegistry }: AppConfig) =>
        populationRegistry ? new HttpPopulationRegistry(populationRegistry) : null,
    },
  ],
  exports: [CatalogueOfDrafts, DraftRenewals, Prefill],
})
export class DraftsModule {}
