import { ADMIN_ROLES, faultOfCalendarDay, yearOf, type CalendarDay, type CalendarDayFault } from '@mot-cua/domain';
import { CalendarStore, daysByRule } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AllowedTo, CurrentActor, type Caller } from '../http/authority';
import { ApiProblem, ApiProblems } from '../http/problems';
import {
  CalendarDateParamDto,
  CalendarEffectDto,
  CalendarRevisionQueryDto,
  CalendarYearDto,
  CalendarYearParamDto,
  ChangeCalendarDayDto,
  EffectQueryDto,
  FIRST_YEAR,
  LAST_YEAR,
  NewCalendarDayDto,
  TakeOverDto,
} from './calendar.dto';

const FAULTS = [
  ...(['dayIsOffAnyway', 'dayIsWorkedAnyway', 'shiftsMissing', 'shiftsOnDayOff', 'shiftsImpossible'] as const),
] satisfies CalendarDayFault[];

@ApiTags('Calendar')
@Controller('calendar')
@AllowedTo(...ADMIN_ROLES)
export class CalendarController {
  constructor(
    private readonly calendar: CalendarStore,
    private readonly clock: Clock,
  ) {}

  @Get('effect')
  @ApiOperation({
    summary: 'How many open dossiers a change of these days would have touched',
    description: 'Due dates that were given do not move; the number says how many would have come out differently.',
  })
  @ApiOkResponse({ type: CalendarEffectDto })
  @ApiProblems('invalidRequest')
  async effect(@Query() { dates }: EffectQueryDto): Promise<CalendarEffectDto> {
    return { openDossiers: await this.calendar.dossiersSpanning(dates) };
  }

  @Get(':year')
  @ApiOperation({ summary: 'The days of a year that differ from their weekday' })
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiProblems('invalidRequest')
  async year(@Param() { year }: CalendarYearParamDto): Promise<CalendarYearDto> {
    const { isByRule, days } = await this.calendar.year(year);
    const kept = new Set(days.map(({ date }) => date));
    const proposed = daysByRule(year).filter(({ date }) => !kept.has(date));
    return {
      year,
      isByRule,
      days,
      proposed: proposed.map((day) => ({ ...day, revision: 0 })),
    };
  }

  @Post('days')
  @ApiOperation({
    summary: 'Add a decided day',
    description: 'The first change of a year that went by rule keeps the days by rule as well.',
  })
  @ApiCreatedResponse({ type: CalendarYearDto })
  @ApiProblems('invalidRequest', 'calendarDayExists', ...FAULTS)
  async add(@CurrentActor() actor: Caller, @Body() day: NewCalendarDayDto): Promise<CalendarYearDto> {
    check(day);
    await this.calendar.add({ ...day }, this.by(actor));
    return this.year({ year: yearOf(day.date) });
  }

  @Put('days/:date')
  @ApiOperation({ summary: 'Make another day of it' })
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiProblems('invalidRequest', 'changedElsewhere', ...FAULTS)
  async change(
    @CurrentActor() actor: Caller,
    @Param() { date }: CalendarDateParamDto,
    @Body() { revision, ...content }: ChangeCalendarDayDto,
  ): Promise<CalendarYearDto> {
    const day = { date, ...content };
    check(day);
    await this.calendar.change(date, revision, day, this.by(actor));
    return this.year({ year: yearOf(date) });
  }

  @Delete('days/:date')
  @ApiOperation({ summary: 'Take a day out of the calendar: it is what its weekday says' })
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiProblems('invalidRequest', 'changedElsewhere')
  async remove(
    @CurrentActor() actor: Caller,
    @Param() { date }: CalendarDateParamDto,
    @Query() { revision }: CalendarRevisionQueryDto,
  ): Promise<CalendarYearDto> {
    checkYear(date);
    await this.calendar.change(date, revision, null, this.by(actor));
    return this.year({ year: yearOf(date) });
  }

  @Post(':year/take-over')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take public holidays by rule over into a year' })
  @ApiOkResponse({ type: CalendarYearDto })
  @ApiProblems('invalidRequest', 'changedElsewhere')
  async takeOver(
    @CurrentActor() actor: Caller,
    @Param() { year }: CalendarYearParamDto,
    @Body() { dates }: TakeOverDto,
  ): Promise<CalendarYearDto> {
    await this.calendar.takeOver(year, dates, this.by(actor));
    return this.year({ year });
  }

  private by({ id, name, requestId }: Caller) {
    return { actor: { id, name }, at: this.clock.now(), requestId };
  }
}

/** @throws ApiProblem invalidRequest, and what is wrong with the day */
function check(day: CalendarDay): void {
  checkYear(day.date);
  const fault = faultOfCalendarDay(day);
  if (fault) throw new ApiProblem(fault);
}

function checkYear(date: string): void {
  const year = yearOf(date);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/date', code: 'format:date' }] });
}
