import { OPINION_POSITIONS, WHEN_SILENT, type OpinionPosition, type WhenSilent } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { NoteCommandDto, ReasonCommandDto } from './commands.dto';

const LONGEST_TEXT = 2000;
/** More agencies than anybody asks at once. */
const MOST_ASKED = 20;
/** A working year. */
const LONGEST_HOURS = 2_000;

export class StepCommandDto extends NoteCommandDto {
  @ApiProperty({ description: 'Number of the run of the step' })
  @IsInt()
  @Min(1)
  run: number;
}

export class AssignStepCommandDto extends StepCommandDto {
  @ApiProperty({ format: 'uuid', description: 'An officer of the agency of the step who has its role' })
  @IsUUID()
  officerId: string;
}

export class FinishStepCommandDto extends StepCommandDto {
  @ApiPropertyOptional({ maxLength: 80, description: 'Code of the way on, where the step leaves a choice' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  way?: string;
}

export class ReasonedStepCommandDto extends ReasonCommandDto {
  @ApiProperty({ description: 'Number of the run of the step' })
  @IsInt()
  @Min(1)
  run: number;
}

export class ReturnStepCommandDto extends ReasonedStepCommandDto {
  @ApiProperty({ maxLength: 80, description: 'Code of an earlier step' })
  @IsString()
  @MaxLength(80)
  to: string;
}

export class MoveStepCommandDto extends ReasonedStepCommandDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  toAgencyId: string;
}

export class AskOpinionCommandDto extends NoteCommandDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Who is asked; each has the time for itself' })
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ASKED)
  agencyIds: string[];

  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  question: string;

  @ApiProperty({ description: 'Working hours to answer in, by the hours of the agency that is asked' })
  @IsNumber()
  @Min(0.25)
  @Max(LONGEST_HOURS)
  workingHours: number;

  @ApiProperty({ enum: WHEN_SILENT, enumName: 'WhenSilent', description: 'What silence means when the time is over' })
  @IsIn(WHEN_SILENT)
  whenSilent: WhenSilent;
}

export class GiveOpinionCommandDto extends NoteCommandDto {
  @ApiProperty({ description: 'Number of the opinion' })
  @IsInt()
  @Min(1)
  opinion: number;

  @ApiProperty({ enum: OPINION_POSITIONS, enumName: 'OpinionPosition' })
  @IsIn(OPINION_POSITIONS)
  position: OpinionPosition;

  @ApiProperty({ maxLength: LONGEST_TEXT, description: 'May be empty where the agency simply agrees' })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  text: string;
}

export class WithdrawOpinionCommandDto extends ReasonCommandDto {
  @ApiProperty({ description: 'Number of the opinion' })
  @IsInt()
  @Min(1)
  opinion: number;
}
