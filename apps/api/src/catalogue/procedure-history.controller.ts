import type { DefinitionChange } from '@mot-cua/domain/procedure/version';
import { AdminChangeStore, EditingSessionStore } from '@mot-cua/persistence';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { ComparisonDto, HistoryLineDto } from './catalogue.dto';

/** What each change of a procedure was, difference by difference; the lines themselves are in the log of administrators. */
@ApiTags('Catalogue')
@Controller('catalogue/procedures')
@AllowedTo('catalogueAdmin')
export class ProcedureHistoryController {
  constructor(
    private readonly changes: AdminChangeStore,
    private readonly sessions: EditingSessionStore,
  ) {}

  @Get(':code/editing')
  @ApiOperation({ summary: 'What whoever is at work on the draft has changed since they began' })
  @ApiOkResponse({ type: ComparisonDto })
  @ApiProblems('notFound')
  async editing(@Param('code') code: string): Promise<ComparisonDto> {
    return asComparison(await this.sessions.changesSoFar(code));
  }

  @Get(':code/history/:line')
  @ApiOperation({
    summary: 'What differs by one change',
    description:
      'The lines with a “count” among their properties have it; their ids are those of the log of administrators.',
  })
  @ApiOkResponse({ type: ComparisonDto })
  @ApiProblems('notFound', 'invalidRequest')
  async line(@Param() { code, line }: HistoryLineDto): Promise<ComparisonDto> {
    return asComparison(await this.changes.differences('procedure', code, line));
  }
}

function asComparison(changes: readonly DefinitionChange[] | null): ComparisonDto {
  if (!changes) throw new ApiProblem('notFound');
  return { changes: [...changes] };
}
