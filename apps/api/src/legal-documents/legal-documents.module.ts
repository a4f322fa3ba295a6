import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { ControlSheet } from './control-sheet';
import { DocumentTemplatesController } from './document-templates.controller';
import { LegalDocumentsController } from './legal-documents.controller';
import { RegisterController } from './register.controller';
import { WriteRegister } from './write-register';

@Module({
  imports: [AttachmentsModule],
  controllers: [LegalDocumentsController, RegisterController, DocumentTemplatesController],
  providers: [ControlSheet, WriteRegister],
})
export class LegalDocumentsModule {}
