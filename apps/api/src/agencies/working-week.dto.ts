import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';

const DAY_MINUTES = 24 * 60;

export class ShiftDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: DAY_MINUTES,
    description: 'Minutes after midnight',
    example: 420,
  })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  from: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: DAY_MINUTES, description: 'Not part of it', example: 690 })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  until: number;
}

export class WorkingDayDto {
  @ApiProperty({ type: [ShiftDto], description: 'None on a day off' })
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => ShiftDto)
  shifts: ShiftDto[];
}
