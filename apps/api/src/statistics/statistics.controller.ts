import { StatisticsStore } from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../http/authority';

export class StatisticsDto {
  @ApiProperty() submittedThisMonth: number;
  @ApiProperty() resolvedThisMonth: number;
  @ApiProperty({ type: Number, nullable: true, description: '0 to 1; null while nothing was decided this month' })
  onTimeShare: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'From receipt to decision, on the wall clock' })
  medianHours: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: '0 to 1: of what counters answered this month of what was sent in; null while there was nothing',
  })
  firstAnswerOnTimeShare: number | null;
  @ApiProperty({ description: 'Feedback and formal complaints of this month' }) complaintsSent: number;
  @ApiProperty() complaintsAnswered: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: '0 to 1; null while none was answered or refused this month',
  })
  complaintsOnTimeShare: number | null;
}

@ApiTags('Statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Figures of this month, for everybody' })
  @ApiOkResponse({ type: StatisticsDto })
  read(): Promise<StatisticsDto> {
    return this.statistics.ofMonth(this.clock.now());
  }
}
