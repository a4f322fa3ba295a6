import { Module } from '@nestjs/common';
import { NationalCatalogueController } from './national-catalogue.controller';
import { NationalCatalogueService } from './national-catalogue.service';

@Module({ controllers: [NationalCatalogueController], providers: [NationalCatalogueService] })
export class NationalCatalogueModule {}
