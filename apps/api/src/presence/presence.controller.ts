import { may, OFFICER_ROLES, type Actor } from '@mot-cua/domain';
import { DossierPresenceStore, DossierStore, type DossierRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { PresenceBeatDto, PresenceDto } from './presence.dto';

/** Who has a dossier open. It is shown to officers only, and holds nobody back: versions decide who was first. */
@ApiTags('Presence')
@Controller('dossiers/:id/presence')
@AllowedTo(...OFFICER_ROLES)
export class PresenceController {
  constructor(
    private readonly presence: DossierPresenceStore,
    private readonly dossiers: DossierStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who else has this dossier open, and who is deciding' })
  @ApiOkResponse({ type: PresenceDto })
  @ApiProblems('notFound')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PresenceDto> {
    await this.seen(actor, id);
    return this.others(actor, id);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'I have this dossier open',
    description: 'Every fifteen seconds, and when a dialog opens or closes; forgotten after forty.',
  })
  @ApiOkResponse({ type: PresenceDto })
  @ApiProblems('invalidRequest', 'notFound')
  async beat(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { tabId, deciding }: PresenceBeatDto,
  ): Promise<PresenceDto> {
    const row = await this.seen(actor, id);
    const beat = { tabId, dossierId: id, accountId: actor.id, deciding, at: this.clock.now() };
    if (await this.presence.beat(beat)) await this.announce(row);
    return this.others(actor, id);
  }

  @Delete(':tabId')
  @HttpCode(204)
  @ApiOperation({ summary: 'I have closed it' })
  @ApiNoContentResponse()
  @ApiProblems('notFound')
  async leave(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('tabId', ParseUUIDPipe) tabId: string,
  ): Promise<void> {
    const row = await this.seen(actor, id);
    if (await this.presence.leave(tabId, actor.id)) await this.announce(row);
  }

  /** The dossier, for those who see how it is processed. */
  private async seen(actor: Actor, id: string): Promise<DossierRow> {
    const row = await this.dossiers.find(id);
    if (!row || !may(actor, 'viewProcessing', row)) throw new ApiProblem('notFound');
    return row;
  }

  private announce({ id, agencyId, receivingAgencyId, workingAgencyIds }: DossierRow): Promise<void> {
    return this.presence.announce({ dossierId: id, agencyId, receivingAgencyId, workingAgencyIds });
  }

  private async others(actor: Actor, id: string): Promise<PresenceDto> {
    const others = await this.presence.others(id, actor.id, this.clock.now());
    return {
      others: others.map(({ id: officerId, name, since, deciding, decidingSince }) => ({
        ...{ id: officerId, fullName: name, since, deciding, decidingSince },
      })),
    };
  }
}
