import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller';
import { CatalogueService } from './catalogue.service';
import { CatalogueExchangeController } from './exchange/catalogue-exchange.controller';
import { ExportCatalogue } from './exchange/export-catalogue';
import { ImportCatalogue } from './exchange/import-catalogue';
import { ProceduresModule } from '../procedures/procedures.module';
import { PrefillSourcesController } from './prefill-sources.controller';
import { ProcedureHistoryController } from './procedure-history.controller';
import { CatalogueInBulk } from './catalogue-in-bulk';
import { PublishingImpact } from './publishing-impact';
import { DefinitionSurroundings } from './surroundings';

@Module({
  imports: [ProceduresModule],
  controllers: [CatalogueExchangeController, PrefillSourcesController, CatalogueController, ProcedureHistoryController],
  providers: [
    CatalogueService,
    DefinitionSurroundings,
    ExportCatalogue,
    ImportCatalogue,
    CatalogueInBulk,
    PublishingImpact,
  ],
})
export class CatalogueModule {}
