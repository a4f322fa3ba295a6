import { explainSuccession, isInForce, localDate, searchUnits } from '@mot-cua/domain';
import { AdministrativeUnitStore, AgencyStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { Public } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import {
  toUnit,
  UnitDetailDto,
  UnitListDto,
  UnitListQueryDto,
  UnitMatchListDto,
  UnitSearchQueryDto,
} from './administrative-units.dto';

const FEW = 10;

@ApiTags('Administrative units')
@Controller('administrative-units')
export class AdministrativeUnitsController {
  constructor(
    private readonly units: AdministrativeUnitStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  @Get('search')
  @Public()
  @ApiOperation({
    summary: 'Find units by name',
    description: 'Best match first, those of the own province before others. An old name leads to the unit of today.',
  })
  @ApiOkResponse({ type: UnitMatchListDto })
  @ApiProblems('invalidRequest')
  async search(@Query() { q, level, on, limit = FEW }: UnitSearchQueryDto): Promise<UnitMatchListDto> {
    const index = await this.units.index();
    const nearCode = (await this.agencies.all()).find(({ parentId }) => parentId === null)?.unitCodes?.[0];
    const found = searchUnits(index, { words: q, level, on: on ?? localDate(this.clock.now()), limit, nearCode });
    return {
      items: found.map(({ unit, explanation }) => ({
        unit: toUnit(unit, index.byId),
        explanation: explanation ?? null,
      })),
    };
  }

  @Get()
  @Public()
  @ApiOperation({ summary: 'Units that lie in another; the provinces' })
  @ApiOkResponse({ type: UnitListDto })
  @ApiProblems('invalidRequest')
  async list(@Query() { parentId, former = false }: UnitListQueryDto): Promise<UnitListDto> {
    const { units, byId } = await this.units.index();
    const today = localDate(this.clock.now());
    // Of a province that has ended everything has, and is what somebody who opens it wants to see.
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    const isPast = parent !== undefined && !isInForce(parent, today);
    const asked = units.filter((unit) => former || isPast || isInForce(unit, today));
    const children = new Map<string, number>();
    for (const { parentId: id } of asked) if (id !== null) children.set(id, (children.get(id) ?? 0) + 1);
    return {
      items: asked
        .filter((unit) => unit.parentId === (parentId ?? null))
        .map((unit) => ({ ...toUnit(unit, byId), children: children.get(unit.id) ?? 0 })),
    };
  }

  @Get(':id')
  @Public()
  @ApiOperation({ summary: 'A unit, what it came from and what has become of it' })
  @ApiOkResponse({ type: UnitDetailDto })
  @ApiProblems('notFound')
  async read(@Param('id') id: string): Promise<UnitDetailDto> {
    const { units, byId } = await this.units.index();
    const unit = byId.get(id);
    if (!unit) throw new ApiProblem('notFound');
    const today = localDate(this.clock.now());
    const serving = (await this.agencies.all()).filter(
      (agency) => isInForce(agency, today) && isInForce(unit, today) && agency.unitCodes?.includes(unit.code),
    );
    return {
      ...toUnit(unit, byId),
      successors: unit.successorIds.flatMap((successorId) => byId.get(successorId) ?? []).map((to) => toUnit(to, byId)),
      predecessors: units.filter(({ successorIds }) => successorIds.includes(id)).map((from) => toUnit(from, byId)),
      explanation: explainSuccession(unit, byId, today) ?? null,
      agencies: serving.map(toAgencyRef),
    };
  }
}
