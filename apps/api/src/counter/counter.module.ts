import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { DossiersModule } from '../dossiers/dossiers.module';
import { DraftsModule } from '../drafts/drafts.module';
import { LiveModule } from '../live/live.module';
import { CounterDeskController } from './counter-desk.controller';
import { CounterEntriesController } from './counter-entries.controller';
import { CounterEntriesService } from './counter-entries.service';
import { EnterDossier } from './enter-dossier';

@Module({
  imports: [AttachmentsModule, DossiersModule, DraftsModule, LiveModule],
  controllers: [CounterEntriesController, CounterDeskController],
  providers: [CounterEntriesService, EnterDossier],
})
export class CounterModule {}
