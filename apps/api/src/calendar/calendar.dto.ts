import { CALENDAR_DAY_KINDS, type CalendarDayKind } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ShiftDto } from '../agencies/working-week.dto';
import { HasFormat } from '../session/session.dto';

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2050;
/** Nobody decides on more days of a year at once. */
const MOST_DAYS = 60;

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().normalize('NFC') : value,
);

export class CalendarYearParamDto {
  @ApiProperty({ minimum: FIRST_YEAR, maximum: LAST_YEAR })
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;
}

export class CalendarDateParamDto {
  @ApiProperty({ format: 'date' })
  @HasFormat('date')
  date: string;
}

export class CalendarDayContentDto {
  @ApiProperty({ enum: CALENDAR_DAY_KINDS, enumName: 'CalendarDayKind' })
  @IsIn(CALENDAR_DAY_KINDS)
  kind: CalendarDayKind;

  @ApiProperty({ example: 'Nghỉ hoán đổi Quốc khánh', maxLength: 100 })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @ApiProperty({
    description: 'The rule or the decision that says so, with its number and date',
    example: 'Quyết định 1234/QĐ-TTg ngày 25/12/2025',
    maxLength: 200,
  })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;

  @ApiPropertyOptional({
    type: [ShiftDto],
    description:
      'Of a day worked in a swap: its shifts, for every agency; of extra shifts: those beside the usual ones',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => ShiftDto)
  shifts?: ShiftDto[];
}

export class NewCalendarDayDto extends CalendarDayContentDto {
  @ApiProperty({ format: 'date' })
  @HasFormat('date')
  date: string;
}

export class ChangeCalendarDayDto extends CalendarDayContentDto {
  @ApiProperty({ description: 'The revision that the change is based on; 0 for a day by rule' })
  @IsInt()
  @Min(0)
  revision: number;
}

export class CalendarRevisionQueryDto {
  @ApiProperty({ description: 'The revision that the change is based on; 0 for a day by rule' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  revision: number;
}

export class TakeOverDto {
  @ApiProperty({ type: [String], format: 'date', description: 'The proposed days that are confirmed' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DAYS)
  @ArrayUnique()
  @HasFormat('date', { each: true })
  dates: string[];
}

export class EffectQueryDto {
  @ApiProperty({ type: [String], format: 'date', description: 'Days that would change, in one parameter by commas' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DAYS)
  @HasFormat('date', { each: true })
  dates: string[];
}

export class CalendarDayDto {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ enum: CALENDAR_DAY_KINDS, enumName: 'CalendarDayKind' }) kind: CalendarDayKind;
  @ApiProperty() name: string;
  @ApiProperty() source: string;
  @ApiPropertyOptional({ type: [ShiftDto], description: 'Absent: those that follow from the kind' })
  shifts?: readonly ShiftDto[];
  @ApiProperty({ description: 'To be sent with every change; 0 for a day by rule' }) revision: number;
}

export class CalendarYearDto {
  @ApiProperty() year: number;
  @ApiProperty({ description: 'Nobody keeps this year yet: its days are the public holidays by rule' })
  isByRule: boolean;
  @ApiProperty({ type: [CalendarDayDto], description: 'Days that differ from their weekday; deadlines go by these' })
  days: CalendarDayDto[];
  @ApiProperty({ type: [CalendarDayDto], description: 'Public holidays by rule that the year does not have' })
  proposed: CalendarDayDto[];
}

export class CalendarEffectDto {
  @ApiProperty({ description: 'Open dossiers that have one of the days between their receipt and their due date' })
  openDossiers: number;
}
