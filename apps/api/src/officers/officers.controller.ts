import { ADMIN_ROLES } from '@mot-cua/domain';
import { OfficerStore } from '@mot-cua/persistence';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblems } from '../http/problems';
import {
  ChangeOfficerDto,
  EndOfficerDto,
  InitialPasswordDto,
  LockOfficerDto,
  NewOfficerDto,
  OfficerDetailDto,
  OfficerPageDto,
  OfficerQueryDto,
  OfficerRevisionDto,
} from './officers.dto';
import { OfficersService } from './officers.service';

const PAGE = 25;

@ApiTags('Officers')
@Controller('officers')
@AllowedTo(...ADMIN_ROLES)
export class OfficersController {
  constructor(
    private readonly officers: OfficersService,
    private readonly store: OfficerStore,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Officers by name', description: 'Also those whose account is locked or ended.' })
  @ApiOkResponse({ type: OfficerPageDto })
  @ApiProblems('invalidRequest')
  async list(@Query() { q, cursor, limit = PAGE, ...filter }: OfficerQueryDto): Promise<OfficerPageDto> {
    const { items, count, hasMore } = await this.store.search({ words: q, ...filter }, { limit, afterId: cursor });
    return {
      items: await Promise.all(items.map((found) => this.officers.toDto(found))),
      nextCursor: hasMore ? (items.at(-1)?.officer.id ?? null) : null,
      count,
    };
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Open an officer’s account', description: 'Answers its initial password, this once.' })
  @ApiCreatedResponse({ type: InitialPasswordDto })
  @ApiProblems('invalidRequest', 'userNameTaken', 'agencyNotInForce', 'systemAdminOnly', 'roleNeeded')
  create(@CurrentActor() actor: Caller, @Body() officer: NewOfficerDto): Promise<InitialPasswordDto> {
    return this.officers.create(officer, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'An officer, with the open dossiers that they have' })
  @ApiOkResponse({ type: OfficerDetailDto })
  @ApiProblems('notFound', 'invalidRequest')
  read(@Param('id', ParseUUIDPipe) id: string): Promise<OfficerDetailDto> {
    return this.officers.read(id);
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Change an officer’s profile, agency or roles',
    description: 'Another agency or other roles end the officer’s sessions at once.',
  })
  @ApiOkResponse({ type: OfficerDetailDto })
  @ApiProblems(
    'invalidRequest',
    'notFound',
    'changedElsewhere',
    'agencyNotInForce',
    'ownAccount',
    'systemAdminOnly',
    'lastSystemAdmin',
    'officerHoldsDossiers',
    'roleNeeded',
    'officerStateDiffers',
  )
  change(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...profile }: ChangeOfficerDto,
  ): Promise<OfficerDetailDto> {
    return this.officers.change(id, revision, profile, actor);
  }

  @Post(':id/lock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lock an account', description: 'Its sessions are over at once.' })
  @ApiOkResponse({ type: OfficerDetailDto })
  @ApiProblems(
    'invalidRequest',
    'notFound',
    'changedElsewhere',
    'ownAccount',
    'systemAdminOnly',
    'lastSystemAdmin',
    'officerHoldsDossiers',
    'officerStateDiffers',
  )
  lock(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, reason, leaveDossiers = false }: LockOfficerDto,
  ): Promise<OfficerDetailDto> {
    return this.officers.act(id, revision, { kind: 'lock', reason, leaveDossiers }, actor);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Unlock an account' })
  @ApiOkResponse({ type: OfficerDetailDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere', 'ownAccount', 'systemAdminOnly', 'officerStateDiffers')
  unlock(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: OfficerRevisionDto,
  ): Promise<OfficerDetailDto> {
    return this.officers.act(id, revision, { kind: 'unlock' }, actor);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({
    summary: 'End an account for good',
    description: 'It stays to be read, its user name stays taken. Refused while the officer has open dossiers.',
  })
  @ApiOkResponse({ type: OfficerDetailDto })
  @ApiProblems(
    'invalidRequest',
    'notFound',
    'changedElsewhere',
    'ownAccount',
    'systemAdminOnly',
    'lastSystemAdmin',
    'officerHoldsDossiers',
    'officerStateDiffers',
  )
  end(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, reason }: EndOfficerDto,
  ): Promise<OfficerDetailDto> {
    return this.officers.act(id, revision, { kind: 'end', reason }, actor);
  }

  @Post(':id/reset-password')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Give an officer a new initial password', description: 'Answers it this once.' })
  @ApiOkResponse({ type: InitialPasswordDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere', 'ownAccount', 'systemAdminOnly', 'officerStateDiffers')
  resetPassword(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: OfficerRevisionDto,
  ): Promise<InitialPasswordDto> {
    return this.officers.resetPassword(id, revision, actor);
  }
}
