import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblems } from '../http/problems';
import { dataSetFile } from './data-set-file';
import { UnitImportCountsDto, UnitImportFormDto, UnitImportPreviewDto } from './unit-imports.dto';
import { UnitImportsService } from './unit-imports.service';

@ApiTags('Administrative units')
@Controller('administrative-units/imports')
@AllowedTo('catalogueAdmin')
export class UnitImportsController {
  constructor(private readonly imports: UnitImportsService) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What loading a data set would change',
    description: 'Nothing is written. All faults of the file are told at once, with their places.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UnitImportFormDto })
  @ApiOkResponse({ type: UnitImportPreviewDto })
  @ApiProblems('invalidRequest', 'dataSetFaulty')
  async preview(@Req() request: FastifyRequest): Promise<UnitImportPreviewDto> {
    return this.imports.preview(await dataSetFile(request));
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Load a data set: all of it, as the preview showed it, or nothing',
    description: 'Loaded twice it changes nothing the second time.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UnitImportFormDto })
  @ApiOkResponse({ type: UnitImportCountsDto })
  @ApiProblems('invalidRequest', 'dataSetFaulty', 'unitsChangedElsewhere')
  async load(@CurrentActor() actor: Caller, @Req() request: FastifyRequest): Promise<UnitImportCountsDto> {
    return this.imports.load(await dataSetFile(request), actor);
  }
}
