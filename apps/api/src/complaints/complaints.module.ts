import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { DossiersModule } from '../dossiers/dossiers.module';
import { LiveModule } from '../live/live.module';
import { ComplaintCommandsController } from './complaint-commands.controller';
import { ComplaintAccessModule } from './complaint-access.module';
import { ComplaintView } from './complaint-view';
import { ComplaintsController } from './complaints.controller';
import { ComplaintsService } from './complaints.service';

@Module({
  imports: [AttachmentsModule, ComplaintAccessModule, DossiersModule, LiveModule],
  controllers: [ComplaintsController, ComplaintCommandsController],
  providers: [ComplaintsService, ComplaintView],
})
export class ComplaintsModule {}
