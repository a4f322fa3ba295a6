import type { Language } from '@mot-cua/domain';
import { PracticeStore, type PracticeRunRow } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { RequestLanguage } from '../http/language';
import { ApiProblem, ApiProblems } from '../http/problems';
import { BeginPractice } from './begin-practice';
import { NewPracticeRunDto, PracticeActDto, SavePracticeRunDto, SubmitPracticeRunDto } from './practice-acts.dto';
import { PracticeFiles } from './practice-files.service';
import { PracticeRunDto, PracticeRunListDto } from './practice-runs.dto';
import { PracticeView } from './practice-view';
import { PractiseDossier } from './practise-dossier';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('Practice runs')
@Controller('catalogue/procedures/:code/practice-runs')
@AllowedTo('catalogueAdmin')
export class PracticeRunsController {
  constructor(
    private readonly beginning: BeginPractice,
    private readonly practice: PractiseDossier,
    private readonly runs: PracticeStore,
    private readonly files: PracticeFiles,
    private readonly view: PracticeView,
    private readonly clock: Clock,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Begin to try a procedure on a practice dossier',
    description:
      'It is under the draft as it is now, or a version; it is seen by catalogue administrators only, and sent nowhere.',
  })
  @ApiCreatedResponse({ type: PracticeRunDto })
  @ApiProblems('invalidRequest', 'notFound', 'practiceLimitReached', 'transactionReused')
  async begin(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Body() body: NewPracticeRunDto,
    @RequestLanguage() language: Language,
  ): Promise<PracticeRunDto> {
    return this.view.whole(await this.beginning.begin(caller, code, body), language);
  }

  @Get()
  @ApiOperation({ summary: 'The practice runs of a procedure, last touched first' })
  @ApiOkResponse({ type: PracticeRunListDto })
  async list(@Param('code') code: string): Promise<PracticeRunListDto> {
    return { items: (await this.runs.findOf(code, this.clock.now())).map((run) => this.view.summary(run)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A practice dossier with all that a real one would show to anybody' })
  @ApiOkResponse({ type: PracticeRunDto })
  @ApiProblems('notFound')
  async read(
    @Param('code') code: string,
    @Id() id: string,
    @RequestLanguage() language: Language,
  ): Promise<PracticeRunDto> {
    return this.view.whole(await this.run(code, id), language);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Save what is filled in, until it is submitted' })
  @ApiOkResponse({ type: PracticeRunDto })
  @ApiProblems('invalidRequest', 'notFound', 'agencyNotCompetent', 'draftChangedElsewhere', 'actionNotOpen')
  async save(
    @Param('code') code: string,
    @Id() id: string,
    @Body() body: SavePracticeRunDto,
    @RequestLanguage() language: Language,
  ): Promise<PracticeRunDto> {
    return this.view.whole(await this.practice.save(await this.run(code, id), body), language);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Submit as the citizen; every fault comes at once' })
  @ApiOkResponse({ type: PracticeRunDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'invalidAnswers', 'draftChangedElsewhere', 'agencyNotInForce'] as const),
    ...(['actionNotOpen', 'uploadRunning', 'transactionReused'] as const),
  )
  async submit(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Id() id: string,
    @Body() body: SubmitPracticeRunDto,
    @RequestLanguage() language: Language,
  ): Promise<PracticeRunDto> {
    return this.view.whole(await this.practice.submit(caller, await this.run(code, id), body, language), language);
  }

  @Post(':id/acts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Act on it in any role that the lifecycle allows' })
  @ApiOkResponse({ type: PracticeRunDto })
  @ApiProblems(
    ...(['invalidRequest', 'notFound', 'invalidAnswers', 'actionNotOpen', 'roleNotAllowed', 'dossierChanged'] as const),
    ...([
      'reasonMissing',
      'supplementEmpty',
      'supplementAlreadyRequested',
      'itemsStillOpen',
      'uploadRunning',
      'transactionReused',
    ] as const),
  )
  async act(
    @CurrentActor() caller: Caller,
    @Param('code') code: string,
    @Id() id: string,
    @Body() body: PracticeActDto,
    @RequestLanguage() language: Language,
  ): Promise<PracticeRunDto> {
    return this.view.whole(await this.practice.act(caller, await this.run(code, id), body, language), language);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw a practice run and its files away' })
  @ApiNoContentResponse()
  @ApiProblems('notFound')
  async remove(@Param('code') code: string, @Id() id: string): Promise<void> {
    await this.runs.end(code, id, this.clock.now());
    await this.files.clear();
  }

  private async run(code: string, id: string): Promise<PracticeRunRow> {
    const run = await this.runs.find(code, id, this.clock.now());
    if (!run) throw new ApiProblem('notFound');
    return run;
  }
}
