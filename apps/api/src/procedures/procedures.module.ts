import { Module } from '@nestjs/common';
import { ProcedureView } from './procedure-view';
import { ProceduresController } from './procedures.controller';

@Module({ controllers: [ProceduresController], providers: [ProcedureView], exports: [ProcedureView] })
export class ProceduresModule {}
