import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/dossiers.module';
import { DossierBatchesController } from './dossier-batches.controller';
import { DossierBatchesService } from './dossier-batches.service';

@Module({
  imports: [DossiersModule],
  controllers: [DossierBatchesController],
  providers: [DossierBatchesService],
})
export class DossierBatchesModule {}
