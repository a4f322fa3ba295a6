import { may, OFFICER_ROLES, type Actor } from '@mot-cua/domain';
import { DossierBatchStore, type ShownItem, type TalliedBatch } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { PageQueryDto, readCursor, writeCursor } from '../http/cursor';
import { ApiProblem, ApiProblems } from '../http/problems';
import {
  DossierBatchDto,
  DossierBatchPageDto,
  NewDossierBatchDto,
  type BatchItemDto,
  type DossierBatchSummaryDto,
} from './dossier-batches.dto';
import { DossierBatchesService } from './dossier-batches.service';

/** Work in bulk. Everybody sees their own batches; each dossier is decided when its turn comes, as if its officer did it alone. */
@ApiTags('Dossier batches')
@Controller('dossier-batches')
@AllowedTo(...OFFICER_ROLES)
export class DossierBatchesController {
  constructor(
    private readonly service: DossierBatchesService,
    private readonly batches: DossierBatchStore,
    private readonly clock: Clock,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Do one thing to many dossiers',
    description: 'It is carried out after the answer; a dossier that has changed since it was seen is refused.',
  })
  @ApiCreatedResponse({ type: DossierBatchDto })
  @ApiProblems(
    ...(['invalidRequest', 'forbidden', 'roleNotAllowed', 'officerNotAble'] as const),
    ...(['batchTooLarge', 'batchEmpty', 'transactionReused'] as const),
  )
  async create(@CurrentActor() actor: Caller, @Body() body: NewDossierBatchDto): Promise<DossierBatchDto> {
    return this.read(actor, await this.service.create(actor, body));
  }

  @Get()
  @ApiOperation({ summary: 'My batches, newest first' })
  @ApiOkResponse({ type: DossierBatchPageDto })
  @ApiProblems('invalidRequest')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit = 20 }: PageQueryDto,
  ): Promise<DossierBatchPageDto> {
    const before = cursor ? readCursor(cursor) : undefined;
    const found = await this.batches.findOf(actor.id, { limit: limit + 1, ...(before && { before }) });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = found.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }) : null;
    return { items: shown.map(summaryOf), nextCursor };
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a batch of mine is, with what became of each dossier' })
  @ApiOkResponse({ type: DossierBatchDto })
  @ApiProblems('notFound')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DossierBatchDto> {
    const batch = await this.batches.find(id, actor.id);
    if (!batch) throw new ApiProblem('notFound');
    const items = (await this.batches.itemsOf(id)).map((shown) => itemOf(shown, actor));
    const officerId = batch.detail.action === 'assign' ? batch.detail.officer.id : null;
    return { ...summaryOf(batch), officerId, items };
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Leave alone what has not been done yet' })
  @ApiOkResponse({ type: DossierBatchDto })
  @ApiProblems('notFound')
  async cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DossierBatchDto> {
    if (!(await this.batches.find(id, actor.id))) throw new ApiProblem('notFound');
    await this.batches.cancel(id, this.clock.now());
    return this.read(actor, id);
  }
}

function summaryOf({
  id,
  action,
  detail,
  createdAt,
  cancelledAt,
  endedAt,
  tally,
}: TalliedBatch): DossierBatchSummaryDto {
  const officer = detail.action === 'assign' ? detail.officer.name : null;
  const said = {
    note: 'note' in detail ? (detail.note ?? null) : null,
    reason: 'reason' in detail ? detail.reason : null,
    legalBasis: 'legalBasis' in detail ? (detail.legalBasis ?? null) : null,
  };
  return { id, action, ...said, officer, createdAt, cancelledAt, endedAt, tally };
}

function itemOf({ item: { dossierId, result, refusal }, dossier }: ShownItem, actor: Actor): BatchItemDto {
  const seen = dossier && may(actor, 'viewDossier', dossier) ? dossier : null;
  return {
    ...{ dossierId, result, refusal },
    code: seen?.code ?? null,
    applicantName: seen?.applicantName ?? null,
    state: seen?.state ?? null,
    version: seen?.version ?? null,
  };
}
