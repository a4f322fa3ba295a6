import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const UNITS = ['workingDay', 'workingHour', 'calendarDay', 'month', 'sameDay'] as const;

export class ProcessingTimeDto {
  @ApiProperty({ enum: UNITS, enumName: 'ProcessingTimeUnit' }) unit: (typeof UNITS)[number];
  @ApiPropertyOptional({ description: 'How many; absent for sameDay', example: 3 }) amount?: number;
}
