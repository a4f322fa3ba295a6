import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { ProcedureFilesController } from './procedure-files.controller';
import { ProcedureFilesService } from './procedure-files.service';

@Module({
  imports: [AttachmentsModule],
  controllers: [ProcedureFilesController],
  providers: [ProcedureFilesService],
})
export class ProcedureFilesModule {}
