import { localDate } from '@mot-cua/domain';
import { ResultFormStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import { DocumentFormDto, PrefillSourcesDto } from './prefill-sources.dto';
import { DefinitionSurroundings } from './surroundings';

/** Where the fields of a form may be filled in from. */
@ApiTags('Catalogue')
@Controller('catalogue/prefill-sources')
@AllowedTo('catalogueAdmin')
export class PrefillSourcesController {
  constructor(
    private readonly results: ResultFormStore,
    private readonly surroundings: DefinitionSurroundings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Documents and registries that a form may be filled in from' })
  @ApiOkResponse({ type: PrefillSourcesDto })
  async sources(): Promise<PrefillSourcesDto> {
    const documents = await this.results.kinds(localDate(this.clock.now()));
    return { documents, registries: [...this.surroundings.connected()] };
  }

  @Get('documents/:kind')
  @ApiOperation({ summary: 'The form that a kind of document is made of' })
  @ApiOkResponse({ type: DocumentFormDto })
  @ApiProblems('notFound')
  async document(@Param('kind') kind: string): Promise<DocumentFormDto> {
    const [form] = (await this.results.forms(localDate(this.clock.now()), [kind])).get(kind) ?? [];
    if (!form) throw new ApiProblem('notFound');
    return { form };
  }
}
