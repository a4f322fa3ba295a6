import { createStorage, FileStorage } from '@mot-cua/adapters/storage';
import { Module } from '@nestjs/common';
import { ComplaintAccessModule } from '../complaints/complaint-access.module';
import { APP_CONFIG, type AppConfig } from '../http/app-config';
import { AttachmentsController } from './attachments.controller';
import { AttachmentsService } from './attachments.service';
import { SharedFilesController } from './shared-files.controller';

@Module({
  imports: [ComplaintAccessModule],
  controllers: [AttachmentsController, SharedFilesController],
  providers: [
    AttachmentsService,
    { provide: FileStorage, inject: [APP_CONFIG], useFactory: (config: AppConfig) => createStorage(config) },
  ],
  exports: [AttachmentsService, FileStorage],
})
export class AttachmentsModule {}
