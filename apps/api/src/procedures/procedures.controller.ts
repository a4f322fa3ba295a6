import {
  agenciesAbleToDecide,
  isFiledOnline,
  localDate,
  processingTimeOf,
  serviceScope,
  timeInEveryCase,
  totalFee,
  type Channel,
  type LocalDate,
  type ProcedureVersion,
} from '@mot-cua/domain';
import {
  AgencyStore,
  ProcedureSearchStore,
  ProcedureStore,
  type CatalogueEntry,
  type Closing,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toAgencyRef } from '../agencies/agencies.dto';
import { Public } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import type { CaseDto } from './cases.dto';
import {
  FieldListDto,
  ProcedureDto,
  ProcedurePageDto,
  ProcedureQueryDto,
  type ProcedureSummaryDto,
} from './procedures.dto';

const PAGE = 20;

@ApiTags('Procedures')
@Controller()
export class ProceduresController {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly catalogue: ProcedureSearchStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  @Get('procedures')
  @Public()
  @ApiOperation({
    summary: 'Search the catalogue',
    description:
      'Best match first. Missing diacritics, wrong letters, everyday words and abbreviations do not matter; a national code may be typed in part.',
  })
  @ApiOkResponse({ type: ProcedurePageDto })
  @ApiProblems('invalidRequest')
  async search(@Query() { q, field, lifeEvent, cursor, limit = PAGE }: ProcedureQueryDto): Promise<ProcedurePageDto> {
    const offset = Number(cursor ?? 0);
    const found = await this.catalogue.search({
      words: q,
      fieldCode: field,
      lifeEvent,
      limit,
      offset,
      on: this.today(),
    });
    return {
      items: found.entries.map((entry) => toSummary(entry, this.today())),
      nextCursor: found.hasMore ? String(offset + limit) : null,
      meant: found.meant,
      nearest: found.nearest.map((entry) => toSummary(entry, this.today())),
    };
  }

  @Get('fields')
  @Public()
  @ApiOperation({ summary: 'Fields of the catalogue, the largest first' })
  @ApiOkResponse({ type: FieldListDto })
  async fields(): Promise<FieldListDto> {
    return { items: await this.catalogue.fields(this.today()) };
  }

  @Get('procedures/:code')
  @Public()
  @ApiOperation({ summary: 'A procedure as it is filed today' })
  @ApiOkResponse({ type: ProcedureDto })
  @ApiProblems('notFound')
  async published(@Param('code') code: string): Promise<ProcedureDto> {
    const shown = await this.procedures.findShown(code, this.today());
    return this.whole(shown?.procedure, shown?.closing);
  }

  @Get('procedures/:code/versions/:version')
  @Public()
  @ApiOperation({ summary: 'A version of a procedure, as its dossiers keep it' })
  @ApiOkResponse({ type: ProcedureDto })
  @ApiProblems('notFound', 'invalidRequest')
  async version(@Param('code') code: string, @Param('version', ParseIntPipe) version: number): Promise<ProcedureDto> {
    return this.whole(await this.procedures.findVersion(code, version));
  }

  private today(): LocalDate {
    return localDate(this.clock.now());
  }

  private async whole(procedure: ProcedureVersion | undefined, closing: Closing | null = null): Promise<ProcedureDto> {
    if (!procedure) throw new ApiProblem('notFound');
    const {
      competentAgencyKind: _kind,
      competentAgencyCodes: _codes,
      competence,
      receivedAt: _place,
      ...shown
    } = procedure;
    const today = this.today();
    const competent = agenciesAbleToDecide(procedure, await this.agencies.all(), today);
    return {
      ...shown,
      ...toSummary({ ...procedure, isClosed: closing !== null }, today),
      cases: casesOf(procedure, today),
      competentAgencies: competent.map(toAgencyRef),
      isAgencyChosen: !competence && competent.length > 1,
      closing,
    };
  }
}

function toSummary(procedure: CatalogueEntry, today: LocalDate): ProcedureSummaryDto {
  const { code, version, name, field, level, summary, cases = [], isClosed } = procedure;
  const filedOnline = isFiledOnline(procedure) && !isClosed;
  const shown = shownChannel(procedure);
  return {
    code,
    version,
    name,
    field,
    level,
    scope: serviceScope(level),
    summary,
    filedOnline,
    isClosed,
    caseCount: cases.length,
    processingTime: shown ? timeInEveryCase(procedure, shown) : null,
    fee: shown ? totalFee(procedure, shown, null, today) : null,
  };
}

/** The channel whose time and fee stand for the procedure. */
function shownChannel(procedure: Pick<ProcedureVersion, 'level' | 'channels'>): Channel | undefined {
  const wanted = isFiledOnline(procedure) ? 'online' : 'counter';
  const { channels } = procedure;
  return (channels.find(({ channel }) => channel === wanted) ?? channels[0])?.channel;
}

function casesOf(procedure: ProcedureVersion, today: LocalDate): CaseDto[] {
  const channel = shownChannel(procedure) ?? 'online';
  return (procedure.cases ?? []).map((one) => ({
    ...one,
    processingTime: processingTimeOf(procedure, channel, one.code),
    fee: totalFee(procedure, channel, one.code, today),
  }));
}
