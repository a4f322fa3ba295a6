import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { LiveModule } from '../live/live.module';
import { ActingOfficer } from './acting-officer';
import { CommandsController } from './commands.controller';
import { DossierPart } from './dossier-part';
import { DossierProcess } from './dossier-process';
import { DossierReference } from './dossier-reference';
import { DossierTimeline } from './dossier-timeline';
import { DossierView } from './dossier-view';
import { DossiersController } from './dossiers.controller';
import { DossiersService } from './dossiers.service';
import { InboxDossiers } from './inbox-dossiers';
import { InboxFilters } from './inbox-filters';
import { InboxController } from './inbox.controller';
import { LookupController } from './lookup.controller';
import { MyDossiersController } from './my-dossiers.controller';
import { OfficeCommandsController } from './office-commands.controller';
import { StepCommandsController } from './step-commands.controller';
import { StepsNow } from './steps-now';
import { TasksController } from './tasks.controller';
import { ToDoController } from './to-do.controller';

@Module({
  imports: [AttachmentsModule, LiveModule],
  controllers: [
    ...[DossiersController, CommandsController, OfficeCommandsController, MyDossiersController],
    ...[InboxController, LookupController, StepCommandsController, TasksController, ToDoController],
  ],
  providers: [
    ...[DossiersService, ActingOfficer, DossierView, DossierTimeline, DossierProcess, DossierPart, DossierReference],
    ...[InboxDossiers, InboxFilters, StepsNow],
  ],
  exports: [DossierView, DossierReference, InboxFilters, StepsNow],
})
export class DossiersModule {}
