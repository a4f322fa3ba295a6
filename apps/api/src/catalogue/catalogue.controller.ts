import { localDate, type Language } from '@mot-cua/domain';
import { CatalogueStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { ApiProblems } from '../http/problems';
import {
  CataloguePageDto,
  CatalogueProcedureDto,
  CatalogueQueryDto,
  CloseProcedureDto,
  ComparisonDto,
  ComparisonQueryDto,
  DefinitionDto,
  NewProcedureDto,
  ProcedureDraftDto,
  PublishDto,
  BulkResultsDto,
  CloseManyDto,
  PublishManyDto,
  RevisionQueryDto,
  SaveProcedureDraftDto,
} from './catalogue.dto';
import { ProcedureDto } from '../procedures/procedures.dto';
import { CatalogueService } from './catalogue.service';
import { ImpactDto } from './impact.dto';
import { CatalogueInBulk } from './catalogue-in-bulk';
import { PublishingImpact } from './publishing-impact';

const PAGE = 50;

@ApiTags('Catalogue')
@Controller('catalogue/procedures')
@AllowedTo('catalogueAdmin')
export class CatalogueController {
  constructor(
    private readonly service: CatalogueService,
    private readonly bulk: CatalogueInBulk,
    private readonly impact: PublishingImpact,
    private readonly catalogue: CatalogueStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every procedure with where it stands: in force, drafted, waiting for its day, closed' })
  @ApiOkResponse({ type: CataloguePageDto })
  @ApiProblems('invalidRequest')
  async list(
    @Query() { q, field, level, standing, cursor, limit = PAGE }: CatalogueQueryDto,
  ): Promise<CataloguePageDto> {
    const filter = { words: q, fieldCode: field, level, standing, after: cursor, limit: limit + 1 };
    const { items, total } = await this.catalogue.list(filter, localDate(this.clock.now()));
    const shown = items.slice(0, limit);
    return { items: shown, total, nextCursor: items.length > limit ? (shown.at(-1)?.code ?? null) : null };
  }

  @Post()
  @ApiOperation({ summary: 'Begin a new procedure, from nothing or as a copy' })
  @ApiCreatedResponse({ type: ProcedureDraftDto })
  @ApiProblems('invalidRequest', 'notFound', 'procedureExists')
  create(
    @CurrentActor() caller: Caller,
    @Body() body: NewProcedureDto,
    @RequestLanguage() language: Language,
  ): Promise<ProcedureDraftDto> {
    return this.service.create(caller, body, language);
  }

  @Post('publish')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Publish several drafts',
    description: 'Each by itself: one that is not ready stops no other.',
  })
  @ApiOkResponse({ type: BulkResultsDto })
  @ApiProblems('invalidRequest', 'dayPassed')
  async publishMany(
    @CurrentActor() caller: Caller,
    @Body() body: PublishManyDto,
    @RequestLanguage() language: Language,
  ): Promise<BulkResultsDto> {
    return { items: await this.bulk.publish(caller, body, language) };
  }

  @Post('close')
  @HttpCode(200)
  @ApiOperation({
    summary: 'End several procedures for one reason',
    description: 'Each by itself: one that cannot be closed stops no other.',
  })
  @ApiOkResponse({ type: BulkResultsDto })
  @ApiProblems('invalidRequest', 'dayPassed')
  async closeMany(
    @CurrentActor() caller: Caller,
    @Body() body: CloseManyDto,
    @RequestLanguage() language: Language,
  ): Promise<BulkResultsDto> {
    return { items: await this.bulk.close(caller, body, language) };
  }

  @Get(':code')
  @ApiOperation({ summary: 'A procedure with all its versions' })
  @ApiOkResponse({ type: CatalogueProcedureDto })
  @ApiProblems('notFound')
  procedure(@Param('code') code: string): Promise<CatalogueProcedureDto> {
    return this.service.procedure(code);
  }

  @Get(':code/versions/:version')
  @ApiOperation({ summary: 'What a version says' })
  @ApiOkResponse({ type: DefinitionDto })
  @ApiProblems('notFound', 'invalidRequest')
  async version(@Param('code') code: string, @Param('version', ParseIntPipe) version: number): Promise<DefinitionDto> {
    return { definition: await this.service.definition(code, version) };
  }

  @Get(':code/comparison')
  @ApiOperation({ summary: 'What differs from one version to another' })
  @ApiOkResponse({ type: ComparisonDto })
  @ApiProblems('notFound', 'invalidRequest')
  async compare(@Param('code') code: string, @Query() { from, to }: ComparisonQueryDto): Promise<ComparisonDto> {
    return { changes: await this.service.compare(code, from, to) };
  }

  @Get(':code/draft')
  @ApiOperation({ summary: 'The draft of the next version, with what keeps it from being published' })
  @ApiOkResponse({ type: ProcedureDraftDto })
  @ApiProblems('notFound')
  draft(@Param('code') code: string, @RequestLanguage() language: Language): Promise<ProcedureDraftDto> {
    return this.service.draft(code, language);
  }

  @Post(':code/draft')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin the draft of the next version; a draft that there is goes on' })
  @ApiOkResponse({ type: ProcedureDraftDto })
  @ApiProblems('notFound')
  beginDraft(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @RequestLanguage() language: Language,
  ): Promise<ProcedureDraftDto> {
    return this.service.beginDraft(caller, code, language);
  }

  @Put(':code/draft')
  @ApiOperation({
    summary: 'Save the draft',
    description: 'It may be unfinished, but must have the shape of a procedure.',
  })
  @ApiOkResponse({ type: ProcedureDraftDto })
  @ApiProblems('invalidRequest', 'notFound', 'procedureChangedElsewhere', 'procedureNotReadable')
  save(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Body() body: SaveProcedureDraftDto,
    @RequestLanguage() language: Language,
  ): Promise<ProcedureDraftDto> {
    return this.service.save(caller, code, body, language);
  }

  @Delete(':code/draft')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw the draft away; a procedure that was never published goes with it' })
  @ApiNoContentResponse()
  @ApiProblems('invalidRequest', 'notFound', 'procedureChangedElsewhere')
  async discard(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Query() { revision }: RevisionQueryDto,
  ): Promise<void> {
    await this.service.discard(caller, code, revision);
  }

  @Get(':code/draft/preview')
  @ApiOperation({
    summary: 'The draft as citizens would see the procedure today',
    description: 'What is not written yet is empty.',
  })
  @ApiOkResponse({ type: ProcedureDto })
  @ApiProblems('notFound')
  preview(@Param('code') code: string): Promise<ProcedureDto> {
    return this.service.preview(code);
  }

  @Get(':code/draft/impact')
  @ApiOperation({ summary: 'What publishing the draft would do to drafts and dossiers under way; changes nothing' })
  @ApiOkResponse({ type: ImpactDto })
  @ApiProblems('notFound')
  async impactOf(@Param('code') code: string): Promise<ImpactDto> {
    const { definition } = await this.service.draftRow(code);
    return this.impact.of(code, definition);
  }

  @Post(':code/draft/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish the draft from a day on' })
  @ApiOkResponse({ type: CatalogueProcedureDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'dayPassed', 'procedureNotReady'] as const),
    ...(['procedureChangedElsewhere', 'versionScheduled'] as const),
  )
  async publish(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Body() body: PublishDto,
    @RequestLanguage() language: Language,
  ): Promise<CatalogueProcedureDto> {
    await this.service.publish(caller, code, body, language);
    return this.service.procedure(code);
  }

  @Post(':code/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the version that waits for its day back into a draft' })
  @ApiOkResponse({ type: CatalogueProcedureDto })
  @ApiProblems('notFound')
  async withdraw(@CurrentActor() caller: Caller, @Param('code') code: string): Promise<CatalogueProcedureDto> {
    await this.service.withdraw(caller, code);
    return this.service.procedure(code);
  }

  @Post(':code/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a procedure; it stays findable and says what replaces it' })
  @ApiOkResponse({ type: CatalogueProcedureDto })
  @ApiProblems('invalidRequest', 'notFound', 'dayPassed', 'versionScheduled')
  async close(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Body() body: CloseProcedureDto,
  ): Promise<CatalogueProcedureDto> {
    await this.service.close(caller, code, body);
    return this.service.procedure(code);
  }
}
