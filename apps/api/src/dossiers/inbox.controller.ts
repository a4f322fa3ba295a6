import { graphOf, INBOX_VIEWS, type Actor, type ProcedureVersion } from '@mot-cua/domain';
import { ColleagueStore, InboxStore, OutboxStore, ProcedureStore } from '@mot-cua/persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { readCursor, writeCursor } from '../http/cursor';
import { ApiProblems } from '../http/problems';
import { InboxDossiers } from './inbox-dossiers';
import { Absences } from '../leaves/absences';
import { InboxFilters } from './inbox-filters';
import {
  ColleaguesDto,
  InboxCountsDto,
  InboxPageDto,
  InboxQueryDto,
  ProcedureStepsDto,
  ProcedureStepsQueryDto,
} from './inbox.dto';

export class ForwardingSummaryDto {
  @ApiProperty({ description: 'Events that the national portal has not confirmed yet' }) waiting: number;
  @ApiProperty({ description: 'Of those, how many it refused for their content' }) setAside: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) oldestUnsentAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastConfirmedAt: Date | null;
}

@ApiTags('Inbox')
@Controller()
@AllowedTo('counterOfficer', 'caseOfficer', 'leader', 'clerk')
export class InboxController {
  constructor(
    private readonly inbox: InboxStore,
    private readonly outbox: OutboxStore,
    private readonly colleagues: ColleagueStore,
    private readonly procedures: ProcedureStore,
    private readonly shown: InboxDossiers,
    private readonly filters: InboxFilters,
    private readonly absences: Absences,
  ) {}

  @Get('inbox')
  @ApiOperation({ summary: 'Dossiers of my agency and those below it', description: 'What presses most comes first.' })
  @ApiOkResponse({ type: InboxPageDto })
  @ApiProblems('invalidRequest', 'forbidden')
  async list(@CurrentActor() actor: Actor, @Query() query: InboxQueryDto): Promise<InboxPageDto> {
    const { cursor, limit = 50, sort } = query;
    const filter = await this.filters.of(actor, query);
    const after = cursor ? readCursor(cursor) : undefined;
    const [rows, count] = await Promise.all([
      this.inbox.find(filter, { limit: limit + 1, ...(sort && { sort }), ...(after && { after }) }),
      this.inbox.count(filter),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.shown.of(shown, actor),
      nextCursor: rows.length > limit && last ? writeCursor(this.inbox.positionOf(last, sort)) : null,
      count,
    };
  }

  @Get('inbox/counts')
  @ApiOperation({ summary: 'How many dossiers each view of the inbox has' })
  @ApiOkResponse({ type: InboxCountsDto })
  async counts(@CurrentActor() actor: Actor): Promise<InboxCountsDto> {
    const entries = await Promise.all(
      INBOX_VIEWS.map(async (view) => [view, await this.inbox.count(await this.filters.of(actor, { view }))] as const),
    );
    return Object.assign(new InboxCountsDto(), Object.fromEntries(entries));
  }

  @Get('inbox/steps')
  @ApiOperation({
    summary: 'The steps that dossiers of a procedure can be at',
    description: 'Of every version that is or was published, as dossiers keep the one that they were filed under.',
  })
  @ApiOkResponse({ type: ProcedureStepsDto })
  @ApiProblems('invalidRequest')
  async steps(@Query() { procedureCode }: ProcedureStepsQueryDto): Promise<ProcedureStepsDto> {
    return { items: stepsToBeAt(await this.procedures.allPublished(procedureCode)) };
  }

  @Get('inbox/colleagues')
  @ApiOperation({
    summary: 'The case officers of my agencies, with how much each has',
    description: 'Whoever has open dossiers and is no case officer at work any more stands there too.',
  })
  @ApiOkResponse({ type: ColleaguesDto })
  async listColleagues(@CurrentActor() actor: Actor): Promise<ColleaguesDto> {
    const [colleagues, { awayOf, represented }] = await Promise.all([
      this.colleagues.colleaguesOf(actor.agencyIds),
      this.absences.of(actor),
    ]);
    return {
      items: colleagues.map((one) => ({
        ...one,
        ...{ away: awayOf(one.id), isMineMeanwhile: represented.includes(one.id) },
      })),
    };
  }

  @Get('forwarding')
  @ApiOperation({ summary: 'How the forwarding of my agencies’ dossiers to the national portal stands' })
  @ApiOkResponse({ type: ForwardingSummaryDto })
  forwarding(@CurrentActor() actor: Actor): Promise<ForwardingSummaryDto> {
    return this.outbox.summary(actor.agencyIds);
  }
}

/** Each step once, as the newest version that has it calls it; being received takes no time at the counter. */
function stepsToBeAt(versions: readonly ProcedureVersion[]): ProcedureStepsDto['items'] {
  const names = new Map<string, ProcedureStepsDto['items'][number]>();
  for (const { process } of versions) {
    const graph = graphOf(process);
    for (const { code, name } of process)
      if (graph.taskOf(code) !== 'receive' && !names.has(code)) names.set(code, { code, name });
  }
  return [...names.values()];
}
