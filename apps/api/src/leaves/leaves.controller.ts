import {
  addDays,
  canStandIn,
  isOfficer,
  localDate,
  mayKeepLeave,
  mayRunAgency,
  OFFICER_ROLES,
  type Actor,
} from '@mot-cua/domain';
import { AgencyStore, OfficerLeaveStore, OfficerStore, type KeptLeave } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { AllowedTo, CurrentActor, CurrentSession, type Caller } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import type { SignedIn } from '../session/session.service';
import { awayOf } from './away.dto';
import {
  ChangeLeaveDto,
  LeaveDto,
  LeaveListDto,
  LeaveQueryDto,
  LeaveRevisionDto,
  NewLeaveDto,
  type LeaveContentDto,
  type LeaveOfficerDto,
} from './leaves.dto';

const SHOWN_AFTERWARDS_DAYS = 90;
/** More than one agency has. */
const MOST_OFFICERS = 300;
const REFUSALS = [
  ...(['leaveDaysWrong', 'leaveInPast', 'leaveOverlaps', 'leaveEnded'] as const),
  ...(['substituteSelf', 'substituteNotAble', 'substituteAway'] as const),
] as const;

@ApiTags('Leaves')
@Controller('leaves')
@AllowedTo(...OFFICER_ROLES, 'systemAdmin')
export class LeavesController {
  constructor(
    private readonly leaves: OfficerLeaveStore,
    private readonly officers: OfficerStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who of an agency is away, and who stands in' })
  @ApiOkResponse({ type: LeaveListDto })
  @ApiProblems('invalidRequest', 'notFound')
  async list(
    @CurrentSession() { actor, agencyId: own }: SignedIn,
    @Query() query: LeaveQueryDto,
  ): Promise<LeaveListDto> {
    const agencyId = query.agencyId ?? own;
    const agency = agencyId ? await this.agencies.find(agencyId) : undefined;
    if (!agency || !mayLookAt(actor, agency.id)) throw new ApiProblem('notFound');
    const today = localDate(this.clock.now());
    const [found, current] = await Promise.all([
      this.leaves.find([agency.id], addDays(today, -SHOWN_AFTERWARDS_DAYS)),
      this.leaves.current(today),
    ]);
    return {
      agency: toAgencyRef(agency),
      items: found.map((leave) => this.toDto(leave, current, actor)),
      officers: await this.officersOf(agency.id, actor),
    };
  }

  @Post()
  @ApiOperation({
    summary: 'Enter a leave',
    description: 'By the officer, a leader over the agency, or a system administrator.',
  })
  @ApiCreatedResponse({ type: LeaveDto })
  @ApiProblems('invalidRequest', 'notFound', ...REFUSALS)
  async enter(@CurrentActor() actor: Caller, @Body() body: NewLeaveDto): Promise<LeaveDto> {
    const found = await this.officers.find(body.officerId);
    if (!found || !mayKeepLeave(actor, found.officer)) throw new ApiProblem('notFound');
    return this.shown(await this.leaves.enter(body.id, body.officerId, contentOf(body), this.by(actor)), actor);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change its days, who stands in, or why' })
  @ApiOkResponse({ type: LeaveDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere', ...REFUSALS)
  async change(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...content }: ChangeLeaveDto,
  ): Promise<LeaveDto> {
    await this.kept(actor, id);
    return this.shown(await this.leaves.change(id, revision, contentOf(content), this.by(actor)), actor);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'Back early, or the leave is not taken: nobody stands in from now on' })
  @ApiOkResponse({ type: LeaveDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere', 'leaveEnded')
  async end(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: LeaveRevisionDto,
  ): Promise<LeaveDto> {
    await this.kept(actor, id);
    return this.shown(await this.leaves.end(id, revision, this.by(actor)), actor);
  }

  /** @throws ApiProblem notFound where it is not this person's to keep */
  private async kept(actor: Actor, id: string): Promise<void> {
    const leave = await this.leaves.findOne(id);
    if (!leave || !mayKeepLeave(actor, { id: leave.officerId, agencyId: leave.agencyId }))
      throw new ApiProblem('notFound');
  }

  private async officersOf(agencyId: string, actor: Actor): Promise<LeaveOfficerDto[]> {
    const { items } = await this.officers.search({ agencyId }, { limit: MOST_OFFICERS });
    const officers = items.filter(({ officer }) => isOfficer(officer) && officer.state !== 'ended');
    return officers.map(({ officer, heldDossiers }) => ({
      ...{ id: officer.id, fullName: officer.fullName, roles: officer.roles, heldDossiers },
      isMineToKeep: mayKeepLeave(actor, officer),
      substituteIds: officers.flatMap((other) => (canStandIn(other.officer, officer) ? [other.officer.id] : [])),
    }));
  }

  private async shown(leave: KeptLeave, actor: Actor): Promise<LeaveDto> {
    return this.toDto(leave, await this.leaves.current(localDate(this.clock.now())), actor);
  }

  private toDto(leave: KeptLeave, current: readonly KeptLeave[], actor: Actor): LeaveDto {
    const { id, officerId, officerName, substituteId, substituteName, firstDay, lastDay, endedAt, revision } = leave;
    const isMineToKeep = mayKeepLeave(actor, { id: officerId, agencyId: leave.agencyId });
    const standing = standingOf(leave, localDate(this.clock.now()));
    return {
      ...{ id, officerId, officerName, substituteId, substituteName, firstDay, lastDay, endedAt, standing, revision },
      ...{ enteredByName: leave.enteredByName, isMineToKeep },
      reason: isMineToKeep ? leave.reason : null,
      standInName: standing === 'current' ? (awayOf(officerId, current, this.clock.now())?.standInName ?? null) : null,
    };
  }

  private by({ id, name, requestId }: Caller) {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }
}

function mayLookAt(actor: Actor, agencyId: string): boolean {
  return actor.agencyIds.includes(agencyId) || mayRunAgency(actor, agencyId);
}

function contentOf({ substituteId, firstDay, lastDay, reason }: LeaveContentDto) {
  return { substituteId, firstDay, lastDay, reason: reason ?? null };
}

function standingOf({ isEnded, firstDay, lastDay }: KeptLeave, today: string): LeaveDto['standing'] {
  if (isEnded) return 'ended';
  if (lastDay < today) return 'past';
  return firstDay > today ? 'coming' : 'current';
}
