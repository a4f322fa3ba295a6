import {
  actionsOpenTo,
  attachedResultsOf,
  isApplicant,
  isDossierCode,
  isOverTheCounter,
  may,
  representedBy,
  type Actor,
} from '@mot-cua/domain';
import { Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AttachmentDto, ResultUploadDto, UploadDto } from '../attachments/attachments.dto';
import { AttachmentsService } from '../attachments/attachments.service';
import { incomingFile } from '../attachments/incoming-file';
import { AllowedTo, CurrentActor } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { DossierReference } from './dossier-reference';
import { ActingOfficer } from './acting-officer';
import { DossierDto } from './dossiers.dto';
import { DossiersService } from './dossiers.service';

@ApiTags('Dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly reference: DossierReference,
    private readonly attachments: AttachmentsService,
    private readonly acting: ActingOfficer,
  ) {}

  @Get('by-code/:code')
  @AllowedTo('citizen', 'counterOfficer', 'caseOfficer', 'leader', 'clerk')
  @ApiOperation({ summary: 'A dossier by its code' })
  @ApiOkResponse({ type: DossierDto })
  @ApiProblems('notFound')
  readByCode(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<DossierDto> {
    if (!isDossierCode(code)) throw new ApiProblem('notFound');
    return this.dossiers.readByCode(actor, code);
  }

  @Get(':id')
  @AllowedTo('citizen', 'counterOfficer', 'caseOfficer', 'leader', 'clerk')
  @ApiOperation({
    summary: 'A dossier',
    description: 'With its history, its papers, why it is due when it is, and the actions open to whoever asks.',
  })
  @ApiOkResponse({ type: DossierDto })
  @ApiProblems('notFound')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DossierDto> {
    return this.dossiers.read(actor, id);
  }

  @Post(':id/attachments')
  @AllowedTo('citizen', 'counterOfficer')
  @ApiOperation({
    summary: 'Add a file that was asked for',
    description: 'It is filed with the answer to the supplement request.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: AttachmentDto })
  @ApiProblems(
    'invalidRequest',
    'notFound',
    'actionNotOpen',
    'tooManyFiles',
    'fileTooLarge',
    'fileTypeRefused',
    'fileEmpty',
  )
  async attach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentDto> {
    const row = await this.dossiers.visible(actor, id);
    const isBrought = isOverTheCounter(row.channel) && may(actor, 'actOnDossier', row);
    if (!isApplicant(actor, row) && !isBrought) throw new ApiProblem('notFound');
    if (!row.openSupplement) throw new ApiProblem('actionNotOpen');
    const { papers } = await this.reference.procedure(row);
    return this.attachments.receive(id, actor, papers, await incomingFile(request));
  }

  @Post(':id/result-files')
  @AllowedTo('caseOfficer')
  @ApiOperation({
    summary: 'Add a document that is to be proposed as a result',
    description: 'For results that the portal does not write itself; it is filed with the proposal.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ResultUploadDto })
  @ApiCreatedResponse({ type: AttachmentDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'actionNotOpen', 'takenByAnother', 'tooManyFiles'] as const),
    ...(['fileTooLarge', 'fileTypeRefused', 'fileEmpty'] as const),
  )
  async attachResult(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentDto> {
    const row = await this.dossiers.visible(actor, id);
    const acting = await this.acting.toward(actor, row);
    if (!actionsOpenTo(acting.roles, row.state).includes('proposeResult')) throw new ApiProblem('actionNotOpen');
    if (row.takenBy !== null && row.takenBy !== actor.id && !representedBy(acting, row))
      throw new ApiProblem('takenByAnother');
    const { results } = await this.reference.procedure(row);
    const codes = attachedResultsOf(results, row.caseCode);
    return this.attachments.receiveResult(id, actor, codes, await incomingFile(request));
  }
}
