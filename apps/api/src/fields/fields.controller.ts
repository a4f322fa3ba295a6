import { FieldStore, type KeptField } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import {
  ChangeFieldDto,
  EndFieldDto,
  FieldRevisionDto,
  KeptFieldDto,
  KeptFieldListDto,
  NewFieldDto,
  type FieldContentDto,
} from './fields.dto';

@ApiTags('Catalogue')
@Controller('catalogue/fields')
@AllowedTo('catalogueAdmin')
export class FieldsController {
  constructor(
    private readonly fields: FieldStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every field that is or was', description: 'In the order of the catalogue.' })
  @ApiOkResponse({ type: KeptFieldListDto })
  async list(): Promise<KeptFieldListDto> {
    return { items: (await this.fields.all()).map(toDto) };
  }

  @Post()
  @ApiOperation({ summary: 'Add a field' })
  @ApiCreatedResponse({ type: KeptFieldDto })
  @ApiProblems('invalidRequest', 'fieldExists', 'fieldParentWrong')
  async create(@CurrentActor() actor: Caller, @Body() { code, ...content }: NewFieldDto): Promise<KeptFieldDto> {
    await this.fields.create({ ...contentOf(content), code, validTo: null, successorCode: null }, this.by(actor));
    return this.read(code);
  }

  @Get(':code')
  @ApiOperation({ summary: 'A field' })
  @ApiOkResponse({ type: KeptFieldDto })
  @ApiProblems('notFound')
  async read(@Param('code') code: string): Promise<KeptFieldDto> {
    const kept = (await this.fields.all()).find(({ field }) => field.code === code);
    if (!kept) throw new ApiProblem('notFound');
    return toDto(kept);
  }

  @Put(':code')
  @ApiOperation({
    summary: 'Change a field',
    description: 'Published procedures keep the name they were published with; the next version takes the new one.',
  })
  @ApiOkResponse({ type: KeptFieldDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere', 'fieldParentWrong', 'fieldStateDiffers')
  async change(
    @CurrentActor() actor: Caller,
    @Param('code') code: string,
    @Body() { revision, ...content }: ChangeFieldDto,
  ): Promise<KeptFieldDto> {
    await this.fields.act(code, revision, { kind: 'change', field: contentOf(content) }, this.by(actor));
    return this.read(code);
  }

  @Post(':code/end')
  @HttpCode(200)
  @ApiOperation({
    summary: 'End a field',
    description: 'While published procedures use it, it must be said which field replaces it.',
  })
  @ApiOkResponse({ type: KeptFieldDto })
  @ApiProblems(
    'invalidRequest',
    'notFound',
    'changedElsewhere',
    'fieldInUse',
    'fieldHasParts',
    'fieldSuccessorWrong',
    'fieldEndTooEarly',
    'fieldStateDiffers',
  )
  async end(
    @CurrentActor() actor: Caller,
    @Param('code') code: string,
    @Body() { revision, validTo, successorCode }: EndFieldDto,
  ): Promise<KeptFieldDto> {
    const act = { kind: 'end', validTo, successorCode: successorCode ?? null } as const;
    await this.fields.act(code, revision, act, this.by(actor));
    return this.read(code);
  }

  @Post(':code/reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the end of a field back' })
  @ApiOkResponse({ type: KeptFieldDto })
  @ApiProblems('invalidRequest', 'notFound', 'changedElsewhere', 'fieldParentWrong', 'fieldStateDiffers')
  async reopen(
    @CurrentActor() actor: Caller,
    @Param('code') code: string,
    @Body() { revision }: FieldRevisionDto,
  ): Promise<KeptFieldDto> {
    await this.fields.act(code, revision, { kind: 'reopen' }, this.by(actor));
    return this.read(code);
  }

  private by({ id, name, requestId }: Caller) {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }
}

function toDto({ field, revision, procedures }: KeptField): KeptFieldDto {
  return { ...field, procedures, revision };
}

function contentOf({ name, parentCode, ministry, lifeEvents, order, validFrom }: FieldContentDto) {
  return {
    name: { vi: name.vi, en: name.en },
    ...{ parentCode: parentCode ?? null, ministry: ministry ?? null, lifeEvents, order, validFrom },
  };
}
