import { Module } from '@nestjs/common';
import { AgenciesController } from './agencies.controller';
import { AgencyChangesController } from './agency-changes.controller';
import { AgencyChangesService } from './agency-changes.service';

@Module({
  controllers: [AgenciesController, AgencyChangesController],
  providers: [AgencyChangesService],
})
export class AgenciesModule {}
