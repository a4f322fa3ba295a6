import { ADMIN_ROLES, type Language } from '@mot-cua/domain';
import { AgencyStore } from '@mot-cua/persistence';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { ApiProblems } from '../http/problems';
import { AgencyChangesService } from './agency-changes.service';
import { AgencyDetailDto } from './agency-detail.dto';
import { AgencyLoadDto, EndAgencyDto, NewAgencyDto, SaveAgencyDto } from './save-agency.dto';

@ApiTags('Agencies')
@Controller('agencies')
@AllowedTo(...ADMIN_ROLES)
export class AgencyChangesController {
  constructor(
    private readonly changes: AgencyChangesService,
    private readonly agencies: AgencyStore,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Add an agency' })
  @ApiCreatedResponse({ type: AgencyDetailDto })
  @ApiProblems('invalidRequest', 'invalidAgency')
  add(
    @CurrentActor() actor: Caller,
    @Body() body: NewAgencyDto,
    @RequestLanguage() language: Language,
  ): Promise<AgencyDetailDto> {
    return this.changes.add(actor, body, language);
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Change an agency',
    description: 'Over the revision that was read; one that somebody else changed meanwhile is not overwritten.',
  })
  @ApiOkResponse({ type: AgencyDetailDto })
  @ApiProblems('invalidRequest', 'notFound', 'invalidAgency', 'agencyChangedElsewhere')
  change(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveAgencyDto,
    @RequestLanguage() language: Language,
  ): Promise<AgencyDetailDto> {
    return this.changes.change(actor, id, body, language);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({
    summary: 'End an agency in favour of others',
    description:
      'It is never deleted: its dossiers keep it. An end may be set again to another day or other successors.',
  })
  @ApiOkResponse({ type: AgencyDetailDto })
  @ApiProblems('invalidRequest', 'notFound', 'invalidAgency', 'agencyChangedElsewhere')
  end(
    @CurrentActor() actor: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndAgencyDto,
    @RequestLanguage() language: Language,
  ): Promise<AgencyDetailDto> {
    return this.changes.end(actor, id, body, language);
  }

  @Get(':id/load')
  @ApiOperation({ summary: 'What hangs on an agency: open dossiers and officers' })
  @ApiOkResponse({ type: AgencyLoadDto })
  @ApiProblems('notFound')
  async load(@Param('id', ParseUUIDPipe) id: string): Promise<AgencyLoadDto> {
    await this.changes.existing(id);
    return this.agencies.loadOf(id);
  }
}
