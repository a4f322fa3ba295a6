import { Module } from '@nestjs/common';
import { AdministrativeUnitsController } from './administrative-units.controller';
import { UnitImportsController } from './unit-imports.controller';
import { UnitImportsService } from './unit-imports.service';

@Module({
  // The imports first: their paths would be ids to the other.
  controllers: [UnitImportsController, AdministrativeUnitsController],
  providers: [UnitImportsService],
})
export class AdministrativeUnitsModule {}
