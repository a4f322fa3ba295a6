import type { Actor } from '@mot-cua/domain';
import { AttachmentStore, ComplaintListStore, type ComplaintReader, type ComplaintRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AttachmentDto } from '../attachments/attachments.dto';
import { AttachmentsService } from '../attachments/attachments.service';
import { incomingFile } from '../attachments/incoming-file';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { readCursor, writeCursor } from '../http/cursor';
import { ApiProblem, ApiProblems } from '../http/problems';
import { ComplaintAccess } from './complaint-access';
import { ComplaintUploadDto, FILES_AT_ONCE, SendComplaintDto } from './complaint-commands.dto';
import { ComplaintView } from './complaint-view';
import {
  ComplaintDto,
  ComplaintListDto,
  ComplaintOptionsDto,
  ComplaintPageDto,
  ComplaintQueryDto,
  MyComplaintsQueryDto,
} from './complaints.dto';
import { ComplaintsService } from './complaints.service';

const OFFICERS = ['counterOfficer', 'caseOfficer', 'leader', 'clerk'] as const;
const MOST_OF_CITIZEN = 100;

/** Feedback and complaints about how dossiers are dealt with (phản ánh, kiến nghị, khiếu nại). */
@ApiTags('Complaints')
@Controller()
export class ComplaintsController {
  constructor(
    private readonly service: ComplaintsService,
    private readonly lists: ComplaintListStore,
    private readonly access: ComplaintAccess,
    private readonly view: ComplaintView,
    private readonly files: AttachmentsService,
    private readonly attachments: AttachmentStore,
    private readonly clock: Clock,
  ) {}

  @Get('dossiers/:id/complaint-options')
  @AllowedTo('citizen')
  @ApiOperation({ summary: 'To whom I can complain about my dossier, until when, and by when I am answered' })
  @ApiOkResponse({ type: ComplaintOptionsDto })
  @ApiProblems('notFound')
  options(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ComplaintOptionsDto> {
    return this.service.options(actor, id);
  }

  @Post('dossiers/:id/complaints')
  @AllowedTo('citizen')
  @ApiOperation({
    summary: 'Complain about how my dossier is dealt with',
    description:
      'Nothing changes for the dossier. Sent again with the same transaction id, it answers the same complaint.',
  })
  @ApiCreatedResponse({ type: ComplaintDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'agencyNotConcerned', 'complaintTooShort', 'complaintKindClosed'] as const),
    ...(['complaintTooLate', 'complaintsStillOpen', 'complaintFileUnknown', 'transactionReused'] as const),
  )
  send(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SendComplaintDto,
  ): Promise<ComplaintDto> {
    return this.service.send(actor, id, body);
  }

  @Get('dossiers/:id/complaints')
  @AllowedTo(...OFFICERS)
  @ApiOperation({
    summary: 'Complaints about a dossier that are my business',
    description: 'Of leaders those of their agencies; of other officers those given to them. Newest first.',
  })
  @ApiOkResponse({ type: ComplaintListDto })
  async about(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ComplaintListDto> {
    return { items: await this.summaries(await this.lists.about(id, readerOf(actor)), actor) };
  }

  @Get('my-complaints')
  @AllowedTo('citizen')
  @ApiOperation({ summary: 'What I have sent, newest first' })
  @ApiOkResponse({ type: ComplaintListDto })
  @ApiProblems('invalidRequest')
  async mine(@CurrentActor() actor: Actor, @Query() { dossierId }: MyComplaintsQueryDto): Promise<ComplaintListDto> {
    return { items: await this.summaries(await this.lists.ofCitizen(actor.id, MOST_OF_CITIZEN, dossierId), actor) };
  }

  @Get('complaints')
  @AllowedTo(...OFFICERS)
  @ApiOperation({
    summary: 'Complaints that my agency deals with, or that were given to me',
    description: 'What is owed comes by its day, the next due first; what is over the last first.',
  })
  @ApiOkResponse({ type: ComplaintPageDto })
  @ApiProblems('invalidRequest')
  async list(@CurrentActor() actor: Actor, @Query() query: ComplaintQueryDto): Promise<ComplaintPageDto> {
    const { cursor, limit = 50, view = 'open' } = query;
    const now = this.clock.now();
    const reader = readerOf(actor);
    const [found, counts] = await Promise.all([
      this.lists.find(reader, view, now, { limit: limit + 1, ...(cursor && { after: readCursor(cursor) }) }),
      this.lists.counts(reader, now),
    ]);
    const last = found.length > limit ? found[limit - 1] : undefined;
    const isOver = view === 'answered' || view === 'closed';
    return {
      items: await this.summaries(found.slice(0, limit), actor),
      nextCursor: last ? writeCursor({ at: (isOver ? last.endedAt : null) ?? last.dueAt, id: last.id }) : null,
      counts,
    };
  }

  @Get('complaints/:id')
  @AllowedTo('citizen', ...OFFICERS)
  @ApiOperation({
    summary: 'A complaint',
    description: 'With its history, why it is due when it is, and the actions open to whoever asks.',
  })
  @ApiOkResponse({ type: ComplaintDto })
  @ApiProblems('notFound')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ComplaintDto> {
    return this.view.whole(await this.access.visible(actor, id), actor);
  }

  @Post('complaints/:id/attachments')
  @AllowedTo('citizen', ...OFFICERS)
  @ApiOperation({
    summary: 'Add a photo or document',
    description: 'To a complaint, also before it is sent. It counts once something is sent that names it.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ComplaintUploadDto })
  @ApiCreatedResponse({ type: AttachmentDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'tooManyFiles', 'fileTooLarge', 'fileTypeRefused', 'fileEmpty'] as const),
  )
  async attach(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentDto> {
    if (!(await this.access.mayAddFile(actor, id))) throw new ApiProblem('notFound');
    // Whoever only tries out ids fills no storage.
    if ((await this.attachments.countUnfiled(actor.id, 'complaint')) >= 2 * FILES_AT_ONCE)
      throw new ApiProblem('tooManyFiles');
    return this.files.receiveForComplaint(id, actor, await incomingFile(request));
  }

  private summaries(rows: readonly ComplaintRow[], actor: Actor) {
    return Promise.all(rows.map((row) => this.view.summary(row, actor)));
  }
}

function readerOf({ id, agencyIds, roles }: Actor): ComplaintReader {
  return { accountId: id, agencyIds, leads: roles.includes('leader') };
}
