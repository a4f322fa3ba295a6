import { isInboxView, OFFICER_ROLES, USUAL_COLUMNS, type Actor, type InboxQuestion } from '@mot-cua/domain';
import { InboxStore, InboxViewStore, type InboxViewRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import { InboxFilters } from '../dossiers/inbox-filters';
import { AllowedTo, CurrentActor } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import {
  ChangeInboxViewDto,
  InboxSettingDto,
  InboxViewDto,
  InboxViewsDto,
  NewInboxViewDto,
  RevisionQueryDto,
} from './inbox-views.dto';

/** How an officer has arranged the inbox; each sees their own, on whatever machine. */
@ApiTags('Inbox')
@Controller('inbox')
@AllowedTo(...OFFICER_ROLES)
export class InboxViewsController {
  constructor(
    private readonly views: InboxViewStore,
    private readonly inbox: InboxStore,
    private readonly filters: InboxFilters,
    private readonly clock: Clock,
  ) {}

  @Get('views')
  @ApiOperation({ summary: 'The views that I saved, with how many dossiers each has' })
  @ApiOkResponse({ type: InboxViewsDto })
  async list(@CurrentActor() actor: Actor): Promise<InboxViewsDto> {
    const rows = await this.views.findOf(actor.id);
    return { items: await Promise.all(rows.map((row) => this.shown(row, actor))) };
  }

  @Post('views')
  @ApiOperation({ summary: 'Save a question under a name' })
  @ApiCreatedResponse({ type: InboxViewDto })
  @ApiProblems('invalidRequest', 'forbidden', 'inboxViewExists', 'inboxViewLimitReached')
  async create(@CurrentActor() actor: Actor, @Body() { name, question }: NewInboxViewDto): Promise<InboxViewDto> {
    await this.filters.of(actor, question);
    const row = { id: randomUUID(), accountId: actor.id, createdAt: this.clock.now() };
    return this.shown(await this.views.create({ ...row, ...content(name, question) }), actor);
  }

  @Put('views/:id')
  @ApiOperation({ summary: 'Rename a view, or let it ask something else' })
  @ApiOkResponse({ type: InboxViewDto })
  @ApiProblems('invalidRequest', 'forbidden', 'notFound', 'changedElsewhere', 'inboxViewExists')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, question, revision }: ChangeInboxViewDto,
  ): Promise<InboxViewDto> {
    await this.filters.of(actor, question);
    return this.shown(await this.views.change({ id, accountId: actor.id, revision }, content(name, question)), actor);
  }

  @Delete('views/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a view' })
  @ApiNoContentResponse()
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere')
  async delete(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { revision }: RevisionQueryDto,
  ): Promise<void> {
    await this.views.delete({ id, accountId: actor.id, revision });
  }

  @Get('setting')
  @ApiOperation({ summary: 'My columns, and where my inbox opens' })
  @ApiOkResponse({ type: InboxSettingDto })
  async setting(@CurrentActor() actor: Actor): Promise<InboxSettingDto> {
    const kept = await this.views.settingOf(actor.id);
    if (!kept) return { columns: [...USUAL_COLUMNS], defaultView: null, revision: 0 };
    const { columns, defaultView, revision } = kept;
    return { columns, defaultView, revision };
  }

  @Put('setting')
  @ApiOperation({ summary: 'Arrange the inbox' })
  @ApiOkResponse({ type: InboxSettingDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere')
  async arrange(
    @CurrentActor() actor: Actor,
    @Body() { columns, defaultView, revision }: InboxSettingDto,
  ): Promise<InboxSettingDto> {
    if (defaultView !== null && !isInboxView(defaultView) && !(await this.isOwn(defaultView, actor)))
      throw new ApiProblem('notFound');
    const setting = { columns, defaultView };
    return { ...setting, revision: await this.views.keepSetting(actor.id, setting, revision) };
  }

  private async isOwn(viewId: string, actor: Actor): Promise<boolean> {
    return (await this.views.findOf(actor.id)).some(({ id }) => id === viewId);
  }

  private async shown({ id, name, question, revision }: InboxViewRow, actor: Actor): Promise<InboxViewDto> {
    const { agencyId, flags, ...rest } = question;
    const isSeen = !agencyId || actor.agencyIds.includes(agencyId);
    const count = isSeen ? await this.inbox.count(await this.filters.of(actor, question)) : null;
    return {
      ...{ id, name, revision, count },
      question: { ...rest, ...(agencyId && { agencyId }), ...(flags && { flags: [...flags] }) },
    };
  }
}

/** What is kept of a view: a name without blanks around it, and only what was asked. */
function content(name: string, { view = 'all', ...rest }: NewInboxViewDto['question']) {
  const question: InboxQuestion = { view, ...rest };
  return { name: name.trim(), question };
}
