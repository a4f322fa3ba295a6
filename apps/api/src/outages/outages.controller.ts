import { ADMIN_ROLES, faultOfOutage, standingOfOutage, type Agency } from '@mot-cua/domain';
import { AgencyStore, OutageStore, toOutage, type KeptOutage, type OutageRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef, type AgencyRefDto } from '../agencies/agencies.dto';
import { AllowedTo, CurrentActor, Public, type Caller } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import {
  CancelOutageDto,
  ChangeOutageDto,
  MovedDossierListDto,
  NewOutageDto,
  OutageListDto,
  OutageNoticeListDto,
  TouchedDto,
  TouchedQueryDto,
  type OutageContentDto,
  type OutageDto,
} from './outages.dto';

const MOST_MOVED_SHOWN = 500;
/** Maintenance is told at least a day before (Circular 32/2017/TT-BTTTT, art. 11). */
const ANNOUNCED_BEFORE_MS = 7 * 86_400_000;
const FAULTS = [
  ...(['outageEndsBeforeItBegins', 'outageTooLong', 'outageTooFarAhead'] as const),
  ...(['outageNotBegunYet', 'outageWithoutAgency'] as const),
] as const;

@ApiTags('Outages')
@Controller('outages')
@AllowedTo(...ADMIN_ROLES)
export class OutagesController {
  constructor(
    private readonly outages: OutageStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  @Get('current')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'What does not work now, and which maintenance is announced' })
  @ApiOkResponse({ type: OutageNoticeListDto })
  async current(): Promise<OutageNoticeListDto> {
    const now = this.clock.now();
    const namesOf = await this.namer();
    const items = (await this.outages.newest()).flatMap(({ row }) => {
      const standing = standingOfOutage(toOutage(row), now);
      const isNear = row.fromAt.getTime() - now.getTime() < ANNOUNCED_BEFORE_MS;
      if (standing !== 'lasting' && !(standing === 'planned' && isNear)) return [];
      const { fromAt: from, untilAt: until, reason } = row;
      return [{ from, until, reason, standing, agencies: namesOf(row) }];
    });
    return { items };
  }

  @Get()
  @ApiOperation({ summary: 'Every outage that was recorded, with how far due dates have been reckoned by it' })
  @ApiOkResponse({ type: OutageListDto })
  async list(): Promise<OutageListDto> {
    const [kept, namesOf] = await Promise.all([this.outages.newest(), this.namer()]);
    return { items: kept.map((outage) => toDto(outage, this.clock.now(), namesOf(outage.row))) };
  }

  @Get('touched')
  @ApiOperation({ summary: 'How many open dossiers an outage would touch' })
  @ApiOkResponse({ type: TouchedDto })
  @ApiProblems('invalidRequest')
  async touched(@Query() { from, until, agencyIds }: TouchedQueryDto): Promise<TouchedDto> {
    const span = { from, until: until ?? null, agencyIds: agencyIds ?? null };
    return { openDossiers: await this.outages.touchedBy(span) };
  }

  @Post()
  @ApiOperation({
    summary: 'Record an outage',
    description: 'Its time counts for nobody whom it struck. Due dates under way move by themselves once it is over.',
  })
  @ApiCreatedResponse({ type: OutageListDto })
  @ApiProblems('invalidRequest', 'agencyNotInForce', ...FAULTS)
  async record(@CurrentActor() actor: Caller, @Body() { id, ...content }: NewOutageDto): Promise<OutageListDto> {
    await this.check(content);
    await this.outages.record(id, content, this.by(actor));
    return this.list();
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Say when it ended, or put it right',
    description: 'Due dates that it moved are reckoned anew.',
  })
  @ApiOkResponse({ type: OutageListDto })
  @ApiProblems('invalidRequest', 'notFound', 'agencyNotInForce', 'changedElsewhere', 'outageCancelled', ...FAULTS)
  async change(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...content }: ChangeOutageDto,
  ): Promise<OutageListDto> {
    await this.check(content);
    await this.outages.change(id, revision, content, this.by(actor));
    return this.list();
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'It was recorded by mistake: due dates become what they were' })
  @ApiOkResponse({ type: OutageListDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere', 'outageCancelled')
  async cancel(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, reason }: CancelOutageDto,
  ): Promise<OutageListDto> {
    await this.outages.cancel(id, revision, reason, this.by(actor));
    return this.list();
  }

  @Get(':id/dossiers')
  @ApiOperation({ summary: 'The dossiers in which it moved a due date or a last day to answer' })
  @ApiOkResponse({ type: MovedDossierListDto })
  async moved(@Param('id', ParseUUIDPipe) id: string): Promise<MovedDossierListDto> {
    const [moved, agencies] = await Promise.all([this.outages.moved(id, MOST_MOVED_SHOWN), this.agencies.all()]);
    const items = moved.map(({ agencyId, ...dossier }) => ({ ...dossier, agency: refOf(agencies, agencyId) ?? null }));
    return { items };
  }

  /** @throws ApiProblem agencyNotInForce, or what the law's reckoning has against it */
  private async check({ from, until, agencyIds }: OutageContentDto): Promise<void> {
    const fault = faultOfOutage({ from, until, agencyIds }, this.clock.now());
    if (fault) throw new ApiProblem(fault);
    const known = new Set((await this.agencies.all()).map(({ id }) => id));
    if (agencyIds?.some((id) => !known.has(id))) throw new ApiProblem('agencyNotInForce');
  }

  private async namer(): Promise<(row: OutageRow) => AgencyRefDto[] | null> {
    const agencies = await this.agencies.all();
    return ({ agencyIds }) => agencyIds && agencyIds.flatMap((id) => refOf(agencies, id) ?? []);
  }

  private by({ id, name, requestId }: Caller) {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }
}

function refOf(agencies: readonly Agency[], id: string): AgencyRefDto | undefined {
  const agency = agencies.find((one) => one.id === id);
  return agency && toAgencyRef(agency);
}

function toDto({ row, progress }: KeptOutage, now: Date, agencies: AgencyRefDto[] | null): OutageDto {
  const { id, fromAt: from, untilAt: until, reason, source, recordedByName, recordedAt, cancelReason, revision } = row;
  return {
    ...{ id, from, until, agencies, reason, source, recordedByName, recordedAt, cancelReason, revision },
    ...{ standing: standingOfOutage(toOutage(row), now), ...progress },
    countedAt: row.countedRevision === revision ? row.countedAt : null,
  };
}
