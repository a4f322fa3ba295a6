import type { Language } from '@mot-cua/domain';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { ApiProblems } from '../http/problems';
import {
  MarkedSeenDto,
  MarkSeenDto,
  NationalChangeDto,
  NationalChangePageDto,
  NationalChangesQueryDto,
  NationalStatusDto,
  TakeNationalDto,
  TakenNationalDto,
} from './national-catalogue.dto';
import { NationalCatalogueService } from './national-catalogue.service';

@ApiTags('Catalogue')
@Controller('catalogue/national')
@AllowedTo('catalogueAdmin')
export class NationalCatalogueController {
  constructor(private readonly service: NationalCatalogueService) {}

  @Get()
  @ApiOperation({ summary: 'How many procedures changed nationally, and how the last synchronisations went' })
  @ApiOkResponse({ type: NationalStatusDto })
  @ApiProblems()
  status(): Promise<NationalStatusDto> {
    return this.service.status();
  }

  @Post('runs')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Fetch the national catalogue now',
    description: 'A run that waits or runs already serves. The worker does it; GET tells how far it is.',
  })
  @ApiAcceptedResponse({ type: NationalStatusDto })
  @ApiProblems()
  run(@CurrentActor() caller: Caller): Promise<NationalStatusDto> {
    return this.service.requestRun(caller);
  }

  @Get('changes')
  @ApiOperation({ summary: 'Procedures that are nationally not what they were when somebody looked last' })
  @ApiOkResponse({ type: NationalChangePageDto })
  @ApiProblems('invalidRequest')
  list(@Query() query: NationalChangesQueryDto): Promise<NationalChangePageDto> {
    return this.service.list(query);
  }

  @Get('changes/:code')
  @ApiOperation({ summary: 'What changed nationally about a procedure, part by part' })
  @ApiOkResponse({ type: NationalChangeDto })
  @ApiProblems('notFound')
  change(@Param('code') code: string, @RequestLanguage() language: Language): Promise<NationalChangeDto> {
    return this.service.change(code, language);
  }

  @Post('changes/:code/take')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take the chosen parts into a draft, which begins where there is none',
    description: 'Our form, internal process and everyday words stay. What is not chosen counts as seen.',
  })
  @ApiOkResponse({ type: TakenNationalDto })
  @ApiProblems('invalidRequest', 'nationalProcedureChanged', 'procedureChangedElsewhere', 'procedureNotReadable')
  take(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Body() body: TakeNationalDto,
    @RequestLanguage() language: Language,
  ): Promise<TakenNationalDto> {
    return this.service.take(caller, code, body, language);
  }

  @Post('seen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nothing is to be done about these', description: 'Until they change once more.' })
  @ApiOkResponse({ type: MarkedSeenDto })
  @ApiProblems('invalidRequest')
  async seen(@CurrentActor() caller: Caller, @Body() body: MarkSeenDto): Promise<MarkedSeenDto> {
    return { codes: await this.service.markSeen(caller, body) };
  }
}
