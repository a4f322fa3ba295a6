import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { ProceduresModule } from '../procedures/procedures.module';
import { BeginPractice } from './begin-practice';
import { PracticeCheck } from './practice-check';
import { PracticeFilesController } from './practice-files.controller';
import { PracticeFiles } from './practice-files.service';
import { PracticeProcedures } from './practice-procedures';
import { PracticeResult } from './practice-result';
import { PracticeRunsController } from './practice-runs.controller';
import { PracticeView } from './practice-view';
import { PractiseDossier } from './practise-dossier';

@Module({
  imports: [AttachmentsModule, ProceduresModule],
  controllers: [PracticeRunsController, PracticeFilesController],
  providers: [
    BeginPractice,
    PracticeCheck,
    PracticeFiles,
    PracticeProcedures,
    PracticeResult,
    PracticeView,
    PractiseDossier,
  ],
})
export class PracticeModule {}
