import { DAY_REASONS, type DayReason } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ProcessingTimeDto } from '../procedures/processing-time.dto';

const instant = { format: 'date-time' } as const;

export class LedgerDayDto {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ description: 'Working minutes that counted' }) minutes: number;
  @ApiProperty() counted: boolean;
  @ApiPropertyOptional({ description: 'Working minutes in which the clock stood still' }) pausedMinutes?: number;
  @ApiPropertyOptional({ description: 'Working minutes that ran and do not count, since the whole time began anew' })
  annulledMinutes?: number;
  @ApiPropertyOptional({ description: 'Of the minutes that counted, those that a new day gave' })
  extendedMinutes?: number;
  @ApiProperty({ enum: DAY_REASONS, enumName: 'DayReason' }) reason: DayReason;
  @ApiPropertyOptional() name?: string;
  @ApiPropertyOptional({ description: 'The article, decision or notice behind it' }) source?: string;
}

/** When something is due, and why then. */
export class DeadlineDto {
  @ApiProperty(instant) dueAt: Date;
  @ApiProperty({ ...instant, description: 'Where this reckoning begins' }) startedAt: Date;
  @ApiProperty({ type: ProcessingTimeDto }) processingTime: ProcessingTimeDto;
  @ApiProperty({ description: 'The rule that was applied' }) basis: string;
  @ApiProperty({ type: [LedgerDayDto] }) ledger: readonly LedgerDayDto[];
}
