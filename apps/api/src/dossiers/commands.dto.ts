import { REMINDER_LEVELS, type ReminderLevel } from '@mot-cua/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const LONGEST_TEXT = 2000;

/** What every command to a dossier carries. */
export class CommandDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; the same command sent again happens once' })
  @IsUUID()
  transactionId: string;

  @ApiProperty({ description: 'The version that the person saw' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

export class NoteCommandDto extends CommandDto {
  @ApiPropertyOptional({ maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note?: string;
}

export class ReasonCommandDto extends CommandDto {
  @ApiProperty({ maxLength: LONGEST_TEXT, description: 'Told to the applicant' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  reason: string;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;
}

export class TransferCommandDto extends CommandDto {
  @ApiProperty({ format: 'uuid', description: 'An agency that may decide this procedure' })
  @IsUUID()
  toAgencyId: string;

  @ApiProperty({ maxLength: LONGEST_TEXT, description: 'Told to the applicant' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  reason: string;
}

export class OriginalsReturnedDto {
  @ApiProperty({ description: 'Code of the paper' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  paperCode: string;

  @ApiProperty({ description: 'How many, of those that lie at the counter' })
  @IsInt()
  @Min(1)
  @Max(1000)
  originals: number;
}

export class WithdrawCommandDto extends CommandDto {
  @ApiPropertyOptional({ maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  reason?: string;

  @ApiPropertyOptional({ description: 'At a counter: the identity card of who came was seen' })
  @IsOptional()
  @IsBoolean()
  identityChecked?: boolean;

  @ApiPropertyOptional({ type: [OriginalsReturnedDto], description: 'At a counter: originals that were handed back' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ paperCode }: OriginalsReturnedDto) => paperCode)
  @ValidateNested({ each: true })
  @Type(() => OriginalsReturnedDto)
  originalsReturned?: OriginalsReturnedDto[];
}

export class AttachedResultDto {
  @ApiProperty({ description: 'Code of the result' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  attachmentId: string;
}

export class ProposeResultCommandDto extends CommandDto {
  @ApiProperty({ maxLength: LONGEST_TEXT, description: 'What the case officer proposes to decide' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  proposal: string;

  @ApiPropertyOptional({
    type: [AttachedResultDto],
    description: 'A document for each result that the portal does not write itself',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AttachedResultDto)
  attached?: AttachedResultDto[];

  @ApiPropertyOptional({ description: 'Code of the way to the decision, where the step leaves several' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  way?: string;
}

export class SupplementItemDto {
  @ApiProperty({ enum: ['field', 'paper'] })
  @IsIn(['field', 'paper'])
  kind: 'field' | 'paper';

  @ApiProperty({ description: 'JSON pointer of the field, or code of the paper', example: '/child/fullName' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  target: string;

  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  reason: string;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;
}

export class SupplementReminderDto {
  @ApiProperty({ enum: REMINDER_LEVELS, enumName: 'ReminderLevel' }) level: ReminderLevel;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class SupplementRequestDto {
  @ApiProperty({ type: [SupplementItemDto] }) items: readonly SupplementItemDto[];
  @ApiPropertyOptional() note?: string;
  @ApiPropertyOptional({ format: 'date', description: 'The last day to answer on' }) answerBy?: string;
  @ApiPropertyOptional({ type: SupplementReminderDto, description: 'The last reminder of that day' })
  reminder?: SupplementReminderDto;
}

export class RequestSupplementCommandDto extends NoteCommandDto {
  @ApiProperty({ type: [SupplementItemDto], description: 'Every defect: it may be asked for once' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupplementItemDto)
  items: SupplementItemDto[];
}

export class SupplementCommandDto extends NoteCommandDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'All answers as they are now, not only the changed ones',
  })
  @IsObject()
  answers: Record<string, unknown>;
}
