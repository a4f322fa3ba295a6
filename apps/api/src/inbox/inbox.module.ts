import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { InboxExportController } from './inbox-export.controller';
import { InboxViewsController } from './inbox-views.controller';
import { WriteInbox } from './write-inbox';

@Module({
  imports: [DossiersModule],
  controllers: [InboxViewsController, InboxExportController],
  providers: [WriteInbox],
})
export class InboxModule {}
