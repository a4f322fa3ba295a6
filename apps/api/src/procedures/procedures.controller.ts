import { localDate, type LocalDate } from '@mot-cua/domain';
import { ProcedureSearchStore, ProcedureStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { toSummary } from './procedure-summary';
import { ProcedureView } from './procedure-view';
import { FieldListDto, ProcedureDto, ProcedurePageDto, ProcedureQueryDto } from './procedures.dto';

const PAGE = 20;

@ApiTags('Procedures')
@Controller()
export class ProceduresController {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly catalogue: ProcedureSearchStore,
    private readonly view: ProcedureView,
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
    if (!shown) throw new ApiProblem('notFound');
    return this.view.whole(shown.procedure, shown.closing);
  }

  @Get('procedures/:code/versions/:version')
  @Public()
  @ApiOperation({ summary: 'A version of a procedure, as its dossiers keep it' })
  @ApiOkResponse({ type: ProcedureDto })
  @ApiProblems('notFound', 'invalidRequest')
  async version(@Param('code') code: string, @Param('version', ParseIntPipe) version: number): Promise<ProcedureDto> {
    const found = await this.procedures.findPublished(code, version);
    if (!found) throw new ApiProblem('notFound');
    return this.view.whole(found);
  }

  private today(): LocalDate {
    return localDate(this.clock.now());
  }
}
