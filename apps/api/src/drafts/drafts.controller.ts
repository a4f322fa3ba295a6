import type { Actor, Language } from '@mot-cua/domain';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AttachmentDto, UploadDto } from '../attachments/attachments.dto';
import { AttachmentsService } from '../attachments/attachments.service';
import { incomingFile } from '../attachments/incoming-file';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { ApiProblems } from '../http/problems';
import { LiveUpdates } from '../live/live-updates';
import { CatalogueOfDrafts } from './catalogue-of-drafts';
import {
  DraftCheckDto,
  DraftDto,
  DraftListDto,
  NewDraftDto,
  ReceiptDto,
  RefillDraftDto,
  SaveDraftDto,
  SubmitDraftDto,
} from './drafts.dto';
import { DraftsService } from './drafts.service';

@ApiTags('Drafts')
@Controller('drafts')
@AllowedTo('citizen')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly catalogue: CatalogueOfDrafts,
    private readonly attachments: AttachmentsService,
    private readonly live: LiveUpdates,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Begin to file a procedure',
    description: 'What the account, earlier documents and registries know is filled in.',
  })
  @ApiCreatedResponse({ type: DraftDto })
  @ApiProblems('invalidRequest', 'notFound', 'notFiledOnline', 'agencyNotCompetent', 'draftLimitReached')
  create(@CurrentActor() actor: Actor, @Body() body: NewDraftDto): Promise<DraftDto> {
    return this.drafts.create(actor, body);
  }

  @Get()
  @ApiOperation({ summary: 'My unfinished filings, last saved first' })
  @ApiOkResponse({ type: DraftListDto })
  async list(@CurrentActor() actor: Actor): Promise<DraftListDto> {
    return { items: await this.drafts.list(actor) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A draft with its answers and files' })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems('notFound')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DraftDto> {
    return this.drafts.read(actor, id);
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Save a draft',
    description: 'Over the revision that was read; one saved elsewhere meanwhile is not overwritten.',
  })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems('invalidRequest', 'notFound', 'agencyNotCompetent', 'draftChangedElsewhere')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveDraftDto,
  ): Promise<DraftDto> {
    return this.drafts.save(actor, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw a draft and its files away' })
  @ApiNoContentResponse()
  @ApiProblems('notFound')
  async remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.attachments.forget(await this.drafts.remove(actor, id));
  }

  @Post(':id/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'What is still missing, what it costs and when an answer may be expected' })
  @ApiOkResponse({ type: DraftCheckDto })
  @ApiProblems('notFound')
  check(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @RequestLanguage() language: Language,
  ): Promise<DraftCheckDto> {
    return this.drafts.check(actor, id, language);
  }

  @Post(':id/prefill')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Look up again what is known',
    description: 'Fills in what is blank; what was typed stays, with what the source says beside it.',
  })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems('invalidRequest', 'notFound', 'draftChangedElsewhere')
  refill(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RefillDraftDto,
  ): Promise<DraftDto> {
    return this.drafts.refill(actor, id, body);
  }

  @Post(':id/renewal/seen')
  @HttpCode(204)
  @ApiOperation({ summary: 'The owner has seen what a new version of the procedure changed' })
  @ApiNoContentResponse()
  async seeRenewal(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.drafts.seeRenewal(actor, id);
  }

  @Post(':id/attachments')
  @ApiOperation({ summary: 'Attach a file', description: 'Streamed; its type is told from the content.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: AttachmentDto })
  @ApiProblems('invalidRequest', 'notFound', 'tooManyFiles', 'fileTooLarge', 'fileTypeRefused', 'fileEmpty')
  async attach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentDto> {
    const { papers } = await this.catalogue.version(await this.drafts.own(actor, id));
    return this.attachments.receive(id, actor, papers, await incomingFile(request));
  }

  @Post(':id/submit')
  @ApiOperation({
    summary: 'Submit: the draft becomes a dossier with a code',
    description: 'Sent twice, it makes one dossier.',
  })
  @ApiCreatedResponse({ type: ReceiptDto })
  @ApiProblems(
    'invalidRequest',
    'notFound',
    'invalidAnswers',
    'draftChangedElsewhere',
    'alreadySubmitted',
    'uploadRunning',
    'transactionReused',
    'procedureChanged',
    'procedureClosed',
  )
  async submit(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SubmitDraftDto,
    @RequestLanguage() language: Language,
  ): Promise<ReceiptDto> {
    const { code, submittedAt, version, agencyId } = await this.drafts.submit(actor, id, body, language);
    this.live.announce({
      dossierId: id,
      code,
      version,
      state: 'submitted',
      agencyId,
      receivingAgencyId: agencyId,
      workingAgencyIds: [],
      applicantId: actor.id,
      applicantNumber: null,
      representativeNumber: null,
      channel: 'online',
    });
    return { id, code, submittedAt, version };
  }
}
