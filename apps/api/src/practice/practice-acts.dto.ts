import {
  CHANNELS,
  PRACTICE_ACTIONS,
  RETURN_METHODS,
  ROLES,
  type Channel,
  type PracticeAction,
  type ReturnMethod,
  type Role,
} from '@mot-cua/domain';
import { PRACTICE_SOURCES, type PracticeSource } from '@mot-cua/persistence';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CommandDto, SupplementItemDto } from '../dossiers/commands.dto';
import { SubmitDraftDto } from '../drafts/drafts.dto';

const LONGEST_TEXT = 2000;

export class NewPracticeRunDto {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; sent again it begins no second run' })
  @IsUUID()
  transactionId: string;

  @ApiProperty({
    enum: PRACTICE_SOURCES,
    enumName: 'PracticeSource',
    description: 'The draft as it is now, or a version',
  })
  @IsIn(PRACTICE_SOURCES)
  source: PracticeSource;

  @ApiPropertyOptional({ description: 'Which version, where it is a published one' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A run of this procedure whose answers and files are taken over',
  })
  @IsOptional()
  @IsUUID()
  carryFrom?: string;
}

export class SavePracticeRunDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  answers: Record<string, unknown>;

  @ApiProperty({ enum: CHANNELS, enumName: 'Channel' })
  @IsIn(CHANNELS)
  channel: Channel;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  caseCode: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  agencyId: string | null;

  @ApiProperty({ enum: RETURN_METHODS, enumName: 'ReturnMethod' })
  @IsIn(RETURN_METHODS)
  returnMethod: ReturnMethod;

  @ApiProperty({ description: 'The revision that was changed' })
  @IsInt()
  @Min(1)
  revision: number;
}

export class SubmitPracticeRunDto extends SubmitDraftDto {}

export class PracticeActDto extends CommandDto {
  @ApiProperty({ enum: PRACTICE_ACTIONS, enumName: 'PracticeAction' })
  @IsIn(PRACTICE_ACTIONS)
  action: PracticeAction;

  @ApiProperty({ enum: ROLES, enumName: 'Role', description: 'The role that is played' })
  @IsIn(ROLES)
  role: Role;

  @ApiPropertyOptional({ maxLength: LONGEST_TEXT, description: 'A note; of a proposal, what is proposed' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note?: string;

  @ApiPropertyOptional({ maxLength: LONGEST_TEXT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  reason?: string;

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;

  @ApiPropertyOptional({ type: [SupplementItemDto], description: 'What a request for a supplement names' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupplementItemDto)
  items?: SupplementItemDto[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Of a supplement: all answers as they are now',
  })
  @IsOptional()
  @IsObject()
  answers?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Of finishing a step: the number of its run' })
  @IsOptional()
  @IsInt()
  @Min(1)
  run?: number;

  @ApiPropertyOptional({
    maxLength: 80,
    description: 'Of finishing a step that leaves a choice: the way that is taken',
  })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  way?: string;
}
