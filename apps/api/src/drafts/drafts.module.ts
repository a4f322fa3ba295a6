import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { LiveModule } from '../live/live.module';
import { CatalogueOfDrafts } from './catalogue-of-drafts';
import { DraftRenewals } from './draft-renewals';
import { DraftsController } from './drafts.controller';
import { DraftsService } from './drafts.service';

@Module({
  imports: [AttachmentsModule, LiveModule],
  controllers: [DraftsController],
  providers: [DraftsService, CatalogueOfDrafts, DraftRenewals],
})
export class DraftsModule {}
