import { addWorkingMinutes, WORKING_DAY_MINUTES, type Actor, type DossierState } from '@mot-cua/domain';
import { CalendarStore, InboxStore, OutboxStore, type InboxFilter } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { readCursor, writeCursor } from '../http/cursor';
import { ApiProblem, ApiProblems } from '../http/problems';
import { DossierView } from './dossier-view';
import { INBOX_VIEWS, InboxCountsDto, InboxPageDto, InboxQueryDto, type InboxView } from './inbox.dto';

const VIEW_STATES: Readonly<Partial<Record<InboxView, readonly DossierState[]>>> = {
  toReceive: ['submitted'],
  inProgress: ['received', 'inProgress', 'pausedForSupplement', 'pausedForPayment'],
  mine: ['inProgress', 'pausedForSupplement', 'pausedForPayment', 'awaitingApproval'],
  toApprove: ['awaitingApproval'],
  toReturn: ['resolved'],
};

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
    private readonly view: DossierView,
    private readonly calendar: CalendarStore,
    private readonly clock: Clock,
  ) {}

  @Get('inbox')
  @ApiOperation({ summary: 'Dossiers of my agency and those below it', description: 'What presses most comes first.' })
  @ApiOkResponse({ type: InboxPageDto })
  @ApiProblems('invalidRequest')
  async list(@CurrentActor() actor: Actor, @Query() query: InboxQueryDto): Promise<InboxPageDto> {
    const { cursor, limit = 50 } = query;
    const filter = await this.filterOf(actor, query);
    const after = cursor ? readCursor(cursor) : undefined;
    const [rows, count] = await Promise.all([
      this.inbox.find(filter, { limit: limit + 1, after }),
      this.inbox.count(filter),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await Promise.all(shown.map((row) => this.view.summary(row))),
      nextCursor: rows.length > limit && last ? writeCursor({ at: last.dueAt ?? last.submittedAt, id: last.id }) : null,
      count,
    };
  }

  @Get('inbox/counts')
  @ApiOperation({ summary: 'How many dossiers each view of the inbox has' })
  @ApiOkResponse({ type: InboxCountsDto })
  async counts(@CurrentActor() actor: Actor): Promise<InboxCountsDto> {
    const entries = await Promise.all(
      INBOX_VIEWS.map(async (view) => [view, await this.inbox.count(await this.filterOf(actor, { view }))] as const),
    );
    return Object.assign(new InboxCountsDto(), Object.fromEntries(entries));
  }

  @Get('forwarding')
  @ApiOperation({ summary: 'How the forwarding of my agencies’ dossiers to the national portal stands' })
  @ApiOkResponse({ type: ForwardingSummaryDto })
  forwarding(@CurrentActor() actor: Actor): Promise<ForwardingSummaryDto> {
    return this.outbox.summary(actor.agencyIds);
  }

  private async filterOf(
    actor: Actor,
    { view = 'all', state, procedureCode, agencyId, q }: InboxQueryDto,
  ): Promise<InboxFilter> {
    if (agencyId && !actor.agencyIds.includes(agencyId)) throw new ApiProblem('forbidden');
    const now = this.clock.now();
    const inOneDay = addWorkingMinutes(await this.calendar.calendar(), now, WORKING_DAY_MINUTES).at;
    const states = state ? [state] : VIEW_STATES[view];
    return {
      agencyIds: agencyId ? [agencyId] : actor.agencyIds,
      ...(states && { states }),
      ...(view === 'mine' && { takenBy: actor.id }),
      ...(view === 'late' && { dueBefore: now }),
      ...(view === 'soon' && { dueFrom: now, dueBefore: inOneDay }),
      ...(procedureCode && { procedureCode }),
      ...(q && { words: q }),
    };
  }
}
