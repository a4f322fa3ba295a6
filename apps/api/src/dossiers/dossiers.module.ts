import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { LiveModule } from '../live/live.module';
import { CommandsController } from './commands.controller';
import { DossierReference } from './dossier-reference';
import { DossierTimeline } from './dossier-timeline';
import { DossierView } from './dossier-view';
import { DossiersController } from './dossiers.controller';
import { DossiersService } from './dossiers.service';
import { InboxController } from './inbox.controller';
import { LookupController } from './lookup.controller';
import { MyDossiersController } from './my-dossiers.controller';
import { OfficeCommandsController } from './office-commands.controller';

@Module({
  imports: [AttachmentsModule, LiveModule],
  controllers: [
    ...[DossiersController, CommandsController, OfficeCommandsController, MyDossiersController],
    ...[InboxController, LookupController],
  ],
  providers: [DossiersService, DossierView, DossierTimeline, DossierReference],
  exports: [DossierView],
})
export class DossiersModule {}
