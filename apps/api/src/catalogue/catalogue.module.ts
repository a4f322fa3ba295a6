import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller';
import { CatalogueService } from './catalogue.service';
import { CatalogueExchangeController } from './exchange/catalogue-exchange.controller';
import { ExportCatalogue } from './exchange/export-catalogue';
import { ImportCatalogue } from './exchange/import-catalogue';
import { ProceduresModule } from '../procedures/procedures.module';
import { PrefillSourcesController } from './prefill-sources.controller';
import { ProcedureHistoryController } from './procedure-history.controller';
import { PublishMany } from './publish-many';
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
    PublishMany,
    PublishingImpact,
  ],
})
export class CatalogueModule {}
