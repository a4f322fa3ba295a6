import type { Language } from '@mot-cua/domain';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
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
import { CatalogueOfDrafts } from '../drafts/catalogue-of-drafts';
import { RefillDraftDto } from '../drafts/drafts.dto';
import { AllowedTo, CurrentActor, CurrentSession, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { ApiProblems } from '../http/problems';
import type { SignedIn } from '../session/session.service';
import {
  CounterEntryDto,
  CounterEntryListDto,
  EnterDto,
  EnteredDto,
  NewCounterEntryDto,
  SaveCounterEntryDto,
} from './counter-entries.dto';
import { CounterEntriesService } from './counter-entries.service';
import { EnterDossier } from './enter-dossier';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('Counter')
@Controller('counter-entries')
@AllowedTo('counterOfficer')
export class CounterEntriesController {
  constructor(
    private readonly entries: CounterEntriesService,
    private readonly enterDossier: EnterDossier,
    private readonly catalogue: CatalogueOfDrafts,
    private readonly attachments: AttachmentsService,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Begin to enter a dossier that came over the counter or by post' })
  @ApiCreatedResponse({ type: CounterEntryDto })
  @ApiProblems('invalidRequest', 'notFound', 'procedureClosed', 'draftLimitReached')
  create(
    @CurrentActor() officer: Caller,
    @Body() body: NewCounterEntryDto,
    @RequestLanguage() language: Language,
  ): Promise<CounterEntryDto> {
    return this.entries.create(officer, body, language);
  }

  @Get()
  @ApiOperation({ summary: 'What I have not finished entering, last saved first' })
  @ApiOkResponse({ type: CounterEntryListDto })
  async list(@CurrentActor() officer: Caller): Promise<CounterEntryListDto> {
    return { items: await this.entries.list(officer) };
  }

  @Get(':id')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'An entry with everything that is typed, and what is still wrong' })
  @ApiOkResponse({ type: CounterEntryDto })
  @ApiProblems('notFound')
  read(
    @CurrentActor() officer: Caller,
    @Id() id: string,
    @RequestLanguage() language: Language,
  ): Promise<CounterEntryDto> {
    return this.entries.read(officer, id, language);
  }

  @Put(':id')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Save an entry',
    description: 'Over the revision that was read; one saved elsewhere meanwhile is not overwritten.',
  })
  @ApiOkResponse({ type: CounterEntryDto })
  @ApiProblems('invalidRequest', 'notFound', 'agencyNotCompetent', 'draftChangedElsewhere')
  save(
    @CurrentActor() officer: Caller,
    @Id() id: string,
    @Body() body: SaveCounterEntryDto,
    @RequestLanguage() language: Language,
  ): Promise<CounterEntryDto> {
    return this.entries.save(officer, id, body, language);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw an entry and its files away' })
  @ApiNoContentResponse()
  @ApiProblems('notFound')
  async remove(@CurrentActor() officer: Caller, @Id() id: string): Promise<void> {
    await this.attachments.forget(await this.entries.remove(officer, id));
  }

  @Post(':id/prefill')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Fill in what is known of the applicant',
    description:
      'From their account and registries where the identity number is proved to be theirs, else from what was written down. What was typed stays.',
  })
  @ApiOkResponse({ type: CounterEntryDto })
  @ApiProblems('invalidRequest', 'notFound', 'draftChangedElsewhere')
  fillIn(
    @CurrentActor() officer: Caller,
    @Id() id: string,
    @Body() { revision }: RefillDraftDto,
    @RequestLanguage() language: Language,
  ): Promise<CounterEntryDto> {
    return this.entries.fillIn(officer, id, revision, language);
  }

  @Post(':id/attachments')
  @ApiOperation({ summary: 'Attach a scan or a photograph of a paper' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: AttachmentDto })
  @ApiProblems('invalidRequest', 'notFound', 'tooManyFiles', 'fileTooLarge', 'fileTypeRefused', 'fileEmpty')
  async attach(
    @CurrentActor() officer: Caller,
    @Id() id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentDto> {
    const { papers } = await this.catalogue.version(await this.entries.own(officer, id));
    return this.attachments.receive(id, officer, papers, await incomingFile(request));
  }

  @Post(':id/enter')
  @ApiOperation({
    summary: 'Enter it: submitted, and at once accepted as complete, sent back for more, or refused',
    description: 'Judged by the same rules as online. Sent twice, it makes one dossier.',
  })
  @ApiCreatedResponse({ type: EnteredDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'forbidden', 'invalidAnswers', 'draftChangedElsewhere'] as const),
    'supplementTargetUnknown',
    ...(['alreadySubmitted', 'uploadRunning', 'procedureChanged', 'procedureClosed'] as const),
    ...(['reasonMissing', 'supplementEmpty'] as const),
  )
  enter(
    @CurrentActor() officer: Caller,
    @CurrentSession() { agencyId }: SignedIn,
    @Id() id: string,
    @Body() body: EnterDto,
    @RequestLanguage() language: Language,
  ): Promise<EnteredDto> {
    return this.enterDossier.enter(officer, agencyId, id, body, language);
  }
}
