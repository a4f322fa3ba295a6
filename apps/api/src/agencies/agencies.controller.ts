import { agenciesAbleToDecide, isInForce, localDate, type Agency } from '@mot-cua/domain';
import { AdministrativeUnitStore, AgencyStore, ProcedureStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { AgencyListDto, AgencyQueryDto, toAgency } from './agencies.dto';
import { AgencyDetailDto, toAgencyDetail } from './agency-detail.dto';

@ApiTags('Agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly procedures: ProcedureStore,
    private readonly units: AdministrativeUnitStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Agencies of the province',
    description: 'As they are on a day, with their successors where they are gone.',
  })
  @ApiOkResponse({ type: AgencyListDto })
  @ApiProblems('invalidRequest', 'notFound')
  async list(@Query() { procedureCode, kind, on, ended = false }: AgencyQueryDto): Promise<AgencyListDto> {
    const day = on ?? localDate(this.clock.now());
    const all = await this.agencies.all();
    const found = procedureCode
      ? await this.competentFor(procedureCode, day)
      : all.filter((agency) => ended || isInForce(agency, day));
    const byId = new Map(all.map((agency) => [agency.id, agency]));
    return { items: found.filter((agency) => !kind || agency.kind === kind).map((agency) => toAgency(agency, byId)) };
  }

  @Get(':id')
  @Public()
  @ApiOperation({ summary: 'An agency: what it serves, how it is reached, when it works' })
  @ApiOkResponse({ type: AgencyDetailDto })
  @ApiProblems('notFound')
  async read(@Param('id', ParseUUIDPipe) id: string): Promise<AgencyDetailDto> {
    const all = await this.agencies.all();
    const agency = all.find((known) => known.id === id);
    if (!agency) throw new ApiProblem('notFound');
    return toAgencyDetail(agency, all, await this.units.index());
  }

  private async competentFor(procedureCode: string, day: string): Promise<Agency[]> {
    const procedure = await this.procedures.findInForce(procedureCode, day);
    if (!procedure) throw new ApiProblem('notFound');
    return agenciesAbleToDecide(procedure, await this.agencies.all(), day);
  }
}
